package dev.carillon.policy.condition;

import java.util.List;

/**
 * One test in the {@code Condition} element: the value of a key in the request's context, compared
 * with values of the policy. Made by condition keys: {@code Keys.SOURCE_IP.in("203.0.113.0/24")}.
 *
 * @param operator the operator as a policy names it, with quantifier and {@code IfExists}: {@code
 *     "ForAnyValue:StringLikeIfExists"}
 * @param key the condition key as a policy names it: {@code "aws:SourceIp"}
 * @param values what the key's value is compared with; one of them has to match (for a negated
 *     operator: none may)
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html">
 *     IAM JSON policy elements: Condition</a>
 */
public record Condition(String operator, String key, List<String> values) {

  /** Keeps an immutable copy of the values. */
  public Condition {
    values = List.copyOf(values);
  }
}
