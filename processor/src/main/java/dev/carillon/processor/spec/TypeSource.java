package dev.carillon.processor.spec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.carillon.processor.plan.ActionEnumPlan;
import dev.carillon.processor.plan.StatementPlan;
import dev.carillon.processor.plan.TypePlan;

/** A planned type in JavaPoet's words. */
public sealed interface TypeSource permits ActionEnumSpec, StatementSpec {

  /** Returns the type's name. */
  ClassName className();

  /** Returns the type. */
  TypeSpec poetSpec();

  /** Returns the source of a planned type. */
  static TypeSource of(TypePlan plan) {
    return plan instanceof ActionEnumPlan actions
        ? new ActionEnumSpec(actions)
        : new StatementSpec((StatementPlan) plan);
  }
}
