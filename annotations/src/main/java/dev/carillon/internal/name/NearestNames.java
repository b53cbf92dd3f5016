package dev.carillon.internal.name;

import java.util.Collection;
import java.util.List;
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
   * a name was meant. There may be one typing error, and one more for every four characters, but
   * some character has to be right. Empty where nothing is that near, or too many names are.
   */
  public static List<String> to(String typed, Collection<String> names) {
    return to(typed, names, Math.min(typed.length() - 1, 1 + typed.length() / 4));
  }

  /** Returns the names nearest to what was typed, sorted, with so many typing errors at most. */
  public static List<String> to(String typed, Collection<String> names, int most) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    TypingErrors errors = new TypingErrors(typed);
    int least = most;
    TreeSet<String> nearest = new TreeSet<>();
    for (String name : names) {
      int distance = errors.in(name, least);
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
    return to(typed, names).stream().findFirst().map(NearestNames::didYouMean).orElse("");
  }

  /** Returns the question behind a message for a name that was surely meant. */
  public static String didYouMean(String name) {
    return " Did you mean \"" + name + "\"?";
  }

  /** Returns whether words have the same letters and digits, several of a thing as one. */
  public static boolean areOneWord(String one, String other) {
    String a = single(one);
    String b = single(other);
    int i = letter(a, 0);
    int j = letter(b, 0);
    while (i < a.length()
        && j < b.length()
        && Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j))) {
      i = letter(a, i + 1);
      j = letter(b, j + 1);
    }
    return i == a.length() && j == b.length();
  }

  private static String single(String word) {
    int end = word.length();
    if (word.endsWith("ies")) {
      return word.substring(0, end - 3) + 'y';
    }
    return word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.endsWith("sses") ? end - 2 : end - 1)
        : word;
  }

  private static int letter(String word, int from) {
    int at = from;
    while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
      at++;
    }
    return at;
  }
}
