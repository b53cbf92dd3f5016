package dev.carillon.catalog.refresh;

import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;

/** What came of taking a new reference of one service. */
public sealed interface Outcome {

  /** Returns the service prefix. */
  String service();

  /** There was no catalog before. */
  record Created(ServiceCatalog catalog) implements Outcome {
    @Override
    public String service() {
      return catalog.service();
    }
  }

  /**
   * The catalog has a successor.
   *
   * @param diff what is different; empty where only the name of the source is
   */
  record Updated(CatalogDiff diff) implements Outcome {
    @Override
    public String service() {
      return diff.after().service();
    }
  }

  /** The catalog already says all of it. */
  record Unchanged(String service) implements Outcome {}

  /**
   * The catalog stays as it was, byte for byte.
   *
   * @param reason why, for a person; one problem a line
   */
  record Failed(String service, String reason) implements Outcome {}
}
