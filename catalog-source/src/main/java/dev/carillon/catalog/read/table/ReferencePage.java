package dev.carillon.catalog.read.table;

import dev.carillon.catalog.Problems;
import java.util.List;

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
    return hasColumn(Column.DEPENDENT_ACTIONS)
        || tables.stream()
            .filter(ReferencePage::isOfActions)
            .allMatch(table -> TableKind.under(table.heading()).isPresent());
  }

  private static boolean isOfActions(PageTable table) {
    return TableColumns.of(table, new Problems(""))
        .filter(columns -> columns.kind() == TableKind.ACTIONS)
        .isPresent();
  }
}
