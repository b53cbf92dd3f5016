package dev.carillon.policy.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a table says of one action besides its name and levels.
 *
 * @param dependentActions the actions also needed, as a policy names them
 * @param resourceTypes the names of the resource types that it takes
 * @param requiredResourceTypes those of them that AWS marks as required
 * @param conditionKeys the condition keys that it supports
 */
record ActionFacts(
    List<String> dependentActions,
    List<String> resourceTypes,
    List<String> requiredResourceTypes,
    List<String> conditionKeys) {

  private static final String REQUIRED = "*";

  /** The facts of an action of which nothing more is known. */
  static final ActionFacts NONE = new ActionFacts(List.of(), List.of(), List.of(), List.of());

  /**
   * Unpacks the text of a generated enum. Its first lines are the words that the rows use, with
   * Java's escapes where a word has a line break or a backslash, up to an empty line. Each line
   * after that is the row of one action: its name, its dependent actions, its resource types and
   * its condition keys, with semicolons between. The last three are lists with commas between, of
   * the places of the words, counted from 0 and written to the base 36; a star follows the place of
   * a required resource type. An action without any of them has no row.
   *
   * @return the facts by the action's name
   */
  static Map<String, ActionFacts> unpack(String text) {
    List<String> lines = text.lines().toList();
    int end = lines.indexOf("");
    List<String> words = lines.subList(0, end).stream().map(String::translateEscapes).toList();
    Map<String, ActionFacts> facts = new HashMap<>();
    for (String line : lines.subList(end + 1, lines.size())) {
      String[] parts = line.split(";", -1);
      facts.put(
          parts[0],
          new ActionFacts(
              named(words, places(parts[1])),
              named(words, places(parts[2])),
              named(words, places(parts[2]).filter(place -> place.endsWith(REQUIRED))),
              named(words, places(parts[3]))));
    }
    return facts;
  }

  private static Stream<String> places(String list) {
    return list.isEmpty() ? Stream.empty() : Stream.of(list.split(",", -1));
  }

  private static List<String> named(List<String> words, Stream<String> places) {
    return places
        .map(place -> words.get(Integer.parseInt(place.replace(REQUIRED, ""), 36)))
        .toList();
  }
}
