package dev.carillon.policy;

import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Collection;
import java.util.List;

/**
 * A resource-based policy: who may do what with the resource that it is attached to, such as an
 * Amazon S3 bucket, an AWS KMS key or a queue. Immutable.
 */
public final class ResourcePolicy extends PolicyDocument<ResourceStatement> {

  private ResourcePolicy(
      Heading heading, Collection<ResourceStatement> statements, List<Action> declared) {
    super(heading, statements, declared);
  }

  /**
   * Returns a policy of these statements.
   *
   * @throws InvalidPolicyException if two statements have the same Sid
   */
  public static ResourcePolicy of(ResourceStatement first, ResourceStatement... more) {
    return of(join(first, more));
  }

  /**
   * Returns a policy of the statements of a collection, in its order.
   *
   * @throws InvalidPolicyException if there is no statement, or two have the same Sid
   */
  public static ResourcePolicy of(Collection<ResourceStatement> statements) {
    return new ResourcePolicy(Heading.CURRENT, checked(statements), List.of());
  }

  /**
   * Reads such a policy. What the document says is kept, also what the builder would refuse: other
   * Sids and ARNs, unknown operators and elements ({@link #unknownElements()}).
   *
   * @param json the document; at most 1,048,576 characters, nested at most 64 deep
   * @param lookups find the constants of {@link ResourceStatement#actions()}. To have the constants
   *     of generated enums, and their services known to {@link #findings()}, name the enums
   *     instead: {@link #fromJson(String, Class, Class[])}
   * @throws dev.carillon.internal.json.JsonException with line and column, if the text is not JSON,
   *     has a name twice in an object, is not a policy by IAM's grammar, or a statement names no
   *     principal
   */
  public static ResourcePolicy fromJson(String json, ActionLookup... lookups) {
    return read(DocumentReader.read(DocumentReader.Kind.RESOURCE, json, List.of(lookups)));
  }

  /**
   * Reads such a policy with the constants of generated enums, whose services {@link #findings()}
   * then knows, also where the document has none of their actions: {@code
   * ResourcePolicy.fromJson(json, ChimeAction.class, S3Action.class)}.
   *
   * @param json the document, as {@link #fromJson(String, ActionLookup...)} takes it
   * @param first a generated enum
   * @param more further ones
   * @throws IllegalArgumentException if a class is not an enum of actions
   * @throws dev.carillon.internal.json.JsonException with line and column, if the text is not JSON,
   *     has a name twice in an object, is not a policy by IAM's grammar, or a statement names no
   *     principal
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static ResourcePolicy fromJson(
      String json, Class<? extends Action> first, Class<? extends Action>... more) {
    return read(
        DocumentReader.read(
            DocumentReader.Kind.RESOURCE, json, EnumLookup.of(first, List.of(more))));
  }

  private static ResourcePolicy read(DocumentReader reader) {
    return new ResourcePolicy(
        reader.heading(),
        reader.statements().stream().map(ResourceStatement::new).toList(),
        reader.declared());
  }

  @Override
  PolicyKind kind() {
    return PolicyKind.RESOURCE;
  }

  /** Returns this policy with an {@code Id}. */
  public ResourcePolicy withId(String id) {
    return new ResourcePolicy(heading().withId(id), statements(), declared());
  }
}
