package dev.carillon.internal.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that a name is made of: of an action as of a Java variable. */
public final class CamelWords {

  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");

  private CamelWords() {}

  /** Returns the words in lower case: {@code cdr, bucket} for {@code CDRBucket}. */
  public static List<String> of(String name) {
    return WORD.matcher(name)
        .results()
        .map(match -> match.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Returns whether both names are made of the same words, in whatever order. */
  static boolean sameWords(String one, String other) {
    return one.length() == other.length()
        && Arrays.equals(
            of(one).stream().sorted().toArray(), of(other).stream().sorted().toArray());
  }
}
