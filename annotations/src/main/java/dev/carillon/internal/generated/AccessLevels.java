package dev.carillon.internal.generated;

import dev.carillon.policy.AccessLevel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets of access levels as numbers, which the hundreds of constants of a generated enum hold: a
 * constant is to be immutable by its types already. Only generated code needs this class.
 */
public final class AccessLevels {

  private AccessLevels() {}

  /** All sets there are, by their numbers; a policy that is built needs none of them. */
  private static final class Sets {
    private static final List<Set<AccessLevel>> ALL =
        IntStream.range(0, 1 << AccessLevel.values().length).mapToObj(Sets::set).toList();

    private static Set<AccessLevel> set(int bits) {
      Set<AccessLevel> set = EnumSet.noneOf(AccessLevel.class);
      Stream.of(AccessLevel.values())
          .filter(level -> (bits & bits(level)) != 0)
          .forEach(set::add);
      return Collections.unmodifiableSet(set);
    }
  }

  /** Returns the number of the set that has one level. */
  @SuppressWarnings("EnumOrdinal") // The numbers are not kept anywhere.
  public static int bits(AccessLevel level) {
    return 1 << level.ordinal();
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
    return Sets.ALL.get(bits);
  }
}
