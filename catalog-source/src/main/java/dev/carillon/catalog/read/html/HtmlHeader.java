package dev.carillon.catalog.read.html;

import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.Column;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The header of a table that has several rows: a title above the names of the columns, or a name
 * over several columns. Of each column counts what names it, and the lowest of these.
 */
final class HtmlHeader {

  /** No table of AWS has a header of more than one row. */
  private static final int MOST_ROWS = 4;

  private final List<Cell> lowest = new ArrayList<>();

  /** In how many further rows a column is taken by a cell above. */
  private final List<Integer> taken = new ArrayList<>();

  private HtmlHeader() {}

  /** Returns how many rows of a table are its header. */
  static int rows(List<Element> rows) {
    int count = 1;
    for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
      List<Element> cells = HtmlTable.ownCells(rows.get(i));
      if (!cells.stream().allMatch(cell -> namesColumn(cell) || isAround(cell))) {
        break;
      }
      if (cells.stream().anyMatch(HtmlHeader::namesColumn)) {
        count = i + 1;
      }
    }
    return count;
  }

  /** Returns the names of the columns. */
  static List<Cell> of(List<Element> rows) {
    HtmlHeader header = new HtmlHeader();
    rows.forEach(header::add);
    return header.lowest;
  }

  private void add(Element row) {
    int column = 0;
    for (Element cell : HtmlTable.ownCells(row)) {
      int width = span(cell, "colspan");
      for (int left = width; left > 0; column++) {
        if (column == taken.size()) {
          taken.add(0);
          lowest.add(HtmlTable.text(cell));
        }
        if (taken.get(column) == 0) {
          if (namesColumn(cell) || lowest.get(column).isBlank()) {
            lowest.set(column, HtmlTable.text(cell));
          }
          taken.set(column, span(cell, "rowspan"));
          left--;
        }
      }
    }
    taken.replaceAll(rows -> Math.max(0, rows - 1));
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute).strip();
    return span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
  }

  private static boolean namesColumn(Element cell) {
    return Column.named(HtmlTable.text(cell).text()).isPresent();
  }

  private static boolean isAround(Element cell) {
    return HtmlTable.text(cell).isBlank() || span(cell, "colspan") > 1;
  }
}
