package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.WildcardPattern;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether one text can fit several conditions on its key. What a condition asks for is taken wider
 * than it is where that is simpler, and what it leaves out narrower: so one may fit.
 */
final class CommonText {

  /** How many texts are held against patterns; a policy that AWS takes has fewer. */
  private static final long MOST_PAIRS = 1_000_000;

  /** How many patterns are held against patterns. */
  private static final long MOST_PATTERNS = 10_000;

  /** What a condition asks for, or leaves out. */
  private record Texts(ConditionOperator operator, List<String> values) {

    static Texts of(Comparison one) {
      List<String> known =
          one.values().stream().filter(value -> !Placeholders.isIn(value)).toList();
      return new Texts(CommonValue.operator(one), known);
    }

    boolean isExact() {
      return !operator.isLike() && !operator.ignoresCase();
    }

    List<WildcardPattern> patterns(boolean folded) {
      return values.stream()
          .map(value -> folded ? value.toLowerCase(Locale.ROOT) : value)
          .map(WildcardPattern::of)
          .toList();
    }

    /** Returns what says of a text, in lower case where that does not count, whether it is one. */
    Predicate<String> has(boolean folded) {
      if (operator.isLike()) {
        List<WildcardPattern> patterns = patterns(folded);
        return text -> patterns.stream().anyMatch(pattern -> pattern.matches(text));
      }
      Set<String> texts = new HashSet<>();
      boolean inOneCase = folded || operator.ignoresCase();
      values.forEach(value -> texts.add(inOneCase ? value.toLowerCase(Locale.ROOT) : value));
      return text -> texts.contains(inOneCase ? text.toLowerCase(Locale.ROOT) : text);
    }
  }

  private CommonText() {}

  static boolean isImpossible(List<Comparison> conditions) {
    List<Texts> asked =
        conditions.stream()
            .filter(one -> !one.isNegated())
            .filter(one -> one.values().stream().noneMatch(Placeholders::isIn))
            .map(Texts::of)
            .toList();
    List<Texts> left = conditions.stream().filter(Comparison::isNegated).map(Texts::of).toList();
    Optional<Texts> exact = asked.stream().filter(Texts::isExact).findFirst();
    Optional<Texts> named =
        exact.or(() -> asked.stream().filter(one -> !one.operator().isLike()).findFirst());
    return named.isPresent()
        ? fitsNone(named.get(), exact.isEmpty(), asked, left)
        : areApart(asked) || asked.stream().anyMatch(one -> isLeftOut(one, left));
  }

  /** Returns whether none of the texts that a condition names fits all of the others. */
  private static boolean fitsNone(
      Texts named, boolean folded, List<Texts> asked, List<Texts> left) {
    long pairs = 0;
    Predicate<String> fits = text -> true;
    for (Texts one : asked) {
      pairs += one.operator().isLike() ? one.values().size() : 0;
      fits = fits.and(one.has(folded));
    }
    for (Texts one : left) {
      // Of a text in whatever case another case may be left.
      if (one.operator().ignoresCase() || !folded) {
        pairs += one.operator().isLike() ? one.values().size() : 0;
        boolean ofArns = one.operator().family() == Family.ARN;
        fits = fits.and(ofArns ? text -> !isLeftOut(text, one, true) : one.has(folded).negate());
      }
    }
    return pairs * named.values().size() <= MOST_PAIRS
        && named.values().stream()
            .map(text -> folded ? text.toLowerCase(Locale.ROOT) : text)
            .noneMatch(fits);
  }

  /** Returns whether two of the conditions name patterns, and no text is of both. */
  private static boolean areApart(List<Texts> asked) {
    List<List<WildcardPattern>> patterns = asked.stream().map(one -> one.patterns(false)).toList();
    for (int i = 1; i < asked.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<WildcardPattern> earlier = patterns.get(j);
        if (isWithin(asked.get(j), asked.get(i))
            && patterns.get(i).stream()
                .noneMatch(pattern -> earlier.stream().anyMatch(pattern::intersects))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether all patterns that a condition names are left out by others. */
  private static boolean isLeftOut(Texts asked, List<Texts> left) {
    List<Texts> comparable = left.stream().filter(one -> isWithin(one, asked)).toList();
    boolean ofText = asked.operator().family() == Family.STRING;
    return asked.values().stream()
        .allMatch(named -> comparable.stream().anyMatch(one -> isLeftOut(named, one, ofText)));
  }

  /**
   * Returns whether a condition leaves out what a pattern matches. An ARN is compared part by part,
   * and of a pattern of text a star can span several.
   */
  private static boolean isLeftOut(String named, Texts left, boolean ofText) {
    if (ofText && left.operator().family() == Family.ARN) {
      String[] parts = named.split(":", Arn.PARTS);
      return parts.length == Arn.PARTS
          && Stream.of(parts).limit(Arn.PARTS - 1L).allMatch(Arn::isPlain)
          && left.values().stream().anyMatch(value -> isInParts(parts, value));
    }
    boolean folded = left.operator().ignoresCase();
    WildcardPattern pattern = WildcardPattern.of(folded ? named.toLowerCase(Locale.ROOT) : named);
    return new Texts(
            left.operator(),
            left.values().stream()
                .filter(value -> left.operator().isLike() || Arn.isPlain(value))
                .toList())
        .patterns(folded).stream().anyMatch(one -> one.covers(pattern));
  }

  private static boolean isInParts(String[] parts, String arn) {
    String[] patterns = arn.split(":", Arn.PARTS);
    return patterns.length == Arn.PARTS
        && IntStream.range(0, Arn.PARTS)
            .allMatch(i -> WildcardPattern.of(patterns[i]).covers(WildcardPattern.of(parts[i])));
  }

  private static boolean isWithin(Texts one, Texts other) {
    return (long) one.values().size() * other.values().size() <= MOST_PATTERNS;
  }
}
