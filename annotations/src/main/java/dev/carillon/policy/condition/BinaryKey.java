package dev.carillon.policy.condition;

import dev.carillon.policy.finding.InvalidPolicyException;

/** A condition key whose one value is bytes. */
public final class BinaryKey extends BinaryOperators implements ConditionKey {

  private BinaryKey(String name) {
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
  public static BinaryKey of(String name, String... values) {
    return new BinaryKey(Operators.named(name, values));
  }

  /**
   * Returns the key of this name, which can have several values in a request. Generated code calls
   * this.
   *
   * @param name the name as AWS documents it, with its placeholders
   * @param values what the placeholders stand for, from the left
   * @throws InvalidPolicyException if the name is not one, or placeholders and values do not fit
   */
  public static MultivaluedKey<BinaryOperators> multivalued(String name, String... values) {
    return new MultivaluedKey<>(new BinaryOperators("", Operators.named(name, values), ""));
  }

  @Override
  public String name() {
    return key();
  }

  /**
   * Returns operators that also hold where the request does not have the key: {@code
   * BinaryKey.of("acme:digest").ifExists().is("QmluYXJ5")}.
   */
  public BinaryOperators ifExists() {
    return with("", "IfExists");
  }
}
