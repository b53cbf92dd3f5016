package dev.carillon.processor.literal;

import dev.carillon.catalog.Problem;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.name.MeantServices;
import dev.carillon.internal.name.NearestNames;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for a service that nobody has in front of what reads as an action: one that is mistyped, in
 * front of an action that a declared service has ({@code "chmie:CreateMeeting"}), and where actions
 * stand, also one by another name than its prefix ({@code "ddb:GetItem"}). Where AWS's own code
 * takes actions of a policy, any service has to exist.
 */
final class ServicePrefixCheck implements LiteralCheck {

  /** Of services no more than that they are there. */
  private static final Knowledge PREFIXES = new Knowledge(List.of(), List.of(), false);

  @Override
  public Optional<Problem> check(Literal literal) {
    ActionName action = literal.action().orElse(null);
    if (action == null) {
      return Optional.empty();
    }
    String service = action.service().toLowerCase(Locale.ROOT);
    if (!literal.isDeclared(service)) {
      Optional<String> near = literal.nearService(action.service());
      if (near.isPresent()) {
        return literal.services().contains(action.service())
            ? Optional.empty()
            : literal.checked(near.get()).flatMap(facts -> check(literal, action, facts));
      }
    }
    return PREFIXES.isUnknownService(service)
            && literal.isAnythingChecked()
            && literal.use() == TextUse.ACTION
            && literal.facts(service).isEmpty()
        ? unknown(literal, action, service)
        : Optional.empty();
  }

  /**
   * Says of a text where an action belongs that there is no such service, if one is meant that has
   * the action, or if nothing but an action of AWS can stand there.
   */
  private static Optional<Problem> unknown(Literal literal, ActionName action, String service) {
    Optional<String> meant = MeantServices.meant(service, literal.services());
    Optional<ServiceFacts> facts = meant.flatMap(literal::checked);
    if (facts.filter(known -> has(action, known)).isPresent()) {
      return Optional.of(
          literal.problem(
              facts.get(), 0, problem(action, facts.get().service() + ':' + action.name())));
    }
    return literal.isDeclared(service) && literal.isOfAwsAction()
        ? Optional.of(literal.globalProblem(0, problem(action, meant.orElse(""))))
        : Optional.empty();
  }

  private static boolean has(ActionName action, ServiceFacts facts) {
    return action.hasWildcard()
        ? !facts.matching(action.name()).isEmpty()
        : facts.action(action.name()).isPresent();
  }

  private static Problem problem(ActionName action, String meant) {
    return Message.INVALID_SERVICE_IN_ACTION.of(
        action, action.service(), meant.isEmpty() ? "" : NearestNames.didYouMean(meant));
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
    return meant && literal.use(facts) != TextUse.CONDITION
        ? Optional.of(
            literal.problem(facts, 0, problem(action, facts.service() + ':' + action.name())))
        : Optional.empty();
  }
}
