package dev.carillon.internal.document;

import dev.carillon.internal.iam.CrossServiceKeys;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.Action;
import dev.carillon.policy.InvalidPolicyException;
import dev.carillon.policy.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be said of a statement's conditions before AWS sees them. */
final class ConditionRules {
  /** Global keys, or how they start, that only actions which list them support. */
  private static final List<String> LISTED_GLOBAL =
      List.of("aws:requesttag/", "aws:resourcetag/", "aws:tagkeys");

  private ConditionRules() {}

  /**
   * Returns the conditions together.
   *
   * <p>A document has one list of values per operator and key, and one of them is enough. So two
   * conditions on the same key by the same operator cannot both be asked for: put into one list
   * they would allow more than either. That is refused; the same condition twice is one. Conditions
   * of one operator come to stand together, as the document groups them.
   */
  static List<Condition> merge(String statement, List<Condition> conditions, List<Condition> more) {
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
          throw new InvalidPolicyException(
              String.format(
                  Locale.ROOT,
                  "%s has two %s conditions on \"%s\": %s and %s. In one statement their values"
                      + " would be alternatives. If that is meant, give all values to one"
                      + " condition.",
                  statement,
                  added.operator(),
                  added.key(),
                  present.values(),
                  added.values()));
        }
      }
      all.add(place, added);
    }
    return all;
  }

  /** Refuses a key that one of the actions does not support. */
  static void checkSupport(String statement, List<Action> actions, List<Condition> conditions) {
    for (Condition condition : conditions) {
      String key = condition.key().toLowerCase(Locale.ROOT);
      if (!isListedPerAction(key)) {
        continue;
      }
      List<Action> without = actions.stream().filter(action -> !supports(action, key)).toList();
      boolean oneIsEnough = condition.operator().endsWith("IfExists");
      if (!without.isEmpty() && (!oneIsEnough || without.size() == actions.size())) {
        Action action = without.get(0);
        throw new InvalidPolicyException(
            String.format(
                Locale.ROOT,
                "%s has a condition on \"%s\", which %s does not support%s. Give that action a"
                    + " statement of its own.",
                statement,
                condition.key(),
                action.iamName(),
                action.conditionKeys().isEmpty()
                    ? ""
                    : "; it supports " + String.join(", ", action.conditionKeys())));
      }
    }
  }

  /**
   * Refuses a service's key for dependent actions of other services. Their requests do not have it,
   * and a negated operator holds then: it would restrict them only in looks.
   */
  static void checkDependents(
      String statement, List<String> names, List<Action> actions, List<Condition> conditions) {
    if (actions.isEmpty() || names.size() == actions.size()) {
      return;
    }
    Set<String> chosen = actions.stream().map(Action::iamName).collect(Collectors.toSet());
    for (Condition condition : conditions) {
      String key = condition.key().toLowerCase(Locale.ROOT);
      String ofService = key.substring(0, key.indexOf(':') + 1);
      for (String name : names) {
        if (!chosen.contains(name)
            && !ofService.equals("aws:")
            && isListedPerAction(key)
            && !name.startsWith(ofService)) {
          throw new InvalidPolicyException(
              String.format(
                  Locale.ROOT,
                  "%s has a condition on \"%s\", which the dependent action %s does not support."
                      + " Instead of withDependentActions() call"
                      + " AwsStatement.allowDependentActionsOf(…), for one of their own.",
                  statement,
                  condition.key(),
                  name));
        }
      }
    }
  }

  private static boolean isListedPerAction(String key) {
    if (key.startsWith("aws:")) {
      return LISTED_GLOBAL.stream().anyMatch(key::startsWith);
    }
    // Keys of a web identity provider start with the name of its host, which is not listed.
    boolean ofProvider = key.lastIndexOf('.', key.indexOf(':')) >= 0;
    return !ofProvider && !CrossServiceKeys.contains(key);
  }

  private static boolean supports(Action action, String key) {
    for (String supported : action.conditionKeys()) {
      if (KeyTemplate.parse(supported).matches(key)) {
        return true;
      }
    }
    return action.conditionKeys().isEmpty() && !knowsConditionKeys(action);
  }

  /** A reference may not list condition keys at all; then nothing can be said of an action. */
  private static boolean knowsConditionKeys(Action action) {
    return Siblings.of(List.of(action)).stream()
        .anyMatch(sibling -> !sibling.conditionKeys().isEmpty());
  }
}
