package com.acme;

import dev.carillon.policy.Policy;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The policy document {@code bell-ringers.json}.
 */
@Generated("dev.carillon.processor.CarillonProcessor")
public final class BellRingersPolicy {
  /**
   * The document.
   */
  public static final String JSON = "{"
      + "\n  \"Version\": \"2012-10-17\","
      + "\n  \"Statement\": ["
      + "\n    {"
      + "\n      \"Sid\": \"Ring\","
      + "\n      \"Effect\": \"Allow\","
      + "\n      \"Action\": [\"bells:ringbell\", \"bells:List*\", \"stone-towers:ClimbTower\"],"
      + "\n      \"Resource\": \"*\""
      + "\n    }"
      + "\n  ]"
      + "\n}\n";

  /**
   * No instances: all members are static.
   */
  private BellRingersPolicy() {
  }

  /**
   * Returns the document as a policy.
   *
   * @return the policy
   */
  public static Policy policy() {
    return Policy.fromJson(JSON, BellsAction.class, StoneTowersAction.class);
  }
}
