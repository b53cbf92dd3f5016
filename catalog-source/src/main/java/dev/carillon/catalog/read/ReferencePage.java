package dev.carillon.catalog.read;

import java.util.List;

/**
 * A page of the Service Authorization Reference, freed of its form.
 *
 * @param introduction the paragraph that names the service and its prefix, and what stands around
 *     it
 * @param tables the tables in the order of the page, those that are of no interest included
 * @param isExcerpt whether it is only a part of a page, which need not define what it uses
 */
record ReferencePage(String introduction, List<PageTable> tables, boolean isExcerpt) {

  ReferencePage {
    tables = List.copyOf(tables);
  }

  /** Returns whether a table has a column; AWS's pages of August 2026 and later have fewer. */
  boolean hasColumn(Column column) {
    return tables.stream()
        .flatMap(table -> table.header().stream())
        .anyMatch(cell -> Column.named(cell.text()).filter(column::equals).isPresent());
  }
}
