package dev.carillon;

/**
 * How loudly Carillon speaks of a mistake in what is written as text: an action, an ARN or a
 * condition key in a string.
 *
 * @see IamActions#literals()
 * @see CheckIamLiterals
 */
public enum Literals {
  /** Text is not looked at. */
  OFF,
  /** A mistake is a warning; the compilation goes on. */
  WARNING,
  /** A mistake is an error; the compilation fails. */
  ERROR
}
