package dev.carillon.catalog.read.markdown;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.read.table.ActionRows;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.Column;
import dev.carillon.catalog.read.table.PageTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A Markdown table: each row on a line, with a bar in front and behind each cell. Programs that
 * turn HTML into Markdown leave out the cells that a row has from above, which are the name,
 * description and level of an action, or the name and clients of an operation; the row has the
 * rest.
 */
final class MarkdownTable {

  private static final Set<Column> OF_AN_ACTION =
      Set.of(Column.ACTIONS, Column.DESCRIPTION, Column.ACCESS_LEVEL);
  private static final Set<Column> OF_AN_OPERATION = Set.of(Column.OPERATION, Column.SDK_CLIENT);

  private final Problems problems;
  private final Optional<PageTable> table;
  private final List<Cell> header;
  private final List<Integer> spanned;
  private int next;

  /** Reads the table whose header is at an index of the lines. */
  MarkdownTable(List<String> lines, int headerIndex, String heading, Problems problems) {
    this.problems = problems;
    this.next = headerIndex;
    boolean hasHeader = next + 1 < lines.size() && isSeparator(lines.get(next + 1));
    if (!hasHeader) {
      problems.add(next + 1, 1, "a table row without a table; expected a header above it");
    }
    boolean isHeaderBelow = hasHeader && isBlank(lines.get(next)) && isRowAt(lines, next + 2);
    int names = isHeaderBelow ? next + 2 : next;
    this.header = cells(lines.get(names), names + 1);
    this.spanned = spanned(header);
    next = Math.max(names + 1, next + (hasHeader ? 2 : 1));
    List<List<Cell>> rows = new ArrayList<>();
    while (next < lines.size() && isRow(lines.get(next))) {
      if (hasHeader) {
        row(lines, rows).ifPresent(rows::add);
      }
      next++;
    }
    this.table = hasHeader ? Optional.of(new PageTable(heading, header, rows)) : Optional.empty();
  }

  /** Returns the table; empty where its header is missing. */
  Optional<PageTable> table() {
    return table;
  }

  /** Returns the index of the first line behind the table. */
  int end() {
    return next;
  }

  static boolean isRow(String line) {
    return line.stripLeading().startsWith("|");
  }

  /** Returns whether a line is the one below a header: {@code | --- | --- |}. */
  static boolean isSeparator(String line) {
    return isRow(line) && divides(line);
  }

  /** Returns whether a line is the one below a header, with bars at its ends or without. */
  static boolean divides(String line) {
    return line.contains("-")
        && line.contains("|")
        && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
  }

  /** Returns whether a line without a bar in front follows the row at once. */
  private boolean goesOn(List<String> lines) {
    return next + 1 < lines.size() && !lines.get(next + 1).isBlank() && !isRow(lines.get(next + 1));
  }

  /** A program that finds no header in HTML writes an empty one, which Markdown must have. */
  private static boolean isBlank(String header) {
    return cells(header, 1).stream().allMatch(Cell::isBlank);
  }

  private static boolean isRowAt(List<String> lines, int index) {
    return index < lines.size() && isRow(lines.get(index));
  }

  /** A program that keeps paragraphs breaks a row before each: what follows is none itself. */
  private boolean isTorn(List<String> lines) {
    int following = next + 1;
    while (following < lines.size() && lines.get(following).isBlank()) {
      following++;
    }
    return following < lines.size() && !isRow(lines.get(following));
  }

  /** Returns the index of the line that ends a torn row; its first where no line makes it whole. */
  private int lastLine(List<String> lines) {
    int cells = cells(lines.get(next), next + 1).size();
    for (int i = next + 1; i < lines.size() && cells <= header.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("|")) {
        break;
      }
      cells += cells('|' + line, i + 1).size();
      boolean isWhole = cells == header.size() || cells == header.size() - spanned.size();
      if (isWhole && line.stripTrailing().endsWith("|")) {
        return i;
      }
    }
    return next;
  }

  private Optional<List<Cell>> row(List<String> lines, List<List<Cell>> above) {
    int width = header.size();
    int last = isTorn(lines) ? lastLine(lines) : next;
    String line = String.join("  ", lines.subList(next, last + 1));
    List<Cell> cells = cells(line, next + 1);
    next = last;
    if (cells.size() < width && goesOn(lines)) {
      problems.add(next + 1, 1, "the row goes on in the next line; expected it whole on one line");
      return Optional.empty();
    }
    int missing = width - cells.size();
    if (missing > 0 && missing <= spanned.size() && !above.isEmpty()) {
      List<Cell> rowAbove = above.get(above.size() - 1);
      spanned.subList(0, missing).forEach(i -> cells.add(i, rowAbove.get(i).continuedBelow()));
      if (missing == 1 && isOfAnother(cells, rowAbove)) {
        problems.add(
            next + 1, 1, "expected %s cells in the row, found %s".formatted(width, width - 1));
        return Optional.empty();
      }
    }
    if (!line.stripTrailing().endsWith("|")) {
      problems.add(next + 1, line.length(), "the row stops in a cell; expected a closing bar");
    } else if (cells.size() != width) {
      problems.add(
          next + 1, 1, "expected %s cells in the row, found %s".formatted(width, width - missing));
    } else {
      return Optional.of(cells);
    }
    return Optional.empty();
  }

  /**
   * Returns whether a row without a cell says what no further row of the action above says: then it
   * is of another one, and lacks some other cell than the name.
   */
  private boolean isOfAnother(List<Cell> cells, List<Cell> rowAbove) {
    for (int i : spanned) {
      if (Column.named(header.get(i).text()).equals(Optional.of(Column.DESCRIPTION))) {
        String text = cells.get(i).text();
        return !cells.get(i).isBlank()
            && !ActionRows.isScenario(text)
            && !text.equals(rowAbove.get(i).text());
      }
    }
    return false;
  }

  /** Returns where a table has the cells that span all rows of one action or operation. */
  private static List<Integer> spanned(List<Cell> header) {
    List<Optional<Column>> columns =
        header.stream().map(cell -> Column.named(cell.text())).toList();
    Set<Column> spanning =
        columns.contains(Optional.of(Column.ACTIONS)) ? OF_AN_ACTION : OF_AN_OPERATION;
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).filter(spanning::contains).isPresent())
        .boxed()
        .toList();
  }

  private static List<Cell> cells(String line, int number) {
    List<Cell> cells = new ArrayList<>();
    int start = line.indexOf('|') + 1;
    for (int i = start; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '|') {
        cells.add(Cell.of(MarkdownText.values(line.substring(start, i)), number, start + 1));
        start = i + 1;
      }
    }
    return cells;
  }
}
