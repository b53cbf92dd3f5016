package com.acme;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.Effect;
import dev.carillon.policy.ResourceStatementStart;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Starts statements about the actions of AWS Stone Towers.
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "stone-towers"
)
public final class StoneTowersStatement {
  /**
   * No instances: all members are static.
   */
  private StoneTowersStatement() {
  }

  /**
   * Starts a statement, without Sid, that allows actions of AWS Stone Towers.
   *
   * @return the step that names the actions
   */
  public static ResourceStatementStart<StoneTowersAction> allow() {
    return ResourceStatementStart.of(Effect.ALLOW, null, "stone-towers", StoneTowersAction.class);
  }

  /**
   * Starts a statement that allows actions of AWS Stone Towers.
   *
   * @param sid the statement id, of letters and digits
   * @return the step that names the actions
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the Sid has other characters
   */
  public static ResourceStatementStart<StoneTowersAction> allow(String sid) {
    return ResourceStatementStart.of(Effect.ALLOW, sid, "stone-towers", StoneTowersAction.class);
  }

  /**
   * Starts a statement, without Sid, that denies actions of AWS Stone Towers.
   *
   * @return the step that names the actions
   */
  public static ResourceStatementStart<StoneTowersAction> deny() {
    return ResourceStatementStart.of(Effect.DENY, null, "stone-towers", StoneTowersAction.class);
  }

  /**
   * Starts a statement that denies actions of AWS Stone Towers.
   *
   * @param sid the statement id, of letters and digits
   * @return the step that names the actions
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the Sid has other characters
   */
  public static ResourceStatementStart<StoneTowersAction> deny(String sid) {
    return ResourceStatementStart.of(Effect.DENY, sid, "stone-towers", StoneTowersAction.class);
  }
}
