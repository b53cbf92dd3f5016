package dev.carillon.policy.condition;

import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A policy variable: a placeholder for a value of the request, which IAM puts in when it evaluates
 * the policy. Its {@link #toString()} is what a policy says, so variables can be put into text.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM
 *     policy elements: Variables</a>
 */
public final class PolicyVariable {
  private final String key;
  private final @Nullable String fallback;

  /**
   * Creates the variable of a key.
   *
   * @throws InvalidPolicyException if the key has what ends a variable or its name
   */
  PolicyVariable(String key) {
    this(key, null);
    if (!key.chars().allMatch(c -> c >= ' ' && "'{},".indexOf(c) < 0)) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "The condition key \"%s\" cannot be a policy variable: a comma, a quotation mark or a"
                  + " brace in its name would end the name or the variable.",
              key));
    }
  }

  private PolicyVariable(String key, @Nullable String fallback) {
    this.key = key;
    this.fallback = fallback;
  }

  /**
   * Returns the variable with the value that IAM takes where the request does not have the key:
   * {@code ${aws:PrincipalTag/team, 'company'}}. Without one, a condition on the variable does not
   * match there.
   *
   * @throws InvalidPolicyException if the value is empty, or has a quotation mark, a brace or a
   *     control character
   */
  public PolicyVariable orElse(String value) {
    if (value.isEmpty() || !value.chars().allMatch(c -> c >= ' ' && "'{}".indexOf(c) < 0)) {
      throw new InvalidPolicyException(
          String.format(
              Locale.ROOT,
              "\"%s\" cannot be the value that the policy variable \"%s\" falls back to: it is"
                  + " empty, or has a quotation mark, a brace or a control character.",
              value,
              key));
    }
    return new PolicyVariable(key, value);
  }

  /**
   * Returns text that means itself: {@code *}, {@code ?} and {@code $} are written as {@code ${*}},
   * {@code ${?}} and {@code ${$}}, so that IAM takes them neither as wildcards nor as the start of
   * a variable. A token of the CDK stays what it is.
   */
  public static String literal(String text) {
    return text.isEmpty() ? text : ArnPart.literal(text).toString();
  }

  /** Returns the variable as a policy writes it: {@code ${aws:username}}. */
  @Override
  public String toString() {
    return fallback == null ? "${" + key + "}" : "${" + key + ", '" + fallback + "'}";
  }
}
