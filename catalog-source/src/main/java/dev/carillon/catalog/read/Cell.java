package dev.carillon.catalog.read;

import dev.carillon.catalog.FactPlace;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cell of a table.
 *
 * @param values what it holds, one per paragraph or line; none is blank, or a dash alone
 * @param line the line where it begins, counted from 1
 * @param column the column where it begins, counted from 1
 * @param continued whether the cell is one of a row above, which spans this row too
 */
record Cell(List<String> values, int line, int column, boolean continued) implements FactPlace {

  /** HTML pages mark up the brace of a placeholder, which reads as a space once it is indented. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$ ?\\{ ?");

  /** What stands for nothing: no value of any column is so short. */
  private static final Set<String> NOTHING = Set.of("", "-", "\u2013", "\u2014");

  Cell {
    values = values.stream().map(Cell::tidy).filter(value -> !NOTHING.contains(value)).toList();
  }

  /** Creates a cell that begins in this row. */
  static Cell of(List<String> values, int line, int column) {
    return new Cell(values, line, column, false);
  }

  /** Returns this cell as a row below sees it that it spans. */
  Cell continuedBelow() {
    return new Cell(values, line, column, true);
  }

  @Override
  public void problem(Problems problems, String message) {
    problems.add(line, column, message);
  }

  @Override
  public void warning(Problems problems, String message) {
    problems.warn(line, column, message);
  }

  boolean isBlank() {
    return values.isEmpty();
  }

  /** Returns what it holds as one line. */
  String text() {
    return String.join(" ", values);
  }

  /** Returns the words that it holds, for a column whose values never have a space in them. */
  List<String> words() {
    return values.stream().flatMap(value -> Stream.of(value.split(" ", -1))).toList();
  }

  /** Returns the text as a person sees it, placeholders without spaces. */
  static String tidy(String text) {
    String visible = VisibleText.of(text);
    return visible.indexOf('$') < 0 ? visible : PLACEHOLDER.matcher(visible).replaceAll("\\${");
  }
}
