package dev.carillon.internal.validation.statement;

import static java.util.stream.Collectors.toSet;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.iam.value.IpRange;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Whether no value of a key fits two conditions. Where that is not certain, there may be one. */
final class Exclusion {

  private static final int LONGEST_NUMBER = 30;

  /** How many values are held against patterns; a policy that AWS takes has fewer. */
  private static final long MOST_PAIRS = 1_000_000;

  /** How many patterns are held against patterns. */
  private static final long MOST_PATTERNS = 10_000;

  private Exclusion() {}

  static boolean isBetween(Comparison one, Comparison other) {
    if (one.operator().isEmpty() || other.operator().isEmpty()) {
      return false;
    }
    return isOfMissing(one, other)
        || isOfMissing(other, one)
        || (areSingle(one, other)
            && (areOfText(one, other)
                || areOfText(other, one)
                || areOfOrder(one, other)
                || areOfOrder(other, one)
                || areOfAddresses(one, other)
                || areOfAddresses(other, one)
                || areOfTruth(one, other)
                || areLeftOut(one, other)
                || areLeftOut(other, one)
                || areOfPatterns(one, other)));
  }

  /** The key has to be missing, and the other condition asks for it. */
  private static boolean isOfMissing(Comparison one, Comparison other) {
    return one.operator().filter(it -> it.family() == Family.NULL).isPresent()
        && one.values().equals(List.of("true"))
        && other.asksForKey();
  }

  /** Where both hold without the key, that is how both hold. */
  private static boolean areSingle(Comparison one, Comparison other) {
    return isSingle(one) && isSingle(other) && !(one.holdsWithoutKey() && other.holdsWithoutKey());
  }

  private static boolean isSingle(Comparison one) {
    return one.operator().filter(it -> it.quantifier().isEmpty()).isPresent();
  }

  /** The first one names texts, none of which the other one takes. */
  private static boolean areOfText(Comparison one, Comparison other) {
    ConditionOperator rule = other.operator().orElseThrow();
    boolean like = rule.name().endsWith("like");
    if (!name(one).equals("stringequals")
        || rule.family() != Family.STRING
        || rule.name().endsWith("ignorecase")
        || !arePlain(one.values())
        || !arePlain(other.values())
        || (like && !isWithin(MOST_PAIRS, one, other))) {
      return false;
    }
    Predicate<String> takes =
        like ? likeOneOf(other.values()) : new HashSet<>(other.values())::contains;
    return !one.values().isEmpty()
        && one.values().stream().allMatch(value -> takes.test(value) == rule.isNegated());
  }

  /** The other one leaves out all addresses that the first one takes. */
  private static boolean areOfAddresses(Comparison one, Comparison other) {
    return name(one).equals("ipaddress")
        && name(other).equals("notipaddress")
        && isWithin(MOST_PAIRS, one, other)
        && IpRange.cover(other.values(), one.values());
  }

  /** One takes true, and the other one false. */
  private static boolean areOfTruth(Comparison one, Comparison other) {
    return name(one).equals("bool")
        && name(other).equals("bool")
        && Stream.of(one, other).allMatch(it -> it.values().size() == 1)
        && Stream.of(one, other)
            .map(it -> it.values().get(0).toLowerCase(Locale.ROOT))
            .collect(toSet())
            .equals(Set.of("true", "false"));
  }

  /** Both name texts or patterns, and no text is of both. */
  private static boolean areOfPatterns(Comparison one, Comparison other) {
    if (!isOfPatterns(one) || !isOfPatterns(other) || !isWithin(MOST_PATTERNS, one, other)) {
      return false;
    }
    List<WildcardPattern> taken = other.values().stream().map(WildcardPattern::of).toList();
    return one.values().stream()
        .map(WildcardPattern::of)
        .noneMatch(pattern -> taken.stream().anyMatch(pattern::intersects));
  }

  /** The other one leaves out all texts and patterns that the first one names. */
  private static boolean areLeftOut(Comparison one, Comparison other) {
    ConditionOperator rule = other.operator().orElseThrow();
    if (!isOfPatterns(one)
        || !rule.isNegated()
        || rule.family() != one.operator().orElseThrow().family()
        || !arePlain(other.values())
        || !isWithin(MOST_PATTERNS, one, other)) {
      return false;
    }
    UnaryOperator<String> folded =
        rule.ignoresCase() ? text -> text.toLowerCase(Locale.ROOT) : UnaryOperator.identity();
    List<WildcardPattern> left =
        other.values().stream()
            .filter(value -> rule.isLike() || Arn.isPlain(value))
            .map(folded)
            .map(WildcardPattern::of)
            .toList();
    return one.values().stream()
        .map(folded)
        .map(WildcardPattern::of)
        .allMatch(named -> left.stream().anyMatch(pattern -> pattern.covers(named)));
  }

  private static boolean isOfPatterns(Comparison one) {
    ConditionOperator operator = one.operator().orElseThrow();
    return (operator.family() == Family.STRING || operator.family() == Family.ARN)
        && !operator.isNegated()
        && !operator.ignoresCase()
        && !one.values().isEmpty()
        && arePlain(one.values());
  }

  private static boolean isWithin(long most, Comparison one, Comparison other) {
    return (long) one.values().size() * other.values().size() <= most;
  }

  private static String name(Comparison one) {
    return one.operator().orElseThrow().name();
  }

  private static Predicate<String> likeOneOf(List<String> texts) {
    List<WildcardPattern> patterns = texts.stream().map(WildcardPattern::of).toList();
    return value -> patterns.stream().anyMatch(pattern -> pattern.matches(value));
  }

  private static boolean arePlain(List<String> values) {
    return values.stream().noneMatch(Placeholders::isIn);
  }

  /** The first one asks for more than the other one takes. */
  private static boolean areOfOrder(Comparison one, Comparison other) {
    String lower = name(one);
    String upper = name(other);
    if (lower.startsWith("numericgreaterthan") && upper.startsWith("numericlessthan")) {
      return isAbove(numbers(one), numbers(other), lower, upper);
    }
    return lower.startsWith("dategreaterthan")
        && upper.startsWith("datelessthan")
        && isAbove(dates(one), dates(other), lower, upper);
  }

  private static <T extends Comparable<T>> boolean isAbove(
      Optional<List<T>> lower, Optional<List<T>> upper, String least, String most) {
    if (lower.isEmpty() || upper.isEmpty()) {
      return false;
    }
    int order = Collections.min(lower.get()).compareTo(Collections.max(upper.get()));
    return order > 0 || (order == 0 && !(least.endsWith("equals") && most.endsWith("equals")));
  }

  private static Optional<List<BigDecimal>> numbers(Comparison one) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (String value : one.values()) {
      if (value.length() > LONGEST_NUMBER || !value.matches("-?[0-9]+(\\.[0-9]+)?")) {
        return Optional.empty();
      }
      numbers.add(new BigDecimal(value));
    }
    return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
  }

  private static Optional<List<Instant>> dates(Comparison one) {
    List<Instant> dates = new ArrayList<>();
    for (String value : one.values()) {
      try {
        dates.add(OffsetDateTime.parse(value).toInstant());
      } catch (DateTimeException notThatForm) {
        return Optional.empty();
      }
    }
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates);
  }
}
