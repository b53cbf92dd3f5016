package dev.carillon.policy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a statement is about: the values of {@code Action} or {@code NotAction}, of {@code Resource}
 * or {@code NotResource}.
 *
 * @param negated whether the statement is about everything else
 * @param values the values in the author's order, each once
 */
record Matched(boolean negated, List<String> values) {
  Matched {
    values = List.copyOf(values);
  }

  static Matched of(boolean negated, Collection<String> values) {
    return new Matched(negated, List.copyOf(new LinkedHashSet<>(values)));
  }

  /** Returns the element's name, for example {@code NotAction} for {@code Action}. */
  String element(String name) {
    return negated ? "Not" + name : name;
  }
}
