package dev.carillon.catalog.cli;

/** How {@code required} answers. */
enum RequiredFormat {
  /** A table for people. */
  TEXT,
  /** A JSON object for programs. */
  JSON,
  /** A policy that grants the needed actions. */
  POLICY
}
