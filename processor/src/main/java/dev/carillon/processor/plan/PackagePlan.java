package dev.carillon.processor.plan;

import dev.carillon.processor.problem.Place;
import dev.carillon.processor.problem.Placed;
import java.util.List;

/**
 * All that one {@code @IamActions} leads to.
 *
 * @param types the types to generate into the package
 * @param problems why others are not, or not as they should be
 */
public record PackagePlan(List<TypePlan> types, List<Placed<Place>> problems) {

  /** Copies the parts. */
  public PackagePlan {
    types = List.copyOf(types);
    problems = List.copyOf(problems);
  }
}
