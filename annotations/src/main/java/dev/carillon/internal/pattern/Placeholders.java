package dev.carillon.internal.pattern;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the parts of a text that stand for other text. There are three kinds:
 *
 * <ul>
 *   <li>policy variables, which IAM fills in: {@code ${aws:username}}, and AWS's own placeholders
 *       in ARN formats: {@code ${Partition}}, {@code {Partition}} where the dollar sign is
 *       forgotten;
 *   <li>placeholders of a template: CloudFormation's {@code ${AWS::AccountId}};
 *   <li>tokens of the CDK, which it replaces before AWS sees the policy: {@code ${Token[…]}}, in a
 *       list {@code #{Token[…]}}, and {@code -1.8881545897087622e+289} for a number.
 * </ul>
 *
 * {@code ${*}}, {@code ${?}} and {@code ${$}} are the characters themselves.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     policy elements: Variables</a>
 * @see <a href="https://docs.aws.amazon.com/cdk/v2/guide/tokens.html">Tokens and the AWS CDK</a>
 */
public final class Placeholders {

  /** A placeholder of AWS's tables in an ARN format; the group is its name. */
  public static final Pattern IN_FORMAT = Pattern.compile("\\$\\{([^{}]+)}");

  /** The version of documents that has no policy variables; one without a version is of it. */
  public static final String WITHOUT_VARIABLES = "2008-10-17";

  private static final String LIST_TOKEN = "#{Token[";

  /** How all numbers begin that the CDK makes up; Java writes the exponent in another way. */
  private static final String NUMBER_TOKEN = "-1.8881545897";

  private static final Pattern NUMBER = Pattern.compile("-1\\.8881545897[0-9]*[eE]\\+?289");

  /** A policy variable begins with a prefix and one colon; a pseudo parameter has two. */
  private static final Pattern VARIABLE_START = Pattern.compile("(?s)\\s*[\\w./-]+:(?!:).*");

  /** A placeholder of AWS's tables whose dollar sign is forgotten. */
  private static final Pattern BARE_BRACE = Pattern.compile("(?<!\\$)\\{(?=[^{}]+})");

  private Placeholders() {}

  /** Returns whether a part of the text stands for other text. */
  public static boolean isIn(String text) {
    return end(text, 0) >= 0;
  }

  /** Returns the text with a star for each part that stands for other text. */
  public static String starred(String text) {
    return replaced(text, "*");
  }

  /** Returns the text with another in place of each part that stands for other text. */
  public static String replaced(String text, String replacement) {
    int end = end(text, 0);
    if (end < 0) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text.length());
    int at = 0;
    for (; end >= 0; end = end(text, at)) {
      replaced.append(text, at, start(text, at)).append(replacement);
      at = end;
    }
    return replaced.append(text, at, text.length()).toString();
  }

  /**
   * Returns the text without the parts that stand for text that is not known; a policy variable is
   * text of the policy.
   */
  public static String withoutUnknown(String text) {
    StringBuilder known = new StringBuilder(text.length());
    int at = 0;
    for (int end = end(text, 0); end >= 0; end = end(text, at)) {
      int start = start(text, at);
      known.append(text, at, isPolicyVariable(text, start, end) ? end : start);
      at = end;
    }
    return known.append(text, at, text.length()).toString();
  }

  /**
   * Returns whether the text has a policy variable, one that IAM fills in: {@code ${aws:username}},
   * but neither {@code ${AWS::AccountId}} nor a token of the CDK.
   */
  public static boolean hasPolicyVariable(String text) {
    for (int at = 0, end = end(text, 0); end >= 0; at = end, end = end(text, at)) {
      if (isPolicyVariable(text, start(text, at), end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether policy variables have a meaning in a document.
   *
   * @param version its {@code Version}
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html">
   *     Version</a>
   */
  public static boolean areFilledIn(Optional<String> version) {
    return version.isPresent() && !version.get().equals(WITHOUT_VARIABLES);
  }

  /**
   * Returns a text of a document as one of version 2012-10-17 says the same: where IAM does not
   * fill in policy variables, they are the characters themselves.
   *
   * @param version its {@code Version}
   */
  public static String asMeant(String text, Optional<String> version) {
    if (areFilledIn(version) || !hasPolicyVariable(text)) {
      return text;
    }
    StringBuilder meant = new StringBuilder(text.length() + 3);
    int at = 0;
    for (int end = end(text, 0); end >= 0; end = end(text, at)) {
      int start = start(text, at);
      boolean variable = isPolicyVariable(text, start, end);
      meant.append(text, at, start).append(variable ? "${$}" : "");
      meant.append(text, variable ? start + 1 : start, end);
      at = end;
    }
    return meant.append(text, at, text.length()).toString();
  }

  private static boolean isPolicyVariable(String text, int start, int end) {
    return text.charAt(start) == '$' && isPolicyVariable(text.substring(start + 2, end - 1));
  }

  /** Returns whether this, the text in the braces, can be the key of a policy variable. */
  public static boolean isPolicyVariable(String inside) {
    return VARIABLE_START.matcher(inside).matches();
  }

  /** Returns a format of AWS's with the dollar signs that AWS forgot before placeholders. */
  public static String repaired(String format) {
    // Nearly all formats have none, and each service that is asked for has many formats.
    return hasBareBrace(format) ? BARE_BRACE.matcher(format).replaceAll("\\${") : format;
  }

  /** Returns whether a format of AWS's has a brace that opens without a dollar sign in front. */
  public static boolean hasBareBrace(String format) {
    for (int at = format.indexOf('{'); at >= 0; at = format.indexOf('{', at + 1)) {
      if (at == 0 || format.charAt(at - 1) != '$') {
        return true;
      }
    }
    return false;
  }

  /** Returns where the next part from here on ends; -1 if there is none. */
  private static int end(String text, int from) {
    int start = start(text, from);
    if (start < 0) {
      return -1;
    }
    if (text.charAt(start) != '-') {
      return text.indexOf('}', start) + 1;
    }
    var number = NUMBER.matcher(text).region(start, text.length());
    return number.lookingAt() ? number.end() : -1;
  }

  /** Returns where the next part from here on starts; -1 if there is none. */
  private static int start(String text, int from) {
    if (text.indexOf('$', from) < 0
        && text.indexOf('#', from) < 0
        && text.indexOf(NUMBER_TOKEN, from) < 0) {
      return -1; // Most texts have none.
    }
    for (int at = from; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean starts =
          switch (character) {
            case '$' -> isOpened(text, at);
            case '#' -> text.startsWith(LIST_TOKEN, at) && close(text, at + 2) > 0;
            case '-' ->
                text.startsWith(NUMBER_TOKEN, at)
                    && NUMBER.matcher(text).region(at, text.length()).lookingAt();
            default -> false;
          };
      if (starts) {
        return at;
      }
    }
    return -1;
  }

  /** Returns whether {@code ${…}} starts here, and is not one of IAM's escapes. */
  private static boolean isOpened(String text, int at) {
    if (!text.startsWith("${", at)) {
      return false;
    }
    int close = close(text, at + 2);
    return close > 0 && !(close == at + 3 && "*?$".indexOf(text.charAt(at + 2)) >= 0);
  }

  /** Returns where the brace closes that is open here; -1 where another one opens before. */
  private static int close(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '}') {
        return at;
      }
      if (character == '{') {
        return -1;
      }
    }
    return -1;
  }
}
