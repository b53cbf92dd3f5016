package dev.carillon.catalog;

import dev.carillon.internal.name.PrintedText;
import dev.carillon.policy.finding.Severity;
import java.util.Locale;

/**
 * The words in which a problem is printed. What is very long is shortened; control characters,
 * which a file's strings can hold, are written as JSON escapes them.
 */
public final class ProblemText {

  private ProblemText() {}

  /**
   * Returns the line at a command line: {@code file:line:column: message}, without the numbers that
   * are 0; {@code file:line:column: warning: message} where the file can be taken all the same;
   * where the mistake has a name, {@code file:line:column: ERROR INVALID_ACTION
   * Statement[0].Action[1]: message}.
   */
  static String line(Problem problem) {
    String element = problem.path().isEmpty() ? "" : ' ' + problem.path();
    String name = "";
    if (!problem.id().isEmpty()) {
      name = problem.severity() + " " + problem.id() + element + ": ";
    } else if (problem.severity() != Severity.ERROR) {
      name = problem.severity().name().toLowerCase(Locale.ROOT) + ": ";
    }
    return PrintedText.inOneLine(place(problem) + ": " + name + problem.message());
  }

  /**
   * Returns what javac prints at the place: {@code [carillon/INVALID_ACTION] Statement[0].Action:
   * message}, and the lines below it.
   */
  public static String inPlace(Problem problem) {
    return javac(problem, "");
  }

  /**
   * Returns what javac prints elsewhere: {@code [carillon/INVALID_ACTION] file:line:column:
   * Statement[0].Action: message}, and the lines below it. What is in no file is printed as it is
   * at its place.
   */
  public static String withPlace(Problem problem) {
    return javac(problem, problem.file().isEmpty() ? "" : place(problem) + ": ");
  }

  private static String javac(Problem problem, String place) {
    String element = problem.path().isEmpty() ? "" : PrintedText.inLine(problem.path()) + ": ";
    String help = problem.help().replace("%s", problem.acceptedAs());
    return "[carillon/%s] %s"
        .formatted(problem.id(), PrintedText.of(place + element + problem.message() + help));
  }

  /** Returns the place as compilers write it: {@code policies/reader.json:3:17}. */
  private static String place(Problem problem) {
    if (problem.line() == 0) {
      return problem.file();
    }
    String line = problem.file() + ':' + problem.line();
    return problem.column() == 0 ? line : line + ':' + problem.column();
  }
}
