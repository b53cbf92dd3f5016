package dev.carillon.policy;

import dev.carillon.internal.document.ActionsOfEnums;
import dev.carillon.internal.document.AllowedTakers;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.name.PrintedText;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.pattern.Remainder;
import dev.carillon.internal.pattern.WildcardPattern;
import dev.carillon.internal.validation.view.PatternIndex;
import dev.carillon.policy.reference.ServiceReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What statements grant together; not loaded where a policy is only built and written. */
final class Grants {

  /** How many symbols are looked at for one answer; policies that AWS takes need less. */
  private static final int MOST = 5_000_000;

  private static final List<WildcardPattern> ANYTHING = List.of(WildcardPattern.of("*"));

  private final List<Statement> statements;
  private final Optional<String> version;
  private final Collection<Action> known;
  private final AllowedTakers resources;
  private @Nullable Map<String, Action> byName;
  private final Map<ServiceReference, ArnTypes> types = new HashMap<>();

  /**
   * Takes the statements of a policy.
   *
   * @param version its version, which tells whether it has policy variables
   * @param known what tells which resources actions take, as far as it is known
   */
  Grants(List<Statement> statements, Optional<String> version, Collection<Action> known) {
    this.statements = statements;
    this.version = version;
    this.known = known;
    this.resources = new AllowedTakers(statements, this::taker);
  }

  /** Returns whether the statements grant an action on some resource. */
  boolean any(String action) {
    return new OfAction(statements, version, action).isOnAny() && resources.areIn(action);
  }

  /** Returns whether the statements grant an action on one resource. */
  boolean on(String action, String arn) {
    boolean right = arn.startsWith("arn:") || Placeholders.starred(arn).startsWith("*");
    require(right, arn, "ARN, nor \"*\"");
    return new OfAction(statements, version, action).isOn(arn)
        && (!arn.startsWith("arn:")
            || taker(action)
                .filter(taker -> !new NamedResources(List.of(Named.of(arn))).takesOne(taker))
                .isEmpty());
  }

  /** Returns those of some actions that the statements do not grant. */
  SortedSet<String> missing(Collection<String> actions) {
    SortedSet<String> missing = new TreeSet<>(actions);
    missing.removeIf(this::any);
    return Collections.unmodifiableSortedSet(missing);
  }

  /** Returns an action that is known with what it takes; empty of a pattern and of others. */
  private Optional<Taker> taker(String action) {
    return Optional.ofNullable(byName().get(action.toLowerCase(Locale.ROOT)))
        .flatMap(
            one ->
                one.reference()
                    .map(service -> new Taker(one.iamName(), one.resourceTypes(), types(service))));
  }

  private Map<String, Action> byName() {
    Map<String, Action> read = byName;
    if (read == null) {
      read = new HashMap<>();
      for (Action one : ActionsOfEnums.of(known)) {
        read.putIfAbsent(one.iamName().toLowerCase(Locale.ROOT), one);
      }
      byName = read;
    }
    return read;
  }

  private ArnTypes types(ServiceReference service) {
    return types.computeIfAbsent(service, one -> ArnTypes.of(one.resourceTypes()));
  }

  private static boolean isAction(String text) {
    return text.equals("*") || text.equals("*:*") || ActionName.parse(text).isPresent();
  }

  /** Refuses what no statement is about: the answer "not granted" would seem to be one. */
  private static void require(boolean right, String text, String expected) {
    if (!right) {
      throw new IllegalArgumentException(
          PrintedText.inOneLine("\"" + text + "\" is no " + expected));
    }
  }

  /** What the statements say of one action. */
  private static final class OfAction {
    private final List<WildcardPattern> allowed = new ArrayList<>();

    /** For each statement that allows an action on all but some resources, these. */
    private final List<List<WildcardPattern>> allowedBut = new ArrayList<>();

    private final List<WildcardPattern> denied = new ArrayList<>();

    /** For each statement that denies an action on all but some resources, these. */
    private final List<List<WildcardPattern>> deniedBut = new ArrayList<>();

    private final Optional<String> version;

    OfAction(List<Statement> statements, Optional<String> version, String action) {
      this.version = version;
      require(isAction(Placeholders.starred(action)), action, "action, such as s3:GetObject");
      WildcardPattern wanted = WildcardPattern.ignoringCase(action);
      List<WildcardPattern> variable = new ArrayList<>();
      for (Statement one : statements) {
        if (one.effect() == Effect.DENY && one.conditions().isEmpty() && isAbout(one, wanted)) {
          if (one.excludesResources()) {
            deniedBut.add(patterns(one));
          } else {
            addPlain(one, denied, variable);
          }
        }
      }
      PatternIndex<WildcardPattern> variableByStart = PatternIndex.ofTexts(variable);
      for (Statement one : statements) {
        if (one.effect() == Effect.ALLOW && isAbout(one, wanted)) {
          if (one.excludesResources()) {
            List<WildcardPattern> plain = new ArrayList<>();
            addPlain(one, plain, new ArrayList<>());
            allowedBut.add(plain);
            continue;
          }
          for (String resource : resources(one)) {
            // A policy variable is the same as itself.
            WildcardPattern written = WildcardPattern.of(resource);
            if (!variableByStart
                .candidates(written)
                .any(place -> variable.get(place).covers(written))) {
              allowed.add(WildcardPattern.withVariables(resource));
            }
          }
        }
      }
    }

    /** Returns whether a statement allows all that an action is, or denies something of it. */
    private static boolean isAbout(Statement statement, WildcardPattern wanted) {
      boolean all = statement.effect() == Effect.ALLOW;
      boolean whole = all != statement.excludesActions(); // What is left out in part is not all.
      boolean named = false;
      for (String pattern : statement.actionPatterns()) {
        WildcardPattern one = WildcardPattern.ignoringCase(pattern);
        named |= whole ? one.covers(wanted) : one.intersects(wanted);
      }
      return named != statement.excludesActions();
    }

    private List<String> resources(Statement statement) {
      return statement.resources().stream()
          .map(text -> Placeholders.asMeant(text, version))
          .toList();
    }

    /** Returns the resources; policy variables in them can be anything. */
    private List<WildcardPattern> patterns(Statement statement) {
      List<WildcardPattern> patterns = new ArrayList<>();
      for (String resource : resources(statement)) {
        patterns.add(WildcardPattern.withVariables(resource));
      }
      return patterns;
    }

    /** Adds the resources, those with policy variables elsewhere. */
    private void addPlain(
        Statement statement, List<WildcardPattern> plain, List<WildcardPattern> variable) {
      for (String resource : resources(statement)) {
        (Placeholders.isIn(resource) ? variable : plain).add(WildcardPattern.of(resource));
      }
    }

    private boolean isOnAny() {
      Remainder remainder = new Remainder(MOST);
      if (remainder.isFound(and(deniedBut, List.of(allowed)), denied)) {
        return true;
      }
      List<List<WildcardPattern>> each = and(deniedBut, List.of(ANYTHING));
      for (List<WildcardPattern> one : allowedBut) {
        if (remainder.isFound(each, and(denied, one))) {
          return true;
        }
      }
      return false;
    }

    private static <T> List<T> and(List<T> some, List<T> more) {
      List<T> all = new ArrayList<>(some);
      all.addAll(more);
      return all;
    }

    private boolean isOn(String arn) {
      boolean granted = matchesAny(allowed, arn);
      for (List<WildcardPattern> one : allowedBut) {
        granted |= !matchesAny(one, arn);
      }
      granted &= !matchesAny(denied, arn);
      for (List<WildcardPattern> one : deniedBut) {
        granted &= matchesAny(one, arn);
      }
      return granted;
    }

    private static boolean matchesAny(List<WildcardPattern> patterns, String arn) {
      for (WildcardPattern pattern : patterns) {
        if (pattern.matches(arn)) {
          return true;
        }
      }
      return false;
    }
  }
}
