package com.acme.iam;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.Effect;
import dev.carillon.policy.ResourceStatementStart;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Starts statements about the actions of Amazon Chime.
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "chime"
)
public final class ChimeStatement {
  /**
   * There is nothing to create.
   */
  private ChimeStatement() {
  }

  /**
   * Starts a statement, without Sid, that allows actions of Amazon Chime.
   *
   * @return the step that names the actions
   */
  public static ResourceStatementStart<ChimeAction> allow() {
    return ResourceStatementStart.of(Effect.ALLOW, null, "chime");
  }

  /**
   * Starts a statement that allows actions of Amazon Chime.
   *
   * @param sid the statement id, of letters and digits
   * @return the step that names the actions
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the Sid has other characters
   */
  public static ResourceStatementStart<ChimeAction> allow(String sid) {
    return ResourceStatementStart.of(Effect.ALLOW, sid, "chime");
  }

  /**
   * Starts a statement, without Sid, that denies actions of Amazon Chime.
   *
   * @return the step that names the actions
   */
  public static ResourceStatementStart<ChimeAction> deny() {
    return ResourceStatementStart.of(Effect.DENY, null, "chime");
  }

  /**
   * Starts a statement that denies actions of Amazon Chime.
   *
   * @param sid the statement id, of letters and digits
   * @return the step that names the actions
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the Sid has other characters
   */
  public static ResourceStatementStart<ChimeAction> deny(String sid) {
    return ResourceStatementStart.of(Effect.DENY, sid, "chime");
  }
}
