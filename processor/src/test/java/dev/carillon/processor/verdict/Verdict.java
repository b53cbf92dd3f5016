package dev.carillon.processor.verdict;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Severity;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of a row: the ids of its errors and of its warnings. What weighs less is no verdict.
 *
 * @param ids each as a severity and an id: {@code ERROR INVALID_ACTION}; none where the row is
 *     right
 */
record Verdict(SortedSet<String> ids) {

  /** The builder, or fromJson, has refused the row and given no id. */
  static final Verdict REFUSED = of("ERROR -");

  private static final Set<String> SECURITY =
      Stream.of(Check.values())
          .filter(check -> check.severity() == Severity.SECURITY_WARNING)
          .map(Check::name)
          .collect(Collectors.toSet());

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

  /** Returns the same in the terms of javac, to which a warning is a warning. */
  Verdict asJavacSays() {
    return of(ids.stream().map(id -> id.replaceFirst("^SECURITY_", "")).toList());
  }

  /** Returns what remains without the warnings about security. */
  Verdict withoutSecurity() {
    return of(ids.stream().filter(id -> !isOfSecurity(id)).toList());
  }

  private static boolean isOfSecurity(String id) {
    return id.startsWith("SECURITY_")
        || (id.startsWith("WARNING ") && SECURITY.contains(id.replaceFirst(".* ", "")));
  }

  /** Returns whether this is an error without an id, or errors of which another verdict warns. */
  boolean refuses(Verdict warning) {
    return equals(REFUSED) || warning.refused().ids.containsAll(ids);
  }

  private Verdict refused() {
    return of(ids.stream().map(id -> id.replaceFirst("^(SECURITY_)?WARNING ", "ERROR ")).toList());
  }

  boolean isRight() {
    return ids.isEmpty();
  }

  @Override
  public String toString() {
    return ids.isEmpty() ? "right" : String.join(", ", ids);
  }
}
