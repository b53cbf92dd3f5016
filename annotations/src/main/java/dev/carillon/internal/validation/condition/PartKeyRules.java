package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.ActionReference;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for keys that a part of a request has: EC2 looks at the instance to be launched, its image
 * and its subnet each by itself, and holds the whole statement against each.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists">
 *     IfExists: the policy that does not work</a>
 */
public final class PartKeyRules {

  private static final String EC2 = "ec2";

  private PartKeyRules() {}

  /**
   * Reports what a document allows under a condition that some part of a request never meets, which
   * another policy may allow: AWS's own for networks that are shared are so.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SageMakerStudioEMRServiceRolePolicy.html">
   *     SageMakerStudioEMRServiceRolePolicy</a>
   */
  public static void ofDocument(Judgement judgement) {
    for (StatementView statement : judgement.statements()) {
      if (statement.allows()
          && isOnAll(statement)
          && judgement.affords(judgement.statements().size())) {
        judge(statement, judgement);
      }
    }
  }

  /** Reports what a statement denies wherever a part of a request lacks a key. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    if (!statement.allows()
        && isOnAll(statement)
        && statement.conditions().stream()
            .allMatch(
                one -> one.comparison().holdsWithoutKey() || !GlobalKeys.isPerAction(one.key()))) {
      judge(statement, judgement);
    }
  }

  private static boolean isOnAll(StatementView statement) {
    return statement.conditions().stream().anyMatch(one -> one.startsWith(EC2 + ':'))
        && statement.strings("Resource").stream().anyMatch(one -> one.text().equals("*"));
  }

  private static void judge(StatementView statement, Judgement judgement) {
    List<ActionReference> named =
        statement.patterns("Action").stream()
            .filter(one -> one.service().equalsIgnoreCase(EC2) && Arn.isPlain(one.name()))
            .flatMap(one -> judgement.actions(one).stream())
            .toList();
    judgement
        .knowledge()
        .service(EC2)
        .filter(any -> !named.isEmpty())
        .ifPresent(
            ec2 ->
                judgement.withRightKeys(statement).stream()
                    .filter(one -> one.startsWith(EC2 + ':'))
                    .filter(one -> one.comparison().holdsWithoutKey() != statement.allows())
                    .filter(one -> judgement.affords(named.size()))
                    .forEach(one -> condition(one, named, ec2, statement, judgement)));
  }

  private static void condition(
      ConditionView condition,
      List<ActionReference> named,
      KnownService ec2,
      StatementView statement,
      Judgement judgement) {
    for (ActionReference action : named) {
      Set<String> having = SupportedKeys.typesWith(action, ec2, condition.key());
      List<String> required = action.requiredResourceTypes();
      Optional<String> lacking =
          required.stream().filter(type -> !having.contains(type)).findFirst();
      if (lacking.isPresent()
          && !Collections.disjoint(required, having)
          && !isAllowedElsewhere(action, statement, judgement)) {
        judgement.report(
            Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
            statement.allows() ? Severity.SUGGESTION : Severity.WARNING,
            condition.values(),
            (statement.allows() ? "By itself this allows no " : "This denies every ")
                + action.iamName()
                + ": EC2 has "
                + condition.key()
                + " for "
                + SupportedKeys.listed(having)
                + " alone, and none for the "
                + lacking.get()
                + " of the same request. "
                + (statement.allows()
                    ? "Add IfExists to the operator."
                    : "Name the resources that have it."));
        return;
      }
    }
  }

  private static boolean isAllowedElsewhere(
      ActionReference action, StatementView statement, Judgement judgement) {
    return statement.allows()
        && judgement.statements().stream()
            .anyMatch(
                other ->
                    other != statement
                        && other.allows()
                        && (other.has("NotAction") || other.matches(action.iamName())));
  }
}
