package dev.carillon.catalog.read.table;

import dev.carillon.catalog.FactPlace;
import dev.carillon.catalog.FactShape;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A cell of a table.
 *
 * @param values what it holds, one per paragraph or line; none is blank, or a dash alone
 * @param line the line where it begins, counted from 1
 * @param column the column where it begins, counted from 1
 * @param continued whether the cell is one of a row above, which spans this row too
 */
public record Cell(List<String> values, int line, int column, boolean continued)
    implements FactPlace {

  /** HTML pages mark up the brace of a placeholder, which reads as a space once it is indented. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$ ?\\{ ?");

  /**
   * A space beside a slash or brace that nothing begins or ends with; a colon begins a new value.
   */
  private static final Pattern GAP_IN_WORD =
      Pattern.compile(" (?=[/}])|(?<=[/{]) (?![A-Za-z0-9.-]+:)");

  private static final Pattern BETWEEN_WORDS = Pattern.compile(",? |,$");

  /** What stands for nothing: no value of any column is so short. */
  private static final Set<String> NOTHING = Set.of("", "-", "\u2013", "\u2014");

  /** Takes the values as a person sees them, without those that stand for nothing. */
  public Cell {
    List<String> seen = new ArrayList<>(values.size());
    for (String value : values) {
      String tidy = tidy(value);
      if (!NOTHING.contains(tidy)) {
        seen.add(tidy);
      }
    }
    values = List.copyOf(seen);
  }

  /** Creates a cell that begins in this row. */
  public static Cell of(List<String> values, int line, int column) {
    return new Cell(values, line, column, false);
  }

  /** Returns this cell as a row below sees it that it spans. */
  public Cell continuedBelow() {
    return new Cell(values, line, column, true);
  }

  /** Returns this cell with other values. */
  Cell with(List<String> others) {
    return new Cell(others, line, column, continued);
  }

  @Override
  public void problem(Problems problems, String message) {
    problems.add(line, column, message);
  }

  @Override
  public void warning(Problems problems, String message) {
    problems.warn(line, column, message);
  }

  public boolean isBlank() {
    return values.isEmpty();
  }

  /** Returns what it holds as one line. */
  public String text() {
    return String.join(" ", values);
  }

  /**
   * Returns the words that it holds, for a column whose values never have a space in them: none
   * ends with a comma, or is broken at a slash or a brace.
   */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (String value : values) {
      addWords(value, words);
    }
    return List.copyOf(words);
  }

  private static void addWords(String value, List<String> words) {
    if (value.indexOf(' ') < 0 && value.indexOf(',') < 0) {
      words.add(value);
      return;
    }
    String whole = GAP_IN_WORD.matcher(value).replaceAll("");
    for (String word : BETWEEN_WORDS.split(whole, -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }

  /**
   * Returns the condition keys that it holds. AWS has given keys a name of several words by
   * mistake; such a value is one key, and no two.
   */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (String value : values) {
      if (value.indexOf(' ') >= 0 && FactShape.isKeyWithSpaces(value)) {
        keys.add(value);
      } else {
        addWords(value, keys);
      }
    }
    return keys;
  }

  /** Returns the text as a person sees it, placeholders without spaces. */
  public static String tidy(String text) {
    String visible = VisibleText.of(text);
    return visible.indexOf('$') < 0 ? visible : PLACEHOLDER.matcher(visible).replaceAll("\\${");
  }
}
