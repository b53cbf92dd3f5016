package dev.carillon.processor.literal;

import dev.carillon.internal.iam.NearestNames;
import java.util.Collection;
import java.util.Optional;

/**
 * How near a text must be to a name to be taken for it. Nearer than for a suggestion at an
 * annotation value, where it is certain that a name was meant.
 */
final class Near {

  private static final int MOST_MISTAKES = 3;

  private Near() {}

  /** Returns the nearest name: one mistake for every four characters, three at most. */
  static Optional<String> name(String typed, Collection<String> names) {
    return NearestNames.near(typed, names);
  }

  /** Returns the nearest name: one mistake for every eight characters, three at most. */
  static Optional<String> closely(String typed, Collection<String> names) {
    return nearest(typed, names, Math.min(MOST_MISTAKES, (typed.length() + 4) / 8));
  }

  /** Returns the nearest service prefix: one mistake. */
  static Optional<String> service(String typed, Collection<String> services) {
    return nearest(typed, services, 1);
  }

  private static Optional<String> nearest(String typed, Collection<String> names, int most) {
    return NearestNames.to(typed, names, most).stream().findFirst();
  }
}
