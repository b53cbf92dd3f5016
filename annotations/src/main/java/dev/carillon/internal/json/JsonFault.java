package dev.carillon.internal.json;

import java.util.Locale;

/** Text that is not JSON, or not the JSON that was asked for. The message says where and why. */
public final class JsonFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final int line;
  private final int column;

  /** Makes an exception whose message is the place and what is wrong there. */
  public JsonFault(Position position, String problem) {
    super("At " + position + ": " + problem);
    this.problem = problem;
    this.line = position.line();
    this.column = position.column();
  }

  /** Returns what is wrong, without the place. */
  public String problem() {
    return problem;
  }

  /** Returns the line of the problem, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column of the problem in UTF-16 units, from 1. */
  public int column() {
    return column;
  }

  /** Returns how a message names the character at a place of a text. */
  static String shown(String text, int at) {
    if (at == text.length()) {
      return "the end of the text";
    }
    int c = text.codePointAt(at);
    boolean printable = !Character.isISOControl(c) && Character.isDefined(c);
    return printable && c != 0xFEFF
        ? "'" + Character.toString(c) + "'"
        : String.format(Locale.ROOT, "U+%04X", c);
  }
}
