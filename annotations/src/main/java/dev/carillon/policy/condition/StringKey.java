package dev.carillon.policy.condition;

import dev.carillon.policy.finding.InvalidPolicyException;

/** A condition key whose one value is text. */
public final class StringKey extends StringOperators implements ConditionKey {

  private StringKey(String name) {
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
  public static StringKey of(String name, String... values) {
    return new StringKey(Operators.named(name, values));
  }

  /**
   * Returns the key of this name, which can have several values in a request. Generated code calls
   * this.
   *
   * @param name the name as AWS documents it, with its placeholders
   * @param values what the placeholders stand for, from the left
   * @throws InvalidPolicyException if the name is not one, or placeholders and values do not fit
   */
  public static MultivaluedKey<StringOperators> multivalued(String name, String... values) {
    return new MultivaluedKey<>(new StringOperators("", Operators.named(name, values), ""));
  }

  @Override
  public String name() {
    return key();
  }

  /**
   * Returns operators that also hold where the request does not have the key: {@code
   * Keys.PRINCIPAL_ORG_ID.ifExists().is("o-a1b2c3d4e5")}.
   */
  public StringOperators ifExists() {
    return with("", "IfExists");
  }
}
