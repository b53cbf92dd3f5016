package dev.carillon.processor.call;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.scope.TreeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

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
        return Optional.of(whole(code, new TreePath(around, loop.getExpression())));
      }
      if (tree instanceof LambdaExpressionTree lambda
          && lambda.getParameters().size() == 1
          && code.element(new TreePath(around, lambda.getParameters().get(0))) == variable) {
        return byFunction(code, around);
      }
    }
    return Optional.empty();
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
    while (isOfCollections(code, at)
        && ALL.contains(
            TreeNames.nameOf(((MethodInvocationTree) at.getLeaf()).getMethodSelect()))) {
      List<TreePath> arguments = Call.argumentsOf(at);
      Optional<TreePath> before =
          arguments.isEmpty() ? Call.receiverOf(at) : Optional.of(arguments.get(0));
      if (before.isEmpty()) {
        break;
      }
      at = before.get();
    }
    return at;
  }

  private static boolean isOfCollections(Code code, TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree
        && code.ownerOf(path)
            .filter(
                owner ->
                    owner.getQualifiedName().toString().startsWith("java.util.")
                        || owner.getQualifiedName().contentEquals("java.lang.Iterable"))
            .isPresent();
  }
}
