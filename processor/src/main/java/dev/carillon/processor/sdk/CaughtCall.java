package dev.carillon.processor.sdk;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The call of a setter that is left out if code before it throws something that is caught. */
final class CaughtCall {

  private static final Set<Kind> LEAVING = EnumSet.of(Kind.RETURN, Kind.CONTINUE);

  private final SureCall call;
  private final Name variable;
  private final Predicate<TreePath> thrownFirst;
  private boolean skipped;
  private boolean goesOn;

  /**
   * Takes the call, from which the code around it is visited, the innermost first.
   *
   * @param thrownFirst tells whether some code can throw something before it
   */
  CaughtCall(SureCall call, Predicate<TreePath> thrownFirst) {
    this.call = call;
    this.variable = call.variable();
    this.thrownFirst = thrownFirst;
  }

  /** Returns whether code goes on without the call at all, in a method that has the builder. */
  boolean isSkipped() {
    return skipped;
  }

  /**
   * Visits a {@code try} around the call; returns whether the builder is used there without it.
   *
   * @param below the part of it that the call is in
   * @param path that of the {@code try}
   */
  boolean leavesFor(TryTree tried, Tree below, TreePath path) {
    if (below != tried.getBlock()) {
      return false;
    }
    List<BlockTree> skipping = call.skipping(tried);
    BlockTree last = tried.getFinallyBlock();
    boolean isNamed = isNamed(last) || skipping.stream().anyMatch(this::isNamed);
    if ((skipping.isEmpty() && !isNamed) || !thrownFirst.test(new TreePath(path, below))) {
      return false;
    }
    skipped |= !skipping.isEmpty();
    goesOn |= skipping.stream().anyMatch(block -> !isLeft(block));
    return isNamed;
  }

  private static boolean isLeft(BlockTree block) {
    List<? extends StatementTree> all = block.getStatements();
    return !all.isEmpty() && LEAVING.contains(all.get(all.size() - 1).getKind());
  }

  /**
   * Returns whether code that goes on without the call has the builder behind a part of a block.
   */
  boolean goesOnIn(BlockTree block, Tree part) {
    List<? extends StatementTree> all = block.getStatements();
    int behind = all.indexOf(part) + 1;
    return goesOn && all.subList(behind, all.size()).stream().anyMatch(this::isNamed);
  }

  private boolean isNamed(@Nullable Tree code) {
    return code != null
        && Contained.isIn(
            code, part -> part instanceof IdentifierTree name && name.getName().equals(variable));
  }
}
