package dev.carillon.policy;

import dev.carillon.policy.finding.InvalidPolicyException;
import org.jspecify.annotations.Nullable;

/**
 * The start of a statement about a service that has resource types, or about several services.
 *
 * @param <A> the service's actions, or {@link Action} for those of all services
 */
public final class ResourceStatementStart<A extends Action>
    extends SelectionStep<A, ResourceStatementTarget> {

  private ResourceStatementStart(Effect effect, @Nullable String sid, @Nullable String service) {
    super(effect, sid, service);
  }

  /**
   * Starts a statement. Generated code calls this.
   *
   * @param sid the statement id, or null for none
   * @param service the service prefix, {@code "s3"}
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static <A extends Action> ResourceStatementStart<A> of(
      Effect effect, @Nullable String sid, String service) {
    return new ResourceStatementStart<>(effect, sid, service);
  }

  static ResourceStatementStart<Action> ofAnyService(Effect effect, @Nullable String sid) {
    return new ResourceStatementStart<>(effect, sid, null);
  }

  @Override
  ResourceStatementTarget next(Draft draft) {
    return new ResourceStatementTarget(draft);
  }
}
