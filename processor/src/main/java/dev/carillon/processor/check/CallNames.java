package dev.carillon.processor.check;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.Set;

/** The names in expressions and calls that tell what a text is for. */
final class CallNames {

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

  private CallNames() {}

  /** Returns whether the argument is the key of a map in the call. */
  static boolean isMapKey(MethodInvocationTree call, Tree child) {
    int index = call.getArguments().indexOf(child);
    if (index < 0) {
      return false;
    }
    String name = nameOf(call.getMethodSelect());
    return (index == 0 && KEYED.contains(name))
        || (index % 2 == 0 && name.equals("of") && receiverOf(call).endsWith("Map"));
  }

  /** Returns whether the expression names the type, by its simple or its full name. */
  static boolean isName(Tree tree, Class<?> type) {
    return nameOf(tree).equals(type.getSimpleName())
        && (tree instanceof IdentifierTree || tree.toString().equals(type.getName()));
  }

  /** Returns the last name of what the method is called on, empty where it is called on nothing. */
  static String receiverOf(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? nameOf(select.getExpression())
        : "";
  }

  /** Returns the last name in the expression: the variable, field or method that it is about. */
  static String nameOf(Tree tree) {
    if (tree instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    if (tree instanceof MethodInvocationTree call) {
      return nameOf(call.getMethodSelect());
    }
    return tree instanceof ParenthesizedTree parenthesized
        ? nameOf(parenthesized.getExpression())
        : "";
  }
}
