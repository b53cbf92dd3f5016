package dev.carillon.processor.literal;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.scope.TreeNames;
import dev.carillon.processor.scope.Uses;
import java.util.HashSet;
import java.util.List;
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

  /** Methods of a text, or that take one, that return it, filled in or without space. */
  private static final Set<String> RETURNING =
      Set.of("format", "formatted", "replace", "strip", "stripIndent", "stripTrailing", "trim");

  private WholeText() {}

  /** Returns whether all that the file does with the text at the path is done with it alone. */
  static boolean isAt(TreePath path) {
    return isAt(path, new HashSet<>());
  }

  /** Returns whether a method that has to do with a text returns it, filled in or without space. */
  static boolean returns(MethodInvocationTree call) {
    return RETURNING.contains(TreeNames.nameOf(call));
  }

  private static boolean isAt(TreePath path, Set<Tree> variables) {
    TreePath around = path.getParentPath();
    Tree tree = around.getLeaf();
    if (tree instanceof ParenthesizedTree) {
      return isAt(around, variables);
    }
    TreePath call = Uses.callOn(path).orElse(around);
    if (call.getLeaf() instanceof MethodInvocationTree invocation) {
      return returns(invocation)
          ? isAt(call, variables)
          : call == around && !JOINING.contains(TreeNames.nameOf(invocation));
    }
    if (tree instanceof NewClassTree creation) {
      ExpressionTree type = creation.getIdentifier();
      return !TreeNames.nameOf(type).startsWith("String");
    }
    if (tree instanceof VariableTree variable && variables.add(variable)) {
      List<TreePath> uses = Replaced.uses(variable, around.getParentPath());
      return !uses.isEmpty() && uses.stream().allMatch(use -> isAt(use, variables));
    }
    return tree instanceof ReturnTree || tree instanceof LambdaExpressionTree;
  }
}
