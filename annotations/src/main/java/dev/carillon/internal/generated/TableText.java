package dev.carillon.internal.generated;

import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.RemovedActionReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the packed text of a generated enum says.
 *
 * @param actions the facts of the actions in the order of their constants, the last of which may
 *     not be there; {@link #facts} tells them
 * @param resourceTypes the resource types of the service
 * @param conditionKeys the condition keys of the service
 * @param removedActions the actions that AWS does not list any more
 */
public record TableText(
    List<ActionFacts> actions,
    List<ResourceTypeReference> resourceTypes,
    List<ConditionKeyReference> conditionKeys,
    List<RemovedActionReference> removedActions) {

  private static final String REQUIRED = "*";

  /** Stands for the dependent actions of an action that no source tells them of. */
  private static final String UNKNOWN = "?";

  /**
   * Unpacks the text. It has five parts of lines, with an empty line between:
   *
   * <ol>
   *   <li>the words that the rows use, with Java's escapes where a word has a line break or a
   *       backslash. A row names a word by its place, counted from 0 and written to the base 36;
   *   <li>a row for each action: its place among the constants, written like that of a word, its
   *       dependent actions, its resource types and its condition keys. A star follows the place of
   *       a required resource type; a question mark stands for dependent actions that are not
   *       known. An action without any of them has no row;
   *   <li>a row for each resource type: its name, its ARN formats and its condition keys;
   *   <li>a row for each condition key: its name and its types;
   *   <li>a row for each removed action: its name and the day since which it is not listed.
   * </ol>
   *
   * Semicolons stand between the fields of a row, commas between the places of a list. Empty parts
   * at the end can be left out.
   */
  public static TableText unpack(String text) {
    List<List<String>> parts = parts(text);
    List<String> words = parts.get(0).stream().map(String::translateEscapes).toList();
    List<ActionFacts> actions = new ArrayList<>();
    for (String line : parts.get(1)) {
      String[] fields = fields(line);
      int constant = Integer.parseInt(fields[0], 36);
      while (actions.size() < constant) {
        actions.add(ActionFacts.NONE);
      }
      actions.add(
          new ActionFacts(
              fields[1].equals(UNKNOWN) ? List.of() : named(words, places(fields[1])),
              !fields[1].equals(UNKNOWN),
              named(words, places(fields[2])),
              named(words, places(fields[2]).filter(place -> place.endsWith(REQUIRED))),
              named(words, places(fields[3]))));
    }
    return new TableText(
        actions,
        parts.get(2).stream().map(line -> resourceType(words, fields(line))).toList(),
        parts.get(3).stream().map(line -> conditionKey(words, fields(line))).toList(),
        parts.get(4).stream().map(line -> removed(fields(line))).toList());
  }

  /** Returns the facts of the action of one of the constants. */
  public ActionFacts facts(int place) {
    return place < actions.size() ? actions.get(place) : ActionFacts.NONE;
  }

  private static List<List<String>> parts(String text) {
    List<List<String>> parts = new ArrayList<>();
    for (int part = 0; part < 5; part++) {
      parts.add(new ArrayList<>());
    }
    int part = 0;
    for (String line : text.lines().toList()) {
      if (line.isEmpty()) {
        part++;
      } else {
        parts.get(part).add(line);
      }
    }
    return parts;
  }

  private static ResourceTypeReference resourceType(List<String> words, String[] fields) {
    return new ResourceTypeReference(
        named(words, fields[0]), named(words, places(fields[1])), named(words, places(fields[2])));
  }

  private static ConditionKeyReference conditionKey(List<String> words, String[] fields) {
    return new ConditionKeyReference(named(words, fields[0]), named(words, places(fields[1])));
  }

  private static RemovedActionReference removed(String[] fields) {
    return new Removed(fields[0], LocalDate.parse(fields[1]));
  }

  private record Removed(String name, LocalDate since) implements RemovedActionReference {}

  private static String[] fields(String line) {
    return line.split(";", -1);
  }

  private static Stream<String> places(String list) {
    return list.isEmpty() ? Stream.empty() : Stream.of(list.split(",", -1));
  }

  private static List<String> named(List<String> words, Stream<String> places) {
    return places.map(place -> named(words, place)).toList();
  }

  private static String named(List<String> words, String place) {
    return words.get(Integer.parseInt(place.replace(REQUIRED, ""), 36));
  }
}
