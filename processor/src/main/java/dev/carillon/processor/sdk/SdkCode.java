package dev.carillon.processor.sdk;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.RequiresActions;
import dev.carillon.processor.facts.GeneratedMark;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.facts.NamedAction;
import dev.carillon.processor.literal.ConstantFolder;
import dev.carillon.processor.literal.ConstantText;
import dev.carillon.processor.name.UserName;
import dev.carillon.processor.scope.AnnotationItems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What the code that calls the SDK means. */
record SdkCode(Trees trees, ConstantFolder folder, KnownServices services) {

  @Nullable Element element(TreePath path) {
    return trees.getElement(path);
  }

  @Nullable TypeMirror type(TreePath path) {
    return trees.getTypeMirror(path);
  }

  /** Returns the action that the expression is, if it is a constant of a generated enum. */
  Optional<String> constant(TreePath path) {
    return services.ofConstant(trees.getElement(path)).map(NamedAction::iamName);
  }

  /** Returns the text that the expression always has. */
  Optional<String> text(TreePath path) {
    return folder.fold(path).map(ConstantText::value);
  }

  /** Returns the actions that an annotation says the code needs, each with its place. */
  Map<TreePath, String> required(TreePath path, AnnotationTree annotation) {
    Map<TreePath, String> actions = new LinkedHashMap<>();
    if (trees.getElement(new TreePath(path, annotation.getAnnotationType()))
            instanceof TypeElement type
        && (type.getQualifiedName().contentEquals(UserName.of(RequiresActions.class))
            || GeneratedMark.isOn(type))) {
      for (TreePath item : AnnotationItems.of(path, annotation)) {
        folder
            .fold(item)
            .map(ConstantText::value)
            .or(() -> constant(item))
            .ifPresent(action -> actions.put(item, action));
      }
    }
    return actions;
  }
}
