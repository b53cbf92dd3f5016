package dev.carillon.internal.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text has it, which is written so again: what it comes to is calculated only when
 * that is asked for, since a number of many digits takes long.
 */
final class WrittenNumber extends Number {

  private static final long serialVersionUID = 1;

  private final String text;

  WrittenNumber(String text) {
    this.text = text;
  }

  @Override
  public int intValue() {
    return (int) longValue();
  }

  @Override
  public long longValue() {
    return new BigDecimal(text).longValue();
  }

  @Override
  public float floatValue() {
    return Float.parseFloat(text);
  }

  @Override
  public double doubleValue() {
    return Double.parseDouble(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WrittenNumber number && text.equals(number.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the number as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
