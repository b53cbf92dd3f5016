package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.validation.view.ConditionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a condition holds wherever others on its key do. Where that is not certain, it may not.
 */
final class Implication {

  private Implication() {}

  static boolean follows(ConditionView one, List<ConditionView> others) {
    for (ConditionView other : others) {
      if (other.operatorText().equalsIgnoreCase(one.operatorText()) && isWithin(other, one)) {
        return true;
      }
    }
    return !others.isEmpty()
        && opposite(one.comparison()).filter(not -> isImpossible(not, others)).isPresent();
  }

  /** Values are alternatives, and of a negated condition each is left out. */
  private static boolean isWithin(ConditionView narrow, ConditionView wide) {
    List<String> some = narrow.comparison().values();
    List<String> all = wide.comparison().values();
    return !some.isEmpty()
        && (wide.operator().filter(ConditionOperator::isNegated).isPresent()
            ? some.containsAll(all)
            : all.containsAll(some));
  }

  private static boolean isImpossible(Comparison one, List<ConditionView> others) {
    List<Comparison> all = new ArrayList<>();
    for (ConditionView other : others) {
      if (Exclusion.isBetween(other.comparison(), one)) {
        return true;
      }
      all.add(other.comparison());
    }
    all.add(one);
    return Exclusion.isAmong(all);
  }

  /** Returns what holds wherever a condition does not, or more. */
  private static Optional<Comparison> opposite(Comparison one) {
    ConditionOperator operator = one.operator().orElse(null);
    if (operator == null || !operator.quantifier().isEmpty() || one.values().isEmpty()) {
      return Optional.empty();
    }
    Family family = operator.family();
    String label = family.label();
    String name = operator.name().substring(Math.min(label.length(), operator.name().length()));
    return switch (family) {
      case STRING, ARN ->
          with(one, label + (operator.isNegated() ? name.replace("not", "") : "Not" + name));
      case IP_ADDRESS -> with(one, operator.isNegated() ? label : "Not" + label);
      case NUMERIC, DATE ->
          one.values().size() > 1 ? Optional.empty() : with(one, label + ordered(name));
      case NULL ->
          Optional.of(
              new Comparison(
                  one.operator(),
                  one.key(),
                  List.of(one.values().equals(List.of("true")) ? "false" : "true")));
      default -> Optional.empty();
    };
  }

  private static String ordered(String name) {
    return switch (name) {
      case "equals" -> "NotEquals";
      case "notequals" -> "Equals";
      case "lessthan" -> "GreaterThanEqualsIfExists";
      case "lessthanequals" -> "GreaterThanIfExists";
      case "greaterthan" -> "LessThanEqualsIfExists";
      default -> "LessThanIfExists";
    };
  }

  private static Optional<Comparison> with(Comparison one, String operator) {
    Optional<ConditionOperator> known = ConditionOperator.parse(operator);
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(new Comparison(known, one.key(), one.values()));
  }
}
