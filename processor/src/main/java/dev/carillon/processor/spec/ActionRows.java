package dev.carillon.processor.spec;

import dev.carillon.processor.plan.ActionPlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Packs what is known of the actions into the text that {@link
 * dev.carillon.policy.table.ActionTable} unpacks: its words, an empty line, and a row for each
 * action that uses words. The largest service repeats some 250 words 7,000 times.
 */
final class ActionRows {

  /** Java allows a string constant 65,535 bytes. */
  private static final int PIECE = 60_000;

  private static final String NOTHING = ";;;";

  private final Map<String, Integer> words = new LinkedHashMap<>();

  private ActionRows() {}

  /** Packs the actions into pieces of one text. */
  static List<String> pack(List<ActionPlan> actions) {
    ActionRows rows = new ActionRows();
    List<String> lines = new ArrayList<>();
    for (ActionPlan action : actions) {
      String row = rows.row(action);
      if (!row.equals(NOTHING)) {
        lines.add(action.actionName() + row);
      }
    }
    lines.add(0, "");
    lines.addAll(0, rows.words.keySet());
    return pieces(lines);
  }

  private String row(ActionPlan action) {
    return ';'
        + numbers(action.dependentActions())
        + ';'
        + marked(action.resourceTypes(), action.requiredResourceTypes())
        + ';'
        + numbers(action.conditionKeys());
  }

  private String numbers(List<String> used) {
    return used.stream().map(this::number).collect(Collectors.joining(","));
  }

  private String marked(List<String> used, List<String> required) {
    return used.stream()
        .map(word -> number(word) + (required.contains(word) ? "*" : ""))
        .collect(Collectors.joining(","));
  }

  private String number(String word) {
    String line = word.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return Integer.toString(words.computeIfAbsent(line, unknown -> words.size()), 36);
  }

  private static List<String> pieces(List<String> lines) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int size = 0;
    for (String line : lines) {
      int lineSize = line.getBytes(StandardCharsets.UTF_8).length + 1;
      if (size + lineSize > PIECE) {
        pieces.add(piece.toString());
        piece.setLength(0);
        size = 0;
      }
      piece.append(line).append('\n');
      size += lineSize;
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
