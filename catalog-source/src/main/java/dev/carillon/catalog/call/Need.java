package dev.carillon.catalog.call;

/** How sure it is that code needs an action. */
public enum Need {
  /** The code calls what AWS checks the action for. */
  NEEDED,
  /** AWS may check the action, and what the code shows does not decide it. */
  PERHAPS,
  /** AWS may check the action for the operation, but not as the code calls it. */
  LEFT_OUT
}
