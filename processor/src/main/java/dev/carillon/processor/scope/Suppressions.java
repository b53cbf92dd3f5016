package dev.carillon.processor.scope;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.request.WrittenAnnotation;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code @SuppressWarnings("carillon:INVALID_ACTION")}, which silences the messages of an id,
 * and {@code @SuppressWarnings("carillon")}, which silences all, on the elements around a place. It
 * is read from the source, as it leaves no trace in class files and local variables can carry it
 * too.
 */
public final class Suppressions {

  /** What every message's name begins with there; alone it silences all of them. */
  private static final String PREFIX = "carillon";

  private final Function<TreePath, Optional<String>> constants;

  /**
   * Creates the search.
   *
   * @param constants returns the constant string that an expression is
   */
  public Suppressions(Function<TreePath, Optional<String>> constants) {
    this.constants = constants;
  }

  /** Returns whether something around the place silences the messages of an id. */
  public boolean silence(TreePath place, String id) {
    Set<String> silencing = Set.of(PREFIX, PREFIX + ':' + id);
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      ModifiersTree modifiers = modifiersOf(at.getLeaf());
      if (modifiers != null) {
        TreePath path = new TreePath(at, modifiers);
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
          if (isSuppressWarnings(annotation)
              && names(new TreePath(path, annotation), annotation, silencing)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns the same of an element, whose annotations are read where javac's trees are not. */
  public static boolean silence(Element place, String id) {
    Set<String> silencing = Set.of(PREFIX, PREFIX + ':' + id);
    for (Element at = place; at != null; at = at.getEnclosingElement()) {
      if (WrittenAnnotation.on(at, SuppressWarnings.class).stream()
          .flatMap(written -> written.texts("value").stream())
          .anyMatch(silencing::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the annotation is {@code @SuppressWarnings}, whose strings name warnings. */
  public static boolean isSuppressWarnings(AnnotationTree annotation) {
    return TreeNames.isName(annotation.getAnnotationType(), SuppressWarnings.class);
  }

  private boolean names(TreePath path, AnnotationTree annotation, Set<String> wanted) {
    return AnnotationItems.of(path, annotation).stream()
        .anyMatch(place -> constants.apply(place).filter(wanted::contains).isPresent());
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
