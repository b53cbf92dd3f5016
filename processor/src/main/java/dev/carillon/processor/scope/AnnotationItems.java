package dev.carillon.processor.scope;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;

/** The values that an annotation is written with. */
public final class AnnotationItems {

  private AnnotationItems() {}

  /** Returns the values of all members, the elements of arrays each by itself. */
  public static List<TreePath> of(TreePath path, AnnotationTree annotation) {
    List<TreePath> places = new ArrayList<>();
    for (ExpressionTree argument : annotation.getArguments()) {
      TreePath at = new TreePath(path, argument);
      ExpressionTree value = argument;
      if (argument instanceof AssignmentTree assignment) {
        value = assignment.getExpression();
        at = new TreePath(at, value);
      }
      if (value instanceof NewArrayTree array) {
        for (ExpressionTree item : array.getInitializers()) {
          places.add(new TreePath(at, item));
        }
      } else {
        places.add(at);
      }
    }
    return places;
  }
}
