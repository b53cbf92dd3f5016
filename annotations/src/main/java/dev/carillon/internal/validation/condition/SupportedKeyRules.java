package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KeyFacts;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.PlainArn;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.iam.SupportedKeys.Support;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.validation.condition.StatementKeys.Judged;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.ActionReference;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules for whether the actions of a statement support the keys of its conditions. */
public final class SupportedKeyRules {

  private static final String OF_EC2 = "ec2:";
  private static final String OF_API = "apigateway:Resource/";

  private SupportedKeyRules() {}

  /** Reports what is wrong with a statement. */
  public static void ofStatement(StatementView statement, Judgement judgement) {
    List<ConditionView> conditions =
        judgement.withRightKeys(statement).stream()
            .filter(condition -> condition.operator().isPresent())
            .filter(condition -> GlobalKeys.isPerAction(condition.key()))
            .filter(condition -> !condition.comparison().allowsUntagging(statement.allows()))
            .toList();
    if (conditions.isEmpty()) {
      return;
    }
    StatementKeys keys = new StatementKeys(statement, judgement);
    boolean asksEc2 =
        conditions.stream()
            .anyMatch(
                condition ->
                    condition.startsWith(OF_EC2)
                        || (SupportedKeys.isOfTags(condition.key())
                            && statement.hasActionOf("ec2")));
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
                  .distinct()
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
    boolean lets =
        condition.comparison().lets(statement.allows()) && judged.withoutIfExists().isEmpty();
    List<String> without = judged.without();
    if (lets && condition.operator().filter(ConditionOperator::ifExists).isPresent()) {
      without = List.of();
    } else if (lets && statement.denies()) {
      without = without.stream().filter(keys.unrestricted()::contains).toList();
    }
    if (!without.isEmpty()) {
      Fault fault =
          SupportedKeys.fault(
              without.stream().map(one -> named(one, judged)).toList(),
              condition.key(),
              without.size() == judged.actions().size(),
              condition.comparison().holdsWithoutKey(),
              statement.allows());
      Check check = fault.check();
      boolean leavesOthers = judged.elsewhere().containsAll(judged.actions());
      String message =
          fault.message()
              + (leavesOthers ? ", or name the resources of actions that support it." : ".");
      if (lets) {
        if (!isOfRequestToo(condition, statement)) {
          judgement.report(check, Severity.WARNING, condition.values(), message);
        }
      } else {
        judgement.reportKey(check, condition, message);
      }
    } else if (!judged.byTypesOnly().isEmpty() && isAsked(condition, judged)) {
      ofTypesOnly(condition, judged, judgement);
    } else {
      onEc2.ifPresent(on -> ofOtherResources(condition, on, statement, judgement));
    }
  }

  private static void ofTypesOnly(ConditionView condition, Judged judged, Judgement judgement) {
    judgement.report(
        Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
        Severity.WARNING,
        condition.values(),
        "AWS lists "
            + condition.key()
            + " for resources of the statement's actions, but not for "
            + SupportedKeys.listed(judged.byTypesOnly())
            + ". Try whether their requests have it.");
  }

  private static String named(String action, Judged judged) {
    return judged.elsewhere().contains(action) ? action + " on these resources" : action;
  }

  /**
   * A key of instances is not there where a statement is about volumes alone, nor are tags where it
   * is about what is created.
   */
  private static void ofOtherResources(
      ConditionView condition, OnEc2 on, StatementView statement, Judgement judgement) {
    List<ActionReference> actions = on.actions();
    if (actions.isEmpty() || !judgement.affords(actions.size())) {
      return;
    }
    Set<String> having = new TreeSet<>();
    KeyFacts key = on.ec2().key(condition.key());
    int lacking = 0;
    for (ActionReference action : actions) {
      Set<String> types = SupportedKeys.typesWith(action, on.ec2(), condition.key()).orElse(null);
      if (types == null && key.support(action) == Support.NO) {
        lacking++;
        continue;
      }
      if (types == null || !Collections.disjoint(types, on.named())) {
        return;
      }
      having.addAll(types);
    }
    if (lacking == actions.size()) {
      return; // No action has the key: the rule for keys that are not supported says so.
    }
    judgement.report(
        Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
        Severity.WARNING,
        condition.values(),
        "EC2 has "
            + condition.key()
            + (having.isEmpty()
                ? " for nothing that " + actions.get(0).iamName() + " is about"
                : " for "
                    + SupportedKeys.listed(having)
                    + " alone, and not for "
                    + SupportedKeys.listed(on.named())
                    + ", which the statement is about")
            + SupportedKeys.effect(condition.comparison().holdsWithoutKey(), statement.allows())
            + (having.isEmpty()
                ? ". What is created has no tags yet; use aws:RequestTag."
                : ". Name the resources that have it."));
  }

  /** Returns the types of a statement's resources; none where one of them is not known. */
  private static Set<String> typesOf(StatementView statement, KnownService ec2) {
    Set<String> named = new TreeSet<>();
    for (Element resource : statement.strings("Resource")) {
      PlainArn arn = PlainArn.of(resource.text());
      Set<String> types = arn == null ? Set.of() : ec2.typesOf(arn);
      if (resource.text().equals("*")) {
        ec2.reference().resourceTypes().forEach(type -> named.add(type.name()));
      } else if (types.isEmpty()) {
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
   * Returns whether a statement asks the same of what a request sets as of what an API has: one
   * that is created has nothing yet.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/security_iam_id-based-policy-examples.html">
   *     Allow users to create or update only private REST APIs</a>
   */
  private static boolean isOfRequestToo(ConditionView condition, StatementView statement) {
    return condition.startsWith(OF_API)
        && !statement
            .conditionsOn("apigateway:Request/" + condition.key().substring(OF_API.length()))
            .isEmpty();
  }
}
