package dev.carillon.catalog.cli;

import dev.carillon.catalog.diff.CatalogDiff;

/** The differences that a build can be made to fail on; each includes the one before. */
enum FailOnDifference {
  REMOVED {
    @Override
    boolean isIn(CatalogDiff diff) {
      return diff.hasRemovals();
    }
  },
  CHANGED {
    @Override
    boolean isIn(CatalogDiff diff) {
      return diff.hasRemovals() || diff.hasChangedFacts();
    }
  },
  ANY {
    @Override
    boolean isIn(CatalogDiff diff) {
      return !diff.isEmpty();
    }
  };

  static final String HELP =
      "End with exit code 1 if there is such a difference: removed (an action, resource type or"
          + " condition key is gone), changed (removed, or other facts about one that stayed), any"
          + " (also what is new or worded otherwise).";

  abstract boolean isIn(CatalogDiff diff);
}
