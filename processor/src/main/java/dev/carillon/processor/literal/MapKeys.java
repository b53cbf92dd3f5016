package dev.carillon.processor.literal;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.carillon.processor.scope.TreeNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognizes the keys of maps, which are what they are called and no action. */
final class MapKeys {

  /** Methods whose first argument, or each second one, is the key of a map. */
  private static final Set<String> KEYED =
      Set.of(
          "put",
          "putIfAbsent",
          "entry",
          "get",
          "getOrDefault",
          "containsKey",
          "remove",
          "computeIfAbsent",
          "getProperty",
          "setProperty");

  private MapKeys() {}

  /** Returns whether the argument is the key of a map in the call. */
  static boolean isKey(MethodInvocationTree call, Tree child) {
    int index = call.getArguments().indexOf(child);
    if (index < 0) {
      return false;
    }
    String name = TreeNames.nameOf(call.getMethodSelect());
    return (index == 0 && KEYED.contains(name)) || (index % 2 == 0 && isOfMap(call, name));
  }

  /** Returns the key of a map behind which the argument stands in the call; null for no value. */
  static @Nullable ExpressionTree keyOf(MethodInvocationTree call, Tree child) {
    int index = call.getArguments().indexOf(child);
    String name = TreeNames.nameOf(call.getMethodSelect());
    boolean isValue =
        (index == 1 && KEYED.contains(name)) || (index % 2 == 1 && isOfMap(call, name));
    return isValue ? call.getArguments().get(index - 1) : null;
  }

  private static boolean isOfMap(MethodInvocationTree call, String name) {
    return name.equals("of") && TreeNames.receiverOf(call).endsWith("Map");
  }
}
