package dev.carillon.internal.document;

import dev.carillon.internal.iam.ConditionOperator;
import dev.carillon.internal.iam.ConditionOperator.Family;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KeyFacts;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.SupportedKeys.Support;
import dev.carillon.internal.iam.value.Ipv4;
import dev.carillon.policy.Action;
import dev.carillon.policy.condition.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes conditions of which no rule can say that they are wrong: on a global key that all
 * requests can have or one that the actions support, compared with plain values. {@link Clearance}
 * says what this is for.
 */
final class ClearConditions {

  /** Whether a key has several values, by the keys whose values are of no special form. */
  private static final Map<String, Boolean> KEYS = keys();

  private ClearConditions() {}

  private static Map<String, Boolean> keys() {
    Map<String, Boolean> keys = new HashMap<>();
    for (String name : GlobalKeys.names()) {
      if (!name.endsWith("/") && !GlobalKeys.isPerAction(name) && !GlobalKeys.hasForm(name)) {
        keys.put(name, GlobalKeys.haveManyValues(GlobalKeys.types(name)));
      }
    }
    return keys;
  }

  /**
   * Returns whether all conditions of a statement are such.
   *
   * @param service the service of its actions
   */
  static boolean areClear(Elements statement, KnownService.Keeper service) {
    List<Condition> conditions = statement.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      if (!isClear(condition, statement, service)) {
        return false;
      }
      for (int j = 0; j < i; j++) {
        if (isTheSame(conditions.get(j), condition)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isTheSame(Condition one, Condition other) {
    return one.key().equals(other.key()) && one.operator().equals(other.operator());
  }

  private static boolean isClear(
      Condition condition, Elements statement, KnownService.Keeper service) {
    Boolean many = KEYS.get(condition.key());
    if (many == null) {
      many = ofService(condition.key(), statement, service);
    }
    ConditionOperator operator = ConditionOperator.parse(condition.operator()).orElse(null);
    if (many == null || operator == null || (many && operator.quantifier().isEmpty())) {
      return false;
    }
    List<String> values = condition.values();
    if (operator.family() == Family.BOOL && values.size() != 1) {
      return false;
    }
    for (int i = 0; i < values.size(); i++) {
      if (!isClear(operator.family(), values.get(i))) {
        return false;
      }
    }
    return !values.isEmpty();
  }

  /**
   * Returns whether a key of the service that all of the actions may support has several values;
   * null where it is no such key.
   */
  private static @Nullable Boolean ofService(
      String key, Elements statement, KnownService.Keeper keeper) {
    KnownService service = keeper.known();
    String prefix = service.service();
    if (!key.startsWith(prefix)
        || !key.startsWith(":", prefix.length())
        || GlobalKeys.isCrossService(key)
        || GlobalKeys.hasForm(key)) {
      return null;
    }
    KeyFacts facts = service.key(key);
    if (!facts.isListed()) {
      return null;
    }
    List<Action> actions = statement.constants();
    for (int i = 0; i < actions.size() && !statement.actions().negated(); i++) {
      if (facts.support(actions.get(i)) == Support.NO) {
        return null;
      }
    }
    return facts.hasManyValues();
  }

  /** Not a switch, which would bring a class of its own. */
  private static boolean isClear(Family family, String value) {
    if (family == Family.IP_ADDRESS) {
      return Ipv4.isPublicRange(value);
    }
    return family != Family.ARN
        && family != Family.DATE
        && family != Family.NULL
        && value.indexOf('$') < 0;
  }
}
