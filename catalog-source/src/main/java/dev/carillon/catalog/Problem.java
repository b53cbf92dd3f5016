package dev.carillon.catalog;

import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.Severity;

/**
 * Something wrong, told to a person: where it is, how much it matters, what it is, what would be
 * right. All that Carillon has to say is one of these, and {@link ProblemText} has the words in
 * which it is printed.
 *
 * @param file the file's name as the user gave it; empty where who prints it knows the place
 * @param line the line, counted from 1, of the file or of a text in code; 0 where the problem is
 *     not in a line
 * @param column the column in UTF-16 units, counted from 1; 0 where the problem is not in a column
 * @param path the element of a document that it is about; empty for the document as a whole
 * @param severity how much it matters
 * @param id the name of the mistake, by which it is searched for and accepted; empty where it has
 *     none
 * @param message what is wrong and what would be right
 * @param help lines that javac prints below: what to read, and how to accept it, with {@code %s}
 *     for what is written for that
 * @param acceptedAs what is written to accept it: its id, or where something wider would be told
 *     alike {@code ID=meaning}; empty where it cannot be accepted, or the meaning is that of a text
 *     in code, which who prints it knows
 */
public record Problem(
    String file,
    int line,
    int column,
    String path,
    Severity severity,
    String id,
    String message,
    String help,
    String acceptedAs) {

  /** Creates a problem that has no name: the file cannot be taken as it is. */
  public Problem(String file, int line, int column, String message) {
    this(file, line, column, "", Severity.ERROR, "", message, "", "");
  }

  /** Creates a warning of a file as a whole. */
  public static Problem warning(String file, String message) {
    return warning(file, 0, 0, message);
  }

  /** Creates a problem that has no name, and with which the file can be taken all the same. */
  public static Problem warning(String file, int line, int column, String message) {
    return new Problem(file, line, column, message).as(Severity.WARNING);
  }

  /** Returns what was found in a document of a file. */
  public static Problem of(String file, Finding finding) {
    return of(finding.id(), finding.severity(), finding.message())
        .in(file)
        .at(finding.line(), finding.column(), finding.path());
  }

  /** Returns a problem of a name, for a place that is still to be given. */
  public static Problem of(String id, Severity severity, String message) {
    return new Problem("", 0, 0, "", severity, id, message, "", "");
  }

  /** Returns the problem in a file. */
  public Problem in(String named) {
    return new Problem(named, line, column, path, severity, id, message, help, acceptedAs);
  }

  /** Returns the problem at a place in its file or text. */
  public Problem at(int atLine, int atColumn, String element) {
    return new Problem(file, atLine, atColumn, element, severity, id, message, help, acceptedAs);
  }

  /** Returns the problem, mattering that much. */
  public Problem as(Severity other) {
    return new Problem(file, line, column, path, other, id, message, help, acceptedAs);
  }

  /** Returns the problem, an error being a warning. */
  public Problem asWarning() {
    return severity == Severity.ERROR ? as(Severity.WARNING) : this;
  }

  /** Returns the problem with another message. */
  public Problem saying(String words) {
    return new Problem(file, line, column, path, severity, id, words, help, acceptedAs);
  }

  /** Returns the problem with these lines below. */
  public Problem helping(String lines) {
    return new Problem(file, line, column, path, severity, id, message, lines, acceptedAs);
  }

  /** Returns the problem, with what is written to accept it. */
  public Problem acceptedAs(String written) {
    return new Problem(file, line, column, path, severity, id, message, help, written);
  }

  /** Returns the problem, which its id alone accepts or not. */
  public Problem acceptedById(boolean alone) {
    return acceptedAs(alone ? id : "");
  }

  /** Returns whether its id alone accepts it. */
  public boolean isAcceptedById() {
    return acceptedAs.equals(id);
  }

  /** Returns the problem in one line; see {@link ProblemText#line}. */
  @Override
  public String toString() {
    return ProblemText.line(this);
  }
}
