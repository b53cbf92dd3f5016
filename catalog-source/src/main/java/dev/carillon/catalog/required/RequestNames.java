package dev.carillon.catalog.required;

import java.util.Locale;
import java.util.Map;

/** How setters of requests and placeholders of ARN formats name the same thing. */
final class RequestNames {

  /** Placeholders whose setter has another name. */
  private static final Map<String, String> OTHER =
      Map.of("objectname", "key", "parameternamewithoutleadingslash", "name");

  private RequestNames() {}

  /** Returns whether a setter takes the ARN of a resource of this type. */
  static boolean namesArn(String setter, String type) {
    return setter.endsWith("Arn")
        && plain(setter.substring(0, setter.length() - "Arn".length())).equals(plain(type));
  }

  /** Returns whether a setter takes what stands for a placeholder. */
  static boolean namesPart(String setter, String placeholder) {
    String part = plain(placeholder);
    String name = plain(setter);
    return OTHER.containsKey(part)
        ? OTHER.get(part).equals(name)
        : part.equals(name) || part.equals(name + "name");
  }

  /** Returns a value as it stands in an ARN of this format. */
  static String inArn(String format, String value) {
    if (format.contains(":secretsmanager:")) {
      return value + "-??????";
    }
    return value.startsWith("/") && format.contains("/${") ? value.substring(1) : value;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
