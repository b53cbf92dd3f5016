package dev.carillon.processor.problem;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.Update;

/**
 * A problem, and where javac prints it.
 *
 * @param <P> what javac calls a place: an annotation's value, or a part of the code
 */
public record Placed<P>(P place, Problem problem) {

  /** Returns the same, an error of a sort that is new to the build as a warning. */
  public Placed<P> after(Update update) {
    return new Placed<>(place, update.soften(problem));
  }
}
