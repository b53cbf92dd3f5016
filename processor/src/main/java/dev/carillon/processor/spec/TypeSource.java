package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
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

  /** Returns the planned type. */
  TypePlan plan();

  /** Returns the type's name. */
  default ClassName className() {
    return Poet.className(plan().head());
  }

  /** Returns the type. */
  TypeSpec poetSpec();

  /** Returns the source of a planned type. */
  static TypeSource of(TypePlan plan) {
    if (plan instanceof ActionEnumPlan actions) {
      return new ActionEnumSpec(actions);
    }
    if (plan instanceof ResourcePlan resources) {
      return new ResourceSpec(resources);
    }
    if (plan instanceof KeysPlan keys) {
      return new KeysSpec(keys);
    }
    if (plan instanceof RequiresPlan requires) {
      return new RequiresSpec(requires);
    }
    if (plan instanceof PolicyPlan policy) {
      return new PolicySpec(policy);
    }
    return new StatementSpec((StatementPlan) plan);
  }
}
