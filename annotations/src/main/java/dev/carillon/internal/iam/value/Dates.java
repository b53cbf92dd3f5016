package dev.carillon.internal.iam.value;

import dev.carillon.internal.pattern.Placeholders;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the date operators compare with: one of the W3C forms of ISO 8601, or seconds since 1970.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date">
 *     Date condition operators</a>
 */
public final class Dates {

  private static final Pattern EPOCH = Pattern.compile("[0-9]{1,18}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Dates() {}

  /** Returns whether this can be a number of seconds since 1970, and not a year. */
  public static boolean isEpoch(String text) {
    return EPOCH.matcher(text).matches() && !YEAR.matcher(text).matches();
  }

  /**
   * Returns whether this is a date that there is: none has a month 13. Of what stands for other
   * text nothing is said.
   */
  public static boolean isDate(String text) {
    return EPOCH.matcher(text).matches() || Placeholders.isIn(text) || start(text) != null;
  }

  /**
   * Returns the seconds since 1970 at which a date begins; empty for what is none, or may be a year
   * or a number of seconds.
   */
  public static Optional<BigDecimal> seconds(String text) {
    if (EPOCH.matcher(text).matches()) {
      return isEpoch(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
    Instant start = start(text);
    return start == null
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(start.getEpochSecond()).add(BigDecimal.valueOf(start.getNano(), 9)));
  }

  private static @Nullable Instant start(String text) {
    try {
      return MONTH.matcher(text).matches()
          ? YearMonth.parse(text).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC)
          : DAY.matcher(text).matches()
              ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
