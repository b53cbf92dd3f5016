package dev.carillon.internal.document;

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
public record Matched(boolean negated, List<String> values) {
  /** Keeps an immutable copy. */
  public Matched {
    values =
        values instanceof ActionNames || values instanceof RightArns ? values : List.copyOf(values);
  }

  /** Returns the values of a collection, each once, in its order. */
  public static Matched of(boolean negated, Collection<String> values) {
    return new Matched(
        negated,
        values.size() == 1 ? List.copyOf(values) : List.copyOf(new LinkedHashSet<>(values)));
  }

  /** Returns these values and more, each once. */
  public Matched and(Collection<String> more) {
    LinkedHashSet<String> all = new LinkedHashSet<>(values);
    all.addAll(more);
    return new Matched(negated, List.copyOf(all));
  }

  /** Returns the element's name, for example {@code NotAction} for {@code Action}. */
  public String element(String name) {
    return negated ? "Not" + name : name;
  }
}
