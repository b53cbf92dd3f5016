package dev.carillon.internal.iam.condition;

import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import dev.carillon.internal.pattern.Placeholders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A condition key that is compared with values.
 *
 * @param operator the operator; empty if IAM has none of that name
 */
public record Comparison(Optional<ConditionOperator> operator, String key, List<String> values) {

  /** Copies the values; of true and false letter case does not count. */
  public Comparison {
    values =
        operator.filter(ConditionOperator::isOfTruth).isPresent()
            ? values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList()
            : List.copyOf(values);
  }

  /** Returns the key in lower case, as letter case does not count in keys. */
  public String foldedKey() {
    return key.toLowerCase(Locale.ROOT);
  }

  /** Returns whether the key is given only when placeholders are, so that it can be any. */
  public boolean isOnAnyKey() {
    return key.indexOf('{') >= 0
        && !Placeholders.hasPolicyVariable(key)
        && Placeholders.replaced(key, "").indexOf(':') < 0;
  }

  /** Returns whether it holds for all other values. */
  public boolean isNegated() {
    return operator.isPresent() && operator.get().isNegated();
  }

  /** Returns whether it holds only where a request does not have the key. */
  public boolean asksForNoKey() {
    return operator.isPresent()
        && operator.get().family() == Family.NULL
        && values.equals(List.of("true"));
  }

  /**
   * Returns whether it allows only what sets no tag, or not a certain one: an action that can set
   * none is meant, too.
   *
   * @see <a
   *     href="https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/install/aga_controller_iam_policy.json">
   *     The policy of the AWS Load Balancer Controller for accelerators</a>
   */
  public boolean allowsUntagging(boolean allows) {
    return allows
        && asksForNoKey()
        && (foldedKey().startsWith("aws:requesttag/") || foldedKey().equals("aws:tagkeys"));
  }

  /** Returns whether it holds where a request does not have the key. */
  public boolean holdsWithoutKey() {
    return operator.filter(known -> known.holdsWithoutKey(values)).isPresent();
  }

  /**
   * Returns whether it may be meant to hold for actions that do not support its key, beside others
   * that do: with IfExists, negated, or where it allows with ForAllValues what names no other
   * values. What has none is hardly meant to be denied with what has only some.
   *
   * @param allows whether its statement allows
   */
  public boolean lets(boolean allows) {
    return holdsWithoutKey()
        && operator
            .filter(known -> known.family() != ConditionOperator.Family.NULL)
            .filter(known -> allows || known.ifExists() || known.isNegated())
            .isPresent();
  }

  /** Returns whether it holds only where a request has the key. */
  public boolean asksForKey() {
    return operator.filter(known -> !known.holdsWithoutKey(values)).isPresent();
  }
}
