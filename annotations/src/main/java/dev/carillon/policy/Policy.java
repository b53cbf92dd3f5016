package dev.carillon.policy;

import java.util.Collection;
import java.util.List;

/**
 * An identity-based policy: what the user, group or role that it is attached to may do. Service
 * control policies and permissions boundaries have the same form. Immutable.
 */
public final class Policy extends PolicyDocument<Statement> {

  Policy(Heading heading, Collection<Statement> statements) {
    super(heading, statements);
  }

  /**
   * Returns a policy of these statements.
   *
   * @throws InvalidPolicyException if two statements have the same Sid, or an allowed action lacks
   *     a resource type that it requires
   */
  public static Policy of(Statement first, Statement... more) {
    return of(join(first, more));
  }

  /**
   * Returns a policy of the statements of a collection, in its order.
   *
   * @throws InvalidPolicyException if there is no statement, two have the same Sid, or an allowed
   *     action lacks a resource type that it requires
   */
  public static Policy of(Collection<Statement> statements) {
    List<Statement> checked = checked(statements);
    ResourceRules.checkRequiredTypes(checked);
    return new Policy(Heading.CURRENT, checked);
  }

  /**
   * Reads an identity-based policy. What the document says is kept, also what the builder would
   * refuse: other Sids and ARNs, unknown operators and elements ({@link #unknownElements()}).
   *
   * @param json the document; at most 1,048,576 characters, nested at most 64 deep
   * @param lookups find the constants of {@link Statement#actions()}: {@code ChimeAction::find}
   * @throws dev.carillon.policy.json.JsonException with line and column, if the text is not JSON,
   *     has a name twice in an object, is not a policy by IAM's grammar, or names a principal
   */
  public static Policy fromJson(String json, ActionLookup... lookups) {
    DocumentReader reader = DocumentReader.read(DocumentReader.Kind.IDENTITY, json, lookups);
    return new Policy(reader.heading(), reader.statements().stream().map(Statement::new).toList());
  }

  /** Returns this policy with an {@code Id}. */
  public Policy withId(String id) {
    return new Policy(heading().withId(id), statements());
  }
}
