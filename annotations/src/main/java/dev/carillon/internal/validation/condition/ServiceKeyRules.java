package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.List;

/** Rules for keys of services that restrict less than they seem to. */
public final class ServiceKeyRules {

  private static final List<String> READING =
      List.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:Scan");

  private ServiceKeyRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    prefixes(statement, judgement);
    attributes(statement, judgement);
    VainKeyRules.ofStatement(statement, judgement);
    AbsentKeyRules.ofStatement(statement, judgement);
  }

  /**
   * A caller that may not list a prefix lists a shorter one.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html">
   *     Bucket policy examples using condition keys</a>
   */
  private static void prefixes(StatementView statement, Judgement judgement) {
    statement.conditionsOn("s3:prefix").stream()
        .filter(
            condition ->
                condition.isOfFamily(ConditionOperator.Family.STRING)
                    && condition.comparison().isNegated() == statement.allows()
                    && (statement.allows() || statement.denies()))
        .forEach(
            condition ->
                judgement.report(
                    Check.S3_PREFIX_IN_NEGATIVE_CONTEXT,
                    condition.values(),
                    "This does not keep the objects from being listed: a request for a shorter"
                        + " prefix lists them, too. Allow the prefixes that may be listed with"
                        + " StringLike, or deny all others with StringNotLike."));
  }

  /**
   * A request that names no attributes gets all of them.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html">
   *     Using IAM policy conditions for fine-grained access control</a>
   */
  private static void attributes(StatementView statement, Judgement judgement) {
    if (!statement.allows()
        || judgement.kind() == PolicyKind.SERVICE_CONTROL
        || statement.hasConditionOn("dynamodb:Select")
        || READING.stream().noneMatch(statement::matches)) {
      return;
    }
    for (ConditionView condition : statement.conditionsOn("dynamodb:Attributes")) {
      if (!condition.isOfFamily(ConditionOperator.Family.NULL)) {
        judgement.report(
            Check.DYNAMODB_ATTRIBUTES_WITHOUT_SELECT,
            condition.values(),
            "A request that names no attributes gets all of them. Add a condition that"
                + " dynamodb:Select is SPECIFIC_ATTRIBUTES.");
        return;
      }
    }
  }
}
