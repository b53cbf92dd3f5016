package dev.carillon.catalog.read.table;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of the Service Authorization Reference, freed of its form.
 *
 * @param introduction the paragraph that names the service and its prefix, and what stands around
 *     it
 * @param tables the tables in the order of the page, those that are of no interest included
 * @param isExcerpt whether it is only a part of a page, which need not define what it uses
 */
public record ReferencePage(String introduction, List<PageTable> tables, boolean isExcerpt) {

  /** Copies the parts. */
  public ReferencePage {
    tables = List.copyOf(tables);
  }

  /** Returns whether a table has a column; AWS's pages of August 2026 and later have fewer. */
  public boolean hasColumn(Column column) {
    return tables.stream()
        .flatMap(table -> table.header().stream())
        .anyMatch(cell -> Column.named(cell.text()).filter(column::equals).isPresent());
  }

  /**
   * Returns whether a page says which actions are permission only: in their names, or since August
   * 2026 by the heading above their table.
   */
  public boolean marksPermissionOnly() {
    List<PageTable> ofActions = tables.stream().filter(ReferencePage::isOfActions).toList();
    return hasColumn(Column.DEPENDENT_ACTIONS)
        || ofActions.stream().allMatch(table -> TableKind.under(table.heading()).isPresent())
        || ofActions.stream().anyMatch(ActionRows::isPermissionOnly)
        || cells(ofActions, Column.ACTIONS).anyMatch(cell -> ActionRows.isMarked(cell.text()));
  }

  /**
   * Returns whether a page says which resource types an action requires: by asterisks, which the
   * header explains.
   */
  public boolean marksRequired() {
    List<PageTable> ofActions = tables.stream().filter(ReferencePage::isOfActions).toList();
    List<String> types =
        cells(ofActions, Column.RESOURCE_TYPES).flatMap(cell -> cell.values().stream()).toList();
    return types.isEmpty()
        || types.stream().anyMatch(VisibleText::endsWithAsterisk)
        || ofActions.stream()
            .flatMap(table -> table.header().stream())
            .filter(cell -> Column.named(cell.text()).equals(Optional.of(Column.RESOURCE_TYPES)))
            .anyMatch(cell -> cell.text().contains("*"));
  }

  private static Stream<Cell> cells(List<PageTable> tables, Column column) {
    return tables.stream()
        .flatMap(
            table ->
                TableColumns.of(table, new Problems("")).stream()
                    .flatMap(
                        columns ->
                            table.rows().stream()
                                .flatMap(row -> columns.cell(row, column).stream())));
  }

  private static boolean isOfActions(PageTable table) {
    return TableColumns.of(table, new Problems(""))
        .filter(columns -> columns.kind() == TableKind.ACTIONS)
        .isPresent();
  }
}
