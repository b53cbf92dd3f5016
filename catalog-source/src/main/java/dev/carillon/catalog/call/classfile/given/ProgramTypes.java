package dev.carillon.catalog.call.classfile.given;

import java.util.Set;

/** What extends what in a program; types are told by their binary names. */
public interface ProgramTypes {

  /**
   * Returns the types by which the program can call a method of a type; none if the SDK calls it,
   * or a language, with what the program has.
   */
  Set<String> callable(String type);

  /** Returns whether nothing in the program extends a type, or is a function for it. */
  boolean areNone(String type);

  /** Returns whether a type extends one of the program that extends one of a library. */
  boolean isOfLibrary(String type);
}
