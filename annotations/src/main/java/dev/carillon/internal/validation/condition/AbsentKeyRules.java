package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.iam.condition.AbsentKeys;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Denials;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import java.util.Set;

/** Rules for conditions on global keys that the requests for an action do not have. */
final class AbsentKeyRules {

  private static final String OF_CALLERS = "aws:principal";

  private static final List<String> EVERYTHING = List.of("*", "*:*");

  /** Elsewhere a star is for the resource that has the policy. */
  private static final Set<PolicyKind> OF_ALL_SERVICES =
      Set.of(PolicyKind.IDENTITY, PolicyKind.SERVICE_CONTROL, PolicyKind.RESOURCE_CONTROL);

  private AbsentKeyRules() {}

  /** Reports what is wrong with a statement. */
  static void ofStatement(StatementView statement, Judgement judgement) {
    ofDeniedServices(statement, judgement);
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      String key = condition.comparison().foldedKey();
      if (AbsentKeys.isOne(key)
          && condition.operator().isPresent()
          && !condition.isOfFamily(Family.NULL)
          && !isMoot(condition, key, statement)
          && judgement.affords(statement.strings("Action").size())) {
        condition(condition, key, statement, judgement);
      }
    }
  }

  /**
   * Where all that a key of one service is not right for is denied, so is all that has no such key:
   * a negated condition holds without it, with IfExists too. A condition that asks for another key
   * may leave requests that have it.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">
   *     IAM JSON policy elements: Condition operators</a>
   */
  private static void ofDeniedServices(StatementView statement, Judgement judgement) {
    if (!statement.denies()
        || !OF_ALL_SERVICES.contains(judgement.kind())
        || statement.strings("Action").stream().noneMatch(one -> EVERYTHING.contains(one.text()))
        || !Denials.isOnEverything(statement)
        || statement.conditions().stream().anyMatch(one -> one.comparison().asksForKey())) {
      return;
    }
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      if (condition.comparison().holdsWithoutKey() && isOfOneService(condition, judgement)) {
        judgement.report(
            Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
            Severity.WARNING,
            condition.values(),
            "Requests to other services than "
                + condition.service()
                + " do not have "
                + condition.key()
                + SupportedKeys.effect(true, false)
                + ". Name in Action what the condition is for.");
      }
    }
  }

  private static boolean isOfOneService(ConditionView condition, Judgement judgement) {
    return GlobalKeys.isPerAction(condition.key())
        && judgement
            .knowledge()
            .service(condition.service())
            .filter(service -> service.lists(condition.key()))
            .isPresent();
  }

  /**
   * Where another condition asks for the key, the statement is not about the action. Who comes with
   * the token of a provider is nobody of AWS's, whom a statement about everybody alone reaches.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html">
   *     Control access to AWS STS with VPC endpoint policies</a>
   */
  private static boolean isMoot(ConditionView condition, String key, StatementView statement) {
    boolean ofCallers = key.startsWith(OF_CALLERS);
    if (ofCallers && (!statement.has("Principal") || isForCallersOfAws(statement))) {
      return true;
    }
    return statement.conditions().stream()
        .filter(other -> other != condition && other.comparison().asksForKey())
        .anyMatch(
            other ->
                other.isOn(key)
                    || (ofCallers && statement.denies() && other.startsWith(OF_CALLERS)));
  }

  private static boolean isForCallersOfAws(StatementView statement) {
    return statement.denies() && !statement.principals("AWS").isEmpty();
  }

  private static void condition(
      ConditionView condition, String key, StatementView statement, Judgement judgement) {
    boolean holds = condition.comparison().holdsWithoutKey();
    List<String> lacking =
        statement.strings("Action").stream()
            .filter(action -> holds || !EVERYTHING.contains(action.text()))
            .filter(action -> lacks(action.text(), key, holds, statement))
            .filter(action -> isKnown(action, statement, judgement))
            .map(Element::text)
            .distinct()
            .toList();
    boolean all = lacking.size() == statement.strings("Action").size();
    boolean optional =
        condition
            .operator()
            .filter(one -> one.ifExists() || one.quantifier().equals("ForAllValues"))
            .isPresent();
    if (lacking.isEmpty() || (optional && statement.allows())) {
      return; // Where it allows, IfExists is for those that do not have the key.
    }
    judgement.report(
        Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
        Severity.WARNING,
        condition.values(),
        lacking.stream().anyMatch(EVERYTHING::contains)
            ? "Only services that AWS lists put in "
                + condition.key()
                + SupportedKeys.effect(holds, statement.allows())
                + ". Name these services in Action."
            : (AbsentKeys.isOfSomeServices(key) ? "By AWS's list of 2026, " : "")
                + SupportedKeys.fault(lacking, condition.key(), all, holds, statement.allows())
                    .message()
                + '.');
  }

  /** Where everything is allowed, a key of some services may be meant to allow these alone. */
  private static boolean isKnown(Element action, StatementView statement, Judgement judgement) {
    if (EVERYTHING.contains(action.text())) {
      return statement.denies();
    }
    return statement
        .pattern(action)
        .filter(one -> Arn.isPlain(one.service()) && !judgement.actions(one).isEmpty())
        .isPresent();
  }

  /**
   * A denial whose other condition on the endpoint an action supports does what it is there for.
   */
  private static boolean lacks(String action, String key, boolean holds, StatementView statement) {
    return AbsentKeys.lacks(action, key)
        && !(statement.denies()
            && holds
            && AbsentKeys.isOfSomeServices(key)
            && statement.comparisons().stream()
                .filter(other -> Restriction.OF_ENDPOINTS.contains(other.foldedKey()))
                .anyMatch(
                    other ->
                        !other.foldedKey().equals(key)
                            && other.holdsWithoutKey()
                            && !AbsentKeys.lacks(action, other.foldedKey())));
  }
}
