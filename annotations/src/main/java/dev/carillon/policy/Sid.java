package dev.carillon.policy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of statement ids in IAM, and how messages name a statement. */
final class Sid {
  private static final Pattern ALPHANUMERIC = Pattern.compile("[A-Za-z0-9]+");

  private Sid() {}

  static void check(String sid) {
    if (!ALPHANUMERIC.matcher(sid).matches()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The Sid \"%s\" has characters that IAM refuses. A Sid is made of A-Z, a-z and 0-9,"
                  + " at least one of them.",
              sid));
    }
  }

  /** The services that have resource policies take more than IAM does. */
  static void checkOfResourcePolicy(String sid) {
    if (sid.isEmpty() || sid.chars().anyMatch(c -> c < ' ')) {
      throw new InvalidPolicyException(
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
