package dev.carillon.internal.validation.statement;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.iam.condition.ConditionOperator.Family;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether conditions on one key never hold together. Where that is not certain, they may.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html">
 *     Evaluation logic for multiple context keys or values</a>
 */
final class Exclusion {

  private static final String ANY = "ForAnyValue";
  private static final String ALL = "ForAllValues";

  private Exclusion() {}

  static boolean isBetween(Comparison one, Comparison other) {
    return isOfMissing(one, other) || isOfMissing(other, one) || isAmong(List.of(one, other));
  }

  /** Returns whether all of some conditions on one key never hold, as no value fits them. */
  static boolean isAmong(List<Comparison> conditions) {
    List<Comparison> ofValues =
        conditions.stream()
            .filter(one -> one.operator().filter(it -> it.family() != Family.NULL).isPresent())
            .toList();
    boolean there =
        conditions.stream().anyMatch(one -> !ofValues.contains(one) && one.asksForKey());
    List<Comparison> single = of("", ofValues);
    // Where all hold without the key, that is how all hold.
    if (single.size() > 1
        && (there || single.stream().anyMatch(Comparison::asksForKey))
        && CommonValue.isImpossible(single)) {
      return true;
    }
    List<Comparison> each = of(ALL, ofValues);
    return !each.isEmpty()
        && ((there && each.size() > 1 && CommonValue.isImpossible(each))
            || of(ANY, ofValues).stream()
                .filter(one -> there || one.asksForKey())
                .anyMatch(one -> CommonValue.isImpossible(with(one, each))));
  }

  private static List<Comparison> with(Comparison one, List<Comparison> others) {
    List<Comparison> all = new ArrayList<>(others);
    all.add(one);
    return all;
  }

  private static List<Comparison> of(String quantifier, List<Comparison> conditions) {
    return conditions.stream()
        .filter(one -> one.operator().orElseThrow().quantifier().equals(quantifier))
        .toList();
  }

  /** The key has to be missing, and the other condition asks for it. */
  private static boolean isOfMissing(Comparison one, Comparison other) {
    return one.asksForNoKey() && other.asksForKey();
  }
}
