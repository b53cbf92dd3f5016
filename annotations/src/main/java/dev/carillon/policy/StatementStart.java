package dev.carillon.policy;

import dev.carillon.policy.finding.InvalidPolicyException;
import org.jspecify.annotations.Nullable;

/**
 * The start of a statement about a service without resource types: its actions take {@code "*"}
 * only, so there is no way to name an ARN.
 *
 * @param <A> the service's actions
 */
public final class StatementStart<A extends Action> extends SelectionStep<A, StatementTarget> {

  private StatementStart(Effect effect, @Nullable String sid, String service) {
    super(effect, sid, service);
  }

  /**
   * Starts a statement. Generated code calls this.
   *
   * @param sid the statement id, or null for none
   * @param service the service prefix, {@code "chime"}
   * @throws InvalidPolicyException if the Sid is not alphanumeric
   */
  public static <A extends Action> StatementStart<A> of(
      Effect effect, @Nullable String sid, String service) {
    return new StatementStart<>(effect, sid, service);
  }

  @Override
  StatementTarget next(Draft draft) {
    return new StatementTarget(draft);
  }
}
