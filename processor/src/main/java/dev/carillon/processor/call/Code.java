package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.literal.ConstantFolder;
import dev.carillon.processor.literal.ConstantText;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What the code of a compilation means.
 *
 * @param trees javac's trees
 * @param folder folds constant strings
 * @param services what is known of services
 */
public record Code(Trees trees, ConstantFolder folder, KnownServices services) {

  /** Returns the type that has the method, field or constant that the expression names. */
  Optional<TypeElement> ownerOf(TreePath path) {
    Element named = trees.getElement(path);
    return named != null && named.getEnclosingElement() instanceof TypeElement owner
        ? Optional.of(owner)
        : Optional.empty();
  }

  /** Returns whether the expression names something that the type has. */
  boolean isOf(TreePath path, Class<?> type) {
    return ownerOf(path)
        .filter(owner -> owner.getQualifiedName().contentEquals(type.getName()))
        .isPresent();
  }

  /** Returns the action that the expression is, if it is a constant of a generated enum. */
  Optional<NamedAction> action(TreePath path) {
    return services.ofConstant(trees.getElement(path));
  }

  /** Returns the constant string that the expression is. */
  Optional<String> text(TreePath path) {
    return folder.fold(path).map(ConstantText::value);
  }
}
