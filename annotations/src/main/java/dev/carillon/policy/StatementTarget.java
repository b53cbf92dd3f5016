package dev.carillon.policy;

import dev.carillon.policy.finding.InvalidPolicyException;

/**
 * The step of a statement that says which resources it is about, for a service whose actions take
 * {@code "*"} only.
 */
public sealed class StatementTarget permits ResourceStatementTarget {
  private final Draft draft;

  StatementTarget(Draft draft) {
    this.draft = draft;
  }

  final Draft draft() {
    return draft;
  }

  /**
   * Adds the actions, possibly of other services, that AWS says a caller needs besides the chosen
   * ones. {@link Statement#startForDependentActions} puts them into a statement of their own.
   *
   * @throws InvalidPolicyException if the statement denies, or selects by {@code notActions}
   */
  public StatementTarget withDependentActions() {
    return new StatementTarget(draft.withDependentActions());
  }

  /** Makes the statement one about every resource: {@code "Resource": "*"}. */
  public final Statement onAllResources() {
    return draft.onAllResources();
  }

  /**
   * Makes the statement one of a role trust policy, which names principals and no resource.
   *
   * @throws InvalidPolicyException if an action is not one of {@code sts}, or anyone is named
   *     together with others
   */
  public final TrustStatement trusting(Principal first, Principal... more) {
    return TrustStatement.of(draft, Principals.of(draft.label(), false, first, more));
  }
}
