package com.acme;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.Effect;
import dev.carillon.policy.StatementStart;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Starts statements about the actions of Amazon Bells.
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "bells"
)
public final class BellsStatement {
  /**
   * No instances: all members are static.
   */
  private BellsStatement() {
  }

  /**
   * Starts a statement, without Sid, that allows actions of Amazon Bells.
   *
   * @return the step that names the actions
   */
  public static StatementStart<BellsAction> allow() {
    return StatementStart.of(Effect.ALLOW, null, "bells", BellsAction.class);
  }

  /**
   * Starts a statement that allows actions of Amazon Bells.
   *
   * @param sid the statement id, of letters and digits
   * @return the step that names the actions
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the Sid has other characters
   */
  public static StatementStart<BellsAction> allow(String sid) {
    return StatementStart.of(Effect.ALLOW, sid, "bells", BellsAction.class);
  }

  /**
   * Starts a statement, without Sid, that denies actions of Amazon Bells.
   *
   * @return the step that names the actions
   */
  public static StatementStart<BellsAction> deny() {
    return StatementStart.of(Effect.DENY, null, "bells", BellsAction.class);
  }

  /**
   * Starts a statement that denies actions of Amazon Bells.
   *
   * @param sid the statement id, of letters and digits
   * @return the step that names the actions
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the Sid has other characters
   */
  public static StatementStart<BellsAction> deny(String sid) {
    return StatementStart.of(Effect.DENY, sid, "bells", BellsAction.class);
  }
}
