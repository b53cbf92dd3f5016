package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;

/** The rule for keys that have the prefix of a service, and that it does not have. */
public final class UnlistedKeys {

  private UnlistedKeys() {}

  /**
   * Reports a key that is in no table of AWS's and on no page that is known. Where none is near,
   * the service can have got it since: that is a warning, where for Access Analyzer it is an error.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service-condition-key">
   *     Invalid service condition key</a>
   */
  static void of(ConditionView condition, StatementView statement, Judgement judgement) {
    String key = condition.key();
    String meant = judgement.knowledge().meantKey(key).orElse(null);
    if (meant != null) {
      judgement.reportKey(
          Check.INVALID_SERVICE_CONDITION_KEY,
          condition,
          condition.service() + " has no key \"" + key + "\"." + NearestNames.didYouMean(meant));
    } else if (isUnlisted(key, judgement.knowledge())) {
      judgement.reportKey(
          Check.INVALID_SERVICE_CONDITION_KEY,
          Severity.WARNING,
          condition,
          "AWS lists no key \"%s\"%s. Name one that %s has."
              .formatted(
                  key,
                  SupportedKeys.effect(
                      condition.comparison().holdsWithoutKey(), statement.allows()),
                  condition.service()));
    }
  }

  /**
   * Returns whether a key has the prefix of a service that is known, and no page has it. A catalog
   * without any key may be of a source that tells none.
   */
  public static boolean isUnlisted(String key, Knowledge knowledge) {
    return !GlobalKeys.isOfProvider(key)
        && !knowledge.lists(key)
        && knowledge
            .service(ActionName.serviceOf(key))
            .filter(known -> !known.reference().conditionKeys().isEmpty())
            .filter(known -> !known.lacksTag(key))
            .isPresent();
  }
}
