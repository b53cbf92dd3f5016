package dev.carillon.internal.json;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text. Only where the place is kept: its line is counted when it is asked for, which
 * few are, as most texts have nothing wrong.
 */
public final class Position {

  /** The start of a text, where what was never text is taken to stand. */
  public static final Position START = new Position(new Lines(""), 0);

  private final Lines lines;
  private final int offset;

  Position(Lines lines, int offset) {
    this.lines = lines;
    this.offset = offset;
  }

  /** Returns how a place of a text is made that is read otherwise than as JSON, by its offset. */
  public static IntFunction<Position> in(String text) {
    Lines lines = new Lines(text);
    return offset -> new Position(lines, offset);
  }

  /** Returns the line, from 1. */
  public int line() {
    return lines.lineOf(offset);
  }

  /** Returns the column in that line in UTF-16 units, from 1. */
  public int column() {
    return offset - lines.startOf(line()) + 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Position that
        && offset == that.offset
        && line() == that.line()
        && column() == that.column();
  }

  @Override
  public int hashCode() {
    return offset;
  }

  @Override
  public String toString() {
    return "line " + line() + ", column " + column();
  }
}
