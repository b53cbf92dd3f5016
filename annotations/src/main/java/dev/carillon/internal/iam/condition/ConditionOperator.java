package dev.carillon.internal.iam.condition;

import dev.carillon.internal.iam.Fault;
import dev.carillon.internal.iam.value.Base64Text;
import dev.carillon.internal.iam.value.Dates;
import dev.carillon.policy.finding.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A condition operator taken apart.
 *
 * @param quantifier {@code ForAllValues}, {@code ForAnyValue} or nothing
 * @param name the operator in lower case, without the other two parts
 * @param ifExists whether it ends in {@code IfExists}
 */
public record ConditionOperator(String quantifier, String name, Family family, boolean ifExists) {

  /** What an operator compares. */
  public enum Family {
    STRING("String"),
    NUMERIC("Numeric"),
    DATE("Date"),
    BOOL("Bool"),
    BINARY("Binary"),
    IP_ADDRESS("IpAddress"),
    ARN("Arn"),
    NULL("Null");

    private final String label;

    Family(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private static final Map<String, Family> FAMILIES = new HashMap<>();
  private static final List<String> NAMES = new ArrayList<>();

  /** Most operators are written as AWS writes them, without quantifier and IfExists. */
  private static final Map<String, Optional<ConditionOperator>> PLAIN = new HashMap<>();

  private static final List<String> ORDER =
      List.of(
          "Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals");

  static {
    for (String suffix : List.of("Equals", "NotEquals", "Like", "NotLike")) {
      add(Family.STRING, "String", suffix);
      add(Family.ARN, "Arn", suffix);
    }
    add(Family.STRING, "StringEquals", "IgnoreCase");
    add(Family.STRING, "StringNotEquals", "IgnoreCase");
    for (String suffix : ORDER) {
      add(Family.NUMERIC, "Numeric", suffix);
      add(Family.DATE, "Date", suffix);
    }
    add(Family.BOOL, "Bool", "");
    add(Family.BINARY, "BinaryEquals", "");
    add(Family.IP_ADDRESS, "IpAddress", "");
    add(Family.IP_ADDRESS, "NotIpAddress", "");
    add(Family.NULL, "Null", "");
  }

  private static void add(Family family, String start, String suffix) {
    NAMES.add(start + suffix);
    String name = (start + suffix).toLowerCase(Locale.ROOT);
    FAMILIES.put(name, family);
    PLAIN.put(start + suffix, Optional.of(new ConditionOperator("", name, family, false)));
  }

  /** Returns the operators as AWS writes them. */
  public static List<String> names() {
    return List.copyOf(NAMES);
  }

  /** Takes an operator apart; empty if IAM does not know it. Letter case does not count. */
  public static Optional<ConditionOperator> parse(String text) {
    Optional<ConditionOperator> plain = PLAIN.get(text);
    if (plain != null) {
      return plain;
    }
    String name = text.toLowerCase(Locale.ROOT);
    String quantifier = "";
    for (String known : new String[] {"ForAllValues", "ForAnyValue"}) {
      if (name.startsWith(known.toLowerCase(Locale.ROOT) + ':')) {
        quantifier = known;
        name = name.substring(known.length() + 1);
      }
    }
    boolean ifExists = name.endsWith("ifexists");
    if (ifExists) {
      name = name.substring(0, name.length() - "ifexists".length());
    }
    Family family = FAMILIES.get(name);
    return family == null
        ? Optional.empty()
        : Optional.of(new ConditionOperator(quantifier, name, family, ifExists));
  }

  /**
   * Returns what a value is not that is compared by the operator: a number, a date. Which text is
   * an ARN or an address is asked by rules of their own.
   */
  public Optional<Fault> fault(String value) {
    return Values.fault(family, value);
  }

  /** The forms of values; not loaded before a policy is judged. */
  private static final class Values {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    static Optional<Fault> fault(Family family, String value) {
      return switch (family) {
        case BOOL, NULL ->
            unless(
                value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"),
                Check.TYPE_MISMATCH_BOOLEAN,
                "true or false");
        case NUMERIC ->
            unless(NUMBER.matcher(value).matches(), Check.TYPE_MISMATCH_NUMBER, "a number");
        case DATE ->
            unless(
                Dates.isDate(value),
                Check.TYPE_MISMATCH_DATE,
                "a date YYYY-MM-DD or a time YYYY-MM-DDThh:mm:ssZ");
        case BINARY -> unless(Base64Text.is(value), Check.TYPE_MISMATCH_STRING, "base64");
        case STRING, ARN, IP_ADDRESS -> Optional.empty();
      };
    }

    private static Optional<Fault> unless(boolean right, Check check, String what) {
      return right ? Optional.empty() : Optional.of(new Fault(check, what));
    }
  }

  /** Returns whether a condition of this operator holds for all other values. */
  public boolean isNegated() {
    return name.contains("not");
  }

  /**
   * Returns whether a condition of this operator holds where the request does not have the key. Of
   * no values {@code ForAnyValue} finds none, not even one that does not match.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">
   *     Single-valued vs. multivalued context keys</a>
   * @param values the values that it compares with
   */
  public boolean holdsWithoutKey(List<String> values) {
    if (family == Family.NULL) {
      return values.stream().anyMatch("true"::equalsIgnoreCase);
    }
    return ifExists
        || quantifier.equals("ForAllValues")
        || (isNegated() && !quantifier.equals("ForAnyValue"));
  }

  /** Returns whether the values are true and false. */
  public boolean isOfTruth() {
    return family == Family.BOOL || family == Family.NULL;
  }

  /** Returns whether values are the same in whatever letter case. */
  public boolean ignoresCase() {
    return name.endsWith("ignorecase");
  }

  /** Returns whether the values can have wildcards. */
  public boolean isLike() {
    return name.endsWith("like") || family == Family.ARN;
  }
}
