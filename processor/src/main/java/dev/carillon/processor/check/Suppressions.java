package dev.carillon.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.check.Finding.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code @SuppressWarnings("carillon:…")} on the elements around a place. It is read from the
 * source, as it leaves no trace in class files and local variables can carry it too.
 */
final class Suppressions {

  private final ConstantFolder folder;

  Suppressions(ConstantFolder folder) {
    this.folder = folder;
  }

  /** Returns whether something around the place silences the topic. */
  boolean silence(TreePath place, Topic topic) {
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      ModifiersTree modifiers = modifiersOf(at.getLeaf());
      if (modifiers != null) {
        TreePath path = new TreePath(at, modifiers);
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
          if (isSuppressWarnings(annotation)
              && names(new TreePath(path, annotation), annotation, topic.suppression())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether the annotation is {@code @SuppressWarnings}, whose strings name warnings. */
  static boolean isSuppressWarnings(AnnotationTree annotation) {
    return CallNames.isName(annotation.getAnnotationType(), SuppressWarnings.class);
  }

  private boolean names(TreePath path, AnnotationTree annotation, String wanted) {
    for (ExpressionTree argument : annotation.getArguments()) {
      TreePath at = new TreePath(path, argument);
      ExpressionTree value = argument;
      if (argument instanceof AssignmentTree assignment) {
        value = assignment.getExpression();
        at = new TreePath(at, value);
      }
      List<? extends ExpressionTree> items =
          value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
      for (ExpressionTree item : items) {
        TreePath place = item == value ? at : new TreePath(at, item);
        if (folder.fold(place).filter(text -> text.value().equals(wanted)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable ModifiersTree modifiersOf(Tree tree) {
    if (tree instanceof ClassTree type) {
      return type.getModifiers();
    }
    if (tree instanceof MethodTree method) {
      return method.getModifiers();
    }
    return tree instanceof VariableTree variable ? variable.getModifiers() : null;
  }
}
