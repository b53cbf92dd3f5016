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

  private static final Set<String> CONDITION_WORDS = Set.of("condition", "conditions");

  private static final Set<String> OTHER_WORDS =
      Set.of(
          "event",
          "events",
          "key",
          "keys",
          "topic",
          "topics",
          "channel",
          "channels",
          "queue",
          "queues",
          "url",
          "urls",
          "uri",
          "uris",
          "namespace",
          "namespaces",
          "header",
          "headers",
          "metric",
          "metrics",
          "tag",
          "tags",
          "filter",
          "filters",
          "message",
          "messages",
          "label",
          "labels",
          "title",
          "selector",
          "selectors",
          "xpath",
          "tablename");

  private static final Set<String> ACTION_WORDS =
      Set.of("action", "actions", "permission", "permissions", "privilege", "privileges", "iam");

  /** Reads a name of the code: of a variable, a method, a parameter, a type. */
  static TextUse ofName(String name) {
    List<String> words = CamelWords.of(name);
    if (words.stream().anyMatch(CONDITION_WORDS::contains)) {
      return CONDITION;
    }
    if (words.stream().anyMatch(OTHER_WORDS::contains)) {
      return OTHER;
    }
    return words.stream().anyMatch(ACTION_WORDS::contains) ? ACTION : OPEN;
  }
}
