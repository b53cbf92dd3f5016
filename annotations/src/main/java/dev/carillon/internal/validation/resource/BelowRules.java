package dev.carillon.internal.validation.resource;

import dev.carillon.internal.iam.ArnWords;
import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.ArnPages;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Rules for whether requests are for what an ARN names, or for what goes on behind it; and for
 * names that AWS keeps for itself.
 */
final class BelowRules {

  /** Actions, and how ARNs go on behind what they are about. */
  private static final List<Entry<WildcardPattern, String>> BELOW = rows(ArnPages.BELOW);

  private static final List<Entry<WildcardPattern, String>> NOT_BELOW = rows(ArnPages.NOT_BELOW);

  private static final List<Entry<WildcardPattern, String>> KEPT = rows(ArnPages.KEPT);

  private BelowRules() {}

  private static List<Entry<WildcardPattern, String>> rows(String text) {
    return PageRows.of(text)
        .map(row -> Map.entry(WildcardPattern.ignoringCase(row.get(0)), row.get(1)))
        .toList();
  }

  /** Reports what is wrong with a statement. */
  static void ofStatement(StatementView statement, Judgement judgement) {
    for (Entry<WildcardPattern, String> row : BELOW) {
      if (isOf(row.getKey(), statement)) {
        below(row.getValue(), statement.strings("Resource"), judgement);
      }
    }
    for (Entry<WildcardPattern, String> row : NOT_BELOW) {
      if (isOf(row.getKey(), statement)) {
        notBelow(row.getValue(), statement.strings("Resource"), judgement);
      }
    }
    for (Entry<WildcardPattern, String> row : KEPT) {
      for (Element action : statement.allows() ? statement.strings("Action") : List.<Element>of()) {
        if (row.getKey().matches(action.text())) {
          kept(row.getValue(), action.text(), statement.strings("Resource"), judgement);
          break; // Of a resource it is said once.
        }
      }
    }
  }

  private static boolean isOf(WildcardPattern actions, StatementView statement) {
    for (Element action : statement.strings("Action")) {
      if (actions.matches(action.text())) {
        return true;
      }
    }
    return false;
  }

  /** What an action is about goes on behind an ARN that ends too early, and none goes on. */
  private static void below(String format, List<Element> resources, Judgement judgement) {
    if (resources.stream().anyMatch(one -> ArnWords.canBeOf(format, one.text()))) {
      return;
    }
    for (Element resource : resources) {
      String text = resource.text();
      if (ArnWords.canBeOf(format, text + "/*")) {
        report(
            resource,
            "Requests are for what is behind \""
                + text
                + "\", and no ARN of the statement goes on there. Write \""
                + text
                + "/*\".",
            judgement);
      }
    }
  }

  /** What an action is about ends where none of the ARNs does. */
  private static void notBelow(String format, List<Element> resources, Judgement judgement) {
    if (!resources.stream().allMatch(one -> ArnWords.isOnlyOf(format, one.text()))) {
      return;
    }
    for (Element resource : resources) {
      report(
          resource,
          "\""
              + resource.text()
              + "\" is what is behind a resource, and requests are for the resource itself."
              + " Leave out what is behind its name.",
          judgement);
    }
  }

  private static void kept(
      String format, String action, List<Element> resources, Judgement judgement) {
    for (Element resource : resources) {
      if (ArnWords.isOnlyOf(format, resource.text())) {
        report(
            resource,
            "\""
                + resource.text()
                + "\" has a name that AWS keeps for itself: nobody can do "
                + action
                + " with it. Leave it out.",
            judgement);
      }
    }
  }

  private static void report(Element resource, String message, Judgement judgement) {
    judgement.report(Check.ACTION_DOES_NOT_TAKE_RESOURCE, Severity.WARNING, resource, message);
  }
}
