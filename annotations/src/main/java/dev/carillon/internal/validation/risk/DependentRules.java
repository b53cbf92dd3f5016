package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.Optional;

/** Rules for the dependent actions of an action, which AWS's pages tell and its JSON does not. */
public final class DependentRules {

  private DependentRules() {}

  /** Reports the actions that an Allow statement names and whose dependent ones are not known. */
  public static void unknown(StatementView statement, Judgement judgement) {
    if (!statement.allows()) {
      return;
    }
    for (Element action : statement.strings("Action")) {
      Optional<ActionPattern> one = statement.pattern(action).filter(DependentRules::isOneAction);
      if (one.isPresent()) {
        for (ActionReference known : judgement.actions(one.get())) {
          unknown(known, action, judgement);
        }
      }
    }
  }

  private static void unknown(ActionReference known, Element action, Judgement judgement) {
    if (known.knowsDependentActions()) {
      return;
    }
    judgement.report(
        Check.UNKNOWN_DEPENDENT_ACTIONS,
        action,
        "The actions that "
            + known.iamName()
            + " depends on are not known: AWS added it after its page was last read. See its page, or run"
            + " carillon-catalog refresh --pages.");
  }

  private static boolean isOneAction(ActionPattern pattern) {
    return Arn.isPlain(pattern.service()) && Arn.isPlain(pattern.name());
  }
}
