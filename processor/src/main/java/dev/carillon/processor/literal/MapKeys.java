package dev.carillon.processor.literal;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.carillon.processor.scope.TreeNames;
import java.util.Set;

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
    return (index == 0 && KEYED.contains(name))
        || (index % 2 == 0 && name.equals("of") && TreeNames.receiverOf(call).endsWith("Map"));
  }
}
