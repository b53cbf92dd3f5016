package dev.carillon.internal.iam.value;

import java.util.regex.Pattern;

/**
 * What a policy writes for bytes; what is none equals no bytes.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals">
 *     Binary condition operators</a>
 */
public final class Base64Text {

  private static final Pattern FORM =
      Pattern.compile("(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}(?:==|[A-Za-z0-9+/]=))?");

  private Base64Text() {}

  /** Returns whether a text is base64, with the equals signs at its end. */
  public static boolean is(String text) {
    return FORM.matcher(text).matches();
  }
}
