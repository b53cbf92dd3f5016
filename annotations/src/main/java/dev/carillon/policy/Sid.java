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

  /** Returns how a message names a statement. */
  static String label(@Nullable String sid) {
    return sid == null ? "A statement without Sid" : "Statement \"" + sid + "\"";
  }
}
