package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.PlainArn;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.validation.condition.StatementKeys.Judged;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules for whether the actions of a statement support the keys of its conditions. */
public final class SupportedKeyRules {

  private static final String OF_EC2 = "ec2:";

  private SupportedKeyRules() {}

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
      if (statement.allows() && isOnAll(statement)) {
        parts(statement, judgement);
      }
    }
  }

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    support(statement, judgement);
    if (!statement.allows() && isOnAll(statement)) {
      for (ConditionView one : statement.conditions()) {
        if (!one.comparison().holdsWithoutKey() && GlobalKeys.isPerAction(one.key())) {
          return;
        }
      }
      parts(statement, judgement);
    }
  }

  private static boolean isOnAll(StatementView statement) {
    for (Element resource : statement.strings("Resource")) {
      if (resource.text().equals("*")) {
        return true;
      }
    }
    return false;
  }

  /**
   * EC2 looks at the instance to be launched, its image and its subnet each by itself, and holds
   * the whole statement against each.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists">
   *     IfExists: the policy that does not work</a>
   */
  private static void parts(StatementView statement, Judgement judgement) {
    Set<ActionReference> named = null;
    for (ConditionView condition : judgement.withRightKeys(statement)) {
      if (condition.startsWith(OF_EC2)
          && condition.comparison().holdsWithoutKey() != statement.allows()) {
        named = named == null ? ofEc2(statement, judgement) : named;
        int others = statement.allows() ? judgement.statements().size() : 0;
        if (!named.isEmpty() && judgement.affords(named.size() + others)) {
          part(condition, named, statement, judgement);
        }
      }
    }
  }

  /** Returns the actions of EC2 with several resources in a request that a statement names. */
  private static Set<ActionReference> ofEc2(StatementView statement, Judgement judgement) {
    Set<ActionReference> named = new LinkedHashSet<>();
    for (ActionPattern pattern : statement.patterns("Action")) {
      if (pattern.service().equalsIgnoreCase("ec2") && Arn.isPlain(pattern.name())) {
        named.addAll(judgement.actions(pattern));
      }
    }
    named.removeIf(action -> action.requiredResourceTypes().size() < 2);
    return named;
  }

  private static void part(
      ConditionView condition,
      Set<ActionReference> named,
      StatementView statement,
      Judgement judgement) {
    Optional<KnownService> ec2 = judgement.knowledge().service("ec2");
    for (ActionReference action : ec2.isPresent() ? named : Set.<ActionReference>of()) {
      Set<String> having = SupportedKeys.typesWith(action, ec2.get(), condition.key());
      List<String> lacking = new ArrayList<>(action.requiredResourceTypes());
      if (lacking.removeAll(having)
          && !lacking.isEmpty()
          && !isAllowedElsewhere(action, statement, judgement)) {
        boolean allows = statement.allows();
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
                + lacking.get(0)
                + " of the same request. "
                + (allows ? "Add IfExists to the operator." : "Name what has the key."));
        return;
      }
    }
  }

  private static boolean isAllowedElsewhere(
      ActionReference action, StatementView statement, Judgement judgement) {
    for (StatementView other :
        statement.allows() ? judgement.statements() : List.<StatementView>of()) {
      if (other != statement
          && other.allows()
          && (other.has("NotAction") || other.matches(action.iamName()))) {
        return true;
      }
    }
    return false;
  }

  private static void support(StatementView statement, Judgement judgement) {
    List<ConditionView> conditions =
        judgement.withRightKeys(statement).stream()
            .filter(condition -> condition.operator().isPresent())
            .filter(condition -> GlobalKeys.isPerAction(condition.key()))
            .toList();
    if (conditions.isEmpty()) {
      return;
    }
    StatementKeys keys = new StatementKeys(statement, judgement);
    boolean asksEc2 = conditions.stream().anyMatch(condition -> condition.startsWith(OF_EC2));
    Optional<OnEc2> onEc2 =
        asksEc2
            ? judgement.knowledge().service("ec2").map(ec2 -> OnEc2.of(statement, ec2, judgement))
            : Optional.empty();
    for (ConditionView condition : conditions) {
      condition(condition, keys, onEc2, statement, judgement);
    }
  }

  /**
   * What a statement does with EC2.
   *
   * @param named the types of its resources; none where one of them is not known
   * @param actions its actions that take one of these
   */
  private record OnEc2(KnownService ec2, Set<String> named, List<ActionReference> actions) {

    static OnEc2 of(StatementView statement, KnownService ec2, Judgement judgement) {
      Set<String> named = typesOf(statement, ec2);
      List<ActionReference> actions =
          named.isEmpty()
              ? List.of()
              : statement.patterns("Action").stream()
                  .flatMap(pattern -> judgement.actions(pattern).stream())
                  .filter(action -> action.resourceTypes().stream().anyMatch(named::contains))
                  .toList();
      return new OnEc2(ec2, named, actions);
    }
  }

  private static void condition(
      ConditionView condition,
      StatementKeys keys,
      Optional<OnEc2> onEc2,
      StatementView statement,
      Judgement judgement) {
    Judged judged = keys.judged(condition.key());
    List<String> without =
        condition.operator().filter(ConditionOperator::ifExists).isPresent()
            ? keys.haveUnread() ? List.of() : judged.withoutIfExists()
            : judged.without();
    if (!without.isEmpty()) {
      Fault fault =
          SupportedKeys.fault(
              without,
              condition.key(),
              without.size() == judged.actions().size(),
              condition.comparison().holdsWithoutKey(),
              statement.allows());
      Check check = Check.valueOf(fault.id());
      String message = fault.message() + '.';
      if (lets(condition, judged, statement)) {
        judgement.report(check, Severity.WARNING, condition.values(), message);
      } else {
        judgement.reportKey(check, condition, message);
      }
    } else if (!judged.byTypesOnly().isEmpty() && isAsked(condition, judged)) {
      judgement.report(
          Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
          Severity.WARNING,
          condition.values(),
          "AWS lists "
              + condition.key()
              + " for resources of the statement's actions, but not for "
              + SupportedKeys.listed(judged.byTypesOnly())
              + ". Try whether their requests have it.");
    } else if (condition.startsWith(OF_EC2)) {
      onEc2.ifPresent(on -> ofOtherResources(condition, on, statement, judgement));
    }
  }

  /** A key of instances is not there where a statement is about volumes alone. */
  private static void ofOtherResources(
      ConditionView condition, OnEc2 on, StatementView statement, Judgement judgement) {
    List<ActionReference> actions = on.actions();
    if (actions.isEmpty() || !judgement.affords(actions.size())) {
      return;
    }
    List<Set<String>> having =
        actions.stream()
            .map(action -> SupportedKeys.typesWith(action, on.ec2(), condition.key()))
            .toList();
    if (having.stream()
        .noneMatch(types -> types.isEmpty() || !Collections.disjoint(types, on.named()))) {
      judgement.report(
          Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
          Severity.WARNING,
          condition.values(),
          "EC2 has "
              + condition.key()
              + " for "
              + SupportedKeys.listed(having.get(0))
              + " alone, and not for "
              + SupportedKeys.listed(on.named())
              + ", which the statement is about"
              + SupportedKeys.effect(condition.comparison().holdsWithoutKey(), statement.allows())
              + ". Name the resources that have it.");
    }
  }

  /** Returns the types of a statement's resources; none where one of them is not known. */
  private static Set<String> typesOf(StatementView statement, KnownService ec2) {
    Set<String> named = new TreeSet<>();
    for (Element resource : statement.strings("Resource")) {
      PlainArn arn = PlainArn.of(resource.text());
      Set<String> types = arn == null ? Set.of() : ec2.typesOf(arn);
      if (types.isEmpty()) {
        return Set.of();
      }
      named.addAll(types);
    }
    return named;
  }

  /** What also holds without the key is right where one of the actions supports it. */
  private static boolean isAsked(ConditionView condition, Judged judged) {
    return judged.byTypesOnly().size() == judged.actions().size()
        || condition
            .operator()
            .filter(
                operator -> !operator.ifExists() && !operator.quantifier().equals("ForAllValues"))
            .isPresent();
  }

  /**
   * Returns whether a condition restricts one of the actions and lets the others do what they do,
   * which may be what is meant: changes of some records, and the list of all.
   */
  private static boolean lets(ConditionView condition, Judged judged, StatementView statement) {
    return statement.allows()
        && judged.withoutIfExists().isEmpty()
        && condition
            .operator()
            .filter(operator -> operator.quantifier().equals("ForAllValues"))
            .isPresent();
  }
}
