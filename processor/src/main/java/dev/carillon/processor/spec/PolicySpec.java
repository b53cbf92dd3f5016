package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.internal.generated.PolicyTemplate;
import dev.carillon.policy.Policy;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.TrustPolicy;
import dev.carillon.processor.plan.PolicyPlan;
import dev.carillon.processor.plan.PolicyPlan.PlannedPlaceholder;
import javax.lang.model.element.Modifier;

/** The class of a policy file: the document as a constant, and as a policy. */
record PolicySpec(PolicyPlan plan, ClassName className, LongTexts texts) implements TypeSource {

  private static final String JSON = "JSON";

  @Override
  public TypeSpec poetSpec() {
    return Poet.beginStatics(plan.head(), texts).addField(json()).addMethod(policy()).build();
  }

  private FieldSpec json() {
    return FieldSpec.builder(String.class, JSON, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(texts.add(plan.comments().json()))
        .initializer("$>$>$L$<$<", StringLiteral.of(plan.json()))
        .build();
  }

  private MethodSpec policy() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("policy")
            .addJavadoc(texts.add(plan.comments().policy()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(form());
    plan.placeholders()
        .forEach(placeholder -> method.addParameter(String.class, placeholder.parameter()));
    return method.addStatement("return $T.fromJson($L$L)", form(), document(), enums()).build();
  }

  private CodeBlock document() {
    if (plan.plain()) {
      return CodeBlock.of("$N", JSON);
    }
    CodeBlock.Builder filled =
        CodeBlock.builder().add("$T.of($N)", Poet.type(PolicyTemplate.class), JSON);
    for (PlannedPlaceholder placeholder : plan.placeholders()) {
      filled.add("\n.with($S, $N)", placeholder.name(), placeholder.parameter());
    }
    return filled.add("\n.toJson()").build();
  }

  private CodeBlock enums() {
    CodeBlock.Builder enums = CodeBlock.builder();
    for (String actions : plan.actionEnums()) {
      enums.add(", $T.class", className().peerClass(actions));
    }
    return enums.build();
  }

  private ClassName form() {
    return switch (plan.form()) {
      case IDENTITY -> Poet.type(Policy.class);
      case RESOURCE -> Poet.type(ResourcePolicy.class);
      case TRUST -> Poet.type(TrustPolicy.class);
    };
  }
}
