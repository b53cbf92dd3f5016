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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

  /** What a consumer does with the builder that it is given. */
  private static final String CONSUMER = "accept";

  private WrittenBranches() {}

  /**
   * Returns whether a setter is called wherever the builder that it is called on is made: in the
   * same chain, or on a variable that was made so, or that a lambda or a consumer is given.
   */
  static boolean areNone(TreePath call) {
    MemberSelectTree first = first(call.getLeaf());
    return first != null
        && (isBuilder(first)
            || (first.getExpression() instanceof IdentifierTree variable
                && !areBetween(variable.getName(), call)));
  }

  /** Returns the first method of a chain, or null where it is not called on something. */
  private static @Nullable MemberSelectTree first(@Nullable Tree chain) {
    Tree tree = chain;
    MemberSelectTree first = null;
    while (tree instanceof MethodInvocationTree call) {
      first = call.getMethodSelect() instanceof MemberSelectTree select ? select : null;
      tree = first == null ? null : first.getExpression();
    }
    return first;
  }

  private static boolean isBuilder(MemberSelectTree method) {
    return method.getIdentifier().contentEquals("builder");
  }

  /** Returns whether an expression is not always run where a builder becomes a variable. */
  private static boolean areBetween(Name variable, TreePath expression) {
    Tree below = expression.getLeaf();
    for (TreePath path = expression; path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (BRANCHES.contains(tree.getKind())) {
        return true;
      }
      if (tree instanceof LambdaExpressionTree lambda) {
        return isNone(lambda.getParameters(), variable)
            || (HandedBuilders.isOfMutation(path) && !areNone(path.getParentPath()));
      }
      if (tree instanceof MethodTree method) {
        return !method.getName().contentEquals(CONSUMER)
            || isNone(method.getParameters(), variable);
      }
      if (tree instanceof BlockTree block) {
        List<StatementTree> before = before(below, block);
        boolean left = isLeft(before, variable);
        if (left || before.stream().anyMatch(statement -> declares(statement, variable))) {
          return left;
        }
      }
      below = tree;
    }
    return true;
  }

  private static List<StatementTree> before(Tree end, BlockTree block) {
    List<StatementTree> before = new ArrayList<>();
    for (StatementTree statement : block.getStatements()) {
      if (statement == end) {
        break;
      }
      before.add(statement);
    }
    return before;
  }

  /** Returns whether code can end before a variable, or has no builder there. */
  private static boolean isLeft(List<StatementTree> statements, Name variable) {
    boolean left = false;
    for (StatementTree statement : statements) {
      if (declares(statement, variable)) {
        MemberSelectTree made = first(((VariableTree) statement).getInitializer());
        left = made == null || !isBuilder(made);
      } else {
        left |= new WayOut().isIn(statement);
      }
    }
    return left;
  }

  private static boolean declares(StatementTree statement, Name variable) {
    return statement instanceof VariableTree local && local.getName().equals(variable);
  }

  private static boolean isNone(List<? extends VariableTree> parameters, Name variable) {
    return parameters.stream().noneMatch(parameter -> parameter.getName().equals(variable));
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
