package dev.carillon.internal.validation.action;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.ActionPages;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.List;

/** Actions of AWS's tables that no request is held to: others stand for what the operation does. */
final class PartActions {

  private static final List<List<String>> ROWS = PageRows.of(ActionPages.PARTS).toList();

  private PartActions() {}

  /** Reports such an action that stands without the others. */
  static void judge(Element action, StatementView statement, Judgement judgement) {
    for (List<String> row : ROWS) {
      List<String> parts = row.subList(1, row.size());
      if (row.get(0).equalsIgnoreCase(action.text())
          && parts.stream().noneMatch(statement::matches)) {
        judgement.report(
            Check.INVALID_ACTION,
            Severity.WARNING,
            action,
            "AWS asks for "
                + String.join(" or ", parts)
                + ", not for "
                + action.text()
                + ". Name what is meant.");
      }
    }
  }
}
