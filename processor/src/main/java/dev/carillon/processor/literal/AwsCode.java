package dev.carillon.processor.literal;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.internal.name.CamelWords;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Tells what methods and constructors of AWS's SDKs and CDK take texts for. */
final class AwsCode {

  private static final Set<String> ARN_WORDS = Set.of("arn", "arns", "resource", "resources");

  /** In the names of the types that policies and their principals are built by. */
  private static final List<String> OF_POLICIES = List.of(".iam.", ".auth.policy.");

  private AwsCode() {}

  /** Returns whether a call is of a method of AWS. */
  static boolean isAt(TreePath call, Trees trees) {
    return trees.getElement(call) instanceof ExecutableElement method && isOfAws(method);
  }

  /** Returns whether a call puts ARNs into a policy. */
  static boolean takesArns(TreePath call, Trees trees) {
    if (!(trees.getElement(call) instanceof ExecutableElement method) || !isOfAws(method)) {
      return false;
    }
    Element type = method.getEnclosingElement();
    String full = type.toString();
    return OF_POLICIES.stream().anyMatch(full::contains) && (isOfArns(method) || isOfArns(type));
  }

  private static boolean isOfArns(Element named) {
    return CamelWords.of(named.getSimpleName().toString()).stream().anyMatch(ARN_WORDS::contains);
  }

  private static boolean isOfAws(Element method) {
    String type = method.getEnclosingElement().toString();
    return type.startsWith("software.amazon.") || type.startsWith("com.amazonaws.");
  }
}
