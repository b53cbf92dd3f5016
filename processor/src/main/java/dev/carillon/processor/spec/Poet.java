package dev.carillon.processor.spec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.processor.name.UserName;
import dev.carillon.processor.plan.TypePlan;
import dev.carillon.processor.plan.TypePlan.TypeHead;
import javax.lang.model.element.Modifier;

/** What all specs need. */
final class Poet {

  /** By name: javac may run the processor where this class of the JDK is not to be loaded. */
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  static final ClassName STRING = ClassName.get("java.lang", "String");
  static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");

  private static final ClassName MADE_FROM = type(GeneratedActions.class);

  private static final String PROCESSOR = "dev.carillon.processor.CarillonProcessor";

  private Poet() {}

  /** Returns a type of Carillon's by the name that users' code has for it. */
  static ClassName type(Class<?> type) {
    return ClassName.bestGuess(UserName.of(type));
  }

  /** Starts a type as every generated type starts. */
  static TypeSpec.Builder begin(TypeSpec.Builder type, TypeHead head, LongTexts texts) {
    type.addJavadoc(texts.add(head.javadoc()));
    if (head.marked()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    return type;
  }

  /** Starts a class that has static members only. */
  static TypeSpec.Builder beginStatics(TypeHead head, LongTexts texts) {
    return begin(TypeSpec.classBuilder(head.name()), head, texts)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addMethod(privateConstructor(texts));
  }

  /** Returns the mark by which the check knows which service a type is about. */
  static AnnotationSpec.Builder madeFrom(TypeHead head) {
    return AnnotationSpec.builder(MADE_FROM).addMember("service", "$S", head.subject());
  }

  static ClassName className(TypeHead head) {
    return ClassName.get(head.packageName(), head.name());
  }

  /** Returns a private constructor, for types that are never created. */
  static MethodSpec privateConstructor(LongTexts texts) {
    return MethodSpec.constructorBuilder()
        .addJavadoc(texts.add(TypePlan.CONSTRUCTOR))
        .addModifiers(Modifier.PRIVATE)
        .build();
  }
}
