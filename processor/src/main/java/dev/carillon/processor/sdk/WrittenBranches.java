package dev.carillon.processor.sdk;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.call.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
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

  /** What leaves a method. */
  private static final Set<Kind> WAYS_OUT = EnumSet.of(Kind.RETURN, Kind.THROW);

  private static final Set<String> FLAGS = Set.of("boolean", "java.lang.Boolean");

  private final Code code;
  private final SdkTypes types;

  WrittenBranches(Code code, SdkTypes types) {
    this.code = code;
    this.types = types;
  }

  /**
   * Returns whether a setter is called wherever the builder that it is called on is made: in the
   * same chain, or on a variable that was made so, or that a lambda or a consumer is given. If all
   * branches call it, the call in the first counts.
   *
   * @param setter the setter: that of a flag counts as not called where it is {@code false}
   */
  boolean areNone(TreePath call, ExecutableElement setter) {
    String given = setter.getParameters().get(0).asType().toString();
    return areNone(call, setter.getSimpleName(), !FLAGS.contains(given));
  }

  private boolean areNone(TreePath call, Name setter, boolean sameInAll) {
    MemberSelectTree first = first(call.getLeaf());
    if (first == null || isBuilder(first)) {
      return first != null;
    }
    return first.getExpression() instanceof IdentifierTree variable
        && !areBetween(new SureCall(variable.getName(), setter), call, sameInAll);
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
  private boolean areBetween(SureCall call, TreePath expression, boolean sameInAll) {
    Name variable = call.variable();
    Tree below = expression.getLeaf();
    CaughtCall caught = new CaughtCall(call, expression);
    for (TreePath path = expression; path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (BRANCHES.contains(tree.getKind())
          && (!sameInAll || !call.isFirstOfAll(below, tree, path.getParentPath().getLeaf()))) {
        return true;
      }
      if (tree instanceof TryTree tried && caught.leavesFor(tried, below, path, code, types)) {
        return true;
      }
      if (tree instanceof LambdaExpressionTree lambda) {
        return caught.isSkipped()
            || isNone(lambda.getParameters(), variable)
            || (HandedBuilders.isOfMutation(path)
                && !areNone(path.getParentPath(), call.setter(), false));
      }
      if (tree instanceof MethodTree method) {
        return caught.isSkipped()
            || !method.getName().contentEquals(CONSUMER)
            || isNone(method.getParameters(), variable);
      }
      if (tree instanceof BlockTree block) {
        if (caught.goesOnIn(block, below)) {
          return true;
        }
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
        left |= Contained.isIn(statement, tree -> WAYS_OUT.contains(tree.getKind()));
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
}
