package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.policy.Effect;
import dev.carillon.policy.ResourceStatementStart;
import dev.carillon.policy.StatementStart;
import dev.carillon.processor.plan.StatementPlan;
import javax.lang.model.element.Modifier;

/** The class that starts statements about a service. Which step it returns decides what follows. */
record StatementSpec(StatementPlan plan, LongTexts texts) implements TypeSource {

  @Override
  public TypeSpec poetSpec() {
    return Poet.beginStatics(plan.head(), texts)
        .addAnnotation(Poet.madeFrom(plan.head()).build())
        .addMethod(start("allow", Effect.ALLOW, plan.comments().allow()))
        .addMethod(startWithSid("allow", Effect.ALLOW, plan.comments().allowWithSid()))
        .addMethod(start("deny", Effect.DENY, plan.comments().deny()))
        .addMethod(startWithSid("deny", Effect.DENY, plan.comments().denyWithSid()))
        .build();
  }

  private MethodSpec start(String name, Effect effect, String comment) {
    return method(name, comment)
        .addStatement(
            "return $T.of($T.$N, null, $S, $T.class)",
            step(),
            Poet.type(Effect.class),
            effect.name(),
            service(),
            actions())
        .build();
  }

  private MethodSpec startWithSid(String name, Effect effect, String comment) {
    return method(name, comment)
        .addParameter(String.class, "sid")
        .addStatement(
            "return $T.of($T.$N, sid, $S, $T.class)",
            step(),
            Poet.type(Effect.class),
            effect.name(),
            service(),
            actions())
        .build();
  }

  private MethodSpec.Builder method(String name, String comment) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(texts.add(comment))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(step(), actions()));
  }

  private ClassName actions() {
    return className().peerClass(plan.actionEnum());
  }

  private ClassName step() {
    return Poet.type(plan.takesResources() ? ResourceStatementStart.class : StatementStart.class);
  }

  private String service() {
    return plan.head().subject();
  }
}
