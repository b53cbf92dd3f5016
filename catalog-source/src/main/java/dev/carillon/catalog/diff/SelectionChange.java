package dev.carillon.catalog.diff;

import java.util.List;

/**
 * A way to select actions that selects others than before.
 *
 * @param selection as a user writes it: {@code "withAccessLevel(WRITE)"} in Java, {@code
 *     "chime:Delete*"} in a policy
 * @param gained the names of the actions that it now also selects, sorted
 * @param lost the names of the actions that both catalogs have and that it no longer selects,
 *     sorted
 */
public record SelectionChange(String selection, List<String> gained, List<String> lost) {

  /** Copies the lists. */
  public SelectionChange {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }
}
