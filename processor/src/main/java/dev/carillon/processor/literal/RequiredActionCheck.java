package dev.carillon.processor.literal;

import dev.carillon.RequiresActions;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.NearestNames;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Notice;
import dev.carillon.processor.problem.Words;
import java.util.Optional;

/**
 * Checks the texts of {@link RequiresActions}, each of which has to be an action, whoever declares
 * its service.
 */
final class RequiredActionCheck implements LiteralCheck {

  @Override
  public Optional<Flaw> check(Literal literal) {
    if (!literal.isRequirement()) {
      return Optional.empty();
    }
    if (literal.action().isEmpty()) {
      return Optional.of(new Flaw(0, Message.NO_ACTION_AT_ALL.of(literal.text())));
    }
    ActionName action = literal.action().get();
    Optional<ServiceFacts> facts = literal.facts(action.service());
    return facts.isPresent()
        ? ActionCheck.checkAction(literal, action, facts.get())
        : Optional.of(new Flaw(0, unknownService(literal, action)));
  }

  private static Notice unknownService(Literal literal, ActionName action) {
    Optional<String> meant =
        NearestNames.withOneError(action.service(), literal.services())
            .map(service -> service + ':' + action.name());
    return Message.INVALID_SERVICE_IN_ACTION.of(action, action.service(), Words.didYouMean(meant));
  }
}
