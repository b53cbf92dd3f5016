package dev.carillon.processor.sdk;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The call of a setter on a variable, which each branch of some code makes, or not. */
record SureCall(Name variable, Name setter) {

  private static final Set<Kind> JUMPS =
      EnumSet.of(Kind.RETURN, Kind.BREAK, Kind.CONTINUE, Kind.YIELD);

  /**
   * Returns whether a branch is the first with the call of several of which one is taken, and all
   * make it whichever way they take, or throw something.
   *
   * @param choice what branches, or a branch of a switch
   * @param around what is around that
   */
  boolean isFirstOfAll(Tree branch, Tree choice, Tree around) {
    List<Tree> all = new ArrayList<>();
    if (choice instanceof IfTree either) {
      all.add(either.getThenStatement());
      all.add(either.getElseStatement());
    } else if (choice instanceof ConditionalExpressionTree either) {
      all.add(either.getTrueExpression());
      all.add(either.getFalseExpression());
    } else if (choice instanceof CaseTree) {
      return isFirstOfAll(choice, cases(around));
    }
    return isFirstOfAll(branch, all);
  }

  private boolean isFirstOfAll(Tree branch, List<? extends Tree> all) {
    boolean first = false;
    for (int i = 0; i < all.size(); i++) {
      Tree one = all.get(i);
      first |= one == branch;
      if (!(one instanceof CaseTree ? isInCase(all, i) : isIn(one))
          || (!first
              && Contained.isIn(
                  one, tree -> tree instanceof MethodInvocationTree call && isCall(call)))) {
        return false;
      }
    }
    return first;
  }

  /** Returns the branches of a switch, of which one is always taken; none of another. */
  private static List<? extends CaseTree> cases(Tree choice) {
    if (choice instanceof SwitchExpressionTree expression) {
      return expression.getCases();
    }
    return choice instanceof SwitchTree statement
            && statement.getCases().stream().anyMatch(each -> each.getExpressions().isEmpty())
        ? statement.getCases()
        : List.of();
  }

  /** Returns whether code makes the call whichever way it takes, or throws something. */
  private boolean isIn(@Nullable Tree tree) {
    if (tree instanceof BlockTree block) {
      return isInOne(block.getStatements());
    }
    if (tree instanceof ExpressionStatementTree statement) {
      return isIn(statement.getExpression());
    }
    if (tree instanceof VariableTree local) {
      return isIn(local.getInitializer());
    }
    if (tree instanceof AssignmentTree assignment) {
      return isIn(assignment.getExpression());
    }
    if (tree instanceof ParenthesizedTree inner) {
      return isIn(inner.getExpression());
    }
    if (tree instanceof IfTree either) {
      return isIn(either.getThenStatement()) && isIn(either.getElseStatement());
    }
    if (tree instanceof ConditionalExpressionTree either) {
      return isIn(either.getTrueExpression()) && isIn(either.getFalseExpression());
    }
    if (tree instanceof SwitchTree || tree instanceof SwitchExpressionTree) {
      List<? extends CaseTree> cases = cases(tree);
      boolean all = !cases.isEmpty();
      for (int i = 0; i < cases.size(); i++) {
        all &= isInCase(cases, i);
      }
      return all;
    }
    if (tree instanceof TryTree tried) {
      return isIn(tried.getFinallyBlock()) || (isIn(tried.getBlock()) && isInAllCatches(tried));
    }
    return tree instanceof ThrowTree || (tree instanceof MethodInvocationTree call && isCall(call));
  }

  private boolean isInAllCatches(TryTree tried) {
    return skipping(tried).isEmpty();
  }

  /** Returns what is caught of code without the call, and goes on without it. */
  List<BlockTree> skipping(TryTree tried) {
    List<BlockTree> skipping = new ArrayList<>();
    for (CatchTree caught : tried.getCatches()) {
      if (!isIn(caught.getBlock())) {
        skipping.add(caught.getBlock());
      }
    }
    return skipping;
  }

  private boolean isInOne(List<? extends StatementTree> statements) {
    for (StatementTree statement : statements) {
      if (isIn(statement)) {
        return true;
      }
      if (isLeft(statement)) {
        return false;
      }
    }
    return false;
  }

  /** Returns the same of a branch of a switch, which can go on with the next. */
  private boolean isInCase(List<? extends Tree> cases, int index) {
    if (index == cases.size() || !(cases.get(index) instanceof CaseTree one)) {
      return false;
    }
    List<? extends StatementTree> statements = one.getStatements();
    if (statements == null) {
      return isIn(one.getBody());
    }
    return isInOne(statements)
        || (statements.stream().noneMatch(SureCall::isLeft) && isInCase(cases, index + 1));
  }

  /** Returns whether the call is one of a chain. */
  private boolean isCall(MethodInvocationTree chain) {
    boolean called = false;
    Tree tree = chain;
    while (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree method) {
      called |= method.getIdentifier().equals(setter);
      tree = method.getExpression();
    }
    return called && tree instanceof IdentifierTree named && named.getName().equals(variable);
  }

  /** Returns whether code can go on elsewhere than behind a part. */
  private static boolean isLeft(Tree part) {
    return Contained.isIn(part, tree -> JUMPS.contains(tree.getKind()));
  }
}
