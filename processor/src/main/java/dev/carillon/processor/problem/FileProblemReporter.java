package dev.carillon.processor.problem;

import com.sun.source.util.Trees;
import java.util.Optional;

/**
 * Prints what is wrong in policy files: in the file where javac can do that, else at the annotation
 * value that names the file, with the place in the text.
 */
public final class FileProblemReporter {

  private final ProblemReporter reporter;
  private final Optional<Trees> trees;

  /**
   * Creates a reporter.
   *
   * @param reporter prints at annotation values
   * @param trees javac's, if they could be had
   */
  public FileProblemReporter(ProblemReporter reporter, Optional<Trees> trees) {
    this.reporter = reporter;
    this.trees = trees;
  }

  /** Prints a mistake. */
  public void report(FileMistake mistake) {
    if (trees.isEmpty() || !FilePrinter.print(mistake, trees.get())) {
      reporter.report(mistake.atPlace());
    }
  }
}
