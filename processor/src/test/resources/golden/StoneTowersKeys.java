package com.acme;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.condition.NumericKey;
import javax.annotation.processing.Generated;

/**
 * The condition keys of AWS Stone Towers.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "stone-towers"
)
public final class StoneTowersKeys {
  /**
   * The condition key {@code stone-towers:Height}.
   */
  public static final NumericKey HEIGHT = NumericKey.of("stone-towers:Height");

  /**
   * No instances: all members are static.
   */
  private StoneTowersKeys() {
  }
}
