package dev.carillon.processor.plan;

import dev.carillon.processor.problem.Mistake;
import java.util.List;

/**
 * All that one {@code @IamActions} leads to.
 *
 * @param types the types to generate into the package
 * @param mistakes why others are not, or not as they should be
 */
public record PackagePlan(List<TypePlan> types, List<Mistake> mistakes) {

  /** Copies the parts. */
  public PackagePlan {
    types = List.copyOf(types);
    mistakes = List.copyOf(mistakes);
  }
}
