package dev.carillon.processor.call;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.carillon.processor.call.ValueReader.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What arguments can be, as far as the code says it: each arm of a choice, each element of an array
 * or a list, also where a loop or a lambda is given them, and what a variable keeps.
 */
final class PossibleValues {

  private final Code code;
  private final List<Written> found = new ArrayList<>();

  /** What was looked at: a list can have a variable twice, and in code that is wrong itself. */
  private final Set<Tree> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PossibleValues(Code code) {
    this.code = code;
  }

  /** Returns what the arguments can be. */
  static List<Written> of(Code code, List<TreePath> arguments) {
    PossibleValues values = new PossibleValues(code);
    arguments.forEach(argument -> values.add(argument, null));
    return values.found;
  }

  /** Returns an expression without what changes nothing about it, or what its variable keeps. */
  static TreePath kept(Code code, TreePath path) {
    TreePath at = path;
    while (at.getLeaf() instanceof ParenthesizedTree || at.getLeaf() instanceof TypeCastTree) {
      at =
          new TreePath(
              at,
              at.getLeaf() instanceof ParenthesizedTree parenthesized
                  ? parenthesized.getExpression()
                  : ((TypeCastTree) at.getLeaf()).getExpression());
    }
    return code.kept(at);
  }

  /**
   * Adds what an expression can be.
   *
   * @param variable the variable that keeps it, where that is what the code around says
   */
  private void add(TreePath path, @Nullable TreePath variable) {
    Tree tree = path.getLeaf();
    if (!seen.add(tree)) {
      return;
    }
    if (tree instanceof ParenthesizedTree parenthesized) {
      add(new TreePath(path, parenthesized.getExpression()), variable);
    } else if (tree instanceof TypeCastTree cast) {
      add(new TreePath(path, cast.getExpression()), variable);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      add(new TreePath(path, choice.getTrueExpression()), variable);
      add(new TreePath(path, choice.getFalseExpression()), variable);
    } else if (tree instanceof SwitchExpressionTree) {
      new Arms(tree, variable).scan(path, null);
    } else if (tree instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(one -> add(new TreePath(path, one), variable));
    } else if (tree instanceof MethodInvocationTree && ValueReader.collects(code, path)) {
      Call.argumentsOf(path).forEach(one -> add(one, variable));
    } else {
      TreePath kept = code.kept(path);
      TreePath at = variable == null ? path : variable;
      if (kept == path) {
        Iterated.by(code, path)
            .ifPresentOrElse(elements -> add(elements, at), () -> found.add(new Written(path, at)));
      } else {
        add(kept, at);
      }
    }
  }

  /** Finds what a switch yields. */
  private final class Arms extends TreePathScanner<Void, Void> {
    private final Tree choice;
    private final @Nullable TreePath variable;

    private Arms(Tree choice, @Nullable TreePath variable) {
      this.choice = choice;
      this.variable = variable;
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
      return tree == choice ? super.visitSwitchExpression(tree, null) : null;
    }

    @Override
    public Void visitCase(CaseTree arm, Void unused) {
      if (arm.getBody() instanceof ExpressionTree value) {
        add(new TreePath(getCurrentPath(), value), variable);
        return null;
      }
      return super.visitCase(arm, null);
    }

    @Override
    public Void visitYield(YieldTree yielding, Void unused) {
      add(new TreePath(getCurrentPath(), yielding.getValue()), variable);
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      return null;
    }
  }
}
