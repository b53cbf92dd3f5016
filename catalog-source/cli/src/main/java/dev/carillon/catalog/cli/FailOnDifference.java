package dev.carillon.catalog.cli;

import dev.carillon.catalog.diff.CatalogDiff;

/** The differences that a build can be made to fail on; each includes the one before. */
enum FailOnDifference {
  REMOVED,
  CHANGED,
  ANY;

  static final String HELP =
      "The differences for which the exit code is 1: removed (an action, resource type or condition"
          + " key is gone), changed (removed, or other facts about one that stayed), any (also"
          + " additions and other wording).";

  boolean isIn(CatalogDiff diff) {
    return switch (this) {
      case REMOVED -> diff.hasRemovals();
      case CHANGED -> diff.hasRemovals() || diff.hasChangedFacts();
      case ANY -> !diff.isEmpty();
    };
  }
}
