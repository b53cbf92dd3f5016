package dev.carillon.processor.sdk;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Where code branches between the declaration of a variable and what is done with it. */
final class WrittenBranches {

  private static final Set<Kind> BRANCHES =
      EnumSet.of(
          Kind.IF,
          Kind.CONDITIONAL_EXPRESSION,
          Kind.CASE,
          Kind.CATCH,
          Kind.FOR_LOOP,
          Kind.ENHANCED_FOR_LOOP,
          Kind.WHILE_LOOP,
          Kind.CONDITIONAL_AND,
          Kind.CONDITIONAL_OR);

  private WrittenBranches() {}

  /** Returns whether a setter is called wherever the builder that it is called on is made. */
  static boolean areNone(TreePath call) {
    Tree first = call.getLeaf();
    while (first instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() instanceof MemberSelectTree select) {
      first = select.getExpression();
    }
    return !(first instanceof IdentifierTree builder) || !areBetween(builder.getName(), call);
  }

  /** Returns whether an expression is not always run where a local variable is declared. */
  private static boolean areBetween(Name variable, TreePath expression) {
    Tree below = expression.getLeaf();
    for (TreePath path = expression; path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (BRANCHES.contains(tree.getKind())) {
        return true;
      }
      if (tree instanceof MethodTree
          || tree instanceof LambdaExpressionTree
          || tree instanceof ClassTree) {
        return false;
      }
      if (tree instanceof BlockTree block) {
        boolean declared = false;
        boolean left = false;
        for (StatementTree statement : block.getStatements()) {
          if (statement == below) {
            break;
          }
          if (statement instanceof VariableTree local && local.getName().equals(variable)) {
            declared = true;
            left = false;
          } else {
            left |= new WayOut().isIn(statement);
          }
        }
        if (declared || left) {
          return left;
        }
      }
      below = tree;
    }
    return false;
  }

  /** Looks for what leaves a method. */
  private static final class WayOut extends TreeScanner<@Nullable Void, @Nullable Void> {

    private boolean found;

    boolean isIn(Tree tree) {
      scan(tree, null);
      return found;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
      found = true;
      return null;
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
      found = true;
      return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      return null;
    }
  }
}
