package dev.carillon.processor.literal;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.internal.name.CamelWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Tells what methods and constructors of AWS's SDKs and CDK take texts for. */
final class AwsCode {

  private static final Set<String> ARN_WORDS = Set.of("arn", "arns", "resource", "resources");

  /** In the names of the types that policies and their principals are built by. */
  private static final List<String> OF_POLICIES = List.of(".iam.", ".auth.policy.");

  private static final Pattern ATTACHING =
      Pattern.compile(
          "\\.(?:iam|identitymanagement)\\.model\\.Attach(?:Group|Role|User)PolicyRequest\\b");

  private AwsCode() {}

  /** Returns whether a call is of a method of AWS's that makes a policy. */
  static boolean makesPolicy(TreePath call, Trees trees) {
    return typeOf(trees.getElement(call)).isPresent();
  }

  /** Returns whether a call puts ARNs into a policy. */
  static boolean takesArns(TreePath call, Trees trees) {
    Element method = trees.getElement(call);
    return typeOf(method)
        .filter(type -> isOfArns(type) || (method != null && isOfArns(method)))
        .isPresent();
  }

  /**
   * Returns whether a call is of a request that attaches a policy to a role, user or group.
   *
   * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html">
   *     AttachRolePolicy</a>
   */
  static boolean attaches(TreePath call, Trees trees) {
    return trees.getElement(call) instanceof ExecutableElement method
        && method.getEnclosingElement() instanceof TypeElement type
        && ATTACHING.matcher(type.getQualifiedName()).find();
  }

  private static boolean isOfArns(Element named) {
    return CamelWords.of(named.getSimpleName().toString()).stream().anyMatch(ARN_WORDS::contains);
  }

  /** Returns the type for policies that has the method; empty for what is none of AWS's. */
  private static Optional<TypeElement> typeOf(@Nullable Element method) {
    return method instanceof ExecutableElement
            && method.getEnclosingElement() instanceof TypeElement type
            && isOfPolicies(type.toString())
        ? Optional.of(type)
        : Optional.empty();
  }

  private static boolean isOfPolicies(String type) {
    return (type.startsWith("software.amazon.") || type.startsWith("com.amazonaws."))
        && OF_POLICIES.stream().anyMatch(type::contains);
  }
}
