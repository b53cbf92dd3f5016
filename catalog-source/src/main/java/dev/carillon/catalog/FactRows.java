package dev.carillon.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files of facts beside the classes that read them, each with one kind of facts. A row is
 * indented by two blanks, and by four where it goes on; bars separate its cells, and single blanks
 * the words of a cell. A line at the left says what the rows below it have in common: the page that
 * they rest on.
 */
public final class FactRows {

  private static final String ROW = "  ";
  private static final String GOES_ON = ROW + ROW;

  private FactRows() {}

  /**
   * A row.
   *
   * @param cells its cells, without the blanks around them
   */
  public record Row(List<String> cells) {

    /** Returns what a cell says; nothing if the row ends before it. */
    public String text(int cell) {
      return cell < cells.size() ? cells.get(cell) : "";
    }

    /** Returns the words of a cell; none if the row ends before it. */
    public List<String> words(int cell) {
      String text = text(cell);
      return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
  }

  /**
   * Reads a file.
   *
   * @param beside the class beside which the file lies
   * @param reader takes a row, and throws {@link IllegalArgumentException} if it is not well formed
   * @throws IllegalStateException with the line, if the reader does not take a row
   */
  public static void read(Class<?> beside, String file, Consumer<Row> reader) {
    List<String> lines = OwnFile.text(beside, file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(ROW)) {
        int first = i;
        StringBuilder row = new StringBuilder(lines.get(i).strip());
        while (i + 1 < lines.size() && lines.get(i + 1).startsWith(GOES_ON)) {
          i++;
          row.append(' ').append(lines.get(i).strip());
        }
        try {
          reader.accept(row(row.toString()));
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(file + ':' + (first + 1) + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private static Row row(String written) {
    List<String> cells = new ArrayList<>();
    for (String cell : written.split("\\|", -1)) {
      if (cell.isBlank()) {
        throw new IllegalArgumentException("a cell is empty: " + written);
      }
      cells.add(cell.strip());
    }
    return new Row(cells);
  }
}
