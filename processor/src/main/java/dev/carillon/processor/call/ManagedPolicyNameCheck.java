package dev.carillon.processor.call;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import dev.carillon.Literals;
import dev.carillon.catalog.managed.ManagedPolicyRule;
import dev.carillon.processor.problem.Message;
import java.util.Set;

/**
 * Holds the name of a managed policy of AWS that the CDK is given against those that there are: it
 * has to have its path. The CDK attaches what it makes of the name, unless it is asked for more.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cdk/api/v2/java/software/amazon/awscdk/services/iam/ManagedPolicy.html">
 *     ManagedPolicy.fromAwsManagedPolicyName</a>
 */
final class ManagedPolicyNameCheck implements CallCheck {

  /** Where the type is, in both versions of the CDK. */
  private static final String PACKAGE = "software.amazon.awscdk.services.iam.";

  @Override
  public Set<String> methods() {
    return Set.of("fromAwsManagedPolicyName");
  }

  @Override
  public void check(Call call) {
    if (call.level() != Literals.OFF
        && call.arguments().size() == 1
        && call.code().isOfPackage(call.path(), PACKAGE)) {
      TreePath name = call.arguments().get(0);
      boolean attached = !(call.path().getParentPath().getLeaf() instanceof MemberSelectTree);
      call.code()
          .text(name)
          .flatMap(text -> ManagedPolicyRule.ofPathAndName(text, attached))
          .map(wrong -> Message.INVALID_MANAGED_POLICY.of(wrong.message()).as(wrong.severity()))
          .map(wrong -> call.level() == Literals.WARNING ? wrong.asWarning() : wrong)
          .ifPresent(wrong -> call.report(name, wrong));
    }
  }
}
