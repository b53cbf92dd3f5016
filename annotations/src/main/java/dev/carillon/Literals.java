package dev.carillon;

/**
 * How Carillon reports a mistake in a string of Java code: in an action, an ARN or a condition key.
 *
 * @see IamActions#literals()
 * @see CheckIamLiterals
 */
public enum Literals {
  /** Strings are not checked. */
  OFF,
  /** A mistake is a warning; the compilation goes on. */
  WARNING,
  /** A mistake is an error; the compilation fails. */
  ERROR
}
