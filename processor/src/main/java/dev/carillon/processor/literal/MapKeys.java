package dev.carillon.processor.literal;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.carillon.processor.scope.TreeNames;
import java.util.List;
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

  /** Those that put a value behind a key; others read one, or have a default for it. */
  private static final Set<String> PUTTING = Set.of("put", "putIfAbsent", "entry");

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
        (index == 1 && PUTTING.contains(name)) || (index % 2 == 1 && isOfMap(call, name));
    return isValue ? call.getArguments().get(index - 1) : null;
  }

  /**
   * Returns whether a map has a text below one of these keys, alone or in a list.
   *
   * @param holders the text, and what holds it, from inside out
   */
  static boolean isBelow(Set<String> keys, List<TreePath> holders, ConstantFolder folder) {
    for (TreePath holder : holders) {
      TreePath at = holder.getParentPath();
      ExpressionTree key =
          at.getLeaf() instanceof MethodInvocationTree call ? keyOf(call, holder.getLeaf()) : null;
      if (key != null) {
        return folder
            .fold(new TreePath(at, key))
            .filter(text -> keys.contains(text.value()))
            .isPresent();
      }
    }
    return false;
  }

  /** Returns whether a map that is built here is an argument of something about conditions. */
  static boolean isInCondition(TreePath at) {
    for (TreePath up = at.getParentPath(); up != null; up = up.getParentPath()) {
      Tree tree = up.getLeaf();
      if (tree instanceof MethodInvocationTree call) {
        if (TextUse.ofName(TreeNames.nameOf(call.getMethodSelect())) == TextUse.CONDITION) {
          return true;
        }
      } else if (tree instanceof VariableTree variable) {
        return TextUse.ofName(variable.getName().toString()) == TextUse.CONDITION;
      } else if (!(tree instanceof ExpressionTree)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfMap(MethodInvocationTree call, String name) {
    return name.equals("of") && TreeNames.receiverOf(call).endsWith("Map");
  }
}
