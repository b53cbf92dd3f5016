package dev.carillon.processor.sdk;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * The value that a variable has in an expression, where a statement in front of that, in its block
 * or in one around it, gives it one, and nothing between them another.
 */
final class ReachingValue {

  private ReachingValue() {}

  /**
   * Returns the value; empty where it can be one of several.
   *
   * @param use where the variable is named
   */
  static Optional<TreePath> of(TreePath use, Name variable) {
    Tree below = use.getLeaf();
    for (TreePath path = use.getParentPath(); path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (tree instanceof BlockTree block) {
        List<? extends StatementTree> statements = block.getStatements();
        for (int i = statements.indexOf(below) - 1; i >= 0; i--) {
          StatementTree statement = statements.get(i);
          Optional<TreePath> value = value(new TreePath(path, statement), variable);
          if (value.isPresent() || isGivenIn(statement, variable)) {
            return value;
          }
        }
      } else if (tree instanceof LambdaExpressionTree
          || tree instanceof MethodTree
          || tree instanceof ClassTree
          || isGivenAround(below, tree, variable)) {
        return Optional.empty();
      }
      below = tree;
    }
    return Optional.empty();
  }

  /** Returns the value that a statement gives a variable, if that is all it does. */
  private static Optional<TreePath> value(TreePath path, Name variable) {
    Tree statement = path.getLeaf();
    if (statement instanceof VariableTree local && local.getName().equals(variable)) {
      return of(path, local.getInitializer(), variable);
    }
    if (statement instanceof ExpressionStatementTree expression) {
      Tree assignment = expression.getExpression();
      TreePath at = new TreePath(path, assignment);
      if (assignment instanceof AssignmentTree plain && isNamed(plain.getVariable(), variable)) {
        return of(at, plain.getExpression(), variable);
      }
      if (assignment instanceof CompoundAssignmentTree joined
          && isNamed(joined.getVariable(), variable)
          && !isGivenIn(joined.getExpression(), variable)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<TreePath> of(
      TreePath around, @Nullable ExpressionTree value, Name variable) {
    return value == null || isGivenIn(value, variable)
        ? Optional.empty()
        : Optional.of(new TreePath(around, value));
  }

  /** Returns whether what is around a part gives the variable a value, but for the part's own. */
  private static boolean isGivenAround(Tree part, Tree around, Name variable) {
    if (around instanceof AssignmentTree plain && isNamed(plain.getVariable(), variable)) {
      return false;
    }
    if (around instanceof CompoundAssignmentTree joined
        && isNamed(joined.getVariable(), variable)) {
      return isGivenIn(joined.getExpression(), variable);
    }
    if (around instanceof ExpressionStatementTree) {
      return !(part instanceof AssignmentTree)
          && !(part instanceof CompoundAssignmentTree)
          && isGivenIn(around, variable);
    }
    return isGivenIn(around, variable);
  }

  private static boolean isNamed(Tree tree, Name variable) {
    return tree instanceof IdentifierTree named && named.getName().equals(variable);
  }

  private static boolean isGivenIn(Tree code, Name variable) {
    return Contained.isIn(
        code,
        tree ->
            (tree instanceof AssignmentTree plain && isNamed(plain.getVariable(), variable))
                || (tree instanceof CompoundAssignmentTree joined
                    && isNamed(joined.getVariable(), variable)));
  }
}
