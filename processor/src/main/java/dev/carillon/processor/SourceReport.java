package dev.carillon.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.processor.literal.ConstantText;
import dev.carillon.processor.literal.WrittenText;
import dev.carillon.processor.problem.FilePrinter;
import dev.carillon.processor.problem.Notice;
import dev.carillon.processor.scope.Declarations;
import dev.carillon.processor.scope.Suppressions;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

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

  SourceReport(
      Trees trees, Suppressions suppressions, AcceptedTexts accepted, Declarations declarations) {
    this.trees = trees;
    this.suppressions = suppressions;
    this.accepted = accepted;
    this.declarations = declarations;
  }

  /** Says what is wrong with an expression. */
  void report(TreePath place, Notice notice) {
    String written = accepted.written(place);
    if (!suppressions.silence(place, notice, written)
        && !accepted.accept(place.getCompilationUnit(), notice, written)) {
      print(place, notice.naming(notice.acceptedAs(written)), start(place));
    }
  }

  /**
   * Says what is wrong with a text.
   *
   * @param file the file that was checked; the place can be in another one
   */
  void text(CompilationUnitTree file, TreePath place, Notice notice, String text) {
    text(file, place, notice, text, start(place));
  }

  /** Says what is wrong with a text from a character on. */
  void text(CompilationUnitTree file, ConstantText.Part part, Notice notice, String text) {
    text(file, part.operand().path(), notice, text, offset(part));
  }

  private void text(
      CompilationUnitTree file, TreePath place, Notice notice, String text, int offset) {
    if (!suppressions.silence(place, notice, text) && !accepted.accept(file, notice, text)) {
      print(place, notice.naming(notice.acceptedAs(text)), offset);
    }
  }

  /** Says what there is to say of a file, unless that was said of another. */
  void once(CompilationUnitTree file, Notice notice) {
    if (told.add(notice.toString())) {
      of(file, notice);
    }
  }

  /** Says what there is to say of a file. */
  void of(CompilationUnitTree file, Notice notice) {
    trees.printMessage(notice.kind(), notice.toString(), file, file);
  }

  private void print(TreePath place, Notice found, int offset) {
    Notice notice = found.after(declarations.of(place.getCompilationUnit()).options().update());
    CompilationUnitTree in = place.getCompilationUnit();
    if (told.add(in.getSourceFile().toUri() + ":" + offset + notice)
        && (offset == start(place) || !FilePrinter.print(in, offset, notice, trees))) {
      trees.printMessage(notice.kind(), notice.toString(), place.getLeaf(), in);
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
    try {
      CharSequence source = place.getCompilationUnit().getSourceFile().getCharContent(true);
      return start < 0
          ? start
          : start
              + WrittenText.offset(
                      source.subSequence(start, source.length()).toString(), part.character())
                  .orElse(0);
    } catch (IOException e) {
      return start;
    }
  }
}
