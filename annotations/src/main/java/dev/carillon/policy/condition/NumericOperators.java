package dev.carillon.policy.condition;

import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the number of a key, an integer or a decimal.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric">
 *     Numeric condition operators</a>
 */
public sealed class NumericOperators extends Operators permits NumericKey {
  /** More than a double has. */
  private static final int MOST_PLACES = 400;

  NumericOperators(String quantifier, String key, String suffix) {
    super(quantifier, key, suffix);
  }

  @Override
  final NumericOperators with(String quantifier, String suffix) {
    return new NumericOperators(quantifier, key(), suffix);
  }

  /**
   * {@code NumericEquals}: holds if the number is one of these.
   *
   * @throws InvalidPolicyException if a number is infinite or not a number
   */
  public final Condition is(Number value, Number... more) {
    return compare("NumericEquals", texts(join(value, more)));
  }

  /**
   * {@code NumericNotEquals}: holds if the number is none of these.
   *
   * @throws InvalidPolicyException if a number is infinite or not a number
   */
  public final Condition isNot(Number value, Number... more) {
    return compare("NumericNotEquals", texts(join(value, more)));
  }

  /**
   * {@code NumericLessThan}.
   *
   * @throws InvalidPolicyException if the number is infinite or not a number
   */
  public final Condition lessThan(Number value) {
    return compare("NumericLessThan", texts(List.of(value)));
  }

  /**
   * {@code NumericLessThanEquals}.
   *
   * @throws InvalidPolicyException if the number is infinite or not a number
   */
  public final Condition atMost(Number value) {
    return compare("NumericLessThanEquals", texts(List.of(value)));
  }

  /**
   * {@code NumericGreaterThan}.
   *
   * @throws InvalidPolicyException if the number is infinite or not a number
   */
  public final Condition greaterThan(Number value) {
    return compare("NumericGreaterThan", texts(List.of(value)));
  }

  /**
   * {@code NumericGreaterThanEquals}.
   *
   * @throws InvalidPolicyException if the number is infinite or not a number
   */
  public final Condition atLeast(Number value) {
    return compare("NumericGreaterThanEquals", texts(List.of(value)));
  }

  private List<String> texts(List<Number> numbers) {
    List<String> texts = new ArrayList<>(numbers.size());
    for (Number number : numbers) {
      String text = number.toString();
      try {
        texts.add(Placeholders.isIn(text) ? token(text) : plain(new BigDecimal(text)));
      } catch (NumberFormatException notFinite) {
        throw refused(Check.TYPE_MISMATCH_NUMBER, text, "a number that IAM can compare");
      }
    }
    return texts;
  }

  /** A number with a long exponent would be written with as many zeros. */
  private static String plain(BigDecimal number) {
    if (Math.abs((long) number.scale()) > MOST_PLACES) {
      throw new NumberFormatException();
    }
    return number.toPlainString();
  }

  /** Returns a number that the CDK made up as the CDK writes it. */
  private static String token(String text) {
    return text.replaceFirst("[eE]\\+?", "e+");
  }
}
