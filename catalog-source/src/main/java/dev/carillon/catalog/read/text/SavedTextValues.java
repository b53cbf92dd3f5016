package dev.carillon.catalog.read.text;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.Column;
import dev.carillon.catalog.read.table.PageTable;
import dev.carillon.catalog.read.table.TableColumns;
import dev.carillon.catalog.read.table.TableKind;
import dev.carillon.internal.iam.ActionName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the values of a saved page back into their columns. The page reader writes a cell that holds
 * values before the empty cells around it, so the place of a value in a row of actions tells
 * nothing. Its shape does, together with what the page's other tables define.
 */
final class SavedTextValues {

  private final List<SavedTextTable> tables;
  private final Problems problems;
  private final Set<String> resourceTypes;

  /**
   * In lower case: AWS's tables do not always write a key alike, and IAM does not tell them apart.
   */
  private final Set<String> conditionKeys;

  SavedTextValues(List<SavedTextTable> tables, Problems problems) {
    this.tables = tables;
    this.problems = problems;
    this.resourceTypes = defined(TableKind.RESOURCE_TYPES, Column.RESOURCE_TYPES);
    this.conditionKeys =
        defined(TableKind.CONDITION_KEYS, Column.CONDITION_KEYS).stream()
            .map(key -> key.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  /** Returns the tables, every value in its column. */
  List<PageTable> tables() {
    return tables.stream().map(this::table).toList();
  }

  private PageTable table(SavedTextTable table) {
    int width = table.header().size();
    Optional<TableColumns> actions =
        table
            .columns()
            .filter(columns -> columns.kind() == TableKind.ACTIONS && columns.isComplete());
    List<List<Cell>> rows = new ArrayList<>();
    for (SavedTextRow row : table.rows()) {
      boolean scattered =
          actions.filter(columns -> isWhole(row, columns)).isPresent()
              && (row.continuesAction() || !row.values().isEmpty());
      rows.add(scattered ? gathered(row, width, actions.orElseThrow()) : row.padded(width));
    }
    return new PageTable("", table.header(), rows);
  }

  /** Returns whether the row has the cells that it must begin with; otherwise that is told. */
  private static boolean isWhole(SavedTextRow row, TableColumns columns) {
    return row.continuesAction()
        || row.cells().size() > columns.place(Column.ACCESS_LEVEL).orElseThrow();
  }

  private List<Cell> gathered(SavedTextRow row, int width, TableColumns columns) {
    int leading = row.continuesAction() ? 0 : columns.place(Column.ACCESS_LEVEL).orElseThrow() + 1;
    List<Cell> scattered = new ArrayList<>(row.cells().subList(leading, row.cells().size()));
    scattered.addAll(row.values());
    Map<Column, List<String>> byColumn = new EnumMap<>(Column.class);
    for (Cell cell : scattered) {
      for (String word : cell.words()) {
        byColumn.computeIfAbsent(column(word, cell), c -> new ArrayList<>()).add(word);
      }
    }
    Cell place = scattered.get(0);
    List<Cell> cells = new ArrayList<>(row.cells().subList(0, leading));
    while (cells.size() < width) {
      cells.add(Cell.of(List.of(), place.line(), place.column()));
    }
    byColumn.forEach(
        (column, values) ->
            columns
                .place(column)
                .ifPresent(at -> cells.set(at, Cell.of(values, place.line(), place.column()))));
    return cells;
  }

  private Column column(String word, Cell cell) {
    if (conditionKeys.contains(word.toLowerCase(Locale.ROOT)) || word.startsWith("aws:")) {
      return Column.CONDITION_KEYS;
    }
    if (ActionName.isAction(word)) {
      return Column.DEPENDENT_ACTIONS;
    }
    String type = VisibleText.endsWithAsterisk(word) ? word.substring(0, word.length() - 1) : word;
    if (!resourceTypes.contains(type)) {
      cell.problem(
          problems,
          ("\"%s\" is neither a dependent action such as \"s3:CreateBucket\""
                  + " nor a resource type or condition key of this page")
              .formatted(word));
    }
    return Column.RESOURCE_TYPES;
  }

  private Set<String> defined(TableKind kind, Column column) {
    Set<String> names = new HashSet<>();
    for (SavedTextTable table : tables) {
      int place =
          table.isAbout(kind)
              ? table.columns().flatMap(columns -> columns.place(column)).orElse(-1)
              : -1;
      if (place >= 0) {
        table.rows().forEach(row -> names.add(row.padded(place + 1).get(place).text()));
      }
    }
    return names;
  }
}
