package dev.carillon.processor.literal;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.scope.TreeNames;
import java.util.Set;

/** Whether a text is used by itself, not as a part of another text. */
final class WholeText {

  /** Methods that may put a text together with others, or look for it in another. */
  private static final Set<String> JOINING =
      Set.of(
          "add",
          "append",
          "concat",
          "contains",
          "endsWith",
          "indexOf",
          "insert",
          "join",
          "of",
          "print",
          "startsWith",
          "write");

  private WholeText() {}

  /** Returns whether all that the file does with the text at the path is done with it alone. */
  static boolean isAt(TreePath path) {
    return LastUses.of(path).stream().allMatch(WholeText::isAlone);
  }

  private static boolean isAlone(TreePath path) {
    Tree around = path.getParentPath().getLeaf();
    if (around instanceof MethodInvocationTree call) {
      return !JOINING.contains(TreeNames.nameOf(call));
    }
    if (around instanceof NewClassTree creation) {
      ExpressionTree type = creation.getIdentifier();
      return !TreeNames.nameOf(type).startsWith("String");
    }
    return around instanceof ReturnTree || around instanceof LambdaExpressionTree;
  }
}
