package com.acme.iam;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.Effect;
import dev.carillon.policy.ResourceStatementStart;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Starts statements about the actions of Amazon S3.
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "s3"
)
public final class S3Statement {
  /**
   * There is nothing to create.
   */
  private S3Statement() {
  }

  /**
   * Starts a statement, without Sid, that allows actions of Amazon S3.
   *
   * @return the step that names the actions
   */
  public static ResourceStatementStart<S3Action> allow() {
    return ResourceStatementStart.of(Effect.ALLOW, null, "s3");
  }

  /**
   * Starts a statement that allows actions of Amazon S3.
   *
   * @param sid the statement id, of letters and digits
   * @return the step that names the actions
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the Sid has other characters
   */
  public static ResourceStatementStart<S3Action> allow(String sid) {
    return ResourceStatementStart.of(Effect.ALLOW, sid, "s3");
  }

  /**
   * Starts a statement, without Sid, that denies actions of Amazon S3.
   *
   * @return the step that names the actions
   */
  public static ResourceStatementStart<S3Action> deny() {
    return ResourceStatementStart.of(Effect.DENY, null, "s3");
  }

  /**
   * Starts a statement that denies actions of Amazon S3.
   *
   * @param sid the statement id, of letters and digits
   * @return the step that names the actions
   * @throws dev.carillon.policy.finding.InvalidPolicyException if the Sid has other characters
   */
  public static ResourceStatementStart<S3Action> deny(String sid) {
    return ResourceStatementStart.of(Effect.DENY, sid, "s3");
  }
}
