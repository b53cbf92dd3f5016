package dev.carillon.policy;

import dev.carillon.internal.pattern.Remainder;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.PatternIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What statements grant together; not loaded where a policy is only built and written. */
final class Grants {

  /** How many symbols are looked at for one answer; policies that AWS takes need less. */
  private static final int MOST = 5_000_000;

  private static final WildcardPattern ANYTHING = WildcardPattern.of("*");

  private final List<Statement> allowing = new ArrayList<>();
  private final List<Statement> denying = new ArrayList<>();

  /** The denied resources with policy variables, which are the same as themselves alone. */
  private final List<WildcardPattern> variable = new ArrayList<>();

  private final PatternIndex<WildcardPattern> variableByStart;

  private Grants(List<Statement> statements, String action) {
    for (Statement one : statements) {
      boolean allows = one.effect() == Effect.ALLOW;
      if ((allows || one.conditions().isEmpty()) && isAbout(one, action, allows)) {
        (allows ? allowing : denying).add(one);
      }
    }
    for (Statement one : denying) {
      for (String resource : one.excludesResources() ? List.<String>of() : one.resources()) {
        if (WildcardPattern.hasVariable(resource)) {
          variable.add(WildcardPattern.of(resource));
        }
      }
    }
    this.variableByStart = PatternIndex.ofTexts(variable);
  }

  static boolean any(List<Statement> statements, String action) {
    return new Grants(statements, action).isOnAny();
  }

  static boolean on(List<Statement> statements, String action, String arn) {
    return new Grants(statements, action).isOn(arn);
  }

  static SortedSet<String> missing(List<Statement> statements, Collection<String> actions) {
    SortedSet<String> missing = new TreeSet<>(actions);
    missing.removeIf(action -> any(statements, action));
    return Collections.unmodifiableSortedSet(missing);
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

  private boolean isOnAny() {
    List<WildcardPattern> denied = new ArrayList<>();
    List<List<WildcardPattern>> each = new ArrayList<>();
    for (Statement one : denying) {
      if (one.excludesResources()) {
        each.add(patterns(one));
      } else {
        denied.addAll(plainPatterns(one));
      }
    }
    Remainder remainder = new Remainder(MOST);
    List<WildcardPattern> allowed = new ArrayList<>();
    for (Statement one : allowing) {
      if (!one.excludesResources()) {
        allowed.addAll(allowed(one));
      } else if (remainder.isFound(
          and(each, List.of(List.of(ANYTHING))), and(denied, plainPatterns(one)))) {
        return true;
      }
    }
    each.add(allowed);
    return remainder.isFound(each, denied);
  }

  private boolean isOn(String arn) {
    return allowing.stream()
            .anyMatch(
                one ->
                    one.excludesResources()
                        ? !isAny(plainPatterns(one), arn)
                        : isAny(allowed(one), arn))
        && denying.stream()
            .noneMatch(
                one ->
                    one.excludesResources()
                        ? !isAny(patterns(one), arn)
                        : isAny(plainPatterns(one), arn));
  }

  private static boolean isAny(List<WildcardPattern> patterns, String arn) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(arn));
  }

  /** Returns what is allowed, without what is denied whatever its policy variables stand for. */
  private List<WildcardPattern> allowed(Statement statement) {
    return statement.resources().stream()
        .filter(
            resource ->
                !WildcardPattern.hasVariable(resource) || !isDenied(WildcardPattern.of(resource)))
        .map(WildcardPattern::withVariables)
        .toList();
  }

  private boolean isDenied(WildcardPattern resource) {
    return variableByStart.candidates(resource).any(place -> variable.get(place).covers(resource));
  }

  private static List<WildcardPattern> patterns(Statement statement) {
    return statement.resources().stream().map(WildcardPattern::withVariables).toList();
  }

  /** Returns the resources that have no policy variable. */
  private static List<WildcardPattern> plainPatterns(Statement statement) {
    return statement.resources().stream()
        .filter(resource -> !WildcardPattern.hasVariable(resource))
        .map(WildcardPattern::of)
        .toList();
  }

  private static <T> List<T> and(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
