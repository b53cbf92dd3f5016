package dev.carillon.catalog;

/** Where a fact stands in a file. */
public interface FactPlace {

  /** Returns the line, counted from 1. */
  int line();

  /** Adds a problem about the fact that stands here. */
  void problem(Problems problems, String message);

  /** Adds a warning about the fact that stands here. */
  void warning(Problems problems, String message);
}
