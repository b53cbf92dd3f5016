package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.processor.plan.ResourcePlan;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import javax.lang.model.element.Modifier;

/** The class that makes the ARNs of a service's resources. */
final class ResourceSpec implements TypeSource {

  private final ResourcePlan plan;

  ResourceSpec(ResourcePlan plan) {
    this.plan = plan;
  }

  @Override
  public ClassName className() {
    return Poet.className(plan.head());
  }

  @Override
  public TypeSpec poetSpec() {
    TypeSpec.Builder type = Poet.beginStatics(plan.head());
    plan.methods().forEach(method -> type.addMethod(method(method)));
    return type.build();
  }

  private MethodSpec method(ArnMethod arn) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(arn.name())
            .addJavadoc(Poet.comment(arn.javadoc()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(ResourceArn.class);
    CodeBlock.Builder values = CodeBlock.builder();
    arn.parameters()
        .forEach(
            parameter -> {
              method.addParameter(CharSequence.class, parameter.name());
              values.add(", $N", parameter.name());
            });
    return method
        .addStatement(
            "return $T.of($S, $S,\n$S$L)",
            ResourceArn.class,
            plan.head().subject(),
            arn.resourceType(),
            arn.format(),
            values.build())
        .build();
  }
}
