package dev.carillon.catalog;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.RemovedActionReference;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An action that an earlier reference listed and the present one does not.
 *
 * @param name the name as AWS wrote it
 * @param since the day on which Carillon first saw a reference without it
 * @param accessLevels the levels that the action had; empty where they are not known
 */
public record RemovedAction(String name, LocalDate since, Set<AccessLevel> accessLevels)
    implements RemovedActionReference {

  /** Copies the levels. */
  public RemovedAction {
    EnumSet<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
    levels.addAll(accessLevels);
    accessLevels = Collections.unmodifiableSet(levels);
  }
}
