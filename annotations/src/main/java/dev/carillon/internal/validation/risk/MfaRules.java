package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import java.util.List;

/**
 * Rules for conditions on multi-factor authentication, whose key the requests of long-term
 * credentials do not have.
 */
public final class MfaRules {

  private static final String KEY = "aws:MultiFactorAuthPresent";
  private static final String AGE = "aws:MultiFactorAuthAge";

  private MfaRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    age(statement, judgement);
    presence(statement, judgement);
    List<ConditionView> conditions = statement.conditionsOn(KEY);
    boolean asked = conditions.stream().anyMatch(other -> other.isOfFamily(Family.NULL));
    for (ConditionView condition : conditions) {
      if (condition.operator().isEmpty()) {
        continue;
      }
      ConditionOperator operator = condition.operator().get();
      if ((operator.family() != Family.BOOL && operator.family() != Family.STRING) || asked) {
        continue;
      }
      String value = String.join(" ", condition.comparison().values());
      if (statement.allows() && operator.ifExists() && value.equals("true")) {
        judgement.report(
            Check.MFA_CONDITION_PASSES_WITHOUT_KEY,
            condition.values(),
            "The requests of access keys do not have "
                + KEY
                + ", and this lets them through. Where you allow, use Bool.");
      } else if (statement.denies() && !operator.ifExists() && value.equals("false")) {
        judgement.report(
            Check.MFA_CONDITION_PASSES_WITHOUT_KEY,
            condition.values(),
            "The requests of access keys do not have "
                + KEY
                + ", so they are not denied. Where you deny, use BoolIfExists.");
      }
    }
  }

  /**
   * Temporary credentials have the key whether there was a second factor or not.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent">
   *     aws:MultiFactorAuthPresent</a>
   */
  private static void presence(StatementView statement, Judgement judgement) {
    List<ConditionView> conditions = statement.conditionsOn(KEY);
    if (conditions.size() != 1
        || !conditions.get(0).isOfFamily(Family.NULL)
        || statement.hasConditionOn(AGE)) {
      return;
    }
    boolean missing = conditions.get(0).comparison().asksForNoKey();
    if (missing ? statement.denies() && !isAskedElsewhere(judgement) : statement.allows()) {
      judgement.report(
          Check.MFA_CONDITION_PASSES_WITHOUT_KEY,
          conditions.get(0).values(),
          "The requests of temporary credentials have "
              + KEY
              + ", with a second factor or without, and this lets them through. "
              + (missing ? "Use BoolIfExists with \"false\"." : "Use Bool with \"true\"."));
    }
  }

  /** Returns whether a statement looks at the value, which another one may be beside. */
  private static boolean isAskedElsewhere(Judgement judgement) {
    return !judgement.affords(judgement.statements().size())
        || judgement.statements().stream()
            .anyMatch(
                one ->
                    one.hasConditionOn(AGE)
                        || one.conditionsOn(KEY).stream()
                            .anyMatch(condition -> !condition.isOfFamily(Family.NULL)));
  }

  /**
   * A denial of what was asked for long ago, where nothing denies what was never asked for; or
   * where that is allowed, what was never asked for as well.
   */
  private static void age(StatementView statement, Judgement judgement) {
    List<ConditionView> conditions = statement.conditionsOn(AGE);
    if (statement.allows() && !asks(statement)) {
      conditions.stream()
          .filter(condition -> condition.isOfFamily(Family.NUMERIC))
          .filter(condition -> condition.comparison().holdsWithoutKey())
          .forEach(
              condition ->
                  judgement.report(
                      Check.MFA_CONDITION_PASSES_WITHOUT_KEY,
                      condition.values(),
                      "The requests of access keys do not have "
                          + AGE
                          + ", and this lets them through. Where you allow, use an operator without"
                          + " IfExists."));
    }
    if (!statement.denies()
        || conditions.isEmpty()
        || !judgement.affords(judgement.statements().size())
        || judgement.statements().stream().anyMatch(MfaRules::asks)) {
      return;
    }
    for (ConditionView condition : conditions) {
      boolean ifExists = condition.operator().filter(ConditionOperator::ifExists).isPresent();
      if (condition.isOfFamily(Family.NUMERIC) && !ifExists) {
        judgement.report(
            Check.MFA_CONDITION_PASSES_WITHOUT_KEY,
            condition.values(),
            "The requests of access keys do not have "
                + AGE
                + ", so they are not denied. Where you deny, use an operator with IfExists.");
      }
    }
  }

  /** Returns whether a statement speaks of requests without a second factor. */
  private static boolean asks(StatementView statement) {
    return statement.hasConditionOn(KEY)
        || statement.conditionsOn(AGE).stream().anyMatch(one -> one.isOfFamily(Family.NULL));
  }
}
