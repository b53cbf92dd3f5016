package dev.carillon.policy.condition;

import dev.carillon.internal.iam.value.Dates;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.time.Instant;
import java.util.List;

/**
 * Compares the date and time of a key. A date is given as an {@link Instant}, or as IAM reads it:
 * one of the W3C forms of ISO 8601 ({@code 2026-01-31T00:00:00Z}) or seconds since 1970.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date">
 *     Date condition operators</a>
 */
public sealed class DateOperators extends Operators permits DateKey {

  DateOperators(String quantifier, String key, String suffix) {
    super(quantifier, key, suffix);
  }

  @Override
  final DateOperators with(String quantifier, String suffix) {
    return new DateOperators(quantifier, key(), suffix);
  }

  /** {@code DateEquals}: holds at the date. */
  public final Condition is(Instant date) {
    return instant("DateEquals", date);
  }

  /**
   * {@code DateEquals}: holds at the date.
   *
   * @throws InvalidPolicyException if the text is not a date
   */
  public final Condition is(String date) {
    return text("DateEquals", date);
  }

  /** {@code DateNotEquals}: holds before and after the date. */
  public final Condition isNot(Instant date) {
    return instant("DateNotEquals", date);
  }

  /**
   * {@code DateNotEquals}: holds before and after the date.
   *
   * @throws InvalidPolicyException if the text is not a date
   */
  public final Condition isNot(String date) {
    return text("DateNotEquals", date);
  }

  /** {@code DateLessThan}: holds before the date. */
  public final Condition before(Instant date) {
    return instant("DateLessThan", date);
  }

  /**
   * {@code DateLessThan}: holds before the date.
   *
   * @throws InvalidPolicyException if the text is not a date
   */
  public final Condition before(String date) {
    return text("DateLessThan", date);
  }

  /** {@code DateLessThanEquals}: holds at the date and before. */
  public final Condition atOrBefore(Instant date) {
    return instant("DateLessThanEquals", date);
  }

  /**
   * {@code DateLessThanEquals}: holds at the date and before.
   *
   * @throws InvalidPolicyException if the text is not a date
   */
  public final Condition atOrBefore(String date) {
    return text("DateLessThanEquals", date);
  }

  /** {@code DateGreaterThan}: holds after the date. */
  public final Condition after(Instant date) {
    return instant("DateGreaterThan", date);
  }

  /**
   * {@code DateGreaterThan}: holds after the date.
   *
   * @throws InvalidPolicyException if the text is not a date
   */
  public final Condition after(String date) {
    return text("DateGreaterThan", date);
  }

  /** {@code DateGreaterThanEquals}: holds at the date and after. */
  public final Condition atOrAfter(Instant date) {
    return instant("DateGreaterThanEquals", date);
  }

  /**
   * {@code DateGreaterThanEquals}: holds at the date and after.
   *
   * @throws InvalidPolicyException if the text is not a date
   */
  public final Condition atOrAfter(String date) {
    return text("DateGreaterThanEquals", date);
  }

  private Condition instant(String operator, Instant date) {
    return compare(operator, List.of(date.toString()));
  }

  private Condition text(String operator, String date) {
    if (!Dates.isDate(date)) {
      throw refused(
          Check.TYPE_MISMATCH_DATE,
          date,
          "a date: 2026-01-31, 2026-01-31T12:00:00Z, or seconds since 1970");
    }
    return compare(operator, List.of(date));
  }
}
