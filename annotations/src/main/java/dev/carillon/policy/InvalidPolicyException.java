package dev.carillon.policy;

/**
 * A value that no valid policy can have, found while an ARN, a condition, a statement or a policy
 * was built. The message names the statement, the offending value and what would be right.
 */
public final class InvalidPolicyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception that says what is wrong, and what would be right. */
  public InvalidPolicyException(String message) {
    super(message);
  }
}
