package dev.carillon.policy.condition;

import dev.carillon.policy.finding.InvalidPolicyException;

/** A condition key whose one value is an ARN. */
public final class ArnKey extends ArnOperators implements ConditionKey {

  private ArnKey(String name) {
    super("", name, "");
  }

  /**
   * Returns the key of this name. Generated code calls this.
   *
   * @param name the name as AWS documents it, with its placeholders: {@code
   *     "aws:RequestTag/${TagKey}"}
   * @param values what the placeholders stand for, from the left: {@code "team"}
   * @throws InvalidPolicyException if the name is not one, or placeholders and values do not fit
   */
  public static ArnKey of(String name, String... values) {
    return new ArnKey(Operators.named(name, values));
  }

  /**
   * Returns the key of this name, which can have several values in a request. Generated code calls
   * this.
   *
   * @param name the name as AWS documents it, with its placeholders
   * @param values what the placeholders stand for, from the left
   * @throws InvalidPolicyException if the name is not one, or placeholders and values do not fit
   */
  public static MultivaluedKey<ArnOperators> multivalued(String name, String... values) {
    return new MultivaluedKey<>(new ArnOperators("", Operators.named(name, values), ""));
  }

  @Override
  public String name() {
    return key();
  }

  /**
   * Returns operators that also hold where the request does not have the key: {@code
   * Keys.SOURCE_ARN.ifExists().like("arn:aws:sns:*:111122223333:*")}.
   */
  public ArnOperators ifExists() {
    return with("", "IfExists");
  }
}
