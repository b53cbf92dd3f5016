package dev.carillon.internal.iam;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the names that somebody may have meant by one that does not exist. Letter case does not
 * count; a character too many, too few, another or two that are swapped are a typing error each.
 */
public final class NearestNames {

  /** More names than this at the same distance are a list, not a guess. */
  private static final int MOST = 3;

  /** No name of AWS is longer. */
  private static final int LONGEST = 200;

  private static final int MOST_ERRORS_OF_A_NAME_MEANT = 3;

  private NearestNames() {}

  /**
   * Returns the names nearest to what was typed, sorted, for a suggestion: where it is certain that
   * a name was meant. There may be one typing error, and one more for every four characters. Empty
   * where nothing is that near, or too many names are.
   */
  public static List<String> to(String typed, Collection<String> names) {
    return to(typed, names, 1 + typed.length() / 4);
  }

  /** Returns the names nearest to what was typed, sorted, with so many typing errors at most. */
  public static List<String> to(String typed, Collection<String> names, int most) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    String folded = typed.toLowerCase(Locale.ROOT);
    int least = most;
    TreeSet<String> nearest = new TreeSet<>();
    for (String name : names) {
      if (Math.abs(name.length() - folded.length()) > least) {
        continue;
      }
      int distance = distance(folded, name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        nearest.clear();
      }
      if (distance <= least) {
        nearest.add(name);
        least = distance;
      }
    }
    return nearest.size() > MOST ? List.of() : List.copyOf(nearest);
  }

  /**
   * Returns the name that was surely meant: what was typed has one typing error for every four
   * characters at most, and no more than three. It decides whether text is a mistyped name at all,
   * so it is stricter than {@link #to(String, Collection)}.
   */
  public static Optional<String> near(String typed, Collection<String> names) {
    int most = Math.min(MOST_ERRORS_OF_A_NAME_MEANT, (typed.length() + 2) / 4);
    return to(typed, names, most).stream().findFirst();
  }

  /**
   * Returns the name that was meant, where little says that a name was meant at all: there is one
   * typing error for every eight characters at most, and no more than three.
   */
  public static Optional<String> closely(String typed, Collection<String> names) {
    int most = Math.min(MOST_ERRORS_OF_A_NAME_MEANT, (typed.length() + 4) / 8);
    return to(typed, names, most).stream().findFirst();
  }

  /** Returns the name that was meant if there is one typing error, as in short names. */
  public static Optional<String> withOneError(String typed, Collection<String> names) {
    return to(typed, names, 1).stream().findFirst();
  }

  /** Returns {@code " Did you mean "X"?"} for the nearest name, or nothing if none is near. */
  public static String didYouMean(String typed, Collection<String> names) {
    return to(typed, names).stream()
        .findFirst()
        .map(name -> " Did you mean \"" + name + "\"?")
        .orElse("");
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
