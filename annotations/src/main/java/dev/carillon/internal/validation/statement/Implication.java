package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.validation.view.ConditionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds wherever others on its key do. Where that is not certain, it may not.
 */
final class Implication {

  private Implication() {}

  static boolean follows(ConditionView one, List<ConditionView> others) {
    List<Comparison> all = new ArrayList<>();
    Comparison not = opposite(one.comparison());
    for (ConditionView other : others) {
      if ((isAlike(other.comparison(), one.comparison())
              && isWithin(other.comparison().values(), one.comparison()))
          || (not != null && Exclusion.isBetween(other.comparison(), not))) {
        return true;
      }
      all.add(other.comparison());
    }
    if (not == null || all.size() < 2) {
      return false;
    }
    all.add(not);
    return Exclusion.isAmong(all);
  }

  /** Returns whether two conditions compare alike, the second one perhaps only where it can. */
  private static boolean isAlike(Comparison one, Comparison wide) {
    ConditionOperator narrow = one.operator().orElse(null);
    ConditionOperator other = wide.operator().orElse(null);
    return narrow != null
        && other != null
        && narrow.name().equals(other.name())
        && narrow.quantifier().equals(other.quantifier())
        && (other.ifExists() || !narrow.ifExists());
  }

  /** Values are alternatives, and of a negated condition each is left out. */
  private static boolean isWithin(List<String> some, Comparison wide) {
    return wide.isNegated() ? some.containsAll(wide.values()) : wide.values().containsAll(some);
  }

  /** Returns what holds wherever a condition does not, or more; null if nothing is known to. */
  private static @Nullable Comparison opposite(Comparison one) {
    ConditionOperator operator = one.operator().orElse(null);
    if (operator == null || !operator.quantifier().isEmpty()) {
      return null;
    }
    if (operator.family() == Family.NULL) {
      String value = one.asksForNoKey() ? "false" : "true";
      return new Comparison(one.operator(), one.key(), List.of(value));
    }
    String name = operator.name();
    int label = operator.family().label().length();
    String not =
        name.contains("not")
            ? name.replace("not", "")
            : name.equals("ipaddress")
                ? "notipaddress"
                : name.substring(0, label) + "not" + name.substring(label);
    if (name.contains("than")) {
      String turned =
          name.contains("less") ? name.replace("less", "greater") : name.replace("greater", "less");
      not =
          one.values().size() > 1
              ? ""
              : name.endsWith("equals")
                  ? turned.replace("equals", "ifexists")
                  : turned + "equalsifexists";
    }
    Optional<ConditionOperator> known = ConditionOperator.parse(not);
    return known.isEmpty() ? null : new Comparison(known, one.key(), one.values());
  }
}
