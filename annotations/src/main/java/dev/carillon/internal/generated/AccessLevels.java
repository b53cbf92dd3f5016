package dev.carillon.internal.generated;

import dev.carillon.policy.AccessLevel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sets of access levels as numbers, which the hundreds of constants of a generated enum hold: a
 * constant is to be immutable by its types already. Only generated code needs this class.
 */
public final class AccessLevels {

  private static final List<AccessLevel> LEVELS = List.of(AccessLevel.values());

  /** All sets there are, by their numbers. */
  private static final List<Set<AccessLevel>> SETS =
      IntStream.range(0, 1 << LEVELS.size()).mapToObj(AccessLevels::set).toList();

  private AccessLevels() {}

  /** Returns the number of the set that has one level. */
  public static int bits(AccessLevel level) {
    return 1 << LEVELS.indexOf(level);
  }

  /** Returns the number of the set of these levels. */
  public static int bits(AccessLevel... levels) {
    int bits = 0;
    for (AccessLevel level : levels) {
      bits |= bits(level);
    }
    return bits;
  }

  /** Returns an unmodifiable set, the least powerful level first. */
  public static Set<AccessLevel> of(int bits) {
    return SETS.get(bits);
  }

  private static Set<AccessLevel> set(int bits) {
    Set<AccessLevel> set = EnumSet.noneOf(AccessLevel.class);
    LEVELS.stream().filter(level -> (bits & bits(level)) != 0).forEach(set::add);
    return Collections.unmodifiableSet(set);
  }
}
