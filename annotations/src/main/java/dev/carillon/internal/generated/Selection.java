package dev.carillon.internal.generated;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.pattern.ActionPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Selects constants of a generated enum by name, by access level and by pattern. Not loaded by a
 * program that names them.
 */
final class Selection<A extends Enum<A> & Action> {

  private final String service;
  private final A[] constants;
  private final List<A> current;
  private volatile @Nullable Map<String, A> byName;

  /**
   * Selects among the constants.
   *
   * @param constants all of them, which are found by name
   * @param current those that AWS lists now
   */
  Selection(String service, A[] constants, List<A> current) {
    this.service = service;
    this.constants = constants;
    this.current = current;
  }

  @Nullable A find(String name) {
    String lower = lowerCase(name);
    boolean named = lower.startsWith(service + ':');
    return byName().get(named ? lower.substring(service.length() + 1) : lower);
  }

  private Map<String, A> byName() {
    Map<String, A> known = byName;
    if (known == null) {
      known = new HashMap<>();
      for (A action : constants) {
        known.put(lowerCase(action.actionName()), action);
      }
      byName = known;
    }
    return known;
  }

  Set<A> withAccessLevel(AccessLevel first, AccessLevel... more) {
    return of(EnumSet.of(first, more));
  }

  Set<A> upToAccessLevel(AccessLevel highest) {
    return of(EnumSet.range(AccessLevel.LIST, highest));
  }

  private Set<A> of(Set<AccessLevel> levels) {
    List<A> selected = new ArrayList<>();
    for (A action : current) {
      if (levels.contains(action.accessLevel())) {
        selected.add(action);
      }
    }
    return set(selected);
  }

  Set<A> matching(String pattern) {
    ActionPattern parsed = parsed(pattern);
    List<A> matching = new ArrayList<>();
    for (A action : current) {
      if (parsed.matches(action)) {
        matching.add(action);
      }
    }
    if (matching.isEmpty()) {
      throw new InvalidPolicyException(
          Check.INVALID_ACTION,
          '"' + pattern + "\" matches no action of " + service + " that AWS lists now");
    }
    return set(matching);
  }

  private ActionPattern parsed(String pattern) {
    try {
      return ActionPattern.parse(service, pattern);
    } catch (InvalidPolicyException e) {
      throw new InvalidPolicyException(Check.INVALID_ACTION, String.valueOf(e.getMessage()));
    }
  }

  private Set<A> set(List<A> selected) {
    return selected.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(selected));
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
