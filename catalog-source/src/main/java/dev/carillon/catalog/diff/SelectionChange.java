package dev.carillon.catalog.diff;

import java.util.List;

/**
 * A way to select actions that selects others than before.
 *
 * @param selection as a user writes it: {@code "withAccessLevel(WRITE)"} in Java, {@code
 *     "chime:Delete*"} in a policy
 * @param gained the names of the actions that it now also selects, sorted
 * @param lost the names of the actions that it no longer selects, sorted; also those that AWS has
 *     removed
 * @param nothingLeft whether it selects no action at all now
 */
public record SelectionChange(
    String selection, List<String> gained, List<String> lost, boolean nothingLeft) {

  /** Copies the lists. */
  public SelectionChange {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }
}
