package dev.carillon.processor.problem;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints what went wrong; the only code that does. */
public final class ProblemReporter {

  private final Messager messager;

  /** Creates a reporter to javac. */
  public ProblemReporter(Messager messager) {
    this.messager = messager;
  }

  /** Prints a mistake of the user as an error at its place. */
  public void report(Mistake mistake) {
    Place place = mistake.place();
    messager.printMessage(
        Kind.ERROR,
        mistake.message().toString(),
        place.element(),
        place.annotation(),
        place.value());
  }

  /** Prints an error about an element. */
  public void report(Element element, Message message) {
    messager.printMessage(Kind.ERROR, message.toString(), element);
  }

  /** Prints a fault of Carillon itself as an error, with all that its authors need. */
  public void reportBug(Throwable bug) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace, true));
    messager.printMessage(Kind.ERROR, Messages.internalError(trace.toString()).toString());
  }
}
