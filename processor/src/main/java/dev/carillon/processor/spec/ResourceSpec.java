package dev.carillon.processor.spec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.processor.plan.ResourcePlan;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import javax.lang.model.element.Modifier;

/** The class that makes the ARNs of a service's resources. */
record ResourceSpec(ResourcePlan plan, LongTexts texts) implements TypeSource {

  @Override
  public TypeSpec poetSpec() {
    TypeSpec.Builder type =
        Poet.beginStatics(plan.head(), texts).addAnnotation(Poet.madeFrom(plan.head()).build());
    plan.methods().forEach(method -> type.addMethod(method(method)));
    return type.build();
  }

  private MethodSpec method(ArnMethod arn) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(arn.name())
            .addJavadoc(texts.add(arn.javadoc()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(Poet.type(ResourceArn.class));
    CodeBlock.Builder values = CodeBlock.builder();
    arn.parameters()
        .forEach(
            parameter -> {
              method.addParameter(CharSequence.class, parameter.name());
              values.add(", $N", parameter.name());
            });
    CodeBlock.Builder unlike = CodeBlock.builder();
    if (!arn.closer().isEmpty()) {
      unlike.add("\n.unlike(");
      for (int i = 0; i < arn.closer().size(); i++) {
        unlike.add(i == 0 ? "\n$S" : ",\n$S", arn.closer().get(i));
      }
      unlike.add(")");
    }
    return method
        .addStatement(
            "return $T.of($S, $S,\n$S$L)$L",
            Poet.type(ResourceArn.class),
            plan.head().subject(),
            arn.resourceType(),
            arn.format(),
            values.build(),
            unlike.build())
        .build();
  }
}
