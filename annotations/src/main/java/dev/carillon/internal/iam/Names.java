package dev.carillon.internal.iam;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
public final class Names {

  /** No name of AWS is longer. */
  private static final int LONGEST = 200;

  private Names() {}

  /**
   * Returns {@code " Did you mean "X"?"} for the nearest of the names, or nothing if none is near.
   */
  public static String didYouMean(String wrong, Collection<String> names) {
    if (wrong.length() > LONGEST) {
      return "";
    }
    int near = Math.max(1, wrong.length() / 4);
    Optional<String> nearest =
        names.stream()
            .filter(name -> distance(wrong, name) <= near)
            .min(
                Comparator.comparingInt((String name) -> distance(wrong, name))
                    .thenComparing(Comparator.naturalOrder()));
    return nearest.map(name -> " Did you mean \"" + name + "\"?").orElse("");
  }

  /** How many characters to insert, delete or replace; letter case does not count. */
  private static int distance(String one, String other) {
    String left = one.toLowerCase(Locale.ROOT);
    String right = other.toLowerCase(Locale.ROOT);
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
