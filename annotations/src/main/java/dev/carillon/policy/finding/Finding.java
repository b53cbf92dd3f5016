package dev.carillon.policy.finding;

import dev.carillon.internal.name.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check has to say of a policy document.
 *
 * @param check the check
 * @param severity how much it matters; mostly what the check says, less where it is only doubtful
 * @param path the element it is about, as a path in the document: {@code "Statement[0].Action[2]"};
 *     empty for the document as a whole
 * @param line the line of that element, from 1
 * @param column its column in UTF-16 units, from 1
 * @param message what is wrong and what would be right
 */
public record Finding(
    Check check, Severity severity, String path, int line, int column, String message) {

  /** Creates a finding that matters as much as its check says. */
  public Finding(Check check, String path, int line, int column, String message) {
    this(check, check.severity(), path, line, column, message);
  }

  /** Written out, as what a record has by itself a JVM puts together when it is first asked. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && check == that.check
        && severity == that.severity
        && path.equals(that.path)
        && line == that.line
        && column == that.column
        && message.equals(that.message);
  }

  @Override
  public final int hashCode() {
    return 31 * check.hashCode() + message.hashCode();
  }

  /**
   * Returns the id of the check, which does not change: AWS's issue code ({@code
   * "INVALID_ACTION"}), or Carillon's for a check of its own.
   */
  public String id() {
    return check.name();
  }

  /** Returns the finding in a line: {@code 5:17 ERROR INVALID_ACTION Statement[0].Action: …}. */
  @Override
  public String toString() {
    return PrintedText.inOneLine(
        line + ":" + column + " " + severity() + " " + id() + " " + path + ": " + message);
  }
}
