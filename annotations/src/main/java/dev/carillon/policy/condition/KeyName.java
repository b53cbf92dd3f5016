package dev.carillon.policy.condition;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of condition keys: {@code service:name}, with placeholders that the author fills. */
final class KeyName {
  /** {@code ${TagKey}} in AWS's JSON, {@code <key>} in some of its pages. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}]+}|<[^<>]+>");

  private static final Pattern NAME = Pattern.compile("[^:\\s*?]+:.*[^\\s*?].*", Pattern.DOTALL);

  private KeyName() {}

  /** Returns the name with its placeholders filled, one by one from the left. */
  static String fill(String template, String... values) {
    Matcher placeholder = PLACEHOLDER.matcher(template);
    StringBuilder name = new StringBuilder(template.length() + 16);
    int filled = 0;
    while (placeholder.find()) {
      String value = filled < values.length ? values[filled] : "";
      if (value.isEmpty() || value.contains("*") || value.contains("?") || value.contains("${")) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "The condition key \"%s\" needs a value for %s, without wildcards and variables;"
                    + " \"%s\" is none.",
                template,
                placeholder.group(),
                value));
      }
      placeholder.appendReplacement(name, Matcher.quoteReplacement(value));
      filled++;
    }
    placeholder.appendTail(name);
    if (filled < values.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The condition key \"%s\" has %d placeholders, but %d values were given.",
              template,
              filled,
              values.length));
    }
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "\"%s\" is not a condition key: one reads service:name, for example aws:SourceIp.",
              name));
    }
    return name.toString();
  }
}
