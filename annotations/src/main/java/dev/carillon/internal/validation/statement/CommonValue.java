package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.value.Dates;
import dev.carillon.internal.iam.value.IpRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether one value can fit several conditions on its key. Where that is not certain, one may.
 *
 * <p>What is compared in order has few kinds of values: those that conditions name, one between
 * each two, and one at each end. If none of these fits, none does.
 */
final class CommonValue {

  private static final int LONGEST_NUMBER = 30;

  /** How many values are held against others; a policy that AWS takes has fewer. */
  private static final long MOST_PAIRS = 1_000_000;

  /** How many numbers or dates are held against others, each between two as well. */
  private static final long MOST_ORDERED = 10_000;

  private static final Set<Family> TEXTS = Set.of(Family.STRING, Family.ARN);

  private CommonValue() {}

  /**
   * Returns whether no value fits all of the conditions, whatever their quantifiers are.
   *
   * @param conditions conditions on one key, of known operators
   */
  static boolean isImpossible(List<Comparison> conditions) {
    if (conditions.stream().anyMatch(one -> one.values().isEmpty())) {
      return false; // Another check says that it is compared with nothing.
    }
    Set<Family> families =
        conditions.stream().map(one -> operator(one).family()).collect(Collectors.toSet());
    if (TEXTS.containsAll(families)) {
      return CommonText.isImpossible(conditions);
    }
    if (families.size() > 1) {
      return false;
    }
    Family family = families.iterator().next();
    return (family == Family.NUMERIC && isOrderImpossible(conditions, CommonValue::number))
        || (family == Family.DATE && isOrderImpossible(conditions, Dates::seconds))
        || (family == Family.IP_ADDRESS && areAddressesImpossible(conditions))
        || (family == Family.BOOL && isTruthImpossible(conditions));
  }

  static ConditionOperator operator(Comparison one) {
    return one.operator().orElseThrow();
  }

  private static Optional<BigDecimal> number(String text) {
    return text.length() <= LONGEST_NUMBER && text.matches("-?[0-9]+(\\.[0-9]+)?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** A condition whose values have been read. */
  private record Ordered(String name, List<BigDecimal> values) {

    boolean takes(BigDecimal candidate) {
      boolean any = values.stream().anyMatch(value -> holds(candidate.compareTo(value)));
      return name.endsWith("notequals") != any;
    }

    private boolean holds(int order) {
      return order == 0
          ? name.endsWith("equals")
          : name.contains(order < 0 ? "lessthan" : "greaterthan");
    }
  }

  private static boolean isOrderImpossible(
      List<Comparison> conditions, Function<String, Optional<BigDecimal>> reader) {
    TreeSet<BigDecimal> named = new TreeSet<>();
    List<Ordered> read = new ArrayList<>();
    long pairs = 0;
    for (Comparison one : conditions) {
      List<BigDecimal> values = new ArrayList<>();
      for (String text : one.values()) {
        Optional<BigDecimal> value = reader.apply(text);
        if (value.isEmpty()) {
          return false;
        }
        values.add(value.get());
      }
      pairs += values.size();
      named.addAll(values);
      read.add(new Ordered(operator(one).name(), values));
    }
    return pairs * named.size() <= MOST_ORDERED
        && candidates(named).stream()
            .allMatch(candidate -> read.stream().anyMatch(one -> !one.takes(candidate)));
  }

  private static List<BigDecimal> candidates(NavigableSet<BigDecimal> named) {
    List<BigDecimal> candidates = new ArrayList<>(named);
    candidates.add(named.first().subtract(BigDecimal.ONE));
    candidates.add(named.last().add(BigDecimal.ONE));
    for (BigDecimal value : named.headSet(named.last())) {
      BigDecimal next = named.higher(value);
      candidates.add(value.add(next).divide(BigDecimal.valueOf(2)));
    }
    return candidates;
  }

  /** Of two ranges one lies in the other one, or they have nothing in common. */
  private static boolean areAddressesImpossible(List<Comparison> conditions) {
    List<String> common = List.of();
    List<String> left = new ArrayList<>();
    boolean first = true;
    for (Comparison one : conditions) {
      if (one.values().stream().anyMatch(value -> IpRange.parse(value).isEmpty())) {
        return false;
      }
      if (one.isNegated()) {
        left.addAll(one.values());
      } else if (first) {
        common = one.values();
        first = false;
      } else if (isWithin(common, one.values())) {
        common = IpRange.common(common, one.values());
      }
    }
    return !first && (common.isEmpty() || (isWithin(left, common) && IpRange.cover(left, common)));
  }

  private static boolean isWithin(List<String> some, List<String> others) {
    return (long) some.size() * others.size() <= MOST_PAIRS;
  }

  private static boolean isTruthImpossible(List<Comparison> conditions) {
    return List.of("true", "false").stream()
            .noneMatch(value -> conditions.stream().allMatch(one -> one.values().contains(value)))
        && conditions.stream().allMatch(one -> Set.of("true", "false").containsAll(one.values()));
  }
}
