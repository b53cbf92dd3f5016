package dev.carillon.catalog.read.markdown;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.Column;
import dev.carillon.catalog.read.table.PageTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose cells span rows, which Markdown cannot have, as a list. An item is an action, each
 * point below it a cell that spans its rows, or a row of cells that do not:
 *
 * <pre>
 * - **   [CreateTags](https://…)  **
 *   - **Description:** Grants permission to create tags
 *   - **Resource types (\*required):** brokers / **Condition keys:** aws:TagKeys
 *   - **Resource types (\*required):** configurations / **Condition keys:** aws:TagKeys
 *   - **Access level:** Tagging, Write
 * </pre>
 */
final class MarkdownList {

  private static final Pattern ITEM = Pattern.compile("[-+*]\\s+\\*\\*(.*)\\*\\*\\s*");
  private static final Pattern POINT = Pattern.compile("\\s+[-+*]\\s+(\\*\\*.*)");

  /** A label behind a value that has lost the marks in front of it. */
  private static final Pattern SWALLOWED =
      Pattern.compile("( / |- ).*:\\*\\*|\\*\\*(?:[^*:\\\\]|:(?!\\*\\*)|\\\\.)++:\\*\\*");

  /** An item or point whose bold text is written in another way. */
  private static final Pattern OTHER_BOLD =
      Pattern.compile("\\s*(?:[-+*]\\s+)?(?:__|<b>|<strong>).*");

  private static final Pattern BOLD =
      Pattern.compile(
          "(?<![\\w\\\\])__(?!_)(.{1,500}?)(?<!_)__(?!\\w)|<(b|strong)>(.{1,500}?)</\\2>");

  private static final Set<Column> OF_AN_ACTION = Set.of(Column.DESCRIPTION, Column.ACCESS_LEVEL);
  private static final String LABEL_END = ":**";
  private static final String CELL_END = " / **";

  private final List<String> lines;
  private final Problems problems;
  private final String heading;

  /** The columns in the order in which they turn up; the first is the item itself. */
  private final Map<String, Cell> columns = new LinkedHashMap<>();

  private final List<Item> items = new ArrayList<>();
  private int next;

  /** An item: its name, the cells that span its rows, and the rows' own cells. */
  private record Item(Cell name, Map<String, Cell> spanning, List<Map<String, Cell>> rows) {}

  /** Reads the list whose first item is at an index of the lines. */
  MarkdownList(List<String> lines, int firstIndex, String heading, Problems problems) {
    this.lines = lines;
    this.heading = heading;
    this.problems = problems;
    this.next = firstIndex;
    while (next < lines.size() && (lines.get(next).isBlank() || isItem(lines.get(next)))) {
      if (lines.get(next).isBlank()) {
        next++;
      } else {
        items.add(item());
      }
    }
    while (lines.get(next - 1).isBlank()) { // What follows a blank line is not of the list.
      next--;
    }
  }

  /** Returns a line of a list with asterisks around what underscores or HTML make bold. */
  static String bold(String line) {
    return OTHER_BOLD.matcher(line).matches() ? BOLD.matcher(line).replaceAll("**$1$3**") : line;
  }

  static boolean isItem(String line) {
    return ITEM.matcher(line).matches();
  }

  /** Returns the index of the first line behind the list. */
  int end() {
    return next;
  }

  /** Returns the list as the table that it stands for. */
  PageTable table() {
    Cell first = items.get(0).name();
    List<Cell> header = new ArrayList<>();
    header.add(Cell.of(List.of(itemColumn().label()), first.line(), first.column()));
    header.addAll(columns.values());
    List<List<Cell>> rows = new ArrayList<>();
    for (Item item : items) {
      requireAllColumns(item);
      List<Map<String, Cell>> own = item.rows().isEmpty() ? List.of(Map.of()) : item.rows();
      Map<String, Cell> above = new LinkedHashMap<>(item.spanning());
      for (int i = 0; i < own.size(); i++) {
        rows.add(row(item, own.get(i), above, i > 0));
        above.putAll(own.get(i));
      }
    }
    return new PageTable(heading, header, rows);
  }

  /**
   * An empty cell is written too, so what an item does not have at all is lost; and a cell either
   * spans the rows or is one of theirs.
   */
  private void requireAllColumns(Item item) {
    List<Map<String, Cell>> rows = item.rows().isEmpty() ? List.of(Map.of()) : item.rows();
    for (String column : columns.keySet()) {
      Cell spanning = item.spanning().get(column);
      if (spanning != null && rows.stream().anyMatch(row -> row.containsKey(column))) {
        spanning.problem(
            problems,
            "\"%s\" alone, and beside others in other points; expected one of both"
                .formatted(column));
      }
      boolean isThere =
          item.spanning().containsKey(column)
              || rows.stream()
                  .allMatch(row -> row.containsKey(column) || goesOn(row, rows, column));
      if (!isThere && Column.named(column).isPresent()) {
        item.name()
            .problem(
                problems,
                "%s has no \"%s\", as others of the list have"
                    .formatted(VisibleText.quoted(item.name().text()), column));
      }
    }
  }

  /**
   * Returns whether the cell of a column in a row above is also the row's: an action that has
   * scenarios has a description and a level for each, so neither spans all of its rows.
   */
  private static boolean goesOn(
      Map<String, Cell> row, List<Map<String, Cell>> rows, String column) {
    return isOfAction(column)
        && rows.get(0).keySet().stream().filter(MarkdownList::isOfAction).count() == 2
        && row.keySet().stream().noneMatch(MarkdownList::isOfAction);
  }

  private static boolean isOfAction(String column) {
    return Column.named(column).filter(OF_AN_ACTION::contains).isPresent();
  }

  private List<Cell> row(
      Item item, Map<String, Cell> own, Map<String, Cell> above, boolean continued) {
    List<Cell> row = new ArrayList<>();
    row.add(continued ? item.name().continuedBelow() : item.name());
    for (String column : columns.keySet()) {
      Cell missing = Cell.of(List.of(), item.name().line(), item.name().column());
      Cell spanning = above.getOrDefault(column, missing);
      row.add(own.getOrDefault(column, continued ? spanning.continuedBelow() : spanning));
    }
    return row;
  }

  /** The list does not say what its items are; the columns do. */
  private Column itemColumn() {
    List<Column> named =
        columns.values().stream()
            .map(cell -> Column.named(cell.text()))
            .flatMap(Optional::stream)
            .toList();
    if (named.contains(Column.IAM_ACTION)) {
      return Column.OPERATION;
    }
    if (named.contains(Column.ARN)) {
      return Column.RESOURCE_TYPES;
    }
    return named.contains(Column.TYPE) ? Column.CONDITION_KEYS : Column.ACTIONS;
  }

  private Item item() {
    Matcher name = ITEM.matcher(lines.get(next));
    if (!name.matches()) {
      throw new IllegalStateException("not an item: line " + (next + 1));
    }
    Cell cell = Cell.of(MarkdownText.values(name.group(1)), next + 1, 1);
    Item item = new Item(cell, new LinkedHashMap<>(), new ArrayList<>());
    next++;
    while (next < lines.size()) {
      if (lines.get(next).matches("\\s+\\S.*")) {
        point(item);
      } else if (!isBlankBeforePoint()) {
        break;
      }
      next++;
    }
    return item;
  }

  /** Some converters write a blank line between the points. */
  private boolean isBlankBeforePoint() {
    return next + 1 < lines.size()
        && lines.get(next).isBlank()
        && POINT.matcher(lines.get(next + 1)).matches();
  }

  private void point(Item item) {
    Matcher point = POINT.matcher(lines.get(next));
    Map<String, Cell> cells =
        point.matches() ? cells(point.group(1), point.start(1) + 1) : Map.of();
    if (cells.isEmpty()) {
      problems.add(next + 1, 1, "expected a point such as \"- **Access level:** Write\"");
    } else if (cells.size() > 1) {
      item.rows().add(cells);
    } else {
      cells.forEach(
          (label, cell) -> {
            if (item.spanning().putIfAbsent(label, cell) != null) {
              problems.add(
                  next + 1, 1, "a second \"%s\" of \"%s\"".formatted(label, item.name().text()));
            }
          });
    }
  }

  /** Reads {@code **Label:** value / **Label:** value}; nothing if it has another form. */
  private Map<String, Cell> cells(String point, int column) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    int start = 0;
    while (start < point.length()) {
      int cellEnd = point.indexOf(CELL_END, start);
      int end = cellEnd < 0 ? point.length() : cellEnd;
      int labelEnd = point.indexOf(LABEL_END, start);
      if (!point.startsWith("**", start) || labelEnd < 0 || labelEnd > end) {
        return Map.of();
      }
      String name = MarkdownText.of(point.substring(start + 2, labelEnd));
      String value = point.substring(labelEnd + LABEL_END.length(), end);
      if (SWALLOWED.matcher(value).find()) {
        return Map.of();
      }
      Cell cell = Cell.of(MarkdownText.values(value), next + 1, column + start);
      columns.putIfAbsent(name, Cell.of(List.of(name), next + 1, column + start));
      cells.put(name, cell);
      start = cellEnd < 0 ? end : cellEnd + CELL_END.length() - 2;
    }
    return cells;
  }
}
