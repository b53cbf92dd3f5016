package dev.carillon.internal.document;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.ServicePrefixes;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.iam.SupportedKeys.Support;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.condition.Condition;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be said of a statement's conditions before AWS sees them. */
final class ConditionRules {
  private ConditionRules() {}

  /** The statement as messages name it, which is put into words only for one. */
  record Subject(@Nullable String sid, Matched actions) {
    String label() {
      return Sid.label(sid, actions);
    }
  }

  /**
   * Returns the conditions together.
   *
   * <p>A document has one list of values per operator and key, and one of them is enough. So two
   * conditions on the same key by the same operator cannot both be asked for: put into one list
   * they would allow more than either. That is refused; the same condition twice is one. Conditions
   * of one operator come to stand together, as the document groups them.
   */
  static List<Condition> merge(
      Subject statement, List<Condition> conditions, List<Condition> more) {
    if (conditions.isEmpty() && more.size() == 1) {
      return more;
    }
    List<Condition> all = new ArrayList<>(conditions);
    for (Condition added : more) {
      if (all.contains(added)) {
        continue;
      }
      int place = all.size();
      for (int i = 0; i < all.size(); i++) {
        Condition present = all.get(i);
        if (!present.operator().equals(added.operator())) {
          continue;
        }
        place = i + 1;
        if (present.key().equalsIgnoreCase(added.key())) {
          throw Refusals.twice(statement, present, added);
        }
      }
      all.add(place, added);
    }
    return all;
  }

  /** Refuses a key that one of the actions does not support. */
  static void checkSupport(
      Subject statement, Effect effect, List<Action> actions, List<Condition> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      if (!GlobalKeys.isPerAction(condition.key())) {
        continue;
      }
      if (!isSupported(actions, condition.key())) {
        Refusals.checkSupport(statement, effect, actions, condition);
      }
    }
  }

  private static boolean isSupported(List<Action> actions, String key) {
    for (int i = 0; i < actions.size(); i++) {
      if (support(actions.get(i), key) == Support.NO) {
        return false;
      }
    }
    return true;
  }

  private static Support support(Action action, String key) {
    return action
        .reference()
        .map(reference -> KnownService.of(reference).key(key).support(action))
        .orElseGet(() -> SupportedKeys.byActions(action, ActionsOfEnums.of(List.of(action)), key));
  }

  /**
   * Refuses a service's key for dependent actions of other services, unless the condition also
   * holds without the key. Their requests do not have it, and a negated operator holds then: it
   * would restrict them only in looks. What is said of patterns is left to the rules for policies:
   * some services have keys of another one.
   */
  static void checkDependents(Subject statement, List<Action> actions, List<Condition> conditions) {
    List<String> names = statement.actions().values();
    if (actions.isEmpty() || names.size() == actions.size()) {
      return;
    }
    Refusals.checkDependents(statement, actions, conditions);
  }

  /** What few statements come to; most are built without. */
  private static final class Refusals {

    static InvalidPolicyException twice(Subject statement, Condition present, Condition added) {
      String message =
          String.format(
              Locale.ROOT,
              "%s has two %s conditions on \"%s\": %s and %s. In one statement their values"
                  + " would be alternatives. If that is meant, give all values to one"
                  + " condition.",
              statement.label(),
              added.operator(),
              added.key(),
              present.values(),
              added.values());
      return present.key().equals(added.key())
          ? new InvalidPolicyException(message)
          : new InvalidPolicyException(Check.DUPLICATE_KEYS_WITH_DIFFERENT_CASE, message);
    }

    static void checkSupport(
        Subject statement, Effect effect, List<Action> actions, Condition condition) {
      Comparison comparison =
          new Comparison(
              ConditionOperator.parse(condition.operator()), condition.key(), condition.values());
      if (comparison.allowsUntagging(effect == Effect.ALLOW)) {
        return;
      }
      List<Action> without =
          SupportedKeys.unsupported(
              actions,
              action -> support(action, condition.key()),
              Action::iamName,
              condition.key(),
              comparison.lets(effect == Effect.ALLOW),
              statement.actions().values().size() > actions.size());
      if (!without.isEmpty() && !isWrong(condition.key())) {
        Fault fault =
            SupportedKeys.fault(
                without.stream().map(Action::iamName).toList(),
                condition.key(),
                without.size() == statement.actions().values().size(),
                comparison.holdsWithoutKey(),
                effect == Effect.ALLOW);
        List<String> listed = without.get(0).conditionKeys();
        throw new InvalidPolicyException(
            fault.check(),
            String.format(
                Locale.ROOT,
                "%s: %s.%s",
                statement.label(),
                fault.message(),
                without.size() > 1 || listed.isEmpty()
                    ? ""
                    : " It supports " + String.join(", ", listed) + "."));
      }
    }

    /** Returns whether there is no such key, which the rules for policies say; see there. */
    private static boolean isWrong(String key) {
      String service = ActionName.serviceOf(key);
      return service.equalsIgnoreCase("aws")
          ? GlobalKeys.types(key).isEmpty()
          : !ServicePrefixes.isInKeys(service);
    }

    static void checkDependents(
        Subject statement, List<Action> actions, List<Condition> conditions) {
      List<String> names = statement.actions().values();
      Set<String> dependent = new HashSet<>();
      actions.forEach(action -> dependent.addAll(action.dependentActions()));
      actions.forEach(action -> dependent.remove(action.iamName()));
      for (Condition condition : conditions) {
        if (condition.operator().endsWith("IfExists")) {
          continue;
        }
        String key = condition.key().toLowerCase(Locale.ROOT);
        String ofService = key.substring(0, key.indexOf(':') + 1);
        for (String name : names) {
          if (dependent.contains(name)
              && !ofService.equals("aws:")
              && GlobalKeys.isPerAction(key)
              && !name.startsWith(ofService)) {
            throw new InvalidPolicyException(
                Check.UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
                String.format(
                    Locale.ROOT,
                    "%s has a condition on \"%s\", which the dependent action %s does not support."
                        + " Instead of withDependentActions() call"
                        + " AwsStatement.allowDependentActionsOf(…), for one of their own.",
                    statement.label(),
                    condition.key(),
                    name));
          }
        }
      }
    }
  }
}
