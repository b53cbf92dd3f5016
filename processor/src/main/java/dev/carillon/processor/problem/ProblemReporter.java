package dev.carillon.processor.problem;

import com.sun.source.util.Trees;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/**
 * Prints what went wrong; the only code of the processor that does. What is wrong in a policy file
 * is printed in the file where javac can do that, else at the annotation value that names it.
 */
public final class ProblemReporter {

  private final Messager messager;
  private final Optional<Trees> trees;

  /**
   * Creates a reporter to javac.
   *
   * @param trees javac's, if they could be had
   */
  public ProblemReporter(Messager messager, Optional<Trees> trees) {
    this.messager = messager;
    this.trees = trees;
  }

  /** Prints a mistake of the user at its place. */
  public void report(Mistake mistake) {
    if (mistake.inFile().isPresent()
        && trees.isPresent()
        && FilePrinter.print(mistake.inFile().get(), mistake.notice(), trees.get())) {
      return;
    }
    Place place = mistake.place();
    messager.printMessage(
        mistake.notice().kind(),
        mistake.atPlace().toString(),
        place.element(),
        place.annotation(),
        place.value());
  }

  /** Prints what is to be said about an element. */
  public void report(Element element, Notice notice) {
    messager.printMessage(notice.kind(), notice.toString(), element);
  }

  /** Prints a fault of Carillon itself as an error, with all that its authors need. */
  public void reportBug(Throwable bug) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace, true));
    Notice notice = Message.INTERNAL_ERROR.of(trace);
    messager.printMessage(notice.kind(), notice.toString());
  }
}
