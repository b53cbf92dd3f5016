package dev.carillon.processor.problem;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.internal.name.PrintedText;
import dev.carillon.policy.finding.Finding;
import java.util.regex.Pattern;

/** What the judge finds, as javac says it: in one line, and below it how to accept it. */
public final class Findings {

  /** What is written as JSON where a key has to be there; the builder has a method for it. */
  private static final Pattern NULL = Pattern.compile("add \"Null\": .* to the Condition\\.");

  private static final String EXISTS = "add exists() of the key to when(…).";

  private Findings() {}

  /**
   * Returns what is said of something wrong in a statement that code builds, at a place there.
   *
   * @param accepted what silences it
   */
  public static Problem inCode(Finding finding, AcceptedAs accepted) {
    Problem problem = inText(finding, accepted.isById(finding.id(), finding.path())).at(0, 0, "");
    return problem.saying(NULL.matcher(problem.message()).replaceFirst(EXISTS));
  }

  /**
   * Returns what is said of something wrong in a policy that is written as a text.
   *
   * @param byId whether its id alone accepts it
   */
  public static Problem inText(Finding finding, boolean byId) {
    return inLine(Problem.of("", finding)).helping(Help.MEANT).acceptedById(byId);
  }

  /** Returns what is said of what was found in a policy file. */
  public static Problem inFile(Problem finding) {
    return inLine(finding).helping(Help.inFile(finding));
  }

  private static Problem inLine(Problem finding) {
    return finding.saying(PrintedText.inLine(finding.message()));
  }
}
