package dev.carillon.catalog.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import java.util.List;

/** What a cell and a page's problems are in the tables of tests. */
public final class Told {

  private Told() {}

  /** Returns the place of a cell, what it says, and whether it is one of a row above. */
  public static String cell(Cell cell) {
    String text = cell.line() + ":" + cell.column() + ' ' + cell.text();
    return text.strip() + (cell.continued() ? " ^" : "");
  }

  /** Each problem begins so, in this order. */
  public static void assertTold(String expected, Problems problems) {
    List<String> told = List.of();
    try {
      problems.throwIfAny();
    } catch (ProblemsException e) {
      told =
          e.problems().stream()
              .map(one -> one.line() + ":" + one.column() + ' ' + one.message())
              .toList();
    }
    List<String> starts = expected.lines().toList();
    StringBuilder begun = new StringBuilder();
    for (int i = 0; i < told.size(); i++) {
      boolean fits = i < starts.size() && told.get(i).startsWith(starts.get(i));
      begun.append(fits ? starts.get(i) : told.get(i)).append('\n');
    }
    assertEquals(expected, begun.toString());
  }
}
