package dev.carillon.processor.call;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.scope.Uses;
import java.util.List;
import java.util.Optional;

/**
 * Finds the call on what a local variable keeps, if nothing else is done with the variable: a chain
 * of calls goes on there.
 */
final class OnlyUse {

  private OnlyUse() {}

  /** Returns the only call on the variable that is set to an expression where it is declared. */
  static Optional<TreePath> of(TreePath value) {
    TreePath declared = value.getParentPath();
    if (!(declared.getLeaf() instanceof VariableTree local)
        || !(declared.getParentPath().getLeaf() instanceof BlockTree)) {
      return Optional.empty();
    }
    List<TreePath> uses =
        Uses.of(local.getName(), declared.getParentPath()).stream()
            .filter(use -> use.getLeaf() instanceof IdentifierTree)
            .toList();
    return uses.size() == 1 ? Uses.callOn(uses.get(0)) : Optional.empty();
  }
}
