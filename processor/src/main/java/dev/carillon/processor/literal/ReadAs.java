package dev.carillon.processor.literal;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.policy.Policy;
import dev.carillon.policy.ResourcePolicy;
import dev.carillon.policy.TrustPolicy;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.name.UserName;
import dev.carillon.processor.scope.TreeNames;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds as which kind of policy a text is read: {@code ResourcePolicy.fromJson("…")}, where it
 * stands, or where the same file uses the variable that it is.
 */
final class ReadAs {

  private static final Map<String, PolicyKind> KINDS =
      Map.of(
          UserName.of(Policy.class), PolicyKind.IDENTITY,
          UserName.of(ResourcePolicy.class), PolicyKind.RESOURCE,
          UserName.of(TrustPolicy.class), PolicyKind.ROLE_TRUST);

  private final Trees trees;

  ReadAs(Trees trees) {
    this.trees = trees;
  }

  /** Returns the kind as which the text at the path is read first; empty where nothing reads it. */
  Optional<PolicyKind> at(TreePath path) {
    return LastUses.of(path).stream().flatMap(use -> by(use).stream()).findFirst();
  }

  private Optional<PolicyKind> by(TreePath text) {
    TreePath around = text.getParentPath();
    return around.getLeaf() instanceof MethodInvocationTree call
            && TreeNames.nameOf(call).equals("fromJson")
            && call.getArguments().indexOf(text.getLeaf()) == 0
            && call.getMethodSelect() instanceof MemberSelectTree select
        ? kindOf(trees.getElement(new TreePath(around, select.getExpression())))
        : Optional.empty();
  }

  private static Optional<PolicyKind> kindOf(Element receiver) {
    return receiver instanceof TypeElement type
        ? Optional.ofNullable(KINDS.get(type.getQualifiedName().toString()))
        : Optional.empty();
  }
}
