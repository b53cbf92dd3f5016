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
      "The differences for which the exit code is 1: removed (an action, resource type or condition"
          + " key is gone), changed (removed, or other facts about one that stayed), any (also"
          + " additions and other wording).";

  abstract boolean isIn(CatalogDiff diff);
}
