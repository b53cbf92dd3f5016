package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.processor.plan.ActionEnumPlan;
import dev.carillon.processor.plan.KeysPlan;
import dev.carillon.processor.plan.PolicyPlan;
import dev.carillon.processor.plan.RequiresPlan;
import dev.carillon.processor.plan.ResourcePlan;
import dev.carillon.processor.plan.StatementPlan;
import dev.carillon.processor.plan.TypePlan;

/** A planned type in JavaPoet's words. */
public sealed interface TypeSource
    permits ActionEnumSpec, KeysSpec, PolicySpec, RequiresSpec, ResourceSpec, StatementSpec {

  /** Returns the texts that are put into the source at last. */
  LongTexts texts();

  /** Returns the type's name. */
  ClassName className();

  /** Returns the type. */
  TypeSpec poetSpec();

  /** Returns the source of the type's file. */
  default String text() {
    String packageName = className().packageName();
    return texts().in(JavaFile.builder(packageName, poetSpec()).build().toString());
  }

  /** Returns the source of a planned type. */
  static TypeSource of(TypePlan plan) {
    ClassName name = Poet.className(plan.head());
    LongTexts texts = new LongTexts();
    if (plan instanceof ActionEnumPlan actions) {
      return new ActionEnumSpec(actions, name, texts);
    }
    if (plan instanceof ResourcePlan resources) {
      return new ResourceSpec(resources, name, texts);
    }
    if (plan instanceof KeysPlan keys) {
      return new KeysSpec(keys, name, texts);
    }
    if (plan instanceof RequiresPlan requires) {
      return new RequiresSpec(requires, name, texts);
    }
    if (plan instanceof PolicyPlan policy) {
      return new PolicySpec(policy, name, texts);
    }
    return new StatementSpec((StatementPlan) plan, name, texts);
  }
}
