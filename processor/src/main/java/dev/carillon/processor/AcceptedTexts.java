package dev.carillon.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.BaselineDraft;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.request.SourceFiles;
import dev.carillon.processor.scope.BuildBaseline;
import dev.carillon.processor.scope.BuildOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Which of the findings in Java files the build accepts, or records so that they can be. A text is
 * accepted as it is, and what a call builds as the whole expression is written, white space aside.
 */
final class AcceptedTexts {

  private final SourcePositions positions;
  private final Function<CompilationUnitTree, BuildOptions> options;
  private final Map<BuildOptions, BuildBaseline> baselines = new HashMap<>();
  private final Map<URI, FileState> states = new HashMap<>();

  /**
   * Creates the answers of a compilation.
   *
   * @param options returns the build's options for a file
   */
  AcceptedTexts(SourcePositions positions, Function<CompilationUnitTree, BuildOptions> options) {
    this.positions = positions;
    this.options = options;
  }

  /** What was found in a file, one top-level class after the other. */
  private static final class FileState {

    private final BaselineDraft draft = BuildBaseline.draft();
    private long classes;
  }

  /** Returns whether something that is wrong with a text is not told. */
  boolean accept(CompilationUnitTree unit, Problem problem, String text) {
    Optional<BuildBaseline> baseline = baseline(unit);
    Optional<Path> file = file(unit);
    if (baseline.isEmpty() || file.isEmpty()) {
      return false;
    }
    if (baseline.get().records()) {
      state(unit).draft.addText(file.get(), problem.id(), text);
      return true;
    }
    return baseline.get().accepts(file.get(), problem.id(), text);
  }

  /** Takes note that a class of a file was checked; says what there is to say after the last. */
  void checked(CompilationUnitTree unit, Consumer<Problem> tell, Consumer<Problem> tellOnce) {
    Optional<BuildBaseline> baseline = baseline(unit);
    if (baseline.isEmpty()) {
      return;
    }
    Optional<Path> file = file(unit);
    if (file.isEmpty()) {
      return;
    }
    baseline.get().problem().ifPresent(tellOnce);
    long classes = unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).count();
    FileState state = state(unit);
    state.classes++;
    if (baseline.get().records()) {
      tellOnce.accept(baseline.get().recording());
      baseline.get().write(state.draft, file.get().toString()).ifPresent(tellOnce);
    } else if (state.classes >= classes) {
      baseline
          .get()
          .notMet(file.get())
          .forEach(one -> tell.accept(Message.ACCEPTED_NOT_FOUND.of("the baseline", one)));
    }
  }

  private FileState state(CompilationUnitTree unit) {
    return states.computeIfAbsent(unit.getSourceFile().toUri(), uri -> new FileState());
  }

  private Optional<BuildBaseline> baseline(CompilationUnitTree unit) {
    BuildOptions chosen = options.apply(unit);
    return chosen.baseline().isEmpty() && chosen.record().isEmpty()
        ? Optional.empty()
        : Optional.of(baselines.computeIfAbsent(chosen, BuildBaseline::of));
  }

  private static Optional<Path> file(CompilationUnitTree unit) {
    return SourceFiles.path(unit.getSourceFile().toUri());
  }

  /** Returns the whole expression around a place as it is written. */
  String written(TreePath place) {
    TreePath outermost = place;
    while (outermost.getParentPath() != null
        && outermost.getParentPath().getLeaf() instanceof ExpressionTree) {
      outermost = outermost.getParentPath();
    }
    CompilationUnitTree unit = place.getCompilationUnit();
    int start = (int) positions.getStartPosition(unit, outermost.getLeaf());
    int end = (int) positions.getEndPosition(unit, outermost.getLeaf());
    try {
      CharSequence text = unit.getSourceFile().getCharContent(true);
      if (start >= 0 && end >= start && end <= text.length()) {
        return text.subSequence(start, end).toString().replaceAll("\\s+", "");
      }
    } catch (IOException e) {
      // Javac has read it, so this is as good as never; the tree says nearly the same.
    }
    return outermost.getLeaf().toString().replaceAll("\\s+", "");
  }
}
