package dev.carillon.internal.json;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in that line in UTF-16 units, from 1
 * @param offset the place from the start of the text in UTF-16 units, from 0
 */
public record Position(int line, int column, int offset) {

  /** The start of a text, where what was never text is taken to stand. */
  public static final Position START = new Position(1, 1, 0);

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
