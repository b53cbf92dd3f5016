package dev.carillon.catalog.read.table;

import dev.carillon.catalog.FactChecks;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the columns of a table are: found by the header's text, never by position. */
public final class TableColumns {

  /** No table of AWS's facts has fewer columns; those that lay out a page mostly have. */
  private static final int NARROWEST = 3;

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
  public static Optional<TableColumns> of(PageTable table, Problems problems) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < table.header().size(); i++) {
      Cell cell = table.header().get(i);
      int place = i;
      Column.named(cell.text())
          .filter(column -> places.putIfAbsent(column, place) != null)
          .ifPresent(
              column ->
                  cell.problem(problems, "the column \"" + column.label() + "\" is there twice"));
    }
    Optional<TableKind> kind = TableKind.of(places.keySet());
    Optional<TableKind> promised = TableKind.under(table.heading());
    boolean isData = !places.isEmpty() || table.header().size() >= NARROWEST;
    if (promised.isPresent() && isData && !promised.equals(kind)) {
      table
          .place()
          .problem(
              problems,
              "the table under \"%s\" has the columns %s; expected those of %s %s: %s"
                  .formatted(
                      table.heading(),
                      names(table),
                      promised.get() == TableKind.ACTIONS ? "an" : "a",
                      promised.get().label(),
                      expected(promised.get())));
      return Optional.empty();
    }
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    requireColumns(table, kind.get(), places, problems);
    return Optional.of(new TableColumns(kind.get(), places));
  }

  public TableKind kind() {
    return kind;
  }

  /** Returns whether every column is there that a table of this kind needs. */
  public boolean isComplete() {
    return places.keySet().containsAll(kind.required());
  }

  /** Returns the place of a column, counted from 0. */
  public Optional<Integer> place(Column column) {
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

  /** Returns the condition keys of a row; what cannot be one is told, and left out. */
  List<String> keys(List<Cell> row, FactChecks facts) {
    return cell(row, Column.CONDITION_KEYS)
        .map(cell -> cell.keys().stream().filter(key -> facts.usesKey(key, cell)).toList())
        .orElse(List.of());
  }

  private static void requireColumns(
      PageTable table, TableKind kind, Map<Column, Integer> places, Problems problems) {
    boolean isWhole = true;
    for (Column column : kind.required()) {
      if (!places.containsKey(column)) {
        isWhole = false;
        table
            .place()
            .problem(
                problems,
                "the %s has no column \"%s\"; its columns are %s"
                    .formatted(kind.label(), column.label(), names(table)));
      }
    }
    if (isWhole) {
      tellUnknownNames(table, kind, problems);
    }
  }

  /**
   * A column that is not known is one that AWS added, or one that a table can lack and that has
   * another name now: dependent actions, or any of an operations table. What it says is unknown.
   */
  private static void tellUnknownNames(PageTable table, TableKind kind, Problems problems) {
    for (Cell cell : table.header()) {
      if (Column.named(cell.text()).filter(kind::canHave).isEmpty()) {
        cell.warning(
            problems,
            "the column %s of the %s is not known, and not read; known are %s"
                .formatted(VisibleText.quoted(cell.text()), kind.label(), labels(kind.columns())));
      }
    }
  }

  /** Returns the columns that a kind of table needs, for messages. */
  static String expected(TableKind kind) {
    return labels(kind.required());
  }

  private static String labels(List<Column> columns) {
    return columns.stream()
        .map(column -> '"' + column.label() + '"')
        .collect(Collectors.joining(", "));
  }

  private static String names(PageTable table) {
    return table.header().stream()
        .map(cell -> '"' + cell.text() + '"')
        .collect(Collectors.joining(", "));
  }
}
