package dev.carillon.processor.literal;

import dev.carillon.RequiresActions;
import dev.carillon.catalog.Problem;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.name.MeantServices;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.problem.Message;
import dev.carillon.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Checks the texts of {@link RequiresActions}, each of which has to be an action, whoever declares
 * its service.
 */
public final class RequiredActionCheck implements LiteralCheck {

  @Override
  public Optional<Problem> check(Literal literal) {
    return literal.isRequirement()
        ? check(literal.text(), literal::facts, literal.services(), literal::everything)
        : Optional.empty();
  }

  /**
   * Returns what is wrong with a required action where there is no code to be looked at.
   *
   * @param services what is known
   */
  public static Optional<Problem> check(String text, KnownServices services) {
    return check(
        text,
        service -> services.find(service, List.of()),
        services.services(),
        services::everything);
  }

  private static Optional<Problem> check(
      String text,
      Function<String, Optional<ServiceFacts>> facts,
      SortedSet<String> services,
      Supplier<Knowledge> all) {
    Optional<ActionName> action = ActionName.parse(text);
    if (action.isEmpty()) {
      return Optional.of(Literal.at(0, Message.NO_ACTION_AT_ALL.of(text)));
    }
    Optional<ServiceFacts> known = facts.apply(ActionName.foldedServiceOf(text));
    return known.isPresent()
        ? ActionCheck.checkRequired(action.get(), known.get(), all)
        : Optional.of(Literal.at(0, unknownService(action.get(), services)));
  }

  private static Problem unknownService(ActionName action, SortedSet<String> services) {
    Optional<String> meant =
        MeantServices.meant(action.service(), services)
            .map(service -> service + ':' + action.name());
    return Message.INVALID_SERVICE_IN_ACTION.of(action, action.service(), Words.didYouMean(meant));
  }
}
