package dev.carillon.catalog;

import dev.carillon.policy.AccessLevel;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The access levels by the names that AWS's pages give them. */
public final class AccessLevelNames {

  /** What a message says behind a name that is none, with all that there are. */
  public static final String NOT_ONE =
      Arrays.stream(AccessLevel.values())
          .map(AccessLevel::label)
          .collect(Collectors.joining(", ", " is not an access level; expected one of ", ""));

  private AccessLevelNames() {}

  /** Returns the level of this name, in any letter case: AWS's capitals differ by year. */
  public static Optional<AccessLevel> labelled(String label) {
    return Arrays.stream(AccessLevel.values())
        .filter(level -> level.label().equalsIgnoreCase(label))
        .findFirst();
  }
}
