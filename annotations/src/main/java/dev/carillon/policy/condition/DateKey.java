package dev.carillon.policy.condition;

import dev.carillon.policy.finding.InvalidPolicyException;

/** A condition key whose one value is a date and time. */
public final class DateKey extends DateOperators implements ConditionKey {

  private DateKey(String name) {
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
  public static DateKey of(String name, String... values) {
    return new DateKey(Operators.named(name, values));
  }

  /**
   * Returns the key of this name, which can have several values in a request. Generated code calls
   * this.
   *
   * @param name the name as AWS documents it, with its placeholders
   * @param values what the placeholders stand for, from the left
   * @throws InvalidPolicyException if the name is not one, or placeholders and values do not fit
   */
  public static MultivaluedKey<DateOperators> multivalued(String name, String... values) {
    return new MultivaluedKey<>(new DateOperators("", Operators.named(name, values), ""));
  }

  @Override
  public String name() {
    return key();
  }

  /**
   * Returns operators that also hold where the request does not have the key: {@code
   * Keys.TOKEN_ISSUE_TIME.ifExists().after("2026-01-01T00:00:00Z")}.
   */
  public DateOperators ifExists() {
    return with("", "IfExists");
  }
}
