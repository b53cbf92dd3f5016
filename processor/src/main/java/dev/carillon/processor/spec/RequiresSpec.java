package dev.carillon.processor.spec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.processor.plan.RequiresPlan;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The annotation that says which of a service's actions code needs. */
record RequiresSpec(RequiresPlan plan, ClassName className, LongTexts texts) implements TypeSource {

  private static final List<ElementType> TARGETS =
      List.of(ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR);

  private static final AnnotationSpec RETENTION =
      AnnotationSpec.builder(Retention.class)
          .addMember("value", "$T.$N", RetentionPolicy.class, RetentionPolicy.CLASS.name())
          .build();

  private static final AnnotationSpec TARGET = target();

  @Override
  public TypeSpec poetSpec() {
    return Poet.begin(TypeSpec.annotationBuilder(className()), plan.head(), texts)
        .addAnnotation(Poet.madeFrom(plan.head()).build())
        .addAnnotation(Documented.class)
        .addAnnotation(RETENTION)
        .addAnnotation(TARGET)
        .addModifiers(Modifier.PUBLIC)
        .addMethod(actions())
        .build();
  }

  private static AnnotationSpec target() {
    AnnotationSpec.Builder target = AnnotationSpec.builder(Target.class);
    for (ElementType type : TARGETS) {
      target.addMember("value", "$T.$N", ElementType.class, type.name());
    }
    return target.build();
  }

  private MethodSpec actions() {
    ClassName actions = className().peerClass(plan.actionEnum());
    return MethodSpec.methodBuilder("value")
        .addJavadoc(texts.add(RequiresPlan.ACTIONS))
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(ArrayTypeName.of(actions))
        .build();
  }
}
