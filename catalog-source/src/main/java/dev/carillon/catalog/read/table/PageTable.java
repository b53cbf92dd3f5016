package dev.carillon.catalog.read.table;

import java.util.List;

/**
 * A table of a page, whatever the form of the page. The rows are as wide as the header; a cell that
 * spans several rows is in each of them.
 *
 * @param heading the heading above it; blank where there is none
 * @param header the cells that name the columns
 * @param rows the rows below
 */
public record PageTable(String heading, List<Cell> header, List<List<Cell>> rows) {

  /** Copies the parts. */
  public PageTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Returns where the table begins. */
  Cell place() {
    return header.get(0);
  }
}
