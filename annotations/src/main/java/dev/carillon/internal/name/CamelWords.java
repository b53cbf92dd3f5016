package dev.carillon.internal.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that a name is made of: of an action as of a Java variable. */
public final class CamelWords {

  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");

  /** What is read is got, listed or described, as each service likes it. */
  private static final List<String> READING = List.of("describe", "get", "list");

  private CamelWords() {}

  /** Returns the words in lower case: {@code cdr, bucket} for {@code CDRBucket}. */
  public static List<String> of(String name) {
    return WORD.matcher(name)
        .results()
        .map(match -> match.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Returns whether no word of a name is quite another one than that in its place. */
  static boolean areNear(String one, String other) {
    List<String> words = of(one);
    List<String> typed = of(other);
    if (words.size() != typed.size()) {
      return true;
    }
    boolean read = READING.contains(words.get(0)) && READING.contains(typed.get(0));
    for (int i = read ? 1 : 0; i < words.size(); i++) {
      if (NearestNames.to(typed.get(i), List.of(words.get(i))).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether both names are made of the same words, in whatever order. */
  public static boolean sameWords(String one, String other) {
    return one.length() == other.length()
        && Arrays.equals(
            of(one).stream().sorted().toArray(), of(other).stream().sorted().toArray());
  }
}
