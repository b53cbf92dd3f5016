package dev.carillon.catalog.cli;

/** How a command answers. */
enum TextOrJson {
  /** Lines for people. */
  TEXT,
  /** JSON for programs. */
  JSON
}
