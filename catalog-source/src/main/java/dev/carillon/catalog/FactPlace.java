package dev.carillon.catalog;

/** Where a fact stands in a file. */
public interface FactPlace {

  /** Adds a problem about the fact that stands here. */
  void problem(Problems problems, String message);

  /** Adds a warning about the fact that stands here. */
  void warning(Problems problems, String message);
}
