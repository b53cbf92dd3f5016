package dev.carillon.internal.validation.view;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Finds what covers a pattern without trying each with each: a pattern that covers another begins
 * with no more than what that begins with.
 *
 * @param <P> the patterns
 */
public final class PatternIndex<P> {

  private final Function<P, String> start;

  /** The places of the patterns, by the plain characters that they begin with. */
  private final Map<String, List<Integer>> byStart = new HashMap<>();

  private final BitSet lengths = new BitSet();

  private PatternIndex(Function<P, String> start) {
    this.start = start;
  }

  /** Returns an index of patterns of text, in which letter case counts. */
  public static PatternIndex<WildcardPattern> ofTexts(List<WildcardPattern> patterns) {
    PatternIndex<WildcardPattern> index = new PatternIndex<>(WildcardPattern::start);
    index.addAll(patterns);
    return index;
  }

  /** Returns an index of patterns of actions. */
  public static PatternIndex<ActionPattern> ofActions(List<ActionPattern> patterns) {
    PatternIndex<ActionPattern> index = new PatternIndex<>(PatternIndex::start);
    index.addAll(patterns);
    return index;
  }

  private static String start(ActionPattern pattern) {
    String service = pattern.service();
    String start = WildcardPattern.startIgnoringCase(service);
    return start.length() == service.length()
        ? start + ':' + WildcardPattern.startIgnoringCase(pattern.name())
        : start;
  }

  private void addAll(List<P> patterns) {
    for (int place = 0; place < patterns.size(); place++) {
      String begins = start.apply(patterns.get(place));
      byStart.computeIfAbsent(begins, any -> new ArrayList<>(1)).add(place);
      lengths.set(begins.length());
    }
  }

  /** Returns those of the patterns that can cover this one. */
  public Candidates candidates(P pattern) {
    String begins = start.apply(pattern);
    List<List<Integer>> found = new ArrayList<>();
    for (int length = lengths.nextSetBit(0);
        length >= 0 && length <= begins.length();
        length = lengths.nextSetBit(length + 1)) {
      List<Integer> places = byStart.get(begins.substring(0, length));
      if (places != null) {
        found.add(places);
      }
    }
    return new Candidates(found);
  }

  /**
   * Patterns that can cover one that was asked for.
   *
   * @param places their places, those of one start in order
   */
  public record Candidates(List<List<Integer>> places) {

    /** Returns how many there are. */
    public int count() {
      int count = 0;
      for (List<Integer> ofOneStart : places) {
        count += ofOneStart.size();
      }
      return count;
    }

    /** Returns whether one of them fits. */
    public boolean any(IntPredicate fits) {
      for (List<Integer> ofOneStart : places) {
        for (int place : ofOneStart) {
          if (fits.test(place)) {
            return true;
          }
        }
      }
      return false;
    }

    /** Returns the first place of one that fits; -1 where none does. */
    public int first(IntPredicate fits) {
      int first = -1;
      for (List<Integer> ofOneStart : places) {
        for (int place : ofOneStart) {
          if (first >= 0 && place > first) {
            break;
          }
          if (fits.test(place)) {
            first = place;
          }
        }
      }
      return first;
    }
  }
}
