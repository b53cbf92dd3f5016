package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.page.PageRows;
import dev.carillon.internal.iam.page.text.AttachedPages;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.Quota;
import java.util.List;
import java.util.Map;

/** How much the service of a resource takes in a policy that is put on it. */
public final class OwnLimits {

  private static final List<List<String>> ROWS = PageRows.of(AttachedPages.MOST).toList();

  /** The quotas of what has policies in a service, where all of it has the same. */
  private static final Map<String, Quota> QUOTAS =
      Map.of(
          "ecr", Quota.ECR_REPOSITORY_POLICY,
          "s3", Quota.S3_BUCKET_POLICY,
          "sqs", Quota.SQS_QUEUE_POLICY);

  private OwnLimits() {}

  /** Returns how long the policy of a resource may be. */
  static Quota quota(Judgement judgement) {
    return QUOTAS.getOrDefault(judgement.placedOn(), Quota.KMS_KEY_POLICY);
  }

  /** Returns what a policy may be so long of, in words. */
  static String what(Judgement judgement) {
    String service = judgement.placedOn();
    return QUOTAS.containsKey(service)
        ? "the policy of a resource of " + service
        : "the longest policy of a resource, that of a key,";
  }

  /** Reports what a document has too many of. */
  public static void ofDocument(Judgement judgement) {
    limit("statements", judgement.statements().size(), judgement.policy(), judgement);
  }

  /** Reports what a statement has too many of. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    if (!judgement.placedOn().isEmpty()) {
      int actions = statement.strings("Action").size();
      statement.get("Action").ifPresent(at -> limit("actions", actions, at, judgement));
      statement
          .get("Principal")
          .ifPresent(
              at ->
                  limit(
                      "principals",
                      at.members().stream().mapToInt(who -> who.strings().size()).sum(),
                      at,
                      judgement));
    }
  }

  private static void limit(String what, int count, Element at, Judgement judgement) {
    for (List<String> row : ROWS) {
      int place = row.indexOf(what);
      if (row.get(0).equals(judgement.placedOn())
          && place > 0
          && count > Integer.parseInt(row.get(place + 1))) {
        judgement.report(
            Check.POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA,
            Severity.ERROR,
            at,
            "There are "
                + count
                + " "
                + what
                + ". The service "
                + row.get(0)
                + " takes at most "
                + row.get(place + 1)
                + (what.equals("statements")
                    ? " in the policy of a resource."
                    : " in a statement."));
      }
    }
  }
}
