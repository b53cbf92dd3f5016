package dev.carillon.policy.finding;

import dev.carillon.internal.name.PrintedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that no valid policy can have, found while an ARN, a condition, a statement or a policy
 * was built. The message names the statement, the offending value and what would be right, in one
 * line; what it repeats of a long text is shortened.
 */
public final class InvalidPolicyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Check check;

  /** Creates an exception for what no check of documents looks for. */
  public InvalidPolicyException(String message) {
    super(PrintedText.inOneLine(message));
    this.check = null;
  }

  /** Creates an exception for what a check finds in documents, too. */
  public InvalidPolicyException(Check check, String message) {
    super(PrintedText.inOneLine(message));
    this.check = check;
  }

  /**
   * Returns the check that finds the same mistake in a document; empty where none does, because the
   * builder alone knows what was meant. Before principals are named, a statement counts as one of
   * an identity policy.
   */
  public Optional<Check> check() {
    return Optional.ofNullable(check);
  }
}
