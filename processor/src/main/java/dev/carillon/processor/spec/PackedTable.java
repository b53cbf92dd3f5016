package dev.carillon.processor.spec;

import static dev.carillon.internal.generated.ActionTable.regularName;

import dev.carillon.internal.generated.AccessLevels;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import dev.carillon.processor.plan.ActionPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs what is known of a service into the text that {@link
 * dev.carillon.internal.generated.ActionTable} unpacks: its words, and rows of actions, resource
 * types, condition keys, removed actions and actions that AWS does not list yet, with an empty line
 * between. The largest service repeats some 250 words 7,000 times.
 */
final class PackedTable {

  /** Java allows a string constant 65,535 bytes. */
  private static final int PIECE = 60_000;

  /** So many bytes a character takes in a class file at most. */
  private static final int MOST_BYTES = 3;

  private static final int RADIX = 36;

  private static final String UNKNOWN = "?";
  private static final String NOTHING = ";;;";
  private static final String END_OF_PART = "";

  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private PackedTable() {}

  /** Packs what is known of the actions of an enum and of their service. */
  static List<String> of(
      List<ActionPlan> actions,
      List<ResourceTypeReference> resourceTypes,
      List<ConditionKeyReference> conditionKeys,
      List<String> unlisted) {
    PackedTable table = new PackedTable();
    for (int place = 0; place < actions.size(); place++) {
      table.action(place, actions.get(place));
    }
    table.lines.add(END_OF_PART);
    for (ResourceTypeReference type : resourceTypes) {
      table.resourceType(type);
    }
    table.lines.add(END_OF_PART);
    for (ConditionKeyReference key : conditionKeys) {
      table.conditionKey(key);
    }
    table.lines.add(END_OF_PART);
    for (ActionPlan action : actions) {
      if (action.removedSince().isPresent()) {
        table.lines.add(action.actionName() + ';' + action.removedSince().get());
      }
    }
    table.lines.add(END_OF_PART);
    table.lines.addAll(unlisted);
    List<String> all = new ArrayList<>();
    for (String word : table.words.keySet()) {
      all.add(line(word));
    }
    all.add(END_OF_PART);
    all.addAll(table.lines);
    while (!all.isEmpty() && all.get(all.size() - 1).equals(END_OF_PART)) {
      all.remove(all.size() - 1);
    }
    return pieces(all);
  }

  /** Returns the access levels of the actions, a digit for each. */
  static String levels(List<ActionPlan> actions) {
    StringBuilder levels = new StringBuilder(actions.size());
    for (ActionPlan action : actions) {
      levels.append(AccessLevels.digit(action.accessLevels()));
    }
    return levels.toString();
  }

  /** Returns the names that cannot be told by those of the constants; mostly there are few. */
  static List<String> irregularNames(List<ActionPlan> actions) {
    List<String> lines = new ArrayList<>();
    for (ActionPlan action : actions) {
      if (!action.actionName().equals(regularName(action.constant()))) {
        lines.add(action.constant() + '=' + action.actionName());
      }
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    lines.add(END_OF_PART);
    return pieces(lines);
  }

  private void action(int place, ActionPlan action) {
    String row =
        ';'
            + (action.knowsDependentActions() ? numbers(action.dependentActions()) : UNKNOWN)
            + ';'
            + marked(action.resourceTypes(), action.requiredResourceTypes())
            + ';'
            + numbers(action.conditionKeys());
    if (!row.equals(NOTHING)) {
      lines.add(Integer.toString(place, RADIX) + row);
    }
  }

  private void resourceType(ResourceTypeReference type) {
    lines.add(
        number(type.name())
            + ';'
            + numbers(type.arnFormats())
            + ';'
            + numbers(type.conditionKeys()));
  }

  private void conditionKey(ConditionKeyReference key) {
    lines.add(number(key.name()) + ';' + numbers(key.types()));
  }

  private String numbers(List<String> used) {
    return marked(used, List.of());
  }

  private String marked(List<String> used, List<String> required) {
    StringBuilder numbers = new StringBuilder();
    for (String word : used) {
      numbers.append(numbers.isEmpty() ? "" : ",").append(number(word));
      numbers.append(required.contains(word) ? "*" : "");
    }
    return numbers.toString();
  }

  private String number(String word) {
    Integer number = words.putIfAbsent(word, words.size());
    return Integer.toString(number == null ? words.size() - 1 : number, RADIX);
  }

  /** Returns a word as a line of the table. */
  private static String line(String word) {
    if (word.indexOf('\\') < 0 && word.indexOf('\n') < 0 && word.indexOf('\r') < 0) {
      return word; // As nearly all: to look for these is quicker than to replace them.
    }
    return word.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /** Cuts the lines into pieces, wherever one is full: they are read as one text again. */
  private static List<String> pieces(List<String> lines) {
    String text = String.join("\n", lines);
    if (text.length() <= PIECE / MOST_BYTES) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int size = 0;
    for (int character : text.codePoints().toArray()) {
      int bytes = bytes(character);
      if (size + bytes > PIECE) {
        pieces.add(piece.toString());
        piece.setLength(0);
        size = 0;
      }
      piece.appendCodePoint(character);
      size += bytes;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** Returns how many bytes a character takes in a class file. */
  private static int bytes(int character) {
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 ? 2 : MOST_BYTES * Character.charCount(character);
  }
}
