package dev.carillon.internal.json;

/** Text that is not JSON, or not the JSON that was asked for. The message says where and why. */
public final class JsonFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /** Makes an exception whose message is the place and what is wrong there. */
  public JsonFault(Position position, String problem) {
    super("At " + position + ": " + problem);
    this.line = position.line();
    this.column = position.column();
  }

  /** Returns the line of the problem, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column of the problem in UTF-16 units, from 1. */
  public int column() {
    return column;
  }
}
