package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.internal.document.Placement;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.Collection;

/**
 * The step of a statement of a resource policy that says which resources it is about, once its
 * principals are named: these ({@link #on}), all but these ({@link #notOn}) or every one ({@link
 * #onAllResources}).
 */
public final class GrantedResourceTarget extends GrantedTarget {

  GrantedResourceTarget(Draft draft) {
    super(draft);
  }

  @Override
  public GrantedResourceTarget andPatterns(String pattern, String... more) {
    return new GrantedResourceTarget(draft().andPatterns(Lists.of(pattern, more)));
  }

  /**
   * Makes this a statement about resources: {@code on("arn:aws:s3:::acme-reports/*")}.
   *
   * @throws InvalidPolicyException if a text is not an ARN, or a chosen action takes none of the
   *     resources, as far as the ARN formats in AWS's reference tell
   */
  public ResourceStatement on(String arn, String... more) {
    return on(Lists.of(arn, more));
  }

  /**
   * Makes this a statement about the resources whose ARNs are in a collection: {@code
   * on(arnsOfTheStack)}, or for typed ARNs {@code
   * on(arns.stream().map(ResourceArn::toString).toList())}.
   *
   * @throws InvalidPolicyException if the collection is empty, or as {@link #on(String, String...)}
   */
  public ResourceStatement on(Collection<String> arns) {
    return new ResourceStatement(Placement.onText(draft(), false, arns));
  }

  /**
   * Makes this a statement about resources of known types, also of several services: {@code
   * on(S3Resource.object("acme-reports", ArnPart.any()))}.
   *
   * @throws InvalidPolicyException if a chosen action takes none of them, or one of them is taken
   *     by no chosen action; after {@code notActions}, if one of those actions takes none of them
   */
  public ResourceStatement on(ResourceArn arn, ResourceArn... more) {
    return new ResourceStatement(Placement.onTyped(draft(), false, Lists.of(arn, more)));
  }

  /**
   * Makes this a statement about every resource but these, IAM's {@code NotResource}: {@code
   * notOn(S3Resource.bucket("acme-public"))}. In an allow statement that is almost always wider
   * than meant. An action that takes none of what is left out is refused, as that would not
   * restrict it.
   *
   * @throws InvalidPolicyException if a chosen action takes none of them, and so would be left with
   *     every resource, or one of them is taken by no chosen action
   */
  public ResourceStatement notOn(ResourceArn arn, ResourceArn... more) {
    return new ResourceStatement(Placement.onTyped(draft(), true, Lists.of(arn, more)));
  }

  /**
   * Makes this a statement about every resource but these, IAM's {@code NotResource}: {@code
   * notOn("arn:aws:s3:::acme-public/*")}. In an allow statement that is almost always wider than
   * meant.
   *
   * @throws InvalidPolicyException if a text is not an ARN, or a chosen action takes none of the
   *     resources, as far as the ARN formats in AWS's reference tell
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html">
   *     IAM JSON policy elements: NotResource</a>
   */
  public ResourceStatement notOn(String arn, String... more) {
    return new ResourceStatement(Placement.onText(draft(), true, Lists.of(arn, more)));
  }
}
