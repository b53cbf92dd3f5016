package dev.carillon.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.carillon.RequiresActions;
import dev.carillon.processor.check.Finding.Topic;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.tools.Diagnostic.Kind;

/** Checks the texts of {@link RequiresActions}, each of which has to be an action. */
final class RequiredText {

  private RequiredText() {}

  /** Returns whether the text at the path is a value of the annotation. */
  static boolean isIn(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.equals(RequiresActions.class.getSimpleName())
            || name.equals(RequiresActions.class.getName());
      }
      if (!(tree instanceof ExpressionTree) && !(tree instanceof AssignmentTree)) {
        return false;
      }
    }
    return false;
  }

  /** Returns what is wrong with the text, or empty where it is an action. */
  static Optional<Finding> check(
      String text,
      Function<String, Optional<ServiceFacts>> factsOf,
      Supplier<SortedSet<String>> services) {
    Optional<ActionText> action = ActionText.of(text);
    if (action.isEmpty()) {
      return Optional.of(error(CheckMessages.notAnAction(text)));
    }
    Optional<ServiceFacts> facts = factsOf.apply(action.get().service());
    if (facts.isPresent() && facts.get().isConditionKey(text)) {
      return Optional.of(error(CheckMessages.unknownAction(action.get(), Optional.empty())));
    }
    return facts.isPresent()
        ? ActionCheck.check(action.get(), facts.get(), TextUse.ACTION)
        : Optional.of(
            error(
                CheckMessages.unknownService(
                    action.get(), Near.service(action.get().service(), services.get()))));
  }

  private static Finding error(String message) {
    return new Finding(Kind.ERROR, Topic.ACTION, message, 0);
  }
}
