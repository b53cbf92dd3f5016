package dev.carillon.processor.sdk;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import dev.carillon.catalog.call.SdkCall;
import dev.carillon.processor.call.Code;
import dev.carillon.processor.sdk.SdkType.Client;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the operation that code is, of a client of the program's own. */
final class OwnOperation {

  private OwnOperation() {}

  /**
   * Returns the call of the operation that the method around a place is; null where it is none, or
   * a type above that is no client has the method, too, so that it can be called as that of
   * another. What types below inherit beside it is not looked at, unlike in class files.
   */
  static @Nullable SdkCall around(TreePath place, Code code, SdkTypes types) {
    TreePath around = place;
    while (around != null && !(around.getLeaf() instanceof MethodTree)) {
      around = around.getLeaf() instanceof ClassTree ? null : around.getParentPath();
    }
    return around != null
            && code.element(around) instanceof ExecutableElement method
            && method.getEnclosingElement() instanceof TypeElement owner
            && types.of(owner) instanceof Client client
            && client.own()
            && isOnlyOfClients(method, owner, types)
        ? types.call(client, method)
        : null;
  }

  private static boolean isOnlyOfClients(
      ExecutableElement method, TypeElement owner, SdkTypes types) {
    boolean ofSdk = false;
    for (TypeElement above : above(owner)) {
      for (ExecutableElement other : ElementFilter.methodsIn(above.getEnclosedElements())) {
        if (other.getSimpleName().equals(method.getSimpleName())) {
          boolean ofClient = types.of(above) instanceof Client;
          ofSdk |= types.isOfClient(other) && takeTheSame(method, other);
          if (!ofClient) {
            return false;
          }
        }
      }
    }
    return ofSdk;
  }

  /** Returns all types that a type extends. */
  private static List<TypeElement> above(TypeElement type) {
    List<TypeElement> all = new ArrayList<>();
    Deque<TypeElement> ahead = new ArrayDeque<>(List.of(type));
    while (!ahead.isEmpty()) {
      TypeElement next = ahead.pop();
      List<TypeMirror> parents = new ArrayList<>(next.getInterfaces());
      parents.add(next.getSuperclass());
      for (TypeMirror parent : parents) {
        if (parent instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && !all.contains(element)) {
          all.add(element);
          ahead.add(element);
        }
      }
    }
    return all;
  }

  private static boolean takeTheSame(ExecutableElement method, ExecutableElement other) {
    return types(method).equals(types(other));
  }

  private static List<String> types(ExecutableElement method) {
    return method.getParameters().stream().map(each -> each.asType().toString()).toList();
  }
}
