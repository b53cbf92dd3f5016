package dev.carillon.processor.literal;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.managed.ManagedPolicyRule;
import dev.carillon.processor.problem.Message;
import java.util.Optional;

/**
 * Holds the ARN of a managed policy of AWS against those that there are. One that cannot be
 * attached is right unless a request of the SDK attaches it: it may be what a policy denies.
 */
final class ManagedPolicyCheck implements LiteralCheck {

  @Override
  public Optional<Problem> check(Literal literal) {
    return !literal.text().contains(ManagedPolicyRule.IN_ARN)
            || !literal.isAnythingChecked()
            || literal.isReplaced()
        ? Optional.empty()
        : ManagedPolicyRule.ofArn(literal.text(), literal.isAttached())
            .map(
                wrong ->
                    literal.globalProblem(
                        0,
                        Message.INVALID_MANAGED_POLICY.of(wrong.message()).as(wrong.severity())));
  }
}
