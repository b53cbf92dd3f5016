package dev.carillon.catalog.cli;

import dev.carillon.catalog.Counted;
import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.classfile.CallPlace;
import dev.carillon.catalog.required.CalledActions;
import dev.carillon.catalog.required.RequiredAction;
import dev.carillon.catalog.required.UnmappedCall;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.name.PrintedText;
import dev.carillon.internal.name.Shortened;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;

/** Says what code needs: as a table to a person, or as JSON to a program. */
final class RequiredReport {

  /** How many actions a line lists. */
  private static final int MOST_ACTIONS = 3;

  private RequiredReport() {}

  /** How {@code required} answers. */
  enum Format {
    /** A table for people. */
    TEXT,
    /** A JSON object for programs. */
    JSON,
    /** A policy that grants the needed actions. */
    POLICY
  }

  /** Returns a line for each action, with need, reason and places, then what is not known. */
  static String text(CalledActions called, boolean severalPlaces) {
    boolean withOrigin = severalPlaces || origins(called) > 1;
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("ACTION", "NEED", "WHY", "WHERE"));
    for (RequiredAction action : called.actions()) {
      if (action.need() != Need.LEFT_OUT) {
        addRows(action, withOrigin, rows);
      }
    }
    StringBuilder text = new StringBuilder(rows.size() == 1 ? "" : aligned(rows));
    called.unmapped().forEach(call -> text.append(line("not known: " + call)));
    called.unread().forEach(unread -> text.append(line("not read: " + unread)));
    called.ownKeys().forEach(keys -> text.append(line(keys)));
    List<String> free = withoutPermission(called);
    if (!free.isEmpty()) {
      text.append(line("no permission is needed for " + String.join(", ", free)));
    }
    return text.append(
            String.format(
                Locale.ROOT,
                "%s, %s, %d needed, %d perhaps, %d not known\n",
                Counted.of(called.callSites(), "call"),
                Counted.of(called.operations().size(), "operation"),
                called.needed().size(),
                called.perhaps().size(),
                called.unmapped().size()))
        .toString();
  }

  /** Returns the operations that are called, of which AWS says that they need no permission. */
  private static List<String> withoutPermission(CalledActions called) {
    return called.operations().stream()
        .filter(operation -> operation.actions().isEmpty())
        .map(CalledOperation::qualifiedName)
        .distinct()
        .sorted()
        .toList();
  }

  /** Adds a row for an action, and one more for each further reason, and place of that. */
  private static void addRows(RequiredAction action, boolean withOrigin, List<List<String>> rows) {
    String name = action.action();
    String need = action.need().name().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, SortedSet<CallPlace>> places : action.placesByReason().entrySet()) {
      String reason = places.getKey();
      List<String> written = written(places.getValue(), withOrigin);
      for (String place : written.isEmpty() ? List.of("") : written) {
        rows.add(List.of(name, need, reason, place));
        name = "";
        need = "";
        reason = "";
      }
    }
  }

  /** Returns a line: what a class file calls itself and its source can have any character. */
  static String line(String text) {
    return PrintedText.inOneLine(text) + '\n';
  }

  private static long origins(CalledActions called) {
    return called.actions().stream()
        .flatMap(action -> action.places().stream())
        .map(CallPlace::origin)
        .distinct()
        .count();
  }

  /** Returns all that is known as a JSON object, with a line break at the end. */
  static String json(CalledActions called) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("actions", plain(called, false));
    json.put("leftOut", plain(called, true));
    json.put("unmapped", called.unmapped().stream().map(RequiredReport::plain).toList());
    json.put("unread", called.unread());
    json.put("ownKeys", called.ownKeys());
    json.put("withoutPermission", withoutPermission(called));
    return JsonWriter.pretty(json) + '\n';
  }

  /** Returns the actions that the code may need, or those that it does not need. */
  private static List<Map<String, Object>> plain(CalledActions called, boolean leftOut) {
    return called.actions().stream()
        .filter(action -> leftOut == (action.need() == Need.LEFT_OUT))
        .map(RequiredReport::plain)
        .toList();
  }

  /** Returns an action as JSON has it. */
  static Map<String, Object> plain(RequiredAction action) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("action", action.action());
    json.put("need", action.need().name());
    json.put("reasons", List.copyOf(action.reasons()));
    json.put("passedTo", action.passedTo());
    json.put("resources", List.copyOf(action.resources()));
    json.put("places", action.places().stream().map(RequiredReport::plain).toList());
    return json;
  }

  private static Map<String, Object> plain(UnmappedCall call) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("call", call.call());
    json.put("reason", call.reason());
    json.put("place", plain(call.place()));
    return json;
  }

  private static Map<String, Object> plain(CallPlace place) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("origin", place.origin());
    json.put("type", place.type());
    json.put("method", place.method());
    json.put("file", place.file());
    json.put("line", place.line());
    return json;
  }

  /** Returns a line for each resource that the code does not name: the option that names it. */
  static List<String> unnamed(Map<String, List<RequiredAction>> unnamed) {
    List<String> lines = new ArrayList<>();
    if (!unnamed.isEmpty()) {
      lines.add(
          "The code does not name these resources. Give each, with a name in place of <...>:");
    }
    unnamed.forEach(
        (arn, actions) ->
            lines.add(
                "  --resource '"
                    + arn
                    + "'  for "
                    + Shortened.first(
                        MOST_ACTIONS, actions.stream().map(RequiredAction::action).toList())
                    + actions.stream()
                        .flatMap(action -> action.places().stream())
                        .min(Comparator.naturalOrder())
                        .map(place -> " at " + place)
                        .orElse("")));
    return lines;
  }

  /** Returns the places of an action, one after the other. */
  static String places(RequiredAction action) {
    return String.join(", ", written(action.places(), false));
  }

  private static List<String> written(Collection<CallPlace> places, boolean withOrigin) {
    return places.stream()
        .map(place -> withOrigin ? place + " in " + place.origin() : place.toString())
        .distinct()
        .toList();
  }

  /** Returns the rows with all columns but the last as wide as their widest cell. */
  private static String aligned(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
      }
      text.append(line(line.toString().stripTrailing()));
    }
    return text.toString();
  }
}
