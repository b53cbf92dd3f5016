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
import java.util.stream.Stream;

/** What is asked of finished policies; not loaded where one is built and written. */
final class Grants {

  private static final WildcardPattern EVERYTHING = WildcardPattern.of("*");

  /** How many resources a deny statement leaves out that are looked at; AWS takes no more. */
  private static final int MOST_LEFT_OUT = 200;

  private Grants() {}

  static boolean any(List<Statement> statements, String action) {
    List<Statement> allowing = statements.stream().filter(one -> allows(one, action)).toList();
    if (allowing.isEmpty()) {
      return false;
    }
    Denied denied = new Denied(statements.stream().filter(one -> deniesAlways(one, action)));
    return allowing.stream().anyMatch(denied::leavesSome);
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
    if (statement.effect() != Effect.ALLOW
        || (statement.excludesResources() && isEverything(statement))) {
      return false;
    }
    WildcardPattern wanted = WildcardPattern.ignoringCase(action);
    Stream<WildcardPattern> named =
        statement.actionPatterns().stream().map(WildcardPattern::ignoringCase);
    return statement.excludesActions()
        ? named.noneMatch(pattern -> pattern.intersects(wanted))
        : named.anyMatch(pattern -> pattern.covers(wanted));
  }

  private static boolean isEverything(Statement statement) {
    return statement.resources().stream()
        .anyMatch(one -> WildcardPattern.of(one).equals(EVERYTHING));
  }

  /** Returns whether a statement denies, whatever the request, something that an action is. */
  private static boolean deniesAlways(Statement statement, String action) {
    if (statement.effect() != Effect.DENY || !statement.conditions().isEmpty()) {
      return false;
    }
    WildcardPattern wanted = WildcardPattern.ignoringCase(action);
    Stream<WildcardPattern> named =
        statement.actionPatterns().stream().map(WildcardPattern::ignoringCase);
    return statement.excludesActions()
        ? named.noneMatch(pattern -> pattern.covers(wanted))
        : named.anyMatch(pattern -> pattern.intersects(wanted));
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

  /** The resources of statements that deny. */
  private static final class Denied {

    private final List<WildcardPattern> named = new ArrayList<>();
    private final PatternIndex<WildcardPattern> byStart;

    /** What has a policy variable is the same as the same text alone. */
    private final Set<String> texts = new HashSet<>();

    /** All but these are denied. */
    private final List<List<WildcardPattern>> allBut = new ArrayList<>();

    Denied(Stream<Statement> denying) {
      denying.forEach(this::add);
      byStart = PatternIndex.ofTexts(named);
    }

    private void add(Statement denying) {
      List<String> resources = denying.resources();
      if (denying.excludesResources()) {
        if (resources.size() <= MOST_LEFT_OUT) {
          allBut.add(resources.stream().map(WildcardPattern::withVariables).toList());
        }
        return;
      }
      texts.addAll(resources);
      for (String resource : resources) {
        if (!WildcardPattern.hasVariable(resource)) {
          named.add(WildcardPattern.of(resource));
        }
      }
    }

    /** Returns whether something is left of what a statement allows. */
    boolean leavesSome(Statement allowing) {
      return allowing.excludesResources()
          ? !covers(EVERYTHING)
          : allowing.resources().stream()
              .anyMatch(one -> !texts.contains(one) && !covers(WildcardPattern.withVariables(one)));
    }

    private boolean covers(WildcardPattern allowed) {
      return byStart.candidates(allowed).any(place -> named.get(place).covers(allowed))
          || allBut.stream().anyMatch(left -> left.stream().noneMatch(allowed::intersects));
    }
  }
}
