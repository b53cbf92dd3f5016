package dev.carillon.catalog.read;

import dev.carillon.catalog.Problems;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the columns of a table are: found by the header's text, never by position. */
final class TableColumns {

  private final TableKind kind;
  private final Map<Column, Integer> places;

  private TableColumns(TableKind kind, Map<Column, Integer> places) {
    this.kind = kind;
    this.places = places;
  }

  /**
   * Finds the columns of a table. A column that is missing or there twice is a problem; the others
   * can still be read.
   *
   * @return empty for a table that is not about actions, resource types or condition keys
   */
  static Optional<TableColumns> of(PageTable table, Problems problems) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < table.header().size(); i++) {
      Cell cell = table.header().get(i);
      int place = i;
      Column.named(cell.text())
          .filter(column -> places.putIfAbsent(column, place) != null)
          .ifPresent(
              column ->
                  problems.add(
                      cell.line(),
                      cell.column(),
                      "the column \"" + column.label() + "\" is there twice"));
    }
    Optional<TableKind> kind = TableKind.of(places.keySet());
    if (isUnderActions(table) && kind.filter(TableKind.ACTIONS::equals).isEmpty()) {
      problems.add(
          table.line(),
          table.header().get(0).column(),
          "the table under \"%s\" has the columns %s; expected those of an actions table: %s"
              .formatted(table.heading(), names(table), expected(TableKind.ACTIONS)));
      return Optional.empty();
    }
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    requireColumns(table, kind.get(), places, problems);
    return Optional.of(new TableColumns(kind.get(), places));
  }

  TableKind kind() {
    return kind;
  }

  /** Returns whether every column is there that a table of this kind needs. */
  boolean isComplete() {
    return places.keySet().containsAll(kind.required());
  }

  /** Returns the place of a column, counted from 0. */
  Optional<Integer> place(Column column) {
    return Optional.ofNullable(places.get(column));
  }

  /** Returns the cell of a row; empty where the table has no such column. */
  Optional<Cell> cell(List<Cell> row, Column column) {
    return place(column).map(row::get);
  }

  /** Returns the values of a cell; none where the table has no such column. */
  List<String> values(List<Cell> row, Column column) {
    return cell(row, column).map(Cell::values).orElse(List.of());
  }

  /** Returns the words of a cell whose values never hold a space. */
  List<String> words(List<Cell> row, Column column) {
    return cell(row, column).map(Cell::words).orElse(List.of());
  }

  private static void requireColumns(
      PageTable table, TableKind kind, Map<Column, Integer> places, Problems problems) {
    for (Column column : kind.required()) {
      if (!places.containsKey(column)) {
        problems.add(
            table.line(),
            table.header().get(0).column(),
            "the %s has no column \"%s\"; its columns are %s"
                .formatted(kind.label(), column.label(), names(table)));
      }
    }
  }

  /** Whether the heading promises actions: a table there must not be passed over in silence. */
  private static boolean isUnderActions(PageTable table) {
    String heading = table.heading().toLowerCase(Locale.ROOT);
    return heading.contains("actions defined by") || heading.contains("permission-only actions");
  }

  /** Returns the columns that a kind of table needs, for messages. */
  static String expected(TableKind kind) {
    return kind.required().stream()
        .map(column -> '"' + column.label() + '"')
        .collect(Collectors.joining(", "));
  }

  private static String names(PageTable table) {
    return table.header().stream()
        .map(cell -> '"' + cell.text() + '"')
        .collect(Collectors.joining(", "));
  }
}
