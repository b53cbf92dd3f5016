package dev.carillon.internal.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds the patterns against an oracle that is slow and obvious: try every way, every text. */
final class WildcardPatternPropertyTest {

  /** Every text of up to six characters over two named letters and one that no pattern names. */
  private static final List<String> TEXTS = texts(6);

  @Property(tries = 2_000)
  void matchesWhatTheOracleMatches(@ForAll("patterns") String pattern) {
    WildcardPattern compiled = WildcardPattern.of(pattern);
    for (String text : TEXTS) {
      assertEquals(oracle(pattern, text), compiled.matches(text), () -> pattern + " on " + text);
    }
  }

  @Property(tries = 5_000)
  void coversExactlyWhenEveryTextOfTheOtherMatches(
      @ForAll("patterns") String covering, @ForAll("patterns") String covered) {
    boolean expected =
        TEXTS.stream().noneMatch(text -> oracle(covered, text) && !oracle(covering, text));
    assertEquals(expected, WildcardPattern.of(covering).covers(WildcardPattern.of(covered)));
  }

  @Property(tries = 5_000)
  void intersectsExactlyWhenATextMatchesBoth(
      @ForAll("patterns") String left, @ForAll("patterns") String right) {
    boolean expected = TEXTS.stream().anyMatch(text -> oracle(left, text) && oracle(right, text));
    assertEquals(expected, WildcardPattern.of(left).intersects(WildcardPattern.of(right)));
  }

  @Property
  void aPatternThatAnotherCoversMeetsIt(
      @ForAll("patterns") String left, @ForAll("patterns") String right) {
    WildcardPattern one = WildcardPattern.of(left);
    WildcardPattern other = WildcardPattern.of(right);
    assertTrue(one.covers(one));
    assertTrue(!one.covers(other) || one.intersects(other));
    assertEquals(one.intersects(other), other.intersects(one));
    assertTrue(!one.equals(other) || (one.covers(other) && other.covers(one)));
  }

  /** Patterns of up to four symbols: six characters are enough to tell two of them apart. */
  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.strings().withChars('a', 'b', '*', '?').ofMaxLength(4);
  }

  private static boolean oracle(String pattern, String text) {
    if (pattern.isEmpty()) {
      return text.isEmpty();
    }
    String rest = pattern.substring(1);
    if (pattern.charAt(0) == '*') {
      return oracle(rest, text) || (!text.isEmpty() && oracle(pattern, text.substring(1)));
    }
    return !text.isEmpty()
        && (pattern.charAt(0) == '?' || pattern.charAt(0) == text.charAt(0))
        && oracle(rest, text.substring(1));
  }

  private static List<String> texts(int maximum) {
    List<String> all = new ArrayList<>(List.of(""));
    for (int from = 0; all.get(from).length() < maximum; from++) {
      for (String letter : List.of("a", "b", "#")) {
        all.add(all.get(from) + letter);
      }
    }
    return List.copyOf(all);
  }
}
