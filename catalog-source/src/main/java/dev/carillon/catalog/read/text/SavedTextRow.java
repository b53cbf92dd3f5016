package dev.carillon.catalog.read.text;

import dev.carillon.catalog.read.table.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a saved page.
 *
 * @param cells the cells of its first line
 * @param values the cells of the lines by which it goes on
 * @param continuesAction whether it is a further row of the action above and begins behind the
 *     access level
 */
record SavedTextRow(List<Cell> cells, List<Cell> values, boolean continuesAction) {

  SavedTextRow {
    cells = List.copyOf(cells);
    values = List.copyOf(values);
  }

  /** Returns all cells one after the other, as many as a table is wide. */
  List<Cell> padded(int width) {
    List<Cell> padded = new ArrayList<>(cells);
    padded.addAll(values);
    Cell last = padded.get(padded.size() - 1);
    while (padded.size() < width) {
      padded.add(Cell.of(List.of(), last.line(), last.column()));
    }
    return padded.subList(0, width);
  }
}
