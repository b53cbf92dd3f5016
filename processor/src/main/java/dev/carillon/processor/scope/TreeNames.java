package dev.carillon.processor.scope;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import dev.carillon.processor.name.UserName;

/** The names in expressions and calls, which tell what something is or is for. */
public final class TreeNames {

  private TreeNames() {}

  /** Returns whether the expression names the type, by its simple or its full name. */
  public static boolean isName(Tree tree, Class<?> type) {
    return nameOf(tree).equals(type.getSimpleName())
        && (tree instanceof IdentifierTree || written(tree).equals(UserName.of(type)));
  }

  /** Returns a name with those in front of it, which javac would print at length. */
  static String written(Tree name) {
    if (name instanceof MemberSelectTree select) {
      return written(select.getExpression()) + '.' + select.getIdentifier();
    }
    return name instanceof IdentifierTree first ? first.getName().toString() : name.toString();
  }

  /** Returns whether the class carries an annotation of the type. */
  public static boolean isOn(ClassTree type, Class<?> annotation) {
    for (AnnotationTree written : type.getModifiers().getAnnotations()) {
      if (isName(written.getAnnotationType(), annotation)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the last name of what the method is called on, empty where it is called on nothing. */
  public static String receiverOf(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? nameOf(select.getExpression())
        : "";
  }

  /** Returns the last name in the expression: the variable, field or method that it is about. */
  public static String nameOf(Tree tree) {
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
