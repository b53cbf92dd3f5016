package dev.carillon.policy.condition;

import java.util.List;

/**
 * A condition key that can have several values in a request, such as {@code aws:TagKeys}. How many
 * of them have to match is said before they are compared: {@link #forAllValues()} or {@link
 * #forAnyValue()}.
 *
 * @param <O> the operators that fit the type of the values
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">
 *     Single-valued and multivalued context keys</a>
 */
public final class MultivaluedKey<O extends Operators> {
  private final O operators;

  /** Takes what compares without a quantifier. */
  MultivaluedKey(O operators) {
    this.operators = operators;
  }

  /** Returns the key as a policy names it: {@code "aws:TagKeys"}. */
  public String name() {
    return operators.key();
  }

  /**
   * {@code ForAllValues}: every value of the request has to match. Also holds where the request has
   * no value at all, so in an allow statement add {@link #exists()}, as AWS recommends: {@code
   * when(Keys.TAG_KEYS.forAllValues().is("team"), Keys.TAG_KEYS.exists())}. The builder takes it
   * without, because requests without values can be meant; {@code policy.findings()} tells of it.
   */
  public O forAllValues() {
    return quantified("ForAllValues:", "");
  }

  /** {@code ForAnyValue}: at least one value of the request has to match. */
  public O forAnyValue() {
    return quantified("ForAnyValue:", "");
  }

  /**
   * Returns what {@link #forAnyValue()} does, but also holds where the request has no value: {@code
   * Keys.TAG_KEYS.ifExistsForAnyValue().is("team")}.
   */
  public O ifExistsForAnyValue() {
    return quantified("ForAnyValue:", "IfExists");
  }

  /** Holds if the request has the key: {@code "Null": {key: "false"}}. */
  public Condition exists() {
    return new Condition("Null", name(), List.of("false"));
  }

  /** Holds if the request does not have the key: {@code "Null": {key: "true"}}. */
  public Condition isAbsent() {
    return new Condition("Null", name(), List.of("true"));
  }

  @SuppressWarnings("unchecked") // Operators make their own kind.
  private O quantified(String quantifier, String suffix) {
    return (O) operators.with(quantifier, suffix);
  }
}
