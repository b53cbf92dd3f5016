package dev.carillon.internal.validation.statement;

import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Collections;

/** Rules for the elements that a statement lacks; which it needs depends on its policy. */
public final class MissingElementRules {

  private MissingElementRules() {}

  /**
   * Reports what a statement lacks, but for what is there under a misspelt name.
   *
   * @param ofOneResource what {@link #isOfOneResource(Judgement)} says of its policy
   */
  public static void ofStatement(
      StatementView statement, boolean ofOneResource, Judgement judgement) {
    if (lacks(statement, "Effect")) {
      judgement.report(
          Check.MISSING_EFFECT,
          statement.element(),
          "The statement has no Effect. Add \"Allow\" or \"Deny\".");
    }
    if (lacks(statement, "Action")) {
      judgement.report(
          Check.MISSING_ACTION,
          statement.element(),
          "The statement names no actions. Add Action or NotAction.");
    }
    boolean needsResource =
        judgement.kind() == PolicyKind.RESOURCE
            ? !AttachedStatements.needsNoResource(statement, ofOneResource, judgement)
            : judgement.kind() != PolicyKind.ROLE_TRUST;
    if (needsResource && lacks(statement, "Resource")) {
      judgement.report(
          Check.MISSING_RESOURCE,
          statement.element(),
          "The statement names no resources. Add Resource or NotResource.");
    }
    if (judgement.kind().hasPrincipals() && lacks(statement, "Principal")) {
      judgement.report(
          Check.MISSING_PRINCIPAL,
          statement.element(),
          "The statement does not say whom it is about. Add Principal.");
    }
  }

  /** Returns whether a statement has no such element, nor one that was to be it and is told of. */
  private static boolean lacks(StatementView statement, String name) {
    return !isIn(statement.element(), name)
        && !DocumentRules.hasMisspelt(statement.element(), name, StatementView.ELEMENTS)
        && !(name.equals("Principal")
            && !Collections.disjoint(statement.element().names(), StatementView.PRINCIPALS))
        && !isIn(statement.get("Principal").orElse(statement.element()), name)
        && !isIn(statement.get("Condition").orElse(statement.element()), name);
  }

  private static boolean isIn(Element object, String name) {
    return object.has(name) || object.has("Not" + name);
  }

  /** Returns whether a policy has a statement that is about what the policy is attached to. */
  public static boolean isOfOneResource(Judgement judgement) {
    return judgement.kind() == PolicyKind.RESOURCE
        && judgement.statements().stream()
            .anyMatch(one -> AttachedStatements.isOfOneResource(one, judgement));
  }
}
