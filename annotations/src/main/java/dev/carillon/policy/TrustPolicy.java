package dev.carillon.policy;

import dev.carillon.policy.finding.PolicyKind;
import java.util.Collection;

/** A role trust policy: who may assume the role that it is attached to. Immutable. */
public final class TrustPolicy extends PolicyDocument<TrustStatement> {

  private TrustPolicy(Heading heading, Collection<TrustStatement> statements) {
    super(heading, statements);
  }

  /**
   * Returns a policy of these statements.
   *
   * @throws InvalidPolicyException if two statements have the same Sid
   */
  public static TrustPolicy of(TrustStatement first, TrustStatement... more) {
    return of(join(first, more));
  }

  /**
   * Returns a policy of the statements of a collection, in its order.
   *
   * @throws InvalidPolicyException if there is no statement, or two have the same Sid
   */
  public static TrustPolicy of(Collection<TrustStatement> statements) {
    return new TrustPolicy(Heading.CURRENT, checked(statements));
  }

  /**
   * Reads such a policy. What the document says is kept, also what the builder would refuse: other
   * Sids and ARNs, unknown operators and elements ({@link #unknownElements()}).
   *
   * @param json the document; at most 1,048,576 characters, nested at most 64 deep
   * @param lookups find the constants of {@link TrustStatement#actions()}: {@code
   *     ChimeAction::find}
   * @throws dev.carillon.policy.json.JsonException with line and column, if the text is not JSON,
   *     has a name twice in an object, is not a policy by IAM's grammar, or a statement names no
   *     principal, or a resource
   */
  public static TrustPolicy fromJson(String json, ActionLookup... lookups) {
    DocumentReader reader = DocumentReader.read(DocumentReader.Kind.TRUST, json, lookups);
    return new TrustPolicy(
        reader.heading(), reader.statements().stream().map(TrustStatement::new).toList());
  }

  @Override
  PolicyKind kind() {
    return PolicyKind.ROLE_TRUST;
  }

  /** Returns this policy with an {@code Id}. */
  public TrustPolicy withId(String id) {
    return new TrustPolicy(heading().withId(id), statements());
  }
}
