package dev.carillon.processor.verdict;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is said of a row: the ids of its errors and of its warnings. What weighs less is no verdict.
 *
 * @param ids each as a severity and an id: {@code ERROR INVALID_ACTION}; none where the row is
 *     right
 */
record Verdict(SortedSet<String> ids) {

  /** The builder, or fromJson, has refused the row and given no id. */
  static final Verdict REFUSED = of("ERROR -");

  static Verdict of(String... ids) {
    return new Verdict(new TreeSet<>(java.util.List.of(ids)));
  }

  static Verdict of(Collection<String> ids) {
    return new Verdict(new TreeSet<>(ids));
  }

  /** Returns the errors alone. */
  Verdict errors() {
    return of(ids.stream().filter(id -> id.startsWith("ERROR ")).collect(Collectors.toList()));
  }

  /** Returns what remains without the warnings about security. */
  Verdict withoutSecurity() {
    return of(ids.stream().filter(id -> !id.startsWith("SECURITY_")).collect(Collectors.toList()));
  }

  boolean isRight() {
    return ids.isEmpty();
  }

  @Override
  public String toString() {
    return ids.isEmpty() ? "right" : String.join(", ", ids);
  }
}
