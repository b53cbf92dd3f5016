package dev.carillon.policy.condition;

import dev.carillon.internal.iam.value.Base64Text;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Base64;
import java.util.List;

/**
 * Compares the bytes of a key. A policy writes them in base64.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals">
 *     Binary condition operators</a>
 */
public sealed class BinaryOperators extends Operators permits BinaryKey {
  BinaryOperators(String quantifier, String key, String suffix) {
    super(quantifier, key, suffix);
  }

  @Override
  final BinaryOperators with(String quantifier, String suffix) {
    return new BinaryOperators(quantifier, key(), suffix);
  }

  /** {@code BinaryEquals}: holds if the key has these bytes. */
  public final Condition is(byte[] value) {
    return compare("BinaryEquals", List.of(Base64.getEncoder().encodeToString(value)));
  }

  /**
   * {@code BinaryEquals}: holds if the key has the bytes of this base64 text.
   *
   * @throws InvalidPolicyException if the text is not base64
   */
  public final Condition isBase64(String value) {
    if (!Placeholders.isIn(value) && !Base64Text.is(value)) {
      throw refused(Check.TYPE_MISMATCH_STRING, value, "base64");
    }
    return compare("BinaryEquals", List.of(value));
  }
}
