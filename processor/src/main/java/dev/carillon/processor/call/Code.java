package dev.carillon.processor.call;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.policy.Action;
import dev.carillon.processor.facts.GeneratedMark;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.literal.ConstantFolder;
import dev.carillon.processor.literal.ConstantText;
import dev.carillon.processor.name.UserName;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What the code of a compilation means.
 *
 * @param trees javac's trees
 * @param folder folds constant strings
 * @param services what is known of services
 */
public record Code(Trees trees, ConstantFolder folder, KnownServices services) {

  private static final String BUILDER = UserName.packageOf(Action.class);

  /** Returns what the expression names; null for nothing that is known. */
  public @Nullable Element element(TreePath path) {
    return trees.getElement(path);
  }

  /** Returns the type of the expression; null where it is not known. */
  public @Nullable TypeMirror type(TreePath path) {
    return trees.getTypeMirror(path);
  }

  /** Returns the type that has the method, field or constant that the expression names. */
  Optional<TypeElement> ownerOf(TreePath path) {
    Element named = element(path);
    return named != null && named.getEnclosingElement() instanceof TypeElement owner
        ? Optional.of(owner)
        : Optional.empty();
  }

  /** Returns whether the expression names something that the type has. */
  boolean isOf(TreePath path, Class<?> type) {
    return ownerOf(path)
        .filter(owner -> owner.getQualifiedName().contentEquals(UserName.of(type)))
        .isPresent();
  }

  /** Returns whether the expression names something that a type of packages has. */
  boolean isOfPackage(TreePath path, String packages) {
    return ownerOf(path)
        .filter(owner -> owner.getQualifiedName().toString().startsWith(packages))
        .isPresent();
  }

  /** Returns whether the expression names something that a generated type has. */
  boolean isOfGenerated(TreePath path) {
    return ownerOf(path).filter(GeneratedMark::isOn).isPresent();
  }

  /** Returns whether the expression names a method of the policy builder. */
  boolean isOfBuilder(TreePath path) {
    return element(path) instanceof ExecutableElement method
        && method.asType().getKind() == TypeKind.EXECUTABLE
        && isOfPackage(path, BUILDER);
  }

  /** Returns the action that the expression is, if it is a constant of a generated enum. */
  public Optional<NamedAction> action(TreePath path) {
    return services.ofConstant(element(path));
  }

  /** Returns whether the expression is a string. */
  boolean isString(TreePath path) {
    TypeMirror type = type(path);
    return type != null && type.toString().equals(String.class.getName());
  }

  /** Returns the expression that a variable keeps; what is no such variable, as it is. */
  TreePath kept(TreePath path) {
    return KeptValue.of(trees, path);
  }

  /** Returns the constant string that the expression is. */
  public Optional<String> text(TreePath path) {
    return folder.fold(path).map(ConstantText::value);
  }

  /** Returns whether the expression is this flag, or its constant of {@code Boolean}. */
  public boolean isFlag(TreePath path, boolean flag) {
    return folder.isFlag(path, flag)
        || (element(path) instanceof VariableElement named
            && named.getSimpleName().contentEquals(flag ? "TRUE" : "FALSE")
            && isOf(path, Boolean.class));
  }
}
