package dev.carillon.catalog.read;

import dev.carillon.catalog.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Markdown table: each row on a line, with a bar in front and behind each cell. */
final class MarkdownTable {

  private final Problems problems;
  private final Optional<PageTable> table;
  private int next;

  /** Reads the table whose header is at an index of the lines. */
  MarkdownTable(List<String> lines, int headerIndex, String heading, Problems problems) {
    this.problems = problems;
    this.next = headerIndex;
    boolean hasHeader = next + 1 < lines.size() && isSeparator(lines.get(next + 1));
    if (!hasHeader) {
      problems.add(next + 1, 1, "a table row without a table; expected a header above it");
    }
    List<Cell> header = cells(lines.get(next), next + 1);
    next += hasHeader ? 2 : 1;
    List<List<Cell>> rows = new ArrayList<>();
    while (next < lines.size() && isRow(lines.get(next))) {
      if (hasHeader) {
        row(lines.get(next), header.size()).ifPresent(rows::add);
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

  private Optional<List<Cell>> row(String line, int width) {
    List<Cell> cells = cells(line, next + 1);
    if (!line.stripTrailing().endsWith("|")) {
      problems.add(next + 1, line.length(), "the row stops in a cell; expected a closing bar");
    } else if (cells.size() != width) {
      problems.add(
          next + 1, 1, "expected %d cells in the row, found %d".formatted(width, cells.size()));
    } else {
      return Optional.of(cells);
    }
    return Optional.empty();
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
