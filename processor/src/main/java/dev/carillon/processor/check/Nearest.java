package dev.carillon.processor.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that a mistyped one was probably meant to be. Letter case does not count, as IAM
 * ignores it; a character too many, too few, wrong, or swapped with its neighbour counts one.
 */
final class Nearest {

  private Nearest() {}

  /**
   * Returns the nearest of the names, or empty where none is near: at most one mistake in each
   * started four characters, and never more than three. Of equally near names the first in
   * alphabetical order is taken.
   */
  static Optional<String> to(String typed, Collection<String> names) {
    int limit = Math.min(3, (typed.length() + 2) / 4);
    return within(typed, names, limit);
  }

  /** Returns the nearest of the names with at most {@code limit} mistakes between them. */
  static Optional<String> within(String typed, Collection<String> names, int limit) {
    String lower = typed.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = limit + 1;
    for (String name : names) {
      if (Math.abs(name.length() - typed.length()) > limit) {
        continue;
      }
      int distance = distance(lower, name.toLowerCase(Locale.ROOT));
      boolean better =
          distance < bestDistance
              || (distance == bestDistance && best != null && name.compareTo(best) < 0);
      if (better) {
        best = name;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[] twoAgo = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int cost = previous[j - 1] + (same ? 0 : 1);
        cost = Math.min(cost, Math.min(previous[j], current[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        current[j] = swapped ? Math.min(cost, twoAgo[j - 2] + 1) : cost;
      }
      int[] free = twoAgo;
      twoAgo = previous;
      previous = current;
      current = free;
    }
    return previous[b.length()];
  }
}
