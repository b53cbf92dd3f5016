package dev.carillon.policy.condition;

import java.util.List;

/**
 * Compares a key that is true or false.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean">
 *     Boolean condition operators</a>
 */
public sealed class BoolOperators extends Operators permits BoolKey {
  BoolOperators(String quantifier, String key, String suffix) {
    super(quantifier, key, suffix);
  }

  @Override
  final BoolOperators with(String quantifier, String suffix) {
    return new BoolOperators(quantifier, key(), suffix);
  }

  /** {@code "Bool": {key: "true"}}. */
  public final Condition isTrue() {
    return is(true);
  }

  /** {@code "Bool": {key: "false"}}. */
  public final Condition isFalse() {
    return is(false);
  }

  /** {@code Bool}: holds if the key has this value. */
  public final Condition is(boolean value) {
    return compare("Bool", List.of(Boolean.toString(value)));
  }
}
