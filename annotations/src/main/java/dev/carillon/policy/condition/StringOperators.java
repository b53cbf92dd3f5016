package dev.carillon.policy.condition;

import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Collection;
import java.util.List;

/**
 * Compares the text of a key. Where several values are given, one of them has to match; of a
 * negated operator, none may.
 *
 * <p>Values may have policy variables ({@link ConditionKey#variable()}). {@link #like} and {@link
 * #notLike} take {@code *} and {@code ?} as wildcards; {@link PolicyVariable#literal} escapes them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String">
 *     String condition operators</a>
 */
public sealed class StringOperators extends Operators permits StringKey {
  StringOperators(String quantifier, String key, String suffix) {
    super(quantifier, key, suffix);
  }

  @Override
  final StringOperators with(String quantifier, String suffix) {
    return new StringOperators(quantifier, key(), suffix);
  }

  /**
   * {@code StringEquals}: holds if the text is one of these, letter case included.
   *
   * @throws InvalidPolicyException if a policy variable in a value is not closed
   */
  public final Condition is(String value, String... more) {
    return is(join(value, more));
  }

  /**
   * {@code StringEquals}: holds if the text is one of these, letter case included.
   *
   * @throws InvalidPolicyException if there is no value, or a policy variable in one is not closed
   */
  public final Condition is(Collection<String> values) {
    return text("StringEquals", values);
  }

  /**
   * {@code StringEquals}: holds if the text is the variable's value, letter case included: {@code
   * Keys.resourceTag("team").is(Keys.principalTag("team").variable())}.
   */
  public final Condition is(PolicyVariable variable) {
    return is(variable.toString());
  }

  /** {@code StringEquals}: holds if the text is one of these ARNs, as of a key that has one. */
  public final Condition is(ResourceArn arn, ResourceArn... more) {
    return is(ArnOperators.texts(arn, more));
  }

  /**
   * {@code StringNotEquals}: holds if the text is none of these, letter case included.
   *
   * @throws InvalidPolicyException if a policy variable in a value is not closed
   */
  public final Condition isNot(String value, String... more) {
    return isNot(join(value, more));
  }

  /**
   * {@code StringNotEquals}: holds if the text is none of these, letter case included.
   *
   * @throws InvalidPolicyException if there is no value, or a policy variable in one is not closed
   */
  public final Condition isNot(Collection<String> values) {
    return text("StringNotEquals", values);
  }

  /** {@code StringNotEquals}: holds if the text is not the variable's value. */
  public final Condition isNot(PolicyVariable variable) {
    return isNot(variable.toString());
  }

  /** {@code StringNotEquals}: holds if the text is none of these ARNs. */
  public final Condition isNot(ResourceArn arn, ResourceArn... more) {
    return isNot(ArnOperators.texts(arn, more));
  }

  /**
   * {@code StringEqualsIgnoreCase}: holds if the text is one of these, in any letter case.
   *
   * @throws InvalidPolicyException if a policy variable in a value is not closed
   */
  public final Condition isIgnoringCase(String value, String... more) {
    return text("StringEqualsIgnoreCase", join(value, more));
  }

  /**
   * {@code StringNotEqualsIgnoreCase}: holds if the text is none of these, in any letter case.
   *
   * @throws InvalidPolicyException if a policy variable in a value is not closed
   */
  public final Condition isNotIgnoringCase(String value, String... more) {
    return text("StringNotEqualsIgnoreCase", join(value, more));
  }

  /**
   * {@code StringLike}: holds if the text matches one of these patterns.
   *
   * @throws InvalidPolicyException if a policy variable in a value is not closed
   */
  public final Condition like(String pattern, String... more) {
    return like(join(pattern, more));
  }

  /**
   * {@code StringLike}: holds if the text matches one of these patterns.
   *
   * @throws InvalidPolicyException if there is no value, or a policy variable in one is not closed
   */
  public final Condition like(Collection<String> patterns) {
    return text("StringLike", patterns);
  }

  /** {@code StringLike}: holds if the text matches one of these ARNs. */
  public final Condition like(ResourceArn arn, ResourceArn... more) {
    return like(ArnOperators.texts(arn, more));
  }

  /**
   * {@code StringNotLike}: holds if the text matches none of these patterns.
   *
   * @throws InvalidPolicyException if a policy variable in a value is not closed
   */
  public final Condition notLike(String pattern, String... more) {
    return notLike(join(pattern, more));
  }

  /**
   * {@code StringNotLike}: holds if the text matches none of these patterns.
   *
   * @throws InvalidPolicyException if there is no value, or a policy variable in one is not closed
   */
  public final Condition notLike(Collection<String> patterns) {
    return text("StringNotLike", patterns);
  }

  /** {@code StringNotLike}: holds if the text matches none of these ARNs. */
  public final Condition notLike(ResourceArn arn, ResourceArn... more) {
    return notLike(ArnOperators.texts(arn, more));
  }

  private Condition text(String operator, Collection<String> values) {
    List<String> checked = kept(values);
    for (int i = 0; i < checked.size(); i++) {
      String value = checked.get(i);
      int open = value.lastIndexOf("${");
      if (open >= 0 && value.indexOf('}', open) < 0) {
        throw refused(
            Check.MISSING_BRACE_IN_VARIABLE,
            value,
            "valid: a policy variable starts with ${ and is not closed by }");
      }
    }
    return compare(operator, checked);
  }
}
