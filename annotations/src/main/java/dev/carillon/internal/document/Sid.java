package dev.carillon.internal.document;

import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules of statement ids in IAM, and how messages name a statement. */
public final class Sid {
  private Sid() {}

  /**
   * Refuses what IAM does not take.
   *
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static void check(String sid) {
    if (!isAlphanumeric(sid)) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The Sid \"%s\" has characters that IAM refuses. A Sid is made of A-Z, a-z and 0-9,"
                  + " at least one of them.",
              sid));
    }
  }

  /** Returns whether IAM takes this. */
  static boolean isAlphanumeric(String sid) {
    for (int i = 0; i < sid.length(); i++) {
      char c = sid.charAt(i);
      if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return !sid.isEmpty();
  }

  /**
   * Refuses what no service takes; those that have resource policies take more than IAM does.
   *
   * @throws InvalidPolicyException if the Sid is empty or has a control character
   */
  public static void checkOfResourcePolicy(String sid) {
    if (sid.isEmpty() || sid.chars().anyMatch(c -> c < ' ')) {
      throw new InvalidPolicyException(
          "The Sid \"" + sid + "\" is empty or has a control character. Leave it out instead.");
    }
  }

  /** Returns how a message names a statement of which nothing but the Sid is known. */
  public static String label(@Nullable String sid) {
    return sid == null ? "A statement without Sid" : "Statement \"" + sid + "\"";
  }

  /** Returns how a message names a statement: by its Sid, or else by its first action. */
  public static String label(@Nullable String sid, Matched actions) {
    if (sid != null || actions.values().isEmpty()) {
      return label(sid);
    }
    String first = actions.values().get(0);
    boolean more = actions.values().size() > 1;
    return "The statement without Sid about " + first + (more ? ", …" : "");
  }
}
