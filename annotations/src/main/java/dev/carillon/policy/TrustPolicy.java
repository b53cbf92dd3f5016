package dev.carillon.policy;

import dev.carillon.internal.document.Heading;
import dev.carillon.internal.document.ReadDocument;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.PolicyKind;
import java.util.Collection;
import java.util.List;

/**
 * A role trust policy: who may assume the role that it is attached to. Immutable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html">
 *     Update a role trust policy</a>
 */
public final class TrustPolicy extends PolicyDocument<TrustStatement> {

  private TrustPolicy(
      Heading heading, Collection<TrustStatement> statements, List<Action> declared) {
    super(heading, statements, declared);
  }

  /**
   * Returns a policy of these statements: {@code TrustPolicy.of(service, partner).toJson()}.
   *
   * @throws InvalidPolicyException if two statements have the same Sid, one lets anyone assume the
   *     role, without a condition and without a denial beside it, or a statement has a mistake that
   *     {@link #findings()} reports as an error
   */
  public static TrustPolicy of(TrustStatement first, TrustStatement... more) {
    return of(Lists.of(first, more));
  }

  /**
   * Returns a policy of the statements of a collection, in its order: {@code
   * TrustPolicy.of(List.of(service, partner))}.
   *
   * @throws InvalidPolicyException if there is no statement, two have the same Sid, one lets anyone
   *     assume the role, without a condition and without a denial beside it, or a statement has a
   *     mistake that {@link #findings()} reports as an error
   */
  public static TrustPolicy of(Collection<TrustStatement> statements) {
    List<TrustStatement> checked = checked(PolicyKind.ROLE_TRUST, statements);
    // Whom a denial leaves is for the rules to say.
    if (checked.stream().allMatch(statement -> statement.effect() == Effect.ALLOW)) {
      checked.forEach(TrustStatement::check);
    }
    return new TrustPolicy(Heading.CURRENT, checked, List.of());
  }

  /**
   * Reads a role trust policy: {@code TrustPolicy.fromJson(json, ChimeAction.class,
   * S3Action.class)}. What the document says is kept, also what the builder would refuse: other
   * Sids and ARNs, unknown operators and elements ({@link #unknownElements()}).
   *
   * @param json the document; at most 1,048,576 characters, nested at most 64 deep
   * @param enums generated enums: they give {@link TrustStatement#actions()} its constants, and
   *     {@link #findings()} knows their services, also where the document has none of their actions
   * @throws JsonException with line and column, if the text is not JSON, has a name twice in an
   *     object, is not a policy by IAM's grammar, or a statement names no principal, or a resource
   * @throws IllegalArgumentException if a class is not an enum of actions
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static TrustPolicy fromJson(String json, Class<? extends Action>... enums) {
    ReadDocument document = Documents.read(PolicyKind.ROLE_TRUST, json, List.of(enums));
    return new TrustPolicy(
        document.heading(),
        document.statements().stream().map(TrustStatement::new).toList(),
        document.declared());
  }

  @Override
  PolicyKind kind() {
    return PolicyKind.ROLE_TRUST;
  }

  /** Returns this policy with an {@code Id}: {@code withId("orders-2026")}. */
  public TrustPolicy withId(String id) {
    return new TrustPolicy(heading().withId(id), statements(), declared());
  }
}
