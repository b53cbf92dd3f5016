package dev.carillon.internal.generated;

import dev.carillon.policy.AccessLevel;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets of access levels as digits to the base 36, of which a generated enum has one for each of its
 * hundreds of constants.
 */
public final class AccessLevels {

  private static final int RADIX = 36;

  private AccessLevels() {}

  /** All sets there are, by their numbers; a policy that is built needs none of them. */
  private static final class Sets {
    private static final List<Set<AccessLevel>> ALL =
        IntStream.range(0, 1 << AccessLevel.values().length).mapToObj(Sets::set).toList();

    private static Set<AccessLevel> set(int bits) {
      Set<AccessLevel> set = EnumSet.noneOf(AccessLevel.class);
      Stream.of(AccessLevel.values()).filter(level -> (bits & bits(level)) != 0).forEach(set::add);
      return Collections.unmodifiableSet(set);
    }
  }

  @SuppressWarnings("EnumOrdinal") // Enums and what reads them are of one version.
  private static int bits(AccessLevel level) {
    return 1 << level.ordinal();
  }

  /** Returns the digit of the set of these levels. */
  public static char digit(Collection<AccessLevel> levels) {
    int bits = 0;
    for (AccessLevel level : levels) {
      bits |= bits(level);
    }
    return Character.forDigit(bits, RADIX);
  }

  /**
   * Returns an unmodifiable set, the least powerful level first.
   *
   * @throws IndexOutOfBoundsException if the character is no digit of a set
   */
  public static Set<AccessLevel> of(char digit) {
    return Sets.ALL.get(Character.digit(digit, RADIX));
  }
}
