package dev.carillon.internal.generated;

import dev.carillon.policy.AccessLevel;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sets of access levels, shared by the hundreds of constants of a generated enum. Only generated
 * code needs this class.
 */
public final class AccessLevels {

  private static final Map<Set<AccessLevel>, Set<AccessLevel>> SHARED = new ConcurrentHashMap<>();

  private AccessLevels() {}

  /** Returns an unmodifiable set of these levels, the least powerful first. */
  public static Set<AccessLevel> of(AccessLevel... levels) {
    Set<AccessLevel> set = EnumSet.noneOf(AccessLevel.class);
    set.addAll(Arrays.asList(levels));
    return SHARED.computeIfAbsent(set, Collections::unmodifiableSet);
  }
}
