package dev.carillon.internal.generated;

import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.RemovedActionReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the packed text of a generated enum says. */
public final class TableText {

  private static final String REQUIRED = "*";

  /** How many constants an enum can have: a class file has no more fields. */
  private static final int MOST = 65_535;

  /** Stands for the dependent actions of an action that no source tells them of. */
  private static final String UNKNOWN = "?";

  /** The facts of the actions in the order of their constants; the last may not be there. */
  private final List<ActionFacts> actions;

  private final List<ResourceTypeReference> resourceTypes;
  private final List<ConditionKeyReference> conditionKeys;
  private final List<RemovedActionReference> removedActions;
  private final List<String> unlistedActions;

  private TableText(
      List<ActionFacts> actions,
      List<ResourceTypeReference> resourceTypes,
      List<ConditionKeyReference> conditionKeys,
      List<RemovedActionReference> removedActions,
      List<String> unlistedActions) {
    this.actions = actions;
    this.resourceTypes = resourceTypes;
    this.conditionKeys = conditionKeys;
    this.removedActions = removedActions;
    this.unlistedActions = unlistedActions;
  }

  /**
   * Unpacks the text. It has six parts of lines, with an empty line between:
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
   *   <li>a row for each removed action: its name and the day since which it is not listed;
   *   <li>the operations that can be actions which AWS does not list yet.
   * </ol>
   *
   * Semicolons stand between the fields of a row, commas between the places of a list. Empty parts
   * at the end can be left out.
   *
   * @throws IllegalArgumentException if something that is no number stands where one belongs
   * @throws IndexOutOfBoundsException if a row is too short, or has a number that is too large
   * @throws java.time.DateTimeException if something that is no day stands where one belongs
   */
  public static TableText unpack(String text) {
    List<List<String>> parts = parts(text);
    List<String> words = new ArrayList<>();
    for (String word : parts.get(0)) {
      words.add(word.indexOf('\\') < 0 ? word : word.translateEscapes());
    }
    List<ResourceTypeReference> types = new ArrayList<>();
    for (String line : parts.get(2)) {
      String[] fields = fields(line);
      types.add(
          new ResourceTypeReference(
              word(words, fields[0]), named(words, fields[1]), named(words, fields[2])));
    }
    List<ConditionKeyReference> keys = new ArrayList<>();
    for (String line : parts.get(3)) {
      String[] fields = fields(line);
      keys.add(new ConditionKeyReference(word(words, fields[0]), named(words, fields[1])));
    }
    List<RemovedActionReference> removed = new ArrayList<>();
    for (String line : parts.get(4)) {
      String[] fields = fields(line);
      removed.add(new Removed(fields[0], LocalDate.parse(fields[1])));
    }
    return new TableText(
        actions(words, parts.get(1)),
        List.copyOf(types),
        List.copyOf(keys),
        List.copyOf(removed),
        List.copyOf(parts.get(5)));
  }

  private static List<ActionFacts> actions(List<String> words, List<String> lines) {
    List<ActionFacts> actions = new ArrayList<>();
    for (String line : lines) {
      String[] fields = fields(line);
      int constant = Objects.checkIndex(Integer.parseInt(fields[0], 36), MOST);
      while (actions.size() < constant) {
        actions.add(ActionFacts.NONE);
      }
      boolean known = !fields[1].equals(UNKNOWN);
      actions.add(
          new ActionFacts(
              known ? named(words, fields[1]) : List.of(),
              known,
              named(words, fields[2]),
              required(words, fields[2]),
              named(words, fields[3])));
    }
    return actions;
  }

  /** Returns the resource types of the service. */
  public List<ResourceTypeReference> resourceTypes() {
    return resourceTypes;
  }

  /** Returns the condition keys of the service. */
  public List<ConditionKeyReference> conditionKeys() {
    return conditionKeys;
  }

  /** Returns the actions that AWS does not list any more. */
  public List<RemovedActionReference> removedActions() {
    return removedActions;
  }

  /** Returns the operations that can be actions which AWS does not list yet. */
  List<String> unlistedActions() {
    return unlistedActions;
  }

  /** Returns the facts of the action of one of the constants. */
  public ActionFacts facts(int place) {
    return place < actions.size() ? actions.get(place) : ActionFacts.NONE;
  }

  private static List<List<String>> parts(String text) {
    List<List<String>> parts = new ArrayList<>();
    for (int part = 0; part < 6; part++) {
      parts.add(new ArrayList<>());
    }
    int part = 0;
    for (String line : text.split("\n", -1)) {
      if (line.isEmpty()) {
        part++;
      } else {
        parts.get(part).add(line);
      }
    }
    return parts;
  }

  private record Removed(String name, LocalDate since) implements RemovedActionReference {}

  private static String[] fields(String line) {
    return line.split(";", -1);
  }

  private static List<String> named(List<String> words, String places) {
    if (places.isEmpty()) {
      return List.of();
    }
    String[] named = places.split(",", -1);
    for (int i = 0; i < named.length; i++) {
      named[i] = word(words, named[i]);
    }
    return List.of(named);
  }

  private static List<String> required(List<String> words, String places) {
    List<String> required = new ArrayList<>();
    for (String place : places.split(",", -1)) {
      if (place.endsWith(REQUIRED)) {
        required.add(word(words, place));
      }
    }
    return List.copyOf(required);
  }

  private static String word(List<String> words, String place) {
    int end = place.endsWith(REQUIRED) ? place.length() - 1 : place.length();
    return words.get(Integer.parseInt(place, 0, end, 36));
  }
}
