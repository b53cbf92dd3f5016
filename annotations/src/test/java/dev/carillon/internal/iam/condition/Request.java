package dev.carillon.internal.iam.condition;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A request, and whether conditions hold for it: a second, slow reading of AWS's page, to hold the
 * judge's rules against. It shares no code with them.
 *
 * @param context the values of the keys that the request has
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">
 *     Condition operators</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">
 *     Single-valued vs. multivalued context keys</a>
 */
public record Request(Map<String, List<String>> context) {

  /** A condition as it is written. */
  public record Written(String operator, String key, List<String> values) {

    public Comparison comparison() {
      return new Comparison(ConditionOperator.parse(operator), key, values);
    }
  }

  /** Returns whether all of the conditions hold. */
  public boolean fits(List<Written> conditions) {
    return conditions.stream().allMatch(this::holds);
  }

  private boolean holds(Written one) {
    String name = one.operator().replaceFirst("^ForA(ny|ll)Values?:", "");
    boolean any = one.operator().startsWith("ForAny");
    boolean all = one.operator().startsWith("ForAll");
    boolean optional = name.endsWith("IfExists");
    name = name.replaceFirst("IfExists$", "");
    List<String> found = context.getOrDefault(one.key(), List.of());
    if (name.equals("Null")) {
      return one.values().contains(String.valueOf(found.isEmpty()));
    }
    boolean negated = name.contains("Not");
    if (found.isEmpty()) {
      return optional || all || (negated && !any);
    }
    String positive = name.replace("Not", "");
    Predicate<String> fits =
        value ->
            negated != one.values().stream().anyMatch(wanted -> matches(positive, value, wanted));
    return all ? found.stream().allMatch(fits) : found.stream().anyMatch(fits);
  }

  private boolean matches(String name, String value, String written) {
    String wanted = written;
    if (written.startsWith("${")) {
      List<String> known = context.get(written.substring(2, written.length() - 1));
      if (known == null) {
        return false;
      }
      wanted = known.get(0);
    }
    return switch (name) {
      case "StringEquals", "Bool" -> value.equals(wanted);
      case "StringEqualsIgnoreCase" ->
          value.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
      case "StringLike" -> glob(value, wanted);
      case "ArnEquals", "ArnLike" -> {
        String[] parts = value.split(":", 6);
        String[] patterns = wanted.split(":", 6);
        yield parts.length == patterns.length
            && IntStream.range(0, parts.length).allMatch(i -> glob(parts[i], patterns[i]));
      }
      case "IpAddress" -> isIn(value, wanted);
      case "NumericEquals" -> compared(number(value), number(wanted)) == 0;
      case "NumericLessThan" -> compared(number(value), number(wanted)) < 0;
      case "NumericLessThanEquals" -> compared(number(value), number(wanted)) <= 0;
      case "NumericGreaterThan" -> compared(number(value), number(wanted)) > 0;
      case "NumericGreaterThanEquals" -> compared(number(value), number(wanted)) >= 0;
      case "DateEquals" -> compared(date(value), date(wanted)) == 0;
      case "DateLessThan" -> compared(date(value), date(wanted)) < 0;
      case "DateLessThanEquals" -> compared(date(value), date(wanted)) <= 0;
      case "DateGreaterThan" -> compared(date(value), date(wanted)) > 0;
      case "DateGreaterThanEquals" -> compared(date(value), date(wanted)) >= 0;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static int compared(BigDecimal one, BigDecimal other) {
    return one.compareTo(other);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static BigDecimal date(String text) {
    return BigDecimal.valueOf(OffsetDateTime.parse(text).toEpochSecond());
  }

  private static boolean glob(String value, String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return value.matches(regex.toString());
  }

  /** IPv4 alone. */
  private static boolean isIn(String address, String range) {
    String[] parts = range.split("/", 2);
    int length = parts.length == 1 ? 32 : Integer.parseInt(parts[1]);
    return bits(address) >> (32 - length) == bits(parts[0]) >> (32 - length);
  }

  private static long bits(String address) {
    long bits = 0;
    for (String part : address.split("\\.", 4)) {
      bits = bits * 256 + Integer.parseInt(part);
    }
    return bits;
  }
}
