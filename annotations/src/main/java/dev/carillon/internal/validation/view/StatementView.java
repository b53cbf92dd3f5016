package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import dev.carillon.internal.iam.condition.Restriction;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the document, however broken it is. Most rules ask for the same parts, so those
 * are taken apart once.
 */
public final class StatementView {

  /** The elements of a statement. */
  public static final List<String> ELEMENTS =
      List.of(
          "Sid",
          "Effect",
          "Principal",
          "NotPrincipal",
          "Action",
          "NotAction",
          "Resource",
          "NotResource",
          "Condition");

  /** The types of principals. */
  public static final List<String> PRINCIPALS =
      List.of("AWS", "CanonicalUser", "Federated", "Service");

  /** So many patterns are tried sooner than they are sorted. */
  private static final int FEW = 4;

  private final Element element;
  private final String effect;
  private @Nullable Parts parts;
  private @Nullable About about;
  private @Nullable List<ConditionView> conditions;
  private @Nullable Map<String, List<ConditionView>> byKey;
  private @Nullable List<Comparison> comparisons;
  private @Nullable Map<String, List<Comparison>> byPrefix;

  /** The keys that the conditions ask for. */
  private @Nullable Set<String> asked;

  StatementView(Element element) {
    this.element = element;
    this.effect = element.text("Effect");
  }

  /** The elements of a statement that has some, taken apart. */
  private static final class Parts {
    final Map<String, List<Element>> strings = new HashMap<>();
    final Map<String, Optional<ActionPattern>> patterns = new HashMap<>();
    final Map<String, List<ActionPattern>> patternsByName = new HashMap<>();
  }

  private Parts parts() {
    Parts known = parts;
    if (known == null) {
      known = new Parts();
      parts = known;
    }
    return known;
  }

  public Element element() {
    return element;
  }

  public Optional<Element> get(String name) {
    return element.member(name);
  }

  public boolean has(String name) {
    return element.has(name);
  }

  public boolean allows() {
    return effect.equals("Allow");
  }

  public boolean denies() {
    return effect.equals("Deny");
  }

  /** Returns the strings of an element that is a string or an array of strings. */
  public List<Element> strings(String name) {
    if (!has(name)) {
      return List.of();
    }
    List<Element> known = parts().strings.get(name);
    if (known == null) {
      known = get(name).map(Element::strings).orElse(List.of());
      parts().strings.put(name, known);
    }
    return known;
  }

  /** Returns the patterns of an element of actions; text that is no pattern is left out. */
  public List<ActionPattern> patterns(String name) {
    List<ActionPattern> known = has(name) ? parts().patternsByName.get(name) : List.of();
    if (known == null) {
      known = new ArrayList<>();
      for (Element action : strings(name)) {
        pattern(action).ifPresent(known::add);
      }
      parts().patternsByName.put(name, known);
    }
    return known;
  }

  /** Returns whether text of an element of actions is no pattern: left open, or misspelt. */
  public boolean hasUnread(String name) {
    return patterns(name).size() < strings(name).size();
  }

  /** Returns an action of the statement as a pattern; empty if it is none. */
  public Optional<ActionPattern> pattern(Element action) {
    return parts().patterns.computeIfAbsent(action.text(), StatementView::parsed);
  }

  /** Returns whether the statement is about this action, by Action or by NotAction. */
  public boolean matches(String action) {
    About known = about;
    if (known == null) {
      known = About.of(this);
      about = known;
    }
    boolean named =
        known.many == null ? NamedActions.isIn(known.patterns, action) : known.many.has(action);
    return known.others ? !named && !strings("NotAction").isEmpty() : named;
  }

  /** Returns whether the statement can be about an action of these services, in lower case. */
  public boolean mayBeOf(Set<String> services) {
    for (ActionPattern pattern : patterns("Action")) {
      String service = pattern.service().toLowerCase(Locale.ROOT);
      if (services.contains(service) || !Arn.isPlain(service)) {
        return true;
      }
    }
    return has("NotAction");
  }

  /** Returns whether Action names something of this service. */
  public boolean hasActionOf(String service) {
    for (ActionPattern pattern : patterns("Action")) {
      if (pattern.service().equalsIgnoreCase(service)) {
        return true;
      }
    }
    return false;
  }

  /** What Action names, or NotAction leaves out. */
  private record About(boolean others, List<ActionPattern> patterns, @Nullable NamedActions many) {

    static About of(StatementView statement) {
      boolean others = statement.has("NotAction");
      List<ActionPattern> patterns = statement.patterns(others ? "NotAction" : "Action");
      return new About(
          others, patterns, patterns.size() <= FEW ? null : new NamedActions(patterns));
    }
  }

  private static Optional<ActionPattern> parsed(String action) {
    try {
      return Optional.of(ActionPattern.parse(action));
    } catch (InvalidPolicyException e) {
      return Optional.empty();
    }
  }

  /** Returns the values of a principal type such as {@code AWS}; also those of NotPrincipal. */
  public List<Element> principals(String type) {
    List<Element> values = new ArrayList<>();
    for (String name : List.of("Principal", "NotPrincipal")) {
      Optional<Element> named = get(name).flatMap(principal -> principal.member(type));
      for (Element value : named.map(Element::items).orElse(List.of())) {
        if (value.isScalar()) {
          values.add(value);
        }
      }
    }
    return values;
  }

  /** Returns the conditions, one for each pair of operator and key. */
  public List<ConditionView> conditions() {
    List<ConditionView> known = conditions;
    if (known == null) {
      known = has("Condition") ? readConditions() : List.of();
      conditions = known;
    }
    return known;
  }

  private List<ConditionView> readConditions() {
    List<ConditionView> read = new ArrayList<>();
    Optional<Element> block = get("Condition");
    for (String name : block.map(Element::names).orElse(List.of())) {
      Optional<ConditionOperator> operator = ConditionOperator.parse(name);
      Element keys = block.flatMap(one -> one.member(name)).orElseThrow();
      for (String key : keys.names()) {
        read.add(new ConditionView(operator, name, key, keys.member(key).orElseThrow()));
      }
    }
    return read;
  }

  /**
   * Returns whether a condition restricts what the statement allows by one of these keys.
   *
   * @param keys the keys, in lower case
   */
  public boolean isRestrictedBy(Set<String> keys) {
    return Restriction.isBy(keys, comparisons(), asked());
  }

  /** Returns whether a condition of the statement restricts it, beside the others. */
  public boolean restricts(Comparison one) {
    return Restriction.restricts(one, asked());
  }

  private Set<String> asked() {
    Set<String> known = has("Condition") ? asked : Set.of();
    if (known == null) {
      known = Restriction.askedFor(comparisons());
      asked = known;
    }
    return known;
  }

  /** Returns the conditions without their places. */
  public List<Comparison> comparisons() {
    List<Comparison> known = comparisons;
    if (known == null) {
      known = has("Condition") ? new ArrayList<>() : List.of();
      for (ConditionView condition : conditions()) {
        known.add(condition.comparison());
      }
      comparisons = known;
    }
    return known;
  }

  /**
   * Returns the conditions on keys that have this in front of a colon.
   *
   * @param prefix the prefix of a service or the address of a provider, in lower case
   */
  public List<Comparison> comparisonsOf(String prefix) {
    Map<String, List<Comparison>> known = byPrefix;
    if (known == null) {
      known = new HashMap<>();
      for (Comparison one : comparisons()) {
        for (String start :
            one.isOnAnyKey() ? Set.of("") : ConditionView.prefixes(one.foldedKey())) {
          known.computeIfAbsent(start, any -> new ArrayList<>(1)).add(one);
        }
      }
      byPrefix = known;
    }
    return known.getOrDefault(prefix, List.of());
  }

  /** Returns whether a condition is on a key that is not known yet, so that it can be any. */
  public boolean hasConditionOnAnyKey() {
    return !comparisonsOf("").isEmpty();
  }

  /** Returns whether a condition is on this key, in any letter case. */
  public boolean hasConditionOn(String key) {
    return !conditionsOn(key).isEmpty();
  }

  /** Returns the conditions on this key, in any letter case. */
  public List<ConditionView> conditionsOn(String key) {
    Map<String, List<ConditionView>> known = has("Condition") ? byKey : Map.of();
    if (known == null) {
      known =
          conditions().stream()
              .collect(Collectors.groupingBy(one -> one.key().toLowerCase(Locale.ROOT)));
      byKey = known;
    }
    return known.getOrDefault(key.toLowerCase(Locale.ROOT), List.of());
  }
}
