package dev.carillon.processor.facts;

import java.util.regex.Pattern;

/**
 * What stands for a value in a text that is filled in later: variables of IAM and CloudFormation,
 * tokens of the CDK ({@code ${Token[Bucket.Arn.12]}}, in lists {@code #{Token[…]}}), mustache,
 * format strings. Of such a part nothing is known.
 *
 * @see <a href="https://docs.aws.amazon.com/cdk/v2/guide/tokens.html">Tokens and the AWS CDK</a>
 */
public final class Placeholders {

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "[$#]\\{Token\\[[^\\]]*]}|\\$\\{[^}]*}|\\{\\{.*?}}|\\{[^}]*}|%[0-9$]*[sdn]|<[^>]*>");

  private Placeholders() {}

  /** Returns the text with another in place of each placeholder. */
  public static String replace(String text, String by) {
    return PLACEHOLDER.matcher(text).replaceAll(by);
  }

  /** Returns whether the text has a placeholder. */
  public static boolean in(String text) {
    return PLACEHOLDER.matcher(text).find();
  }
}
