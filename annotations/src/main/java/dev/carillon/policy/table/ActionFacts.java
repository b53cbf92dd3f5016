package dev.carillon.policy.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What a table says of one action besides its name and levels.
 *
 * @param dependentActions the actions also needed, as a policy names them
 * @param resourceTypes the names of the resource types that it takes
 * @param conditionKeys the condition keys that it supports
 */
record ActionFacts(
    List<String> dependentActions, List<String> resourceTypes, List<String> conditionKeys) {

  /** The facts of an action that has none. */
  static final ActionFacts NONE = new ActionFacts(List.of(), List.of(), List.of());

  /**
   * Unpacks the text of a generated enum. Its first lines are the words that the rows use, up to an
   * empty line. Every line after that is the row of one constant, in the order of the constants:
   * dependent actions, resource types and condition keys between semicolons, each a list of numbers
   * of words between commas. The numbers count from 0 and are written to the base 36. The row of an
   * action without any of the three is empty, and left out after the last that is not.
   */
  static List<ActionFacts> unpack(String text) {
    String[] lines = text.split("\n", -1);
    int rows = 0;
    while (!lines[rows].isEmpty()) {
      rows++;
    }
    List<ActionFacts> facts = new ArrayList<>(lines.length - rows - 1);
    for (int line = rows + 1; line < lines.length; line++) {
      facts.add(lines[line].isEmpty() ? NONE : row(lines, lines[line].split(";", -1)));
    }
    return facts;
  }

  private static ActionFacts row(String[] words, String[] parts) {
    return new ActionFacts(named(words, parts[0]), named(words, parts[1]), named(words, parts[2]));
  }

  private static List<String> named(String[] words, String numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<String> named = new ArrayList<>();
    for (String number : numbers.split(",", -1)) {
      named.add(words[Integer.parseInt(number, 36)]);
    }
    return List.copyOf(named);
  }
}
