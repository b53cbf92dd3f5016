package dev.carillon.policy.condition;

import dev.carillon.policy.finding.InvalidPolicyException;

/** A condition key whose one value is true or false. */
public final class BoolKey extends BoolOperators implements ConditionKey {

  private BoolKey(String name) {
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
  public static BoolKey of(String name, String... values) {
    return new BoolKey(Operators.named(name, values));
  }

  /**
   * Returns the key of this name, which can have several values in a request. Generated code calls
   * this.
   *
   * @param name the name as AWS documents it, with its placeholders
   * @param values what the placeholders stand for, from the left
   * @throws InvalidPolicyException if the name is not one, or placeholders and values do not fit
   */
  public static MultivaluedKey<BoolOperators> multivalued(String name, String... values) {
    return new MultivaluedKey<>(new BoolOperators("", Operators.named(name, values), ""));
  }

  @Override
  public String name() {
    return key();
  }

  /**
   * Returns operators that also hold where the request does not have the key: {@code
   * Keys.SECURE_TRANSPORT.ifExists().isTrue()}.
   */
  public BoolOperators ifExists() {
    return with("", "IfExists");
  }
}
