package dev.carillon.processor.literal;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for a mistyped service in front of an action that a declared service has: {@code
 * "chmie:CreateMeeting"}.
 */
final class ServicePrefixCheck implements LiteralCheck {

  @Override
  public Optional<Problem> check(Literal literal) {
    Optional<ActionName> typed = literal.action();
    if (typed.isEmpty() || literal.isDeclared(typed.get().service())) {
      return Optional.empty();
    }
    ActionName action = typed.get();
    Optional<String> near = literal.nearService(action.service());
    return near.isEmpty() || literal.services().contains(action.service())
        ? Optional.empty()
        : literal.checked(near.get()).flatMap(facts -> check(literal, action, facts));
  }

  /**
   * Returns whether a pattern is one of actions. A star alone may be one of anything: {@code
   * "user:*"}. So its service is a declared one with a letter typed twice, or it stands where
   * actions do.
   */
  private static boolean isMeant(Literal literal, ActionName action, ServiceFacts facts) {
    return !action.name().equals("*")
        || literal.use(facts) == TextUse.ACTION
        || (literal.names(facts.service()) && isDoubled(action.service(), facts.service()));
  }

  private static boolean isDoubled(String typed, String service) {
    return typed.length() == service.length() + 1
        && IntStream.range(1, typed.length())
            .filter(i -> typed.charAt(i) == typed.charAt(i - 1))
            .anyMatch(i -> new StringBuilder(typed).deleteCharAt(i).toString().equals(service));
  }

  private static Optional<Problem> check(Literal literal, ActionName action, ServiceFacts facts) {
    boolean meant =
        action.hasWildcard()
            ? isMeant(literal, action, facts) && !facts.matching(action.name()).isEmpty()
            : facts.action(action.name()).filter(a -> a.name().equals(action.name())).isPresent();
    String service = facts.service();
    return meant && literal.use(facts) != TextUse.CONDITION
        ? Optional.of(
            literal.problem(
                facts,
                0,
                Message.INVALID_SERVICE_IN_ACTION.of(
                    action,
                    action.service(),
                    NearestNames.didYouMean(service + ':' + action.name()))))
        : Optional.empty();
  }
}
