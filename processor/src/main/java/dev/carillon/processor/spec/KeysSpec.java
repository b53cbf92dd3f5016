package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.policy.condition.ArnKey;
import dev.carillon.policy.condition.ArnOperators;
import dev.carillon.policy.condition.BinaryKey;
import dev.carillon.policy.condition.BinaryOperators;
import dev.carillon.policy.condition.BoolKey;
import dev.carillon.policy.condition.BoolOperators;
import dev.carillon.policy.condition.DateKey;
import dev.carillon.policy.condition.DateOperators;
import dev.carillon.policy.condition.IpAddressKey;
import dev.carillon.policy.condition.IpAddressOperators;
import dev.carillon.policy.condition.MultivaluedKey;
import dev.carillon.policy.condition.NumericKey;
import dev.carillon.policy.condition.NumericOperators;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.condition.StringOperators;
import dev.carillon.processor.plan.KeyType;
import dev.carillon.processor.plan.KeysPlan;
import dev.carillon.processor.plan.KeysPlan.PlannedKey;
import javax.lang.model.element.Modifier;

/** The class of a service's condition keys. */
final class KeysSpec implements TypeSource {

  private final KeysPlan plan;

  KeysSpec(KeysPlan plan) {
    this.plan = plan;
  }

  @Override
  public ClassName className() {
    return Poet.className(plan.head());
  }

  @Override
  public TypeSpec poetSpec() {
    TypeSpec.Builder type =
        Poet.beginStatics(plan.head()).addAnnotation(Poet.madeFrom(plan.head()).build());
    for (PlannedKey key : plan.keys()) {
      if (key.parameters().isEmpty()) {
        type.addField(constant(key));
      } else {
        type.addMethod(method(key));
      }
    }
    return type.build();
  }

  private static FieldSpec constant(PlannedKey key) {
    return FieldSpec.builder(
            type(key.type()), key.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(Poet.comment(key.javadoc()))
        .initializer(value(key))
        .build();
  }

  private static MethodSpec method(PlannedKey key) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(key.name())
            .addJavadoc(Poet.comment(key.javadoc()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(type(key.type()));
    key.parameters().forEach(parameter -> method.addParameter(String.class, parameter.name()));
    return method.addStatement("return $L", value(key)).build();
  }

  private static CodeBlock value(PlannedKey key) {
    CodeBlock.Builder arguments = CodeBlock.builder().add("$S", key.key());
    key.parameters().forEach(parameter -> arguments.add(", $N", parameter.name()));
    return CodeBlock.of(
        "$T.$N($L)",
        keyClass(key.type().value()),
        key.type().multivalued() ? "multivalued" : "of",
        arguments.build());
  }

  private static TypeName type(KeyType type) {
    return type.multivalued()
        ? ParameterizedTypeName.get(Poet.type(MultivaluedKey.class), operators(type.value()))
        : keyClass(type.value());
  }

  private static ClassName keyClass(KeyType.Value value) {
    return switch (value) {
      case STRING -> Poet.type(StringKey.class);
      case NUMBER -> Poet.type(NumericKey.class);
      case DATE -> Poet.type(DateKey.class);
      case BOOL -> Poet.type(BoolKey.class);
      case BINARY -> Poet.type(BinaryKey.class);
      case IP_ADDRESS -> Poet.type(IpAddressKey.class);
      case ARN -> Poet.type(ArnKey.class);
    };
  }

  private static ClassName operators(KeyType.Value value) {
    return switch (value) {
      case STRING -> Poet.type(StringOperators.class);
      case NUMBER -> Poet.type(NumericOperators.class);
      case DATE -> Poet.type(DateOperators.class);
      case BOOL -> Poet.type(BoolOperators.class);
      case BINARY -> Poet.type(BinaryOperators.class);
      case IP_ADDRESS -> Poet.type(IpAddressOperators.class);
      case ARN -> Poet.type(ArnOperators.class);
    };
  }
}
