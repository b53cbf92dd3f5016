package dev.carillon.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be taken, with every problem that was found in it. */
public final class ProblemsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Creates the exception.
   *
   * @throws IllegalArgumentException if there is no problem to report
   */
  public ProblemsException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("no problem to report");
    }
    this.problems = List.copyOf(problems);
  }

  /** Returns the problems, in the order of the input; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
