package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.processor.plan.Parameter;
import dev.carillon.processor.plan.ResourcePlan;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import javax.lang.model.element.Modifier;

/** The class that makes the ARNs of a service's resources. */
record ResourceSpec(ResourcePlan plan, ClassName className, LongTexts texts) implements TypeSource {

  private static final ClassName ARN = Poet.type(ResourceArn.class);
  private static final ClassName TEXT = ClassName.get("java.lang", "CharSequence");

  @Override
  public TypeSpec poetSpec() {
    TypeSpec.Builder type =
        Poet.beginStatics(plan.head(), texts).addAnnotation(Poet.madeFrom(plan.head()).build());
    for (ArnMethod method : plan.methods()) {
      type.addMethod(method(method));
    }
    return type.build();
  }

  private MethodSpec method(ArnMethod arn) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(arn.name())
            .addJavadoc(texts.add(arn.javadoc()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(ARN);
    for (Parameter parameter : arn.parameters()) {
      method.addParameter(TEXT, parameter.name());
    }
    String type =
        StringLiteral.of(plan.head().subject()) + ", " + StringLiteral.of(arn.resourceType());
    return method
        .addStatement("return $T.of($L,\n$L", ARN, texts.add(type), texts.add(rest(arn)))
        .build();
  }

  /** Returns the lines behind the first. */
  private static String rest(ArnMethod arn) {
    StringBuilder rest = new StringBuilder(StringLiteral.of(arn.format()));
    for (Parameter parameter : arn.parameters()) {
      rest.append(", ").append(parameter.name());
    }
    rest.append(')');
    String before = "\n.unlike(\n";
    for (String format : arn.closer()) {
      rest.append(before).append(StringLiteral.of(format));
      before = ",\n";
    }
    return rest.append(arn.closer().isEmpty() ? "" : ")").toString();
  }
}
