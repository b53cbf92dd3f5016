package dev.carillon.policy;

import dev.carillon.internal.document.Draft;
import dev.carillon.internal.document.DraftHead;
import dev.carillon.policy.finding.InvalidPolicyException;
import org.jspecify.annotations.Nullable;

/**
 * The start of a statement about a service that has resource types, or about several services.
 *
 * @param <A> the service's actions, or {@link Action} for those of all services
 */
public final class ResourceStatementStart<A extends Action>
    extends SelectionStep<A, ResourceStatementTarget> {

  private ResourceStatementStart(DraftHead head) {
    super(head);
  }

  /**
   * Starts a statement. Generated code calls this.
   *
   * @param sid the statement id, or null for none
   * @param service the service prefix, {@code "s3"}
   * @param type the enum of the service's actions, by which patterns are judged
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static <A extends Action> ResourceStatementStart<A> of(
      Effect effect, @Nullable String sid, String service, Class<A> type) {
    return new ResourceStatementStart<>(DraftHead.of(effect, sid, service, type));
  }

  static ResourceStatementStart<Action> ofAnyService(Effect effect, @Nullable String sid) {
    return new ResourceStatementStart<>(DraftHead.of(effect, sid, null, null));
  }

  /**
   * Makes this a statement of a resource policy, about these principals, which can be named before
   * the actions, as policies in JSON mostly do: {@code
   * SqsStatement.allow().grantedTo(Principal.service("s3.amazonaws.com"))}.
   *
   * @throws InvalidPolicyException if anyone is named together with others
   */
  public GrantedStart<A, GrantedResourceTarget> grantedTo(Principal first, Principal... more) {
    return new GrantedStart<>(
        head().withPrincipals(Principal.grantedTo(head().label(), first, more)),
        GrantedResourceTarget::new);
  }

  @Override
  ResourceStatementTarget next(Draft draft) {
    return new ResourceStatementTarget(draft);
  }
}
