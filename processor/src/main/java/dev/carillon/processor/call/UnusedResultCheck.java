package dev.carillon.processor.call;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.problem.Message;
import java.util.Set;

/**
 * Warns where something is added to a statement, a policy or an ARN, none of which changes, and the
 * new one is not used: a lost condition widens the policy.
 */
final class UnusedResultCheck implements CallCheck {

  @Override
  public Set<String> methods() {
    return Set.of(
        "when",
        "grantedTo",
        "withSid",
        "withTagSession",
        "withId",
        "withDependentActions",
        "inPartition");
  }

  @Override
  public void check(Call call) {
    TreePath statement = call.path().getParentPath();
    if (statement.getLeaf() instanceof ExpressionStatementTree
        && !mayExpectException(statement.getParentPath())
        && call.code().isOfBuilder(call.path())) {
      call.report(call.path(), Message.RESULT_NOT_USED.of(call.method()));
    }
  }

  /** Returns whether a statement stands where tests call what has to fail. */
  private static boolean mayExpectException(TreePath block) {
    Tree around = block.getLeaf() instanceof BlockTree ? block.getParentPath().getLeaf() : null;
    return around instanceof LambdaExpressionTree || around instanceof TryTree;
  }
}
