package dev.carillon.processor.problem;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/** Prints what went wrong; the only code that does. */
public final class ProblemReporter {

  private final Messager messager;

  /** Creates a reporter to javac. */
  public ProblemReporter(Messager messager) {
    this.messager = messager;
  }

  /** Prints a mistake of the user at its place. */
  public void report(Mistake mistake) {
    Place place = mistake.place();
    messager.printMessage(
        mistake.notice().kind(),
        mistake.notice().toString(),
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
