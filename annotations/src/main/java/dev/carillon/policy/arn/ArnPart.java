package dev.carillon.policy.arn;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ARN that is more than plain text: wildcards and policy variables. Plain text is
 * given as a {@code String}, in which both are refused, so that neither gets into an ARN by
 * accident.
 */
public final class ArnPart implements CharSequence {
  private static final ArnPart ANY = new ArnPart("*");

  private final String pattern;

  private ArnPart(String pattern) {
    this.pattern = pattern;
  }

  /** Returns the part that matches anything: {@code *}. */
  public static ArnPart any() {
    return ANY;
  }

  /**
   * Returns a part as a policy writes it, in which {@code *} and {@code ?} are wildcards and {@code
   * ${aws:username}} is a policy variable: {@code ArnPart.matching("home/${aws:username}/*")}. It
   * may have tokens of the CDK.
   *
   * @throws InvalidPolicyException if the pattern is empty, or a variable in it is not closed
   */
  public static ArnPart matching(String pattern) {
    int open = pattern.lastIndexOf("${");
    if (pattern.isEmpty() || (open >= 0 && pattern.indexOf('}', open) < 0)) {
      throw Seldom.refused(pattern);
    }
    return new ArnPart(pattern);
  }

  /**
   * Returns a part that means itself, {@code *}, {@code ?} and {@code $} included: they are written
   * as {@code ${*}}, {@code ${?}} and {@code ${$}}: {@code ArnPart.literal("what?")}. A token of
   * the CDK stays what it is.
   *
   * @throws InvalidPolicyException if the text is empty
   */
  public static ArnPart literal(String text) {
    return matching(Seldom.escaped(text));
  }

  @Override
  public int length() {
    return pattern.length();
  }

  @Override
  public char charAt(int index) {
    return pattern.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return pattern.subSequence(start, end);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArnPart that && pattern.equals(that.pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  /** Returns the part as a policy writes it. */
  @Override
  public String toString() {
    return pattern;
  }

  /** What few parts come to; not loaded for others. */
  private static final class Seldom {

    /** What the CDK replaces before AWS sees it, or a character that IAM does not take as it is. */
    private static final Pattern TOKEN_OR_SPECIAL =
        Pattern.compile("[$#]\\{Token\\[[^{}*?]*]}|[*?$]");

    static String escaped(String text) {
      return TOKEN_OR_SPECIAL
          .matcher(text)
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      found.group().length() > 1 ? found.group() : "${" + found.group() + "}"));
    }

    static RuntimeException refused(String pattern) {
      return new InvalidPolicyException(
          pattern.isEmpty() ? Check.INVALID_ARN_RESOURCE : Check.MISSING_BRACE_IN_VARIABLE,
          String.format(
              Locale.ROOT,
              "\"%s\" cannot be a part of an ARN: it is empty, or a variable in it is not closed"
                  + " by }.",
              pattern));
    }
  }
}
