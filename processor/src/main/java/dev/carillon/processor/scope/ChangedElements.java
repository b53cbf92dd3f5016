package dev.carillon.processor.scope;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.policy.Action;
import dev.carillon.processor.facts.GeneratedMark;
import dev.carillon.processor.name.UserName;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Whether code may change the elements of an array, of {@code Arrays.asList(…)} or of {@code
 * EnumSet.of(…)}, which a variable keeps but not as it was made.
 */
public final class ChangedElements {

  /** Methods that change what they are called on or given, or return what can. */
  private static final Set<String> CHANGING =
      Set.of(
          "add",
          "addAll",
          "arraycopy",
          "clear",
          "copy",
          "fill",
          "iterator",
          "listIterator",
          "parallelSetAll",
          "remove",
          "removeAll",
          "removeIf",
          "replaceAll",
          "retainAll",
          "set",
          "setAll",
          "subList",
          "toArray");

  private static final String BUILDER = UserName.packageOf(Action.class);

  private ChangedElements() {}

  /**
   * Returns whether code may change what a variable is set to.
   *
   * @param value what it is set to
   * @param uses finds where the variable is named, asked last
   */
  public static boolean in(Trees trees, TreePath value, Supplier<Stream<TreePath>> uses) {
    return canChange(trees, value) && uses.get().anyMatch(use -> mayChange(trees, use));
  }

  private static boolean canChange(Trees trees, TreePath value) {
    return value.getLeaf() instanceof NewArrayTree
        || (value.getLeaf() instanceof MethodInvocationTree call
            && (TreeNames.nameOf(call).equals("asList")
                || ownerOf(trees, value).equals("java.util.EnumSet")));
  }

  private static boolean mayChange(Trees trees, TreePath use) {
    Tree tree = use.getLeaf();
    TreePath around = use.getParentPath();
    if (Uses.callOn(use).isPresent()) {
      return CHANGING.contains(TreeNames.nameOf(around.getLeaf()));
    }
    if (around.getLeaf() instanceof ArrayAccessTree element && element.getExpression() == tree) {
      return isSet(element, around.getParentPath().getLeaf());
    }
    if (around.getLeaf() instanceof MethodInvocationTree call) {
      return CHANGING.contains(TreeNames.nameOf(call)) || !isHarmless(trees, around);
    }
    return around.getLeaf() instanceof NewClassTree
        ? !ownerOf(trees, around).startsWith("java.")
        : around.getLeaf() instanceof VariableTree
            || (around.getLeaf() instanceof AssignmentTree set && set.getExpression() == tree);
  }

  private static boolean isSet(Tree element, Tree around) {
    return (around instanceof AssignmentTree set && set.getVariable() == element)
        || (around instanceof CompoundAssignmentTree added && added.getVariable() == element);
  }

  /** What is none of Java's, of the builder or generated may do what it likes. */
  private static boolean isHarmless(Trees trees, TreePath call) {
    String owner = ownerOf(trees, call);
    return owner.startsWith("java.")
        || owner.startsWith(BUILDER)
        || (trees.getElement(call) instanceof ExecutableElement method
            && method.getEnclosingElement() instanceof TypeElement type
            && GeneratedMark.isOn(type));
  }

  private static String ownerOf(Trees trees, TreePath call) {
    Element method = trees.getElement(call);
    return method == null ? "" : String.valueOf(method.getEnclosingElement());
  }
}
