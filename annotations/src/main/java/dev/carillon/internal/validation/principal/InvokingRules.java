package dev.carillon.internal.validation.principal;

import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;

/**
 * A rule for functions that EventBridge invokes: it says for which rule it does, but not for which
 * account.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html">
 *     Troubleshooting Amazon EventBridge</a>
 */
final class InvokingRules {

  private InvokingRules() {}

  static void ofStatement(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.RESOURCE || !statement.allows() || !areOf(statement)) {
      return;
    }
    for (ConditionView one : statement.conditionsOn(ServicePrincipalRules.SOURCE_ACCOUNT)) {
      if (statement.restricts(one.comparison())) {
        judgement.report(
            Check.UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL,
            Severity.WARNING,
            one.values(),
            "EventBridge cannot invoke a function with a condition on "
                + ServicePrincipalRules.SOURCE_ACCOUNT
                + ". Name the rule by "
                + ServicePrincipalRules.SOURCE_ARN
                + " alone.");
      }
    }
  }

  /** Returns whether a statement is about functions, and names EventBridge. */
  static boolean areOf(StatementView statement) {
    return statement.hasActionOf("lambda")
        && statement.principals("Service").stream()
            .anyMatch(one -> one.text().equals("events.amazonaws.com"));
  }
}
