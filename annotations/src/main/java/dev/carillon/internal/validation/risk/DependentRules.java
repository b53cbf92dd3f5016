package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.name.Shortened;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules for the dependent actions of an action, which AWS's pages told until August 2026. */
public final class DependentRules {

  private static final int MOST = 12;

  private DependentRules() {}

  /**
   * Reports, at the first, the actions that Allow statements name and whose dependent ones are not
   * known: one reason holds for all of a document.
   */
  public static void unknown(Judgement judgement) {
    Map<String, Element> unknown = new LinkedHashMap<>();
    for (StatementView statement : judgement.statements()) {
      if (statement.allows()) {
        for (Element action : statement.strings("Action")) {
          statement
              .pattern(action)
              .filter(DependentRules::isOneAction)
              .map(judgement::actions)
              .orElse(List.of())
              .stream()
              .filter(known -> !known.knowsDependentActions())
              .forEach(known -> unknown.putIfAbsent(known.iamName(), action));
        }
      }
    }
    if (!unknown.isEmpty()) {
      judgement.report(
          Check.UNKNOWN_DEPENDENT_ACTIONS,
          unknown.values().iterator().next(),
          "Which other actions are needed with "
              + Shortened.first(MOST, unknown.keySet())
              + " is not known: AWS's reference has not said so of any action since August 2026.");
    }
  }

  private static boolean isOneAction(ActionPattern pattern) {
    return Arn.isPlain(pattern.service()) && Arn.isPlain(pattern.name());
  }
}
