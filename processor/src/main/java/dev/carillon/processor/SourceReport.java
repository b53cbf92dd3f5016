package dev.carillon.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemText;
import dev.carillon.catalog.baseline.AcceptedAs;
import dev.carillon.processor.literal.ConstantText;
import dev.carillon.processor.literal.WrittenText;
import dev.carillon.processor.problem.ProblemReporter;
import dev.carillon.processor.scope.Declarations;
import dev.carillon.processor.scope.Suppressions;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong in Java files: each thing once, as javac copies the annotations of a record's
 * component to the members it makes of it, and nothing that is silenced there or that the build's
 * baseline accepts.
 */
final class SourceReport {

  private final Trees trees;
  private final Suppressions suppressions;
  private final AcceptedTexts accepted;
  private final Declarations declarations;
  private final Set<String> told = new HashSet<>();

  private @Nullable Read last;

  SourceReport(
      Trees trees, Suppressions suppressions, AcceptedTexts accepted, Declarations declarations) {
    this.trees = trees;
    this.suppressions = suppressions;
    this.accepted = accepted;
    this.declarations = declarations;
  }

  /** Says what is wrong with an expression. */
  void report(TreePath place, Problem problem) {
    say(place.getCompilationUnit(), place, problem, accepted.written(place), start(place));
  }

  /**
   * Says what is wrong with a text.
   *
   * @param file the file that was checked; the place can be in another one
   */
  void text(CompilationUnitTree file, TreePath place, Problem problem, String text) {
    say(file, place, problem, text, start(place));
  }

  /** Says what is wrong with a text from a character on. */
  void text(CompilationUnitTree file, ConstantText.Part part, Problem problem, String text) {
    say(file, part.operand().path(), problem, text, offset(part));
  }

  private void say(
      CompilationUnitTree file, TreePath place, Problem found, String written, int offset) {
    Problem problem =
        found.acceptedAs().isEmpty()
            ? found.acceptedAs(AcceptedAs.inText(found.id(), written))
            : found;
    if (!suppressions.silence(place, problem) && !accepted.accept(file, problem, written)) {
      print(place, problem, offset);
    }
  }

  /** Says what there is to say of a file, unless that was said of another. */
  void once(CompilationUnitTree file, Problem problem) {
    if (told.add(ProblemText.withPlace(problem))) {
      of(file, problem);
    }
  }

  /** Says what there is to say of a file. */
  void of(CompilationUnitTree file, Problem problem) {
    ProblemReporter.print(problem, new TreePath(file), trees);
  }

  private void print(TreePath place, Problem found, int offset) {
    CompilationUnitTree in = place.getCompilationUnit();
    Problem problem = declarations.of(in).options().update().soften(found);
    if (told.add(in.getSourceFile().toUri() + ":" + offset + ProblemText.withPlace(problem))
        && (offset == start(place) || !ProblemReporter.print(problem, in, offset, trees))) {
      ProblemReporter.print(problem, place, trees);
    }
  }

  private int start(TreePath place) {
    return (int)
        trees.getSourcePositions().getStartPosition(place.getCompilationUnit(), place.getLeaf());
  }

  /** Returns where a character of a text is written; else where its literal starts. */
  private int offset(ConstantText.Part part) {
    TreePath place = part.operand().path();
    int start = start(place);
    return start < 0 ? start : start + written(place, start).offset(part.character()).orElse(0);
  }

  /** Much can be wrong in one text, which is read once. */
  private WrittenText written(TreePath place, int start) {
    Read known = last;
    if (known == null || known.expression != place.getLeaf()) {
      String source = source(place.getCompilationUnit(), start);
      known = new Read(place.getLeaf(), new WrittenText(source));
      last = known;
    }
    return known.text;
  }

  /** The text that was last read, and what it is of. */
  private record Read(Tree expression, WrittenText text) {}

  private static String source(CompilationUnitTree file, int start) {
    try {
      CharSequence source = file.getSourceFile().getCharContent(true);
      return source.subSequence(start, source.length()).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
