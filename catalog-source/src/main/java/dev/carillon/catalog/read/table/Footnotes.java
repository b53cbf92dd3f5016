package dev.carillon.catalog.read.table;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of footnotes behind a value, which are no part of it: {@code CreateMeeting [1]}. An
 * asterisk is none, as it marks what is required. What the notes say is not read, and that is told.
 */
final class Footnotes {

  /** A mark; raised digits are digits that HTML raises, too. */
  private static final String MARK =
      "(?:\\[\\^?[0-9\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,2}]|[\u2020\u2021\u00B9\u00B2\u00B3\u2070\u2074-\u2079])";

  /** Marks together, from the first one on: behind each to look again would take long. */
  private static final Pattern MARKS =
      Pattern.compile(
          "(?<!\\s|" + MARK + ")(?:\\s*+" + MARK + ")++(?=\\s*[\\[(]permission[ -]only[\\])]$|$)",
          Pattern.CASE_INSENSITIVE);

  private final Problems problems;
  private final Set<String> told = new HashSet<>();

  Footnotes(Problems problems) {
    this.problems = problems;
  }

  /** Returns a value without the marks behind it. */
  static String without(String value) {
    return mayHaveMark(value) ? MARKS.matcher(value).replaceFirst("") : value;
  }

  /** Most values are words of ASCII without a bracket. */
  private static boolean mayHaveMark(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '[' || c > '~') {
        return true;
      }
    }
    return false;
  }

  /** Returns the row without marks, and warns of each mark where it is first. */
  List<Cell> without(List<Cell> row) {
    List<Cell> cells = new ArrayList<>(row.size());
    for (Cell cell : row) {
      cells.add(without(cell));
    }
    return cells;
  }

  private Cell without(Cell cell) {
    boolean any = false;
    for (String value : cell.values()) {
      if (mayHaveMark(value)) {
        Matcher marks = MARKS.matcher(value);
        if (marks.find()) {
          any = true;
          tell(marks.group().strip(), cell);
        }
      }
    }
    return any ? cell.with(cell.values().stream().map(Footnotes::without).toList()) : cell;
  }

  private void tell(String mark, Cell cell) {
    if (told.add(mark)) {
      String message = " marks a footnote, which is not read; see whether it changes a fact";
      cell.warning(problems, VisibleText.quoted(mark) + message);
    }
  }
}
