package dev.carillon.processor.literal;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Words;
import java.util.Optional;

/**
 * Looks for a mistyped service in front of an action that a declared service has: {@code
 * "chmie:CreateMeeting"}.
 */
final class ServicePrefixCheck implements LiteralCheck {

  @Override
  public Optional<Flaw> check(Literal literal) {
    Optional<ActionName> typed =
        literal.action().filter(action -> !literal.isDeclared(action.service()));
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    ActionName action = typed.get();
    Optional<String> near = Near.service(action.service(), literal.checkedServices());
    return near.isEmpty() || literal.services().contains(action.service())
        ? Optional.empty()
        : literal.checked(near.get()).flatMap(facts -> check(literal, action, facts));
  }

  private static Optional<Flaw> check(Literal literal, ActionName action, ServiceFacts facts) {
    boolean meant =
        action.hasWildcard()
            ? action.name().length() > 1 && !facts.matching(action.name()).isEmpty()
            : facts.action(action.name()).filter(a -> a.name().equals(action.name())).isPresent();
    String service = facts.service();
    return meant && literal.use(facts) != TextUse.CONDITION
        ? Optional.of(
            literal.flaw(
                facts,
                0,
                Message.INVALID_SERVICE_IN_ACTION.of(
                    action,
                    action.service(),
                    Words.didYouMean(Optional.of(service + ':' + action.name())))))
        : Optional.empty();
  }
}
