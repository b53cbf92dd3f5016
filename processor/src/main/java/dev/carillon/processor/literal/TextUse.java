package dev.carillon.processor.literal;

import dev.carillon.internal.name.CamelWords;
import java.util.List;
import java.util.Set;

/** What the code around a string says that the string is for. */
public enum TextUse {
  /** An action: it goes to something that is named after actions or permissions. */
  ACTION,
  /** A condition key: it goes to something that is named after conditions. */
  CONDITION,
  /** Something else: a key of a map, the name of an event, a piece of a longer text. */
  OTHER,
  /** The code does not say. */
  OPEN;

  private static final Set<String> OTHER_WORDS =
      Set.of(
          "event",
          "key",
          "topic",
          "channel",
          "queue",
          "url",
          "uri",
          "namespace",
          "header",
          "metric",
          "tag",
          "filter",
          "message",
          "label",
          "title",
          "selector",
          "xpath",
          "tablename");

  private static final Set<String> ACTION_WORDS =
      Set.of("action", "permission", "privilege", "iam");

  /** Reads a name of the code: of a variable, a method, a parameter, a type. */
  static TextUse ofName(String name) {
    List<String> words = CamelWords.of(name).stream().map(TextUse::singular).toList();
    if (words.contains("condition")) {
      return CONDITION;
    }
    if (words.stream().anyMatch(OTHER_WORDS::contains)) {
      return OTHER;
    }
    return words.stream().anyMatch(ACTION_WORDS::contains) ? ACTION : OPEN;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
