package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.processor.plan.Parameter;
import dev.carillon.processor.plan.ResourcePlan;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import javax.lang.model.element.Modifier;

/** The class that makes the ARNs of a service's resources. */
record ResourceSpec(ResourcePlan plan, LongTexts texts) implements TypeSource {

  private static final ClassName ARN = Poet.type(ResourceArn.class);

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
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "return $T.of($S, $S,\n$S",
                ARN,
                plan.head().subject(),
                arn.resourceType(),
                arn.format());
    for (Parameter parameter : arn.parameters()) {
      method.addParameter(CharSequence.class, parameter.name());
      code.add(", $N", parameter.name());
    }
    code.add(")");
    if (!arn.closer().isEmpty()) {
      code.add("\n.unlike(");
      for (int i = 0; i < arn.closer().size(); i++) {
        code.add(i == 0 ? "\n$S" : ",\n$S", arn.closer().get(i));
      }
      code.add(")");
    }
    return method.addStatement(code.build()).build();
  }
}
