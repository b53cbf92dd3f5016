package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules for keys that AWS's tables list, and of which a page says that they decide nothing for an
 * action or a resource.
 */
final class VainKeyRules {

  /**
   * The address of a page; below it, with two spaces in between, the element that has what a key is
   * of no use for, what that is, the keys, and why.
   */
  private static final String TABLE =
      """
      https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
        Action  iam:PassRole  (aws|iam):ResourceTag/.*  AWS says that tags of roles do not reliably decide who may pass them. Name the roles in Resource.
      https://docs.aws.amazon.com/workspaces/latest/adminguide/setting-up-saml.html
        Action  workspaces:Stream  aws:SourceIp  AWS does not support addresses in policies for it. Use the IP access control groups of WorkSpaces.
      https://docs.aws.amazon.com/bedrock/latest/userguide/batch-inference-permissions.html
        Resource  arn:[^:]*:bedrock:.*:foundation-model/.*  aws:Resource(OrgID|OrgPaths|Tag/.*)  AWS owns the models, so what asks whose they are or for tags never holds. Name them in a statement without this condition.
      """;

  private static final List<Row> ROWS =
      PageRows.belowPages(TABLE)
          .map(row -> new Row(row.get(0), folded(row.get(1)), folded(row.get(2)), row.get(3)))
          .toList();

  private record Row(String element, Pattern named, Pattern keys, String why) {}

  private VainKeyRules() {}

  private static Pattern folded(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /** Reports what is wrong with a statement, which can have very many actions and conditions. */
  static void ofStatement(StatementView statement, Judgement judgement) {
    List<ConditionView> all = judgement.withRightKeys(statement);
    for (Row row : all.isEmpty() ? List.<Row>of() : ROWS) {
      List<ConditionView> conditions =
          all.stream()
              .filter(one -> row.keys().matcher(one.key()).matches())
              .filter(one -> mayDecide(row.element(), one))
              .toList();
      Element named = conditions.isEmpty() ? null : named(row, statement);
      if (named != null) {
        conditions.forEach(one -> report(one, named, row.why(), judgement));
      }
    }
  }

  /** That a resource has no owner of one's own, or no tags, can be what is asked. */
  private static boolean mayDecide(String element, ConditionView condition) {
    return element.equals("Action")
        || (!condition.isOfFamily(Family.NULL)
            && condition.operator().filter(operator -> !operator.ifExists()).isPresent());
  }

  /** Returns the first element that has what keys are of no use for; null if none has. */
  private static @Nullable Element named(Row row, StatementView statement) {
    return statement.strings(row.element()).stream()
        .filter(one -> row.named().matcher(one.text()).matches())
        .findFirst()
        .orElse(null);
  }

  private static void report(
      ConditionView condition, Element named, String why, Judgement judgement) {
    judgement.report(
        Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
        Severity.WARNING,
        condition.values(),
        condition.key() + " is of no use for \"" + named.text() + "\": " + why);
  }
}
