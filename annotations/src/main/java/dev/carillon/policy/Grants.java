package dev.carillon.policy;

import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.PatternIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What statements grant together; not loaded where a policy is only built and written. */
final class Grants {

  private static final WildcardPattern EVERYTHING = WildcardPattern.of("*");

  /** How often resources are compared for one answer; policies that AWS takes need less. */
  private static final int MOST_COMPARED = 1_000_000;

  private Grants() {}

  static boolean any(List<Statement> statements, String action) {
    List<WildcardPattern> denied = new ArrayList<>();
    Set<String> texts = new HashSet<>(); // A policy variable is the same as itself alone.
    List<Statement> allBut = new ArrayList<>();
    for (Statement one : statements) {
      if (!deniesAlways(one, action)) {
        continue;
      }
      if (one.excludesResources()) {
        allBut.add(one);
        continue;
      }
      if (isEverything(one)) {
        return false;
      }
      for (String resource : one.resources()) {
        texts.add(resource);
        if (!WildcardPattern.hasVariable(resource)) {
          denied.add(WildcardPattern.of(resource));
        }
      }
    }
    PatternIndex<WildcardPattern> byStart = PatternIndex.ofTexts(denied);
    int[] left = {MOST_COMPARED};
    for (Statement one : statements) {
      if (allows(one, action)) {
        for (String resource : one.excludesResources() ? List.of("*") : one.resources()) {
          WildcardPattern allowed = WildcardPattern.withVariables(resource);
          if (!texts.contains(resource)
              && !byStart
                  .candidates(allowed)
                  .any(place -> left[0]-- > 0 && denied.get(place).covers(allowed))
              && !deniesAllOf(allowed, allBut, left)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether one of the statements, which deny all but what they name, denies all of it. */
  private static boolean deniesAllOf(WildcardPattern allowed, List<Statement> allBut, int[] left) {
    for (Statement one : allBut) {
      boolean denies = left[0] > 0;
      for (int i = 0; denies && i < one.resources().size(); i++) {
        denies =
            left[0]-- > 0
                && !WildcardPattern.withVariables(one.resources().get(i)).intersects(allowed);
      }
      if (denies) {
        return true;
      }
    }
    return false;
  }

  static boolean on(List<Statement> statements, String action, String arn) {
    return statements.stream()
            .anyMatch(statement -> allows(statement, action) && isOn(statement, arn))
        && statements.stream()
            .noneMatch(statement -> deniesAlways(statement, action) && isAlwaysOn(statement, arn));
  }

  static SortedSet<String> missing(List<Statement> statements, Collection<String> actions) {
    SortedSet<String> missing = new TreeSet<>(actions);
    missing.removeIf(action -> any(statements, action));
    return Collections.unmodifiableSortedSet(missing);
  }

  /** Returns whether a statement allows all that an action, possibly a pattern, stands for. */
  private static boolean allows(Statement statement, String action) {
    return statement.effect() == Effect.ALLOW
        && !(statement.excludesResources() && isEverything(statement))
        && isAbout(statement, action, true);
  }

  private static boolean isEverything(Statement statement) {
    return statement.resources().stream()
        .anyMatch(one -> WildcardPattern.of(one).equals(EVERYTHING));
  }

  /** Returns whether a statement denies, whatever the request, something that an action is. */
  private static boolean deniesAlways(Statement statement, String action) {
    return statement.effect() == Effect.DENY
        && statement.conditions().isEmpty()
        && isAbout(statement, action, false);
  }

  /** Returns whether a statement is about all that an action is, or about something of it. */
  private static boolean isAbout(Statement statement, String action, boolean all) {
    WildcardPattern wanted = WildcardPattern.ignoringCase(action);
    boolean whole = all != statement.excludesActions(); // What is left out in part is not all.
    return statement.actionPatterns().stream()
            .map(WildcardPattern::ignoringCase)
            .anyMatch(named -> whole ? named.covers(wanted) : named.intersects(wanted))
        != statement.excludesActions();
  }

  private static boolean isOn(Statement statement, String arn) {
    return statement.resources().stream()
            .anyMatch(pattern -> WildcardPattern.withVariables(pattern).matches(arn))
        != statement.excludesResources();
  }

  /** Returns whether a statement names a resource whatever the policy variables stand for. */
  private static boolean isAlwaysOn(Statement statement, String arn) {
    if (statement.excludesResources()) {
      return isOn(statement, arn);
    }
    return statement.resources().stream()
        .anyMatch(
            pattern ->
                !WildcardPattern.hasVariable(pattern) && WildcardPattern.of(pattern).matches(arn));
  }
}
