package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.internal.document.DraftHead;
import dev.carillon.policy.finding.InvalidPolicyException;
import org.jspecify.annotations.Nullable;

/**
 * The start of a statement about a service without resource types: its actions take {@code "*"}
 * only, so there is no way to name an ARN.
 *
 * @param <A> the service's actions
 */
public final class StatementStart<A extends Action> extends SelectionStep<A, StatementTarget> {

  private StatementStart(DraftHead head) {
    super(head);
  }

  /**
   * Starts a statement. Generated code calls this.
   *
   * @param sid the statement id, or null for none
   * @param service the service prefix, {@code "chime"}
   * @param type the enum of the service's actions, by which patterns are judged
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static <A extends Action> StatementStart<A> of(
      Effect effect, @Nullable String sid, String service, Class<A> type) {
    return new StatementStart<>(DraftHead.of(effect, sid, service, type));
  }

  /**
   * Makes this a statement of a resource policy, about these principals, which can be named before
   * the actions, as policies in JSON mostly do: {@code
   * ChimeStatement.allow().grantedTo(Principal.account("111122223333"))}.
   *
   * @throws InvalidPolicyException if anyone is named together with others
   */
  public GrantedStart<A, GrantedTarget> grantedTo(Principal first, Principal... more) {
    return new GrantedStart<>(
        head().withPrincipals(Principal.grantedTo(head().label(), first, more)),
        GrantedTarget::new);
  }

  @Override
  StatementTarget next(Draft draft) {
    return new StatementTarget(draft);
  }
}
