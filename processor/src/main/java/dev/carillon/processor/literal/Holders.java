package dev.carillon.processor.literal;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.scope.TreeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Goes from a text outwards, as long as the value of what is around it is the text, or holds it.
 */
final class Holders {

  /** Methods that make a collection of what they are given, or look into one. */
  static final Set<String> COLLECTING =
      Set.of(
          "of",
          "asList",
          "copyOf",
          "singleton",
          "singletonList",
          "newArrayList",
          "newHashSet",
          "add",
          "addAll",
          "stream");

  private Holders() {}

  /** Returns an expression and those around it whose value is, or holds, its value. */
  static List<TreePath> of(TreePath path) {
    List<TreePath> holders = new ArrayList<>();
    TreePath holder = path;
    holders.add(holder);
    while (passesOn(holder.getParentPath().getLeaf(), holder.getLeaf())) {
      holder = holder.getParentPath();
      holders.add(holder);
    }
    return holders;
  }

  /** Returns whether the value of the tree is, or holds, the value of its child. */
  private static boolean passesOn(Tree tree, Tree child) {
    return tree instanceof ParenthesizedTree
        || tree instanceof TypeCastTree
        || tree instanceof NewArrayTree
        || tree instanceof ConditionalExpressionTree
        || (tree instanceof CaseTree arm && arm.getBody() == child)
        || (tree instanceof SwitchExpressionTree && child instanceof CaseTree)
        || (tree instanceof MethodInvocationTree call && collects(call, child));
  }

  private static boolean collects(MethodInvocationTree call, Tree child) {
    return COLLECTING.contains(TreeNames.nameOf(call.getMethodSelect()))
        && call.getArguments().contains(child)
        && !MapKeys.isKey(call, child)
        && TextUse.ofName(TreeNames.receiverOf(call)) == TextUse.OPEN;
  }
}
