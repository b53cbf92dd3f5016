package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;

/** Rules for the policies of AWS Organizations. */
public final class ControlPolicyRules {

  private ControlPolicyRules() {}

  public static void serviceControl(StatementView statement, Judgement judgement) {
    if (judgement.kind() != PolicyKind.SERVICE_CONTROL) {
      return;
    }
    for (String name : List.of("Action", "NotAction")) {
      for (Element action : statement.strings(name)) {
        String text = action.text();
        boolean onlyAtTheEnd =
            Arn.isPlain(text)
                || (text.endsWith("*") && Arn.isPlain(text.substring(0, text.length() - 1)));
        if (!onlyAtTheEnd) {
          judgement.report(
              Check.SCP_SYNTAX_ERROR_ACTION_WILDCARD,
              action,
              "A service control policy takes * only at the end of an action. List the actions.");
        }
      }
    }
  }
}
