package dev.carillon.internal.document;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import org.jspecify.annotations.Nullable;

/**
 * How messages name a statement, and which ids those in resource policies can have; what IAM takes
 * is asked of {@link DraftHead}, which each statement loads anyway.
 */
public final class Sid {
  private Sid() {}

  /**
   * Refuses what no service takes; those that have resource policies take more than IAM does.
   *
   * @throws InvalidPolicyException if the Sid is empty or has a control character
   */
  public static void checkOfResourcePolicy(String sid) {
    if (sid.isEmpty() || sid.chars().anyMatch(c -> c < ' ')) {
      throw new InvalidPolicyException(
          sid.isEmpty() ? Check.EMPTY_SID_VALUE : Check.UNSUPPORTED_SID,
          "The Sid \"" + sid + "\" is empty or has a control character. Leave it out instead.");
    }
  }

  /** Returns how a message names a statement of which nothing but the Sid is known. */
  static String label(@Nullable String sid) {
    return sid == null ? "A statement without Sid" : "Statement \"" + sid + "\"";
  }

  /** Returns how a message names a statement: by its Sid, or else by its first action. */
  static String label(@Nullable String sid, Matched actions) {
    if (sid != null || actions.values().isEmpty()) {
      return label(sid);
    }
    String first = actions.values().get(0);
    boolean more = actions.values().size() > 1;
    return "The statement without Sid about " + first + (more ? ", …" : "");
  }
}
