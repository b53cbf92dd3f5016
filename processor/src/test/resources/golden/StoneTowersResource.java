package com.acme;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.arn.ResourceArn;
import java.lang.CharSequence;
import javax.annotation.processing.Generated;

/**
 * The resources of AWS Stone Towers. A value is plain text, or an {@code ArnPart} with
 * wildcards; one that cannot stand in its place is an {@code IllegalArgumentException}.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "stone-towers"
)
public final class StoneTowersResource {
  /**
   * No instances: all members are static.
   */
  private StoneTowersResource() {
  }

  /**
   * The type ladder, {@code
   * arn:${Partition}:stone-towers:${Region}:${Account}:ladder/${LadderId}}.
   *
   * @param region for {@code ${Region}}
   * @param account for {@code ${Account}}
   * @param ladderId for {@code ${LadderId}}
   * @return the ARN
   */
  public static ResourceArn ladder(CharSequence region, CharSequence account,
      CharSequence ladderId) {
    return ResourceArn.of("stone-towers", "ladder",
        "arn:${Partition}:stone-towers:${Region}:${Account}:ladder/${LadderId}", region, account, ladderId);
  }

  /**
   * The type tower, {@code arn:${Partition}:stone-towers:${Region}:${Account}:tower/${TowerId}}.
   * Condition keys: {@code aws:ResourceTag/${TagKey}}.
   *
   * @param region for {@code ${Region}}
   * @param account for {@code ${Account}}
   * @param towerId for {@code ${TowerId}}
   * @return the ARN
   */
  public static ResourceArn tower(CharSequence region, CharSequence account, CharSequence towerId) {
    return ResourceArn.of("stone-towers", "tower",
        "arn:${Partition}:stone-towers:${Region}:${Account}:tower/${TowerId}", region, account, towerId);
  }
}
