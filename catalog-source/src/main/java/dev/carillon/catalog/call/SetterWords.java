package dev.carillon.catalog.call;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a name, in small letters and in the singular. */
final class SetterWords {

  private static final Pattern BORDER =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private SetterWords() {}

  static Set<String> of(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : BORDER.split(name, -1)) {
      if (!word.isEmpty()) {
        words.add(singular(word.toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  static String singular(String word) {
    return word.endsWith("s") && word.length() > 3 && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
