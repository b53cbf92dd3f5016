package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Set;

/**
 * Rules for keys that tell one account, organization or network from all others by an id that AWS
 * gives, so that no part of it is common to what one means.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sensitive">
 *     Sensitive condition keys</a>
 */
public final class SensitiveKeyRules {

  private static final Set<String> KEYS =
      Set.of(
          "aws:principalaccount",
          "aws:principalorgid",
          "aws:resourceaccount",
          "aws:resourceorgid",
          "aws:sourceaccount",
          "aws:sourceorgid",
          "aws:sourcevpc",
          "aws:sourcevpce",
          "aws:vpceaccount",
          "aws:vpceorgid");

  private SensitiveKeyRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      if (KEYS.contains(condition.comparison().foldedKey())
          && condition.operator().filter(ConditionOperator::isLike).isPresent()
          && !isTold(condition, statement, judgement)) {
        condition.items().stream()
            .filter(value -> !value.isStars() && !Arn.isPlain(value.text()))
            .forEach(value -> pattern(value, condition, judgement));
      }
    }
  }

  /** Other rules tell what lets everybody in, and of what only services have, where none can be. */
  private static boolean isTold(
      ConditionView condition, StatementView statement, Judgement judgement) {
    Comparison one = condition.comparison();
    if (Restriction.leavesNothing(one)) {
      return true;
    }
    if (!judgement.kind().hasPrincipals()) {
      return judgement.kind() == PolicyKind.IDENTITY && Restriction.asksForService(one);
    }
    boolean restricts =
        Restriction.CALLER.contains(one.foldedKey())
            || Restriction.SOURCE.contains(one.foldedKey());
    return statement.allows()
        && restricts
        && Restriction.matchesAll(one)
        && (AccessRules.everyone(statement).isPresent()
            || !statement.principals("Service").isEmpty());
  }

  private static void pattern(Element value, ConditionView condition, Judgement judgement) {
    judgement.report(
        Check.WILDCARD_IN_SENSITIVE_KEY,
        value,
        "\""
            + value.text()
            + "\" can match the ids of others, too, as AWS gives them out. Name whole values of "
            + condition.key()
            + '.');
  }
}
