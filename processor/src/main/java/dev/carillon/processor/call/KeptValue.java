package dev.carillon.processor.call;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.processor.scope.ChangedElements;
import dev.carillon.processor.scope.Uses;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;

/**
 * Follows a variable to the expression that it is set to where it is declared, if it keeps that: a
 * final field of the class around it or of one further out, or a local variable that nothing is
 * assigned to; of an array or a list, if no code may change its elements. What another file
 * declares is not there when this one is compiled alone, and so is never asked.
 */
final class KeptValue {

  /** Variables can be set to variables, and in code that is wrong in a circle. */
  private static final int FURTHEST = 5;

  private KeptValue() {}

  /** Returns the expression that a variable keeps; what is no such variable, as it is. */
  static TreePath of(Trees trees, TreePath path) {
    TreePath at = path;
    for (int i = 0; i < FURTHEST; i++) {
      Optional<TreePath> next = initializer(trees, at);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return at;
  }

  private static Optional<TreePath> initializer(Trees trees, TreePath path) {
    Tree tree = path.getLeaf();
    boolean isName = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    if (!isName || !(trees.getElement(path) instanceof VariableElement variable)) {
      return Optional.empty();
    }
    return switch (variable.getKind()) {
      case FIELD ->
          variable.getModifiers().contains(Modifier.FINAL)
              ? declaration(trees, path, variable)
              : Optional.empty();
      case LOCAL_VARIABLE -> declaration(trees, path, variable);
      default -> Optional.empty();
    };
  }

  /** Looks for the declaration in the blocks and classes around. */
  private static Optional<TreePath> declaration(
      Trees trees, TreePath path, VariableElement variable) {
    for (TreePath around = path; around != null; around = around.getParentPath()) {
      for (Tree member : membersOf(around.getLeaf())) {
        if (member instanceof VariableTree declared
            && declared.getName().contentEquals(variable.getSimpleName())
            && variable.equals(trees.getElement(new TreePath(around, declared)))) {
          return declared.getInitializer() == null
              ? Optional.empty()
              : Optional.of(new TreePath(new TreePath(around, declared), declared.getInitializer()))
                  .filter(value -> keeps(trees, variable, value));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean keeps(Trees trees, VariableElement variable, TreePath value) {
    TreePath declared = value.getParentPath();
    TreePath around = declared.getParentPath();
    Name name = ((VariableTree) declared.getLeaf()).getName();
    boolean isField = variable.getKind() == ElementKind.FIELD;
    return (isField || !isAssigned(name, around))
        && !ChangedElements.in(
            trees,
            value,
            () ->
                Uses.of(name, isField ? new TreePath(value.getCompilationUnit()) : around).stream()
                    .filter(use -> variable.equals(trees.getElement(use))));
  }

  /** Returns whether code assigns something to a variable of a name. */
  static boolean isAssigned(Name name, TreePath code) {
    return Uses.of(name, code).stream().anyMatch(KeptValue::isAssigned);
  }

  private static boolean isAssigned(TreePath use) {
    Tree tree = use.getLeaf();
    Tree around = use.getParentPath().getLeaf();
    return tree instanceof IdentifierTree
        && ((around instanceof AssignmentTree set && set.getVariable() == tree)
            || (around instanceof CompoundAssignmentTree added && added.getVariable() == tree));
  }

  private static List<? extends Tree> membersOf(Tree tree) {
    if (tree instanceof CaseTree group && group.getStatements() != null) {
      return group.getStatements();
    }
    return tree instanceof BlockTree block
        ? block.getStatements()
        : tree instanceof ClassTree type ? type.getMembers() : List.of();
  }
}
