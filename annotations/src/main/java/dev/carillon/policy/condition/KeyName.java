package dev.carillon.policy.condition;

import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of condition keys: {@code service:name}, with placeholders that the author fills. */
final class KeyName {

  /** Loaded for the names only that are not seen at once to be right. */
  private static final class Form {
    private static final Pattern NAME = Pattern.compile("[^:\\s*?]+:.*[^\\s*?].*", Pattern.DOTALL);
  }

  private KeyName() {}

  /** Returns the name with its placeholders filled, one by one from the left. */
  static String fill(String template, String... values) {
    if (values.length == 0 && isPlain(template)) {
      return template;
    }
    String name;
    try {
      name = KeyTemplate.parse(template).fill(values);
    } catch (IllegalArgumentException unfit) {
      throw new InvalidPolicyException(String.valueOf(unfit.getMessage()));
    }
    if (!Form.NAME.matcher(name).matches()) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "\"%s\" is not a condition key: one reads service:name, for example aws:SourceIp.",
              name));
    }
    return name;
  }

  /** Returns whether this is a service, a colon, and a name of letters, digits and hyphens. */
  private static boolean isPlain(String template) {
    int colon = template.indexOf(':');
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (i != colon && c != '-' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return colon > 0 && colon < template.length() - 1;
  }
}
