package dev.carillon.catalog;

import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;
import java.util.Locale;

/**
 * Something wrong in a file, told to a person: where it is, how much it matters, what it is, what
 * would be right.
 *
 * @param file the file's name as the user gave it
 * @param line the line, counted from 1; 0 where the problem is not in a line
 * @param column the column in UTF-16 units, counted from 1; 0 where the problem is not in a column
 * @param severity how much it matters
 * @param id the name of the mistake, by which it is searched for and accepted; empty where it has
 *     none
 * @param path the element of the file that it is about; empty for the file as a whole
 * @param message what is wrong and what would be right
 * @param acceptedAs what is written to accept it where policies are judged: its id, or where a
 *     wider statement would be told alike {@code ID=meaning}; empty where it cannot be accepted
 */
public record Problem(
    String file,
    int line,
    int column,
    Severity severity,
    String id,
    String path,
    String message,
    String acceptedAs) {

  /** Creates a problem that has no name: the file cannot be taken as it is. */
  public Problem(String file, int line, int column, String message) {
    this(file, line, column, Severity.ERROR, "", "", message, "");
  }

  /** Creates a problem that has no name, and with which the file can be taken all the same. */
  public static Problem warning(String file, int line, int column, String message) {
    return new Problem(file, line, column, Severity.WARNING, "", "", message, "");
  }

  /** Returns what was found in a document of a file. */
  public static Problem of(String file, Finding finding) {
    return new Problem(
        file,
        finding.line(),
        finding.column(),
        finding.severity(),
        finding.id(),
        finding.path(),
        finding.message(),
        "");
  }

  /** Returns the problem, mattering that much. */
  public Problem as(Severity other) {
    return new Problem(file, line, column, other, id, path, message, acceptedAs);
  }

  /** Returns the problem, its element being below another one of the file. */
  public Problem below(String element) {
    String whole = element + (path.isEmpty() ? "" : '.' + path);
    return new Problem(file, line, column, severity, id, whole, message, acceptedAs);
  }

  /** Returns the problem, with what is written to accept it. */
  public Problem acceptedAs(String written) {
    return new Problem(file, line, column, severity, id, path, message, written);
  }

  /** Returns the problem, with one more sentence. */
  public Problem adding(String sentence) {
    String longer = message + ' ' + sentence;
    return new Problem(file, line, column, severity, id, path, longer, acceptedAs);
  }

  /**
   * Returns the problem in one line: {@code file:line:column: message}, without the numbers that
   * are 0; {@code file:line:column: warning: message} where the file can be taken all the same;
   * where the mistake has a name, {@code file:line:column: ERROR INVALID_ACTION
   * Statement[0].Action[1]: message}. What is very long is shortened; control characters, which a
   * file's strings can hold, are written as JSON escapes them.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    text.append(": ");
    if (!id.isEmpty()) {
      text.append(severity).append(' ').append(id);
      text.append(path.isEmpty() ? "" : ' ' + path).append(": ");
    } else if (severity != Severity.ERROR) {
      text.append(severity.name().toLowerCase(Locale.ROOT)).append(": ");
    }
    return VisibleText.inLine(VisibleText.printed(text.append(message).toString()));
  }
}
