package dev.carillon.internal.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that a name is made of: of an action as of a Java variable. */
public final class CamelWords {

  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");

  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /** What is read is got, listed or described, as each service likes it. */
  private static final List<String> READING = List.of("describe", "get", "list");

  /** Of fewer letters, a word says too little. */
  private static final int SHORTEST_CUT = 3;

  private CamelWords() {}

  /** Returns the words in lower case: {@code cdr, bucket} for {@code CDRBucket}. */
  public static List<String> of(String name) {
    return WORD.matcher(name)
        .results()
        .map(match -> match.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Returns a name cut at capitals behind other letters: {@code CDRBucket} is one. */
  public static List<String> atCapitals(String name) {
    return List.of(CAPITAL.split(name, -1));
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

  /**
   * Returns whether names have the same words but one, and that is cut short in one of them: {@code
   * SessionDocAccessCheck}, {@code SessionDocumentAccessCheck}.
   */
  public static boolean haveShortWord(String one, String other) {
    if (!one.regionMatches(0, other, 0, 1)) {
      return false; // Most names; to read their words takes longer.
    }
    List<String> words = of(one);
    List<String> others = of(other);
    int cut = 0;
    for (int i = 0; i < words.size() && words.size() == others.size(); i++) {
      String word = words.get(i);
      String otherWord = others.get(i);
      if (!word.equals(otherWord)) {
        boolean is =
            Math.min(word.length(), otherWord.length()) >= SHORTEST_CUT
                && (word.startsWith(otherWord) || otherWord.startsWith(word));
        cut += is ? 1 : words.size();
      }
    }
    return words.size() > 1 && words.size() == others.size() && cut == 1;
  }

  /** Returns whether a name of several words begins another: {@code OutputBucket}. */
  public static boolean begin(String start, String name) {
    if (start.length() >= name.length() || !name.regionMatches(true, 0, start, 0, start.length())) {
      return false; // Most names; to read their words takes longer.
    }
    List<String> words = of(start);
    List<String> all = of(name);
    return words.size() > 1
        && words.size() < all.size()
        && words.equals(all.subList(0, words.size()));
  }

  /** Returns whether both names are made of the same words, in whatever order. */
  public static boolean sameWords(String one, String other) {
    return one.length() == other.length()
        && Arrays.equals(
            of(one).stream().sorted().toArray(), of(other).stream().sorted().toArray());
  }
}
