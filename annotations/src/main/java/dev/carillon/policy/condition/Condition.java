package dev.carillon.policy.condition;

import dev.carillon.internal.iam.condition.ConditionMaker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One test in the {@code Condition} element: the value of a key in the request's context, compared
 * with values of the policy. Immutable.
 *
 * <p>Condition keys make them, by operators that fit their type: {@code
 * Keys.SOURCE_IP.in("203.0.113.0/24")}. Otherwise they only come from a document that was read.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html">
 *     IAM JSON policy elements: Condition</a>
 */
public final class Condition {
  static {
    ConditionMaker.learn(new Reader());
  }

  private final String operator;
  private final String key;
  private final List<String> values;

  /** Whether the values are known to be public ranges of IPv4; else they are looked at again. */
  private boolean ranges;

  Condition(String operator, String key, List<String> values) {
    this.operator = operator;
    this.key = key;
    this.values = List.copyOf(values);
  }

  /** Notes that the values are public ranges of IPv4, before anybody else has the condition. */
  Condition ofPublicRanges() {
    ranges = true;
    return this;
  }

  /** Makes conditions as a document has them; not a lambda, which would slow the first start. */
  private static final class Reader extends ConditionMaker {
    @Override
    protected Condition condition(String operator, String key, List<String> values) {
      return new Condition(operator, key, values);
    }

    @Override
    protected boolean isOfPublicRanges(Object condition) {
      return ((Condition) condition).ranges;
    }
  }

  /**
   * Returns the operator as a policy names it, with quantifier and {@code IfExists}: {@code
   * "ForAnyValue:StringLikeIfExists"}.
   */
  public String operator() {
    return operator;
  }

  /** Returns the condition key as a policy names it: {@code "aws:SourceIp"}. */
  public String key() {
    return key;
  }

  /**
   * Returns what the key's value is compared with; one of them has to match (for a negated
   * operator: none may).
   */
  public List<String> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Condition that
        && operator.equals(that.operator)
        && key.equals(that.key)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(operator, key, values);
  }

  /** Returns the condition for people: {@code IpAddress aws:SourceIp [203.0.113.0/24]}. */
  @Override
  public String toString() {
    return operator + ' ' + key + ' ' + values;
  }
}
