package dev.carillon.policy;

import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Collection;
import java.util.List;

/** A role trust policy: who may assume the role that it is attached to. Immutable. */
public final class TrustPolicy extends PolicyDocument<TrustStatement> {

  private TrustPolicy(
      Heading heading, Collection<TrustStatement> statements, List<Action> declared) {
    super(heading, statements, declared);
  }

  /**
   * Returns a policy of these statements.
   *
   * @throws InvalidPolicyException if two statements have the same Sid, or one lets anyone assume
   *     the role, without a condition
   */
  public static TrustPolicy of(TrustStatement first, TrustStatement... more) {
    return of(join(first, more));
  }

  /**
   * Returns a policy of the statements of a collection, in its order.
   *
   * @throws InvalidPolicyException if there is no statement, two have the same Sid, or one lets
   *     anyone assume the role, without a condition
   */
  public static TrustPolicy of(Collection<TrustStatement> statements) {
    statements.forEach(TrustStatement::check);
    return new TrustPolicy(Heading.CURRENT, checked(statements), List.of());
  }

  /**
   * Reads such a policy. What the document says is kept, also what the builder would refuse: other
   * Sids and ARNs, unknown operators and elements ({@link #unknownElements()}).
   *
   * @param json the document; at most 1,048,576 characters, nested at most 64 deep
   * @param lookups find the constants of {@link TrustStatement#actions()}. To have the constants of
   *     generated enums, and their services known to {@link #findings()}, name the enums instead:
   *     {@link #fromJson(String, Class, Class[])}
   * @throws dev.carillon.internal.json.JsonException with line and column, if the text is not JSON,
   *     has a name twice in an object, is not a policy by IAM's grammar, or a statement names no
   *     principal, or a resource
   */
  public static TrustPolicy fromJson(String json, ActionLookup... lookups) {
    return read(DocumentReader.read(DocumentReader.Kind.TRUST, json, List.of(lookups)));
  }

  /**
   * Reads such a policy with the constants of generated enums, whose services {@link #findings()}
   * then knows, also where the document has none of their actions: {@code
   * TrustPolicy.fromJson(json, ChimeAction.class, S3Action.class)}.
   *
   * @param json the document, as {@link #fromJson(String, ActionLookup...)} takes it
   * @param first a generated enum
   * @param more further ones
   * @throws IllegalArgumentException if a class is not an enum of actions
   * @throws dev.carillon.internal.json.JsonException with line and column, if the text is not JSON,
   *     has a name twice in an object, is not a policy by IAM's grammar, or a statement names no
   *     principal, or a resource
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static TrustPolicy fromJson(
      String json, Class<? extends Action> first, Class<? extends Action>... more) {
    return read(
        DocumentReader.read(DocumentReader.Kind.TRUST, json, EnumLookup.of(first, List.of(more))));
  }

  private static TrustPolicy read(DocumentReader reader) {
    return new TrustPolicy(
        reader.heading(),
        reader.statements().stream().map(TrustStatement::new).toList(),
        reader.declared());
  }

  @Override
  PolicyKind kind() {
    return PolicyKind.ROLE_TRUST;
  }

  /** Returns this policy with an {@code Id}. */
  public TrustPolicy withId(String id) {
    return new TrustPolicy(heading().withId(id), statements(), declared());
  }
}
