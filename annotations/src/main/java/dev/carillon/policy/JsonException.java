package dev.carillon.policy;

import dev.carillon.internal.name.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for text that is not a policy: it is not JSON, or JSON that IAM's grammar does not allow.
 * The message says where and why.
 */
public final class JsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  JsonException(@Nullable String message, int line, int column, Throwable cause) {
    super(PrintedText.inOneLine(String.valueOf(message)), cause);
    this.line = line;
    this.column = column;
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
