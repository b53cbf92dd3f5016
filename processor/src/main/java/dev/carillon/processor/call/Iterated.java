package dev.carillon.processor.call;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Finds the collection or array whose elements code is given one after the other. */
final class Iterated {

  /** Methods that hand on all elements of what they are called on. */
  private static final Set<String> ALL = Set.of("stream", "parallelStream", "distinct", "sorted");

  private Iterated() {}

  /**
   * Returns what the variable of a loop, {@code for (var level : LEVELS)}, or the parameter of a
   * lambda, {@code LEVELS.forEach(level -> …)}, is an element of.
   */
  static Optional<TreePath> by(Code code, TreePath name) {
    if (!(name.getLeaf() instanceof IdentifierTree)) {
      return Optional.empty();
    }
    Element variable = code.element(name);
    for (TreePath around = name.getParentPath(); around != null; around = around.getParentPath()) {
      Tree tree = around.getLeaf();
      if (tree instanceof EnhancedForLoopTree loop
          && code.element(new TreePath(around, loop.getVariable())) == variable) {
        return isAny(loop.getVariable(), new TreePath(around, loop.getStatement()))
            ? Optional.of(whole(code, new TreePath(around, loop.getExpression())))
            : Optional.empty();
      }
      if (tree instanceof LambdaExpressionTree lambda
          && lambda.getParameters().size() == 1
          && code.element(new TreePath(around, lambda.getParameters().get(0))) == variable) {
        return isAny(lambda.getParameters().get(0), new TreePath(around, lambda.getBody()))
            ? byFunction(code, around)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns whether code neither sets a variable nor leaves out what it is by a condition. */
  private static boolean isAny(VariableTree variable, TreePath code) {
    Chosen chosen = new Chosen(variable.getName());
    chosen.scan(code.getLeaf(), null);
    return !chosen.found && !KeptValue.isAssigned(variable.getName(), code);
  }

  /** Returns the elements that a function is called with: {@code LEVELS.stream().map(…)}. */
  static Optional<TreePath> byFunction(Code code, TreePath function) {
    TreePath call = function.getParentPath();
    return isOfCollections(code, call)
        ? Call.receiverOf(call).map(elements -> whole(code, elements))
        : Optional.empty();
  }

  private static TreePath whole(Code code, TreePath elements) {
    TreePath at = elements;
    while (isOfCollections(code, at)) {
      String name = Call.nameOf(at);
      List<TreePath> arguments = Call.argumentsOf(at);
      // Arrays.stream(array) is given the array; sorted(order) is not given the elements.
      Optional<TreePath> before =
          name.equals("stream") && arguments.size() == 1
              ? Optional.of(arguments.get(0))
              : ALL.contains(name) ? Call.receiverOf(at) : Optional.empty();
      if (before.isEmpty()) {
        break;
      }
      at = before.get();
    }
    return at;
  }

  private static boolean isOfCollections(Code code, TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree
        && (code.isOfPackage(path, "java.util.") || code.isOf(path, Iterable.class));
  }

  /** Finds out whether code asks what a variable is to decide what to do. */
  private static final class Chosen extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Name name;
    private boolean decides;
    private boolean found;

    private Chosen(Name name) {
      this.name = name;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      Tree part = decides ? null : deciding(tree);
      if (part != null) {
        decides = true;
        scan(part, null);
        decides = false;
      }
      found |= decides && tree instanceof IdentifierTree named && named.getName().equals(name);
      return super.scan(tree, null);
    }

    private static @Nullable Tree deciding(@Nullable Tree tree) {
      return tree instanceof IfTree choice
          ? choice.getCondition()
          : tree instanceof ConditionalExpressionTree choice
              ? choice.getCondition()
              : tree instanceof SwitchTree choice
                  ? choice.getExpression()
                  : tree instanceof SwitchExpressionTree choice ? choice.getExpression() : null;
    }
  }
}
