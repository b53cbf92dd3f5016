package dev.carillon.processor.literal;

import dev.carillon.catalog.Problem;
import java.util.List;
import java.util.Optional;

/** The checks of constant texts, in the order in which a text is given to them. */
public final class LiteralChecks {

  private static final List<LiteralCheck> ALL =
      List.of(
          new RequiredActionCheck(),
          new ArnCheck(),
          new ManagedPolicyCheck(),
          new GlobalKeyCheck(),
          new ServicePrefixCheck(),
          new ActionCheck(),
          new ConditionKeyCheck());

  private LiteralChecks() {}

  /** Returns what the first check that finds something wrong with the text says. */
  public static Optional<Problem> check(Literal literal) {
    for (LiteralCheck check : ALL) {
      Optional<Problem> problem = check.check(literal);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }
}
