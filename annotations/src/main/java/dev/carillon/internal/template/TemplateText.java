package dev.carillon.internal.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notation of placeholders in a text.
 *
 * <p>A policy variable begins with its key, which has one colon; a pseudo parameter of
 * CloudFormation has two, and names of templates have none. The CDK replaces its own tokens, {@code
 * ${Token[…]}}. What has neither a name nor an end is left for the checks of policy variables to
 * judge.
 */
final class TemplateText {

  /** Terraform's and CloudFormation's ways to write <code>${</code> itself. */
  private static final String ESCAPE = "\\$\\$\\{|\\$\\{!";

  /** What follows <code>${</code> in IAM's own notation: a character for itself, or a key. */
  private static final String OF_IAM = "[*?$]}|\\s*[\\w./-]+:(?!:)";

  /** What follows <code>${</code> in a token of the CDK. */
  private static final String OF_CDK = "Token\\[";

  private static final Pattern MARK =
      Pattern.compile(
          "(?<escape>"
              + ESCAPE
              + ")|\\$?\\{\\{(?<double>[^{}]*)}}|\\$\\{(?!"
              + OF_IAM
              + '|'
              + OF_CDK
              + ")(?<single>[^{}]*)}");

  private TemplateText() {}

  /**
   * Returns the text with a value for each placeholder, and without escapes.
   *
   * @param value is given a name and how it is written; what it returns is not looked through again
   */
  static String fill(String text, Values value) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      String name = name(mark);
      String replacement = mark.group();
      if (mark.group("escape") != null) {
        replacement = "${";
      } else if (!name.isEmpty()) {
        replacement = value.of(name, mark.group());
      }
      mark.appendReplacement(filled, Matcher.quoteReplacement(replacement));
    }
    return mark.appendTail(filled).toString();
  }

  private static String name(Matcher mark) {
    String inBraces = mark.group("double") == null ? mark.group("single") : mark.group("double");
    return inBraces == null ? "" : inBraces.strip();
  }

  /** Gives values to placeholders. */
  @FunctionalInterface
  interface Values {

    /** Returns the value for a placeholder of this name, written in this way. */
    String of(String name, String written);
  }
}
