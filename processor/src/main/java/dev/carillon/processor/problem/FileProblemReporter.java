package dev.carillon.processor.problem;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.Messager;

/**
 * Prints what is wrong in policy files: in the file where javac can do that, else at the annotation
 * value that names the file, with the place in the text.
 */
public final class FileProblemReporter {

  private final Messager messager;
  private final Optional<Trees> trees;

  /**
   * Creates a reporter.
   *
   * @param trees javac's, if they could be had
   */
  public FileProblemReporter(Messager messager, Optional<Trees> trees) {
    this.messager = messager;
    this.trees = trees;
  }

  /** Prints a mistake. */
  public void report(FileMistake mistake) {
    if (trees.isEmpty() || !FilePrinter.print(mistake, trees.get())) {
      Place place = mistake.place();
      messager.printMessage(
          mistake.kind(),
          PolicyMessages.inFile(mistake).toString(),
          place.element(),
          place.annotation(),
          place.value());
    }
  }
}
