package dev.carillon.policy.condition;

import dev.carillon.internal.iam.ArnShape;
import dev.carillon.internal.iam.Fault;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Collection;
import java.util.List;

/**
 * Compares the ARN of a key, part by part. {@code *} and {@code ?} are wildcards within a part, in
 * {@link #is} as in {@link #like}: IAM treats both alike.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN">
 *     Amazon Resource Name condition operators</a>
 */
public sealed class ArnOperators extends Operators permits ArnKey {
  ArnOperators(String quantifier, String key, String suffix) {
    super(quantifier, key, suffix);
  }

  @Override
  final ArnOperators with(String quantifier, String suffix) {
    return new ArnOperators(quantifier, key(), suffix);
  }

  /**
   * {@code ArnEquals}: holds if the ARN is one of these.
   *
   * @throws InvalidPolicyException if a value is not an ARN
   */
  public final Condition is(String arn, String... more) {
    return is(join(arn, more));
  }

  /**
   * {@code ArnEquals}: holds if the ARN is one of these.
   *
   * @throws InvalidPolicyException if there is no value, or one is not an ARN
   */
  public final Condition is(Collection<String> arns) {
    return arns("ArnEquals", arns);
  }

  /** {@code ArnEquals}: holds if the ARN is one of these: {@code is(S3Resource.bucket("b"))}. */
  public final Condition is(ResourceArn arn, ResourceArn... more) {
    return is(texts(arn, more));
  }

  /**
   * {@code ArnNotEquals}: holds if the ARN is none of these.
   *
   * @throws InvalidPolicyException if a value is not an ARN
   */
  public final Condition isNot(String arn, String... more) {
    return arns("ArnNotEquals", join(arn, more));
  }

  /** {@code ArnNotEquals}: holds if the ARN is none of these. */
  public final Condition isNot(ResourceArn arn, ResourceArn... more) {
    return arns("ArnNotEquals", texts(arn, more));
  }

  /**
   * {@code ArnLike}: holds if the ARN matches one of these patterns.
   *
   * @throws InvalidPolicyException if a value is not an ARN
   */
  public final Condition like(String pattern, String... more) {
    return like(join(pattern, more));
  }

  /**
   * {@code ArnLike}: holds if the ARN matches one of these patterns.
   *
   * @throws InvalidPolicyException if there is no value, or one is not an ARN
   */
  public final Condition like(Collection<String> patterns) {
    return arns("ArnLike", patterns);
  }

  /** {@code ArnLike}: holds if the ARN matches one of these. */
  public final Condition like(ResourceArn pattern, ResourceArn... more) {
    return like(texts(pattern, more));
  }

  /**
   * {@code ArnNotLike}: holds if the ARN matches none of these patterns.
   *
   * @throws InvalidPolicyException if a value is not an ARN
   */
  public final Condition notLike(String pattern, String... more) {
    return arns("ArnNotLike", join(pattern, more));
  }

  /** {@code ArnNotLike}: holds if the ARN matches none of these. */
  public final Condition notLike(ResourceArn pattern, ResourceArn... more) {
    return arns("ArnNotLike", texts(pattern, more));
  }

  static List<String> texts(ResourceArn first, ResourceArn[] more) {
    return join(first, more).stream().map(ResourceArn::toString).toList();
  }

  private Condition arns(String operator, Collection<String> arns) {
    List<String> checked = kept(arns);
    for (int i = 0; i < checked.size(); i++) {
      String arn = checked.get(i);
      Fault fault = ArnShape.fault(arn).orElse(null);
      if (fault != null) {
        throw refused(fault.check(), arn, "an ARN: " + fault.message());
      }
    }
    return compare(operator, checked);
  }
}
