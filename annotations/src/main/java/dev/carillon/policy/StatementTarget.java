package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.policy.finding.InvalidPolicyException;

/**
 * The step of a statement that says which resources it is about, for a service whose actions take
 * {@code "*"} only.
 */
public final class StatementTarget {
  private final Draft draft;

  StatementTarget(Draft draft) {
    this.draft = draft;
  }

  /**
   * Selects, besides what is selected, whatever actions match, also those that AWS adds later:
   * {@code actions(CREATE_KEY).andPatterns("Describe*", "List*")}. After {@code notActions} they
   * are left out, too.
   *
   * @param pattern as {@link SelectionStep#patterns(String, String...)} takes it
   * @throws InvalidPolicyException if a pattern is malformed or of another service
   */
  public StatementTarget andPatterns(String pattern, String... more) {
    return new StatementTarget(draft.andPatterns(Lists.of(pattern, more)));
  }

  /**
   * Adds the actions, possibly of other services, that AWS says a caller needs besides the chosen
   * ones: {@code actions(CREATE_CDR_BUCKET).withDependentActions()}. {@link
   * AwsStatement#allowDependentActionsOf} puts them into a statement of their own. Of an action
   * that AWS added since its last page was read they are not known: javac notes it here, and {@link
   * Statement#actionsOfUnknownDependents()} names it.
   *
   * @throws InvalidPolicyException if the statement denies, or selects by {@code notActions}
   */
  public StatementTarget withDependentActions() {
    return new StatementTarget(draft.withDependentActions());
  }

  /**
   * Makes this a statement of a resource policy, about these principals: {@code
   * actions(CREATE_MEETING).grantedTo(Principal.account("111122223333")).onAllResources()}.
   *
   * @throws InvalidPolicyException if anyone is named together with others
   */
  public GrantedTarget grantedTo(Principal first, Principal... more) {
    return new GrantedTarget(draft.withPrincipals(Principal.grantedTo(draft.label(), first, more)));
  }

  /**
   * Makes this a statement about every resource, {@code "Resource": "*"}: {@code
   * ChimeStatement.allow().actions(CREATE_MEETING).onAllResources()}.
   */
  public Statement onAllResources() {
    return new Statement(draft.onAllResources());
  }

  /**
   * Makes this a statement of a role trust policy, which names principals and no resource: {@code
   * StsStatement.allow().actions(ASSUME_ROLE).trusting(Principal.account("111122223333"))}.
   *
   * @throws InvalidPolicyException if an action is not one of {@code sts}, or anyone is named
   *     together with others
   */
  public TrustStatement trusting(Principal first, Principal... more) {
    return TrustStatement.of(draft.withPrincipals(Principal.grantedTo(draft.label(), first, more)));
  }
}
