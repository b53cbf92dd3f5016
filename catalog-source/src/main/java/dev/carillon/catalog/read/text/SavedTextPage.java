package dev.carillon.catalog.read.text;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.ReferencePage;
import dev.carillon.catalog.read.table.TableKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as a page reader saves it: text, headings lost, tables as rows with a bar behind each
 * cell.
 *
 * <p>A table ends where prose begins. What tells a whole page from one that was cut off is its last
 * section, on condition keys, which every page has: it must follow the tables. So a page that stops
 * anywhere before that, at the end of a row too, is refused.
 */
public final class SavedTextPage {

  private final List<String> lines;
  private final Problems problems;
  private final List<SavedTextTable> tables = new ArrayList<>();
  private final StringBuilder prose = new StringBuilder();
  private final StringBuilder proseSinceTable = new StringBuilder();
  private boolean sawStrayRow;

  private SavedTextPage(List<String> lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  /**
   * Takes a page apart.
   *
   * @throws ProblemsException if the page stops before its end
   */
  public static ReferencePage read(List<String> lines, Problems problems) throws ProblemsException {
    return new SavedTextPage(lines, problems).page();
  }

  private ReferencePage page() throws ProblemsException {
    int next = 0;
    while (next < lines.size()) {
      if (SavedTextTable.isHeader(lines, next)) {
        SavedTextTable table = new SavedTextTable(lines, next, problems);
        tables.add(table);
        next = table.end();
        proseSinceTable.setLength(0);
      } else {
        prose(lines.get(next), next + 1);
        next++;
      }
    }
    requireWhole();
    return new ReferencePage(
        prose.toString(), new SavedTextValues(tables, problems).tables(), false);
  }

  private void prose(String line, int number) {
    // Behind a table whose last row lacks its bars, a bar is one that was torn off that row.
    boolean isStray =
        SavedTextTable.looksLikeRow(line) || (!tables.isEmpty() && line.contains("|"));
    if (!sawStrayRow && isStray) {
      problems.add(number, 1, "a table row without a table; expected a header above it");
      sawStrayRow = true;
    }
    prose.append(line).append('\n');
    proseSinceTable.append(line).append('\n');
  }

  private void requireWhole() throws ProblemsException {
    if (tables.isEmpty() || tables.get(tables.size() - 1).isAbout(TableKind.CONDITION_KEYS)) {
      return;
    }
    if (!Cell.tidy(proseSinceTable.toString()).contains("Condition element")) {
      throw problems.fatal(
          lines.size(),
          1,
          "the page stops before its last section, on condition keys; expected the whole page");
    }
  }
}
