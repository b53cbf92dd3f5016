package dev.carillon.internal.document;

import dev.carillon.internal.iam.DeclaredService;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KeyFacts;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.SupportedKeys.Support;
import dev.carillon.internal.iam.condition.ConditionMaker;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.value.Ipv4;
import dev.carillon.policy.Action;
import dev.carillon.policy.condition.Condition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes conditions of which no rule can say that they are wrong: on a global key that all
 * requests can have or one that the actions support, compared with plain values. {@link Clearance}
 * says what this is for.
 */
final class ClearConditions {

  /**
   * Whether a key has several values, by the global keys that were asked for, all requests can have
   * and whose values are of no special form.
   */
  private static final Map<String, Boolean> KEYS = new ConcurrentHashMap<>();

  private ClearConditions() {}

  private static @Nullable Boolean global(String key) {
    if (!GlobalKeys.isNamed(key)
        || key.endsWith("/")
        || GlobalKeys.isPerAction(key)
        || GlobalKeys.hasForm(key)) {
      return null;
    }
    boolean many = GlobalKeys.haveManyValues(GlobalKeys.types(key));
    KEYS.put(key, many);
    return many;
  }

  /**
   * Returns whether all conditions of a statement are such.
   *
   * @param service the service of its actions
   */
  static boolean areClear(Elements statement, DeclaredService service) {
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

  private static boolean isClear(Condition condition, Elements statement, DeclaredService service) {
    Boolean many = KEYS.get(condition.key());
    if (many == null) {
      many = global(condition.key());
    }
    if (many == null) {
      many = ofService(condition.key(), statement, service);
    }
    List<String> values = condition.values();
    if (many == null || values.isEmpty()) {
      return false;
    }
    // As most are written; what takes others apart is not loaded for them.
    boolean address =
        condition.operator().equals("IpAddress") || condition.operator().equals("NotIpAddress");
    return (address && !many)
        ? ConditionMaker.hasPublicRanges(condition) || areRanges(values)
        : isClear(condition.operator(), many, values);
  }

  private static boolean areRanges(List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      if (!Ipv4.isPublicRange(values.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClear(String name, boolean many, List<String> values) {
    ConditionOperator operator = ConditionOperator.parse(name).orElse(null);
    if (operator == null
        || (many && operator.quantifier().isEmpty())
        || (operator.family() == Family.BOOL && values.size() != 1)) {
      return false;
    }
    if (operator.family() == Family.IP_ADDRESS) {
      return areRanges(values);
    }
    for (int i = 0; i < values.size(); i++) {
      if (!isClear(operator.family(), values.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a key of the service that all of the actions may support has several values;
   * null where it is no such key.
   */
  private static @Nullable Boolean ofService(
      String key, Elements statement, DeclaredService declared) {
    KnownService service = declared.known();
    String prefix = service.service();
    if (!key.startsWith(prefix)
        || !key.startsWith(":", prefix.length())
        || GlobalKeys.isCrossService(key)
        || GlobalKeys.hasForm(key)) {
      return null;
    }
    KeyFacts facts = service.key(key);
    if (!facts.isListed() || facts.hasArns()) {
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
    return family != Family.ARN
        && family != Family.DATE
        && family != Family.NULL
        && value.indexOf('$') < 0
        && value.indexOf('{') < 0;
  }
}
