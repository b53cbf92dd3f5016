package dev.carillon.catalog.read.text;

import dev.carillon.catalog.AccessLevelNames;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.Column;
import dev.carillon.catalog.read.table.PageTable;
import dev.carillon.catalog.read.table.TableColumns;
import dev.carillon.catalog.read.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of a saved page. Its first cells are on one line; a cell with several values runs over
 * lines of its own, and what is empty follows as bare bars:
 *
 * <pre>
 * GetCDRBucket | Grants permission … | Read |
 * s3:GetBucketAcl s3:GetBucketLocation |
 * ||
 * </pre>
 *
 * The last row can lack its closing bars: prose follows its access level. A row that goes on with
 * another resource type of the action above has only the cells behind the access level.
 */
public final class SavedTextTable {

  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<String> lines;
  private final Problems problems;
  private final List<Cell> header;
  private final Optional<TableColumns> columns;
  private final List<SavedTextRow> rows = new ArrayList<>();

  /** How many cells a row begins with before those that can hold several values. */
  private final int leading;

  private int next;

  /**
   * Reads the table whose header is at an index of the lines.
   *
   * @param problems gets what is wrong with the rows
   */
  SavedTextTable(List<String> lines, int headerIndex, Problems problems) {
    this.lines = lines;
    this.problems = problems;
    this.header = cells(lines.get(headerIndex), headerIndex + 1);
    // What is wrong with the header is told when the table is assembled.
    this.columns = TableColumns.of(new PageTable("", header, List.of()), new Problems(""));
    this.leading =
        columns
            .flatMap(found -> found.place(Column.ACCESS_LEVEL))
            .map(place -> place + 1)
            .orElse(0);
    this.next = headerIndex + 2;
    int lastRow = lastRow();
    while (next < lines.size() && (next <= lastRow || beginsRow(lines.get(next)))) {
      if (beginsRow(lines.get(next))) {
        rows.add(row());
      } else {
        if (!lines.get(next).isBlank()) {
          problems.add(next + 1, 1, "expected a row of the table, which goes on below");
        }
        next++;
      }
    }
  }

  List<Cell> header() {
    return header;
  }

  List<SavedTextRow> rows() {
    return rows;
  }

  /** Returns the index of the first line behind the table. */
  int end() {
    return next;
  }

  boolean isAbout(TableKind kind) {
    return columns.filter(found -> found.kind() == kind).isPresent();
  }

  Optional<TableColumns> columns() {
    return columns;
  }

  /** Returns whether a header and its separator are at an index of the lines. */
  static boolean isHeader(List<String> lines, int index) {
    return index + 1 < lines.size()
        && lines.get(index).contains("|")
        && isSeparator(lines.get(index + 1));
  }

  private static boolean isSeparator(String line) {
    return line.startsWith("---")
        && line.contains("|")
        && line.chars().allMatch(c -> "|- \t".indexOf(c) >= 0);
  }

  /** Returns whether a line is the first of a row of actions, wherever it stands. */
  public static boolean looksLikeRow(String line) {
    List<Cell> cells = cells(line, 1);
    return cells.size() >= 3
        && cells.stream().anyMatch(cell -> AccessLevelNames.labelled(cell.text()).isPresent());
  }

  /** Returns the index of the last row of actions before the next table; -1 where there is none. */
  private int lastRow() {
    int last = -1;
    for (int i = next; i < lines.size() && !isHeader(lines, i); i++) {
      if (looksLikeRow(lines.get(i))) {
        last = i;
      }
    }
    return last;
  }

  /** A row that goes on with several values of an action has its first bar behind the last. */
  private boolean beginsRow(String line) {
    return line.contains("|")
        || (isAbout(TableKind.ACTIONS) && !line.isBlank() && hasOnlyValues(line));
  }

  private SavedTextRow row() {
    int first = next++;
    List<Cell> cells = cells(lines.get(first), first + 1);
    boolean continuesAction =
        cells.size() < leading
            && cells.stream().map(Cell::text).allMatch(t -> !t.contains(" ") || hasOnlyValues(t));
    int expected = continuesAction ? header.size() - leading : header.size();
    int bars = bars(lines.get(first));
    List<Cell> values = new ArrayList<>();
    while (bars < expected && next < lines.size() && isContinuation(lines.get(next))) {
      values.addAll(cells(lines.get(next), next + 1));
      bars += bars(lines.get(next));
      next++;
    }
    SavedTextRow row = new SavedTextRow(cells, values, continuesAction);
    if (isHeaderComplete() && bars != expected && !isUnclosedLastRow(row)) {
      problems.add(
          first + 1, 1, "expected %s cells in the row, found %s".formatted(expected, bars));
    } else if (isHeaderComplete() && !continuesAction && cells.size() < leading) {
      problems.add(
          first + 1,
          1,
          "expected %s cells in the first line of the row, found %s"
              .formatted(leading, cells.size()));
    }
    return row;
  }

  /** Only the last row can lack bars, and only those behind the access level. */
  private boolean isUnclosedLastRow(SavedTextRow row) {
    boolean proseFollows = next < lines.size() && !lines.get(next).contains("|");
    return proseFollows && row.values().isEmpty() && row.cells().size() == leading;
  }

  private boolean isHeaderComplete() {
    return columns.filter(TableColumns::isComplete).isPresent();
  }

  /** A row goes on with bars that are too few for a new row, or with values and no bar yet. */
  private boolean isContinuation(String line) {
    int bars = bars(line);
    if (bars > 0) {
      return bars <= header.size() / 2 && !looksLikeRow(line);
    }
    return hasOnlyValues(line);
  }

  /** Returns whether a text is blank, or required resource types, condition keys or actions. */
  private static boolean hasOnlyValues(String text) {
    return text.isBlank()
        || SPACES
            .splitAsStream(text.strip())
            .allMatch(
                word ->
                    VisibleText.endsWithAsterisk(word)
                        || (word.indexOf(':') > 0 && !word.endsWith(":") && !word.contains("://")));
  }

  private static int bars(String line) {
    return (int) line.chars().filter(c -> c == '|').count();
  }

  /** Returns the cells of a line; a bar ends a cell, and blank text behind the last is none. */
  private static List<Cell> cells(String line, int number) {
    List<Cell> cells = new ArrayList<>();
    int column = 1;
    for (String text : BAR.split(line, -1)) {
      int indent = text.isBlank() ? 0 : text.length() - text.stripLeading().length();
      cells.add(Cell.of(List.of(text), number, column + indent));
      column += text.length() + 1;
    }
    if (cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }
}
