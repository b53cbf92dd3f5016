package dev.carillon.internal.validation.view;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A key that is compared in a condition block.
 *
 * @param operator the operator; empty if IAM has none of that name
 * @param operatorText the operator as it was written
 * @param values the values, in an array or alone
 */
public record ConditionView(
    Optional<ConditionOperator> operator, String operatorText, String key, Element values) {

  public boolean isOn(String other) {
    return key.equalsIgnoreCase(other);
  }

  /** Returns whether the key starts so, in any letter case. */
  public boolean startsWith(String start) {
    return key.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT));
  }

  public boolean isOfFamily(ConditionOperator.Family family) {
    return operator.filter(known -> known.family() == family).isPresent();
  }

  /** Returns a value as it can be compared: in lower case where the letter case does not count. */
  public String inOneCase(String value) {
    return operator.filter(ConditionOperator::ignoresCase).isPresent()
        ? value.toLowerCase(Locale.ROOT)
        : value;
  }

  /** Returns the values; what is neither text nor a number nor a boolean is none. */
  public List<Element> items() {
    return values.items().stream().filter(Element::isScalar).toList();
  }

  /** Returns the condition without its place. */
  public Comparison comparison() {
    return new Comparison(operator, key, items().stream().map(Element::text).toList());
  }

  /** Returns the part in front of the colon, in lower case. */
  public String service() {
    int colon = key.indexOf(':');
    return key.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
  }

  /** Returns what stands in front of the first colon of a key, and of the last: a port has one. */
  public static Set<String> prefixes(String key) {
    int first = key.indexOf(':');
    int last = key.lastIndexOf(':');
    return first < 0
        ? Set.of()
        : first == last
            ? Set.of(key.substring(0, first))
            : Set.of(key.substring(0, first), key.substring(0, last));
  }
}
