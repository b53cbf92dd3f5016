package dev.carillon.catalog;

import dev.carillon.policy.AccessLevel;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The access levels by the names that AWS's pages give them. */
public final class AccessLevels {

  /** All of them, as a message lists what is expected: {@code "List, Read, Tagging, …"}. */
  public static final String EXPECTED =
      Arrays.stream(AccessLevel.values())
          .map(AccessLevel::label)
          .collect(Collectors.joining(", ", "expected one of ", ""));

  private AccessLevels() {}

  /** Returns the level of this name, in any letter case: AWS's capitals differ by year. */
  public static Optional<AccessLevel> labelled(String label) {
    return Arrays.stream(AccessLevel.values())
        .filter(level -> level.label().equalsIgnoreCase(label))
        .findFirst();
  }
}
