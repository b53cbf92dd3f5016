package dev.carillon.processor.problem;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemText;
import dev.carillon.policy.finding.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic.Kind;

/**
 * Hands problems to javac; the only code that does. What is wrong in a policy file is printed in
 * the file where javac can do that, else at the annotation value that names it.
 */
public final class ProblemReporter {

  private final Messager messager;
  private final Optional<Trees> trees;

  /**
   * Creates a reporter of an annotation processor.
   *
   * @param trees javac's, if they could be had
   */
  public ProblemReporter(Messager messager, Optional<Trees> trees) {
    this.messager = messager;
    this.trees = trees;
  }

  /** Prints a problem at its place. */
  public void report(Placed<Place> placed) {
    Place place = placed.place();
    Problem problem = placed.problem();
    if (place.file().isPresent()
        && trees.isPresent()
        && print(problem, place.file().get(), trees.get())) {
      return;
    }
    messager.printMessage(
        kind(problem.severity()),
        ProblemText.withPlace(trees.isPresent() ? problem : namingItsPackage(problem, place)),
        place.element(),
        place.annotation(),
        place.value());
  }

  /** Eclipse's compiler prints no place for an annotation of a package. */
  private static Problem namingItsPackage(Problem problem, Place place) {
    return place.element() instanceof PackageElement in
        ? problem.saying(problem.message() + " (in " + in + ')')
        : problem;
  }

  /** Prints a problem at a place. */
  public void report(Place place, Problem problem) {
    report(new Placed<>(place, problem));
  }

  /** Prints what is to be said about an element. */
  public void report(Element element, Problem problem) {
    messager.printMessage(kind(problem.severity()), ProblemText.withPlace(problem), element);
  }

  /** Prints a fault of Carillon itself as an error, with all that its authors need. */
  public void reportBug(Throwable bug) {
    Problem problem = Message.INTERNAL_ERROR.of(trace(bug));
    messager.printMessage(kind(problem.severity()), ProblemText.withPlace(problem));
  }

  /** Returns what Carillon's authors need to mend a fault. */
  public static StringWriter trace(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text, true));
    return text;
  }

  /** Prints a problem at a part of the code, or of a whole file. */
  public static void print(Problem problem, TreePath place, Trees trees) {
    trees.printMessage(
        kind(problem.severity()),
        ProblemText.withPlace(problem),
        place.getLeaf(),
        place.getCompilationUnit());
  }

  /**
   * Prints a problem inside a literal of a file; false, and nothing is printed, where that cannot
   * be done.
   *
   * @param offset the offset in the file, in UTF-16 units
   */
  public static boolean print(Problem problem, CompilationUnitTree file, int offset, Trees trees) {
    try {
      Optional<Tree> tree = FileTrees.at(offset, trees);
      tree.ifPresent(
          at ->
              trees.printMessage(kind(problem.severity()), ProblemText.inPlace(problem), at, file));
      return tree.isPresent();
    } catch (IOException | RuntimeException | LinkageError e) {
      return false; // Another javac than the one that this was tried with.
    }
  }

  /**
   * Prints a problem in a policy file; false, and nothing is printed, where that cannot be done.
   */
  public static boolean print(Problem problem, PolicyText file, Trees trees) {
    try {
      int offset = file.offset(problem.line(), problem.column());
      return print(problem, FileTrees.standIn(file), offset, trees);
    } catch (RuntimeException | LinkageError e) {
      return false; // As above: nothing of this stops a compilation.
    }
  }

  /** Returns as what javac prints a problem of this severity. */
  public static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case SECURITY_WARNING, WARNING -> Kind.WARNING;
      case SUGGESTION -> Kind.NOTE;
    };
  }
}
