package dev.carillon.catalog.call;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a name, in small letters and in the singular. */
public final class SetterWords {

  private static final String FROM = "from";

  private static final Pattern BORDER =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private SetterWords() {}

  /** Returns the words of a name. */
  public static Set<String> of(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : BORDER.split(name, -1)) {
      if (!word.isEmpty()) {
        words.add(singular(word.toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  /** Returns the last word of a name. */
  public static String last(String name) {
    String[] words = BORDER.split(name, -1);
    return singular(words[words.length - 1].toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the setter that a factory of the SDK's unions stands for, {@code systemTool} for {@code
   * Tool.fromSystemTool}; empty for others, as for {@code fromValue}, which each of its enums has.
   */
  public static Optional<String> setterOf(String factory) {
    return factory.startsWith(FROM) && !factory.equals(FROM) && !factory.equals("fromValue")
        ? Optional.of(
            Character.toLowerCase(factory.charAt(FROM.length()))
                + factory.substring(FROM.length() + 1))
        : Optional.empty();
  }

  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + 'y';
    }
    if (word.endsWith("xes") || word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && word.length() > 3 && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
