package dev.carillon.internal.validation.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever covers a pattern is found by the index, as by trying each. */
final class PatternIndexTest {

  private static final List<String> TEXTS =
      List.of(
          "*", "a*", "ab*", "ab", "AB*", "a?", "?b", "*b", "", "a${*}b", "a${*}*", "abc", "a*c");

  private static final List<String> ACTIONS =
      List.of(
          "*",
          "*:*",
          "s3:*",
          "s3:Get*",
          "S3:get*",
          "s3:GetObject",
          "s*:GetObject",
          "s?:Get*",
          "ec2:GetObject",
          "s3:?etObject",
          "s3*:Get*",
          "s3:*Object");

  @Test
  void ofTexts() {
    List<WildcardPattern> patterns = TEXTS.stream().map(WildcardPattern::of).toList();
    PatternIndex<WildcardPattern> index = PatternIndex.ofTexts(patterns);
    for (WildcardPattern covered : patterns) {
      assertEquals(
          first(i -> patterns.get(i).covers(covered), patterns.size()),
          index.candidates(covered).first(i -> patterns.get(i).covers(covered)),
          covered.toString());
      assertEquals(
          patterns.stream().anyMatch(one -> !one.equals(covered) && one.covers(covered)),
          index
              .candidates(covered)
              .any(i -> !patterns.get(i).equals(covered) && patterns.get(i).covers(covered)),
          covered.toString());
    }
  }

  @Test
  void ofActions() {
    List<ActionPattern> patterns = ACTIONS.stream().map(ActionPattern::parse).toList();
    PatternIndex<ActionPattern> index = PatternIndex.ofActions(patterns);
    for (ActionPattern covered : patterns) {
      assertEquals(
          first(i -> patterns.get(i).covers(covered), patterns.size()),
          index.candidates(covered).first(i -> patterns.get(i).covers(covered)),
          covered.toString());
    }
  }

  @Test
  void onlyWhatBeginsAlikeIsTried() {
    List<WildcardPattern> patterns =
        IntStream.range(0, 100).mapToObj(i -> WildcardPattern.of(i + "/*")).toList();
    assertEquals(1, PatternIndex.ofTexts(patterns).candidates(WildcardPattern.of("42/a")).count());
  }

  private static int first(IntPredicate fits, int size) {
    return IntStream.range(0, size).filter(fits).findFirst().orElse(-1);
  }
}
