package dev.carillon.processor.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Finds what a mistyped word was probably meant to be. */
public final class Nearest {

  /** More words than this at the same distance are a list, not a guess. */
  private static final int MOST = 3;

  private Nearest() {}

  /**
   * Returns the known words nearest to a word, sorted: those that differ in letter case only, or
   * else by the fewest typing errors. A word may have one error, and one more for every four
   * characters. Empty where nothing is that near, or too many words are.
   */
  public static List<String> to(String word, Collection<String> known) {
    return to(word, known, 1 + word.length() / 4);
  }

  /** Returns the known words nearest to a word, with so many typing errors at most. */
  public static List<String> to(String word, Collection<String> known, int most) {
    String typed = word.toLowerCase(Locale.ROOT);
    int least = most;
    TreeSet<String> nearest = new TreeSet<>();
    for (String candidate : known) {
      if (Math.abs(candidate.length() - typed.length()) > least) {
        continue;
      }
      int distance = distance(typed, candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        nearest.clear();
      }
      if (distance <= least) {
        nearest.add(candidate);
        least = distance;
      }
    }
    return nearest.size() > MOST ? List.of() : List.copyOf(nearest);
  }

  /** Counts the characters to insert, delete, replace or swap with the next. */
  private static int distance(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int replaced = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
        least = Math.min(least, steps[i - 1][j - 1] + replaced);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          least = Math.min(least, steps[i - 2][j - 2] + 1);
        }
        steps[i][j] = least;
      }
    }
    return steps[from.length()][to.length()];
  }
}
