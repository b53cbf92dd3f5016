package dev.carillon.policy.condition;

import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of condition keys: {@code service:name}, with placeholders that the author fills. */
final class KeyName {

  private static final Pattern NAME = Pattern.compile("[^:\\s*?]+:.*[^\\s*?].*", Pattern.DOTALL);

  private KeyName() {}

  /** Returns the name with its placeholders filled, one by one from the left. */
  static String fill(String template, String... values) {
    String name;
    try {
      name = KeyTemplate.parse(template).fill(values);
    } catch (IllegalArgumentException unfit) {
      throw new InvalidPolicyException(String.valueOf(unfit.getMessage()));
    }
    if (!NAME.matcher(name).matches()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "\"%s\" is not a condition key: one reads service:name, for example aws:SourceIp.",
              name));
    }
    return name;
  }
}
