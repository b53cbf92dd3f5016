package dev.carillon.policy.condition;

import dev.carillon.internal.iam.KeyTemplate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of condition keys: {@code service:name}, with placeholders that the author fills. */
final class KeyName {

  private static final Pattern NAME = Pattern.compile("[^:\\s*?]+:.*[^\\s*?].*", Pattern.DOTALL);

  private KeyName() {}

  /** Returns the name with its placeholders filled, one by one from the left. */
  static String fill(String template, String... values) {
    String name = KeyTemplate.parse(template).fill(values);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "\"%s\" is not a condition key: one reads service:name, for example aws:SourceIp.",
              name));
    }
    return name;
  }
}
