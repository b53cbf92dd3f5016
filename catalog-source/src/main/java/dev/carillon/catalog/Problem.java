package dev.carillon.catalog;

/**
 * Something wrong in a file, told to a person: where it is, what it is, what was expected.
 *
 * @param file the file's name as the user gave it
 * @param line the line, counted from 1; 0 where the problem is not in a line
 * @param column the column, counted from 1; 0 where the problem is not in a column
 * @param message what is wrong and what was expected
 */
public record Problem(String file, int line, int column, String message) {

  /** Returns {@code file:line:column: message}, without the numbers that are 0. */
  @Override
  public String toString() {
    String place =
        line == 0 ? file : column == 0 ? file + ':' + line : file + ':' + line + ':' + column;
    return place + ": " + message;
  }
}
