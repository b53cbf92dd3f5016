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
record StatementSpec(StatementPlan plan, ClassName className, LongTexts texts)
    implements TypeSource {

  private static final ClassName EFFECT = Poet.type(Effect.class);
  private static final ClassName START = Poet.type(StatementStart.class);
  private static final ClassName RESOURCE_START = Poet.type(ResourceStatementStart.class);

  @Override
  public TypeSpec poetSpec() {
    return Poet.beginStatics(plan.head(), texts)
        .addAnnotation(Poet.madeFrom(plan.head()).build())
        .addMethod(start("allow", Effect.ALLOW, false, plan.comments().allow()))
        .addMethod(start("allow", Effect.ALLOW, true, plan.comments().allowWithSid()))
        .addMethod(start("deny", Effect.DENY, false, plan.comments().deny()))
        .addMethod(start("deny", Effect.DENY, true, plan.comments().denyWithSid()))
        .build();
  }

  private MethodSpec start(String name, Effect effect, boolean hasSid, String comment) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(texts.add(comment))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(ParameterizedTypeName.get(step(), actions()));
    if (hasSid) {
      method.addParameter(Poet.STRING, "sid");
    }
    return method
        .addCode(
            "return $T.of($T."
                + effect.name()
                + (hasSid ? ", sid" : ", null")
                + ", $S, $T.class);\n",
            step(),
            EFFECT,
            plan.head().subject(),
            actions())
        .build();
  }

  private ClassName actions() {
    return className().peerClass(plan.actionEnum());
  }

  private ClassName step() {
    return plan.takesResources() ? RESOURCE_START : START;
  }
}
