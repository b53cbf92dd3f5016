package dev.carillon.policy;

import dev.carillon.internal.document.Heading;
import dev.carillon.internal.document.ReadDocument;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Collection;
import java.util.List;

/**
 * A resource-based policy: who may do what with the resource that it is attached to, such as an
 * Amazon S3 bucket, an AWS KMS key or a queue. Immutable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html">
 *     Identity-based policies and resource-based policies</a>
 */
public final class ResourcePolicy extends PolicyDocument<ResourceStatement> {

  private ResourcePolicy(
      Heading heading, Collection<ResourceStatement> statements, List<Action> declared) {
    super(heading, statements, declared);
  }

  /**
   * Returns a policy of these statements: {@code ResourcePolicy.of(read, write).toJson()}.
   *
   * @throws InvalidPolicyException if a statement has a mistake that {@link #findings()} reports as
   *     an error
   */
  public static ResourcePolicy of(ResourceStatement first, ResourceStatement... more) {
    return of(Lists.of(first, more));
  }

  /**
   * Returns a policy of the statements of a collection, in its order: {@code
   * ResourcePolicy.of(List.of(read, write))}.
   *
   * @throws InvalidPolicyException if there is no statement, or a statement has a mistake that
   *     {@link #findings()} reports as an error
   */
  public static ResourcePolicy of(Collection<ResourceStatement> statements) {
    return new ResourcePolicy(Heading.CURRENT, checked(PolicyKind.RESOURCE, statements), List.of());
  }

  /**
   * Reads a resource-based policy: {@code ResourcePolicy.fromJson(json, ChimeAction.class,
   * S3Action.class)}. What the document says is kept, also what the builder would refuse: other
   * Sids and ARNs, unknown operators and elements ({@link #unknownElements()}).
   *
   * @param json the document; at most 1,048,576 characters, nested at most 64 deep
   * @param enums generated enums: they give {@link ResourceStatement#actions()} its constants, and
   *     {@link #findings()} knows their services, also where the document has none of their actions
   * @throws JsonException with line and column, if the text is not JSON, has a name twice in an
   *     object, is not a policy by IAM's grammar, or a statement names no principal
   * @throws IllegalArgumentException if a class is not an enum of actions
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static ResourcePolicy fromJson(String json, Class<? extends Action>... enums) {
    ReadDocument document = Documents.read(PolicyKind.RESOURCE, json, List.of(enums));
    return new ResourcePolicy(
        document.heading(),
        document.statements().stream().map(ResourceStatement::new).toList(),
        document.declared());
  }

  @Override
  PolicyKind kind() {
    return PolicyKind.RESOURCE;
  }

  /** Returns this policy with an {@code Id}: {@code withId("orders-2026")}. */
  public ResourcePolicy withId(String id) {
    return new ResourcePolicy(heading().withId(id), statements(), declared());
  }
}
