package dev.carillon.processor.sdk;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.call.Code;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final Set<String> FLAGS = Set.of("boolean", "java.lang.Boolean");

  private final Code code;
  private final SdkTypes types;
  private final Map<Tree, WrittenBlock> blocks = new HashMap<>();
  private final Map<Tree, ThrownFirst> thrown = new HashMap<>();

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
    CaughtCall caught = new CaughtCall(call, part -> thrown(part).isBefore(expression));
    for (TreePath path = expression; path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (BRANCHES.contains(tree.getKind())
          && (!sameInAll || !call.isFirstOfAll(below, tree, path.getParentPath().getLeaf()))) {
        return true;
      }
      if (tree instanceof TryTree tried && caught.leavesFor(tried, below, path)) {
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
        WrittenBlock written = blocks.computeIfAbsent(tree, key -> new WrittenBlock(block));
        VariableTree declared = written.declaredBefore(below, variable);
        if (written.isLeftBetween(declared, below)) {
          return true;
        }
        if (declared != null) {
          MemberSelectTree made = first(declared.getInitializer());
          return made == null || !isBuilder(made);
        }
      }
      below = tree;
    }
    return true;
  }

  private ThrownFirst thrown(TreePath part) {
    return thrown.computeIfAbsent(part.getLeaf(), tree -> new ThrownFirst(part, code, types));
  }

  private static boolean isNone(List<? extends VariableTree> parameters, Name variable) {
    return parameters.stream().noneMatch(parameter -> parameter.getName().equals(variable));
  }
}
