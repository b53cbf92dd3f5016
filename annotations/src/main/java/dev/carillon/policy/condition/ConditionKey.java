package dev.carillon.policy.condition;

import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.List;

/**
 * A condition key that has one value in a request. What its values can be compared by depends on
 * its type.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">
 *     IAM JSON policy elements: Condition operators</a>
 */
public sealed interface ConditionKey
    permits StringKey, NumericKey, DateKey, BoolKey, BinaryKey, IpAddressKey, ArnKey {

  /** Returns the key as a policy names it: {@code "aws:SourceIp"}. */
  String name();

  /** Holds if the request has the key: {@code "Null": {key: "false"}}. */
  default Condition exists() {
    return new Condition("Null", name(), List.of("false"));
  }

  /** Holds if the request does not have the key: {@code "Null": {key: "true"}}. */
  default Condition isAbsent() {
    return new Condition("Null", name(), List.of("true"));
  }

  /**
   * Returns the key's value in the request as a policy variable, to be put into an ARN or a value:
   * {@code "home/" + Keys.USERNAME.variable() + "/*"}.
   *
   * @throws InvalidPolicyException if the key's name, that of a tag, has a comma, a quotation mark
   *     or a brace
   */
  default PolicyVariable variable() {
    return new PolicyVariable(name());
  }
}
