package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rules for the parts of one request: EC2 looks at the instance to be launched, its image and its
 * subnet each by itself, and holds the whole statement against each.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists">
 *     IfExists: the policy that does not work</a>
 */
public final class RequestPartRules {

  private RequestPartRules() {}

  /**
   * Reports what a document allows under a condition that some part of a request never meets, which
   * another policy may allow: AWS's own for networks that are shared are so.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SageMakerStudioEMRServiceRolePolicy.html">
   *     SageMakerStudioEMRServiceRolePolicy</a>
   */
  public static void ofDocument(Judgement judgement) {
    Map<String, Boolean> known = new HashMap<>();
    for (StatementView statement : judgement.statements()) {
      if (statement.allows() && isOnAll(statement)) {
        parts(
            statement,
            action -> known.computeIfAbsent(action, any -> isAllowedTwice(any, judgement)),
            judgement);
      }
    }
  }

  /** Returns whether several statements allow an action, or too many to be asked. */
  private static boolean isAllowedTwice(String action, Judgement judgement) {
    int allowing = 0;
    boolean asked = judgement.affords(judgement.statements().size());
    for (StatementView one : asked ? judgement.statements() : List.<StatementView>of()) {
      if (one.allows() && (one.has("NotAction") || one.matches(action)) && ++allowing > 1) {
        return true;
      }
    }
    return !asked;
  }

  /** Reports what a statement denies altogether, as some part of a request lacks its key. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    if (!statement.denies() || !isOnAll(statement)) {
      return;
    }
    for (ConditionView one : statement.conditions()) {
      if (!one.comparison().holdsWithoutKey() && GlobalKeys.isPerAction(one.key())) {
        return;
      }
    }
    parts(statement, action -> false, judgement);
  }

  private static boolean isOnAll(StatementView statement) {
    for (Element resource : statement.strings("Resource")) {
      if (resource.text().equals("*")) {
        return true;
      }
    }
    return false;
  }

  private static void parts(
      StatementView statement, Predicate<String> isAllowedElsewhere, Judgement judgement) {
    Set<ActionReference> named = null;
    boolean told = false; // Several tags are lacking alike.
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      boolean ofTags = SupportedKeys.isOfTags(condition.key());
      if ((ofTags ? !told : condition.startsWith("ec2:"))
          && condition.comparison().holdsWithoutKey() != statement.allows()) {
        named = named == null ? ofSeveralParts(statement, judgement) : named;
        told |= part(condition, named, isAllowedElsewhere, statement, judgement) && ofTags;
      }
    }
  }

  /** Returns the actions of EC2 with several resources in a request that a statement names. */
  private static Set<ActionReference> ofSeveralParts(StatementView statement, Judgement judgement) {
    Set<ActionReference> named = new LinkedHashSet<>();
    for (ActionPattern pattern : statement.patterns("Action")) {
      if (pattern.service().equalsIgnoreCase("ec2") && Arn.isPlain(pattern.name())) {
        named.addAll(judgement.actions(pattern));
      }
    }
    named.removeIf(
        action -> action.requiredResourceTypes().isEmpty() || action.resourceTypes().size() < 2);
    return named;
  }

  private static boolean part(
      ConditionView condition,
      Set<ActionReference> named,
      Predicate<String> isAllowedElsewhere,
      StatementView statement,
      Judgement judgement) {
    Optional<KnownService> ec2 = judgement.knowledge().service("ec2");
    if (ec2.isEmpty() || !judgement.affords(named.size())) {
      return false;
    }
    for (ActionReference action : named) {
      Set<String> having =
          SupportedKeys.typesWith(action, ec2.get(), condition.key()).orElse(Set.of());
      List<String> lacking = new ArrayList<>(action.requiredResourceTypes());
      boolean some = lacking.removeAll(having) || SupportedKeys.isOfTags(condition.key());
      if (some
          && !having.isEmpty()
          && !lacking.isEmpty()
          && !isAllowedElsewhere.test(action.iamName())) {
        report(action, condition, having, lacking.get(0), statement.allows(), judgement);
        return true;
      }
    }
    return false;
  }

  private static void report(
      ActionReference action,
      ConditionView condition,
      Set<String> having,
      String lacking,
      boolean allows,
      Judgement judgement) {
    judgement.report(
        Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
        allows ? Severity.SUGGESTION : Severity.WARNING,
        condition.values(),
        (allows ? "By itself this allows no " : "This denies every ")
            + action.iamName()
            + ": EC2 has "
            + condition.key()
            + " for "
            + SupportedKeys.listed(having)
            + " alone, and none for the "
            + lacking
            + " of the same request. "
            + (allows && !SupportedKeys.isOfTags(condition.key())
                ? "Add IfExists to the operator."
                : "Name what has the key."));
  }
}
