package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.internal.iam.condition.KeyType;
import dev.carillon.policy.condition.MultivaluedKey;
import dev.carillon.processor.plan.KeysPlan;
import dev.carillon.processor.plan.KeysPlan.PlannedKey;
import dev.carillon.processor.plan.Parameter;
import javax.lang.model.element.Modifier;

/** The class of a service's condition keys. */
record KeysSpec(KeysPlan plan, ClassName className, LongTexts texts) implements TypeSource {

  private static final ClassName MULTIVALUED = Poet.type(MultivaluedKey.class);

  @Override
  public TypeSpec poetSpec() {
    TypeSpec.Builder type =
        Poet.beginStatics(plan.head(), texts).addAnnotation(Poet.madeFrom(plan.head()).build());
    for (PlannedKey key : plan.keys()) {
      if (key.parameters().isEmpty()) {
        type.addField(constant(key));
      } else {
        type.addMethod(method(key));
      }
    }
    return type.build();
  }

  private FieldSpec constant(PlannedKey key) {
    return FieldSpec.builder(
            type(key.type()), key.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(texts.add(key.javadoc()))
        .initializer(value(key))
        .build();
  }

  private MethodSpec method(PlannedKey key) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(key.name())
            .addJavadoc(texts.add(key.javadoc()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(type(key.type()));
    for (Parameter parameter : key.parameters()) {
      method.addParameter(Poet.STRING, parameter.name());
    }
    return method.addStatement("return $L", value(key)).build();
  }

  private CodeBlock value(PlannedKey key) {
    StringBuilder call = new StringBuilder(key.type().multivalued() ? "multivalued(" : "of(");
    call.append(StringLiteral.of(key.key()));
    for (Parameter parameter : key.parameters()) {
      call.append(", ").append(parameter.name());
    }
    return CodeBlock.of("$T.$L", named(key.type(), "Key"), texts.add(call.append(')').toString()));
  }

  private static TypeName type(KeyType type) {
    return type.multivalued()
        ? ParameterizedTypeName.get(MULTIVALUED, named(type, "Operators"))
        : named(type, "Key");
  }

  /** The classes of a type of keys are called by what AWS calls its operators. */
  private static ClassName named(KeyType type, String end) {
    return MULTIVALUED.peerClass(type.family().label() + end);
  }
}
