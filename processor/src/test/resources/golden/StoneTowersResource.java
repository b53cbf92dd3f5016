package com.acme;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.arn.ResourceArn;
import java.lang.CharSequence;
import javax.annotation.processing.Generated;

/**
 * The resources of AWS Stone Towers.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "stone-towers"
)
public final class StoneTowersResource {
  /**
   * There is nothing to create.
   */
  private StoneTowersResource() {
  }

  /**
   * Names a resource of the type <code>ladder</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:stone-towers:$&#123;Region&#125;:$&#123;Account&#125;:ladder/$&#123;LadderId&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param ladderId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;LadderId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn ladder(CharSequence region, CharSequence account,
      CharSequence ladderId) {
    return ResourceArn.of("stone-towers", "ladder",
        "arn:${Partition}:stone-towers:${Region}:${Account}:ladder/${LadderId}", region, account, ladderId);
  }

  /**
   * Names a resource of the type <code>tower</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:stone-towers:$&#123;Region&#125;:$&#123;Account&#125;:tower/$&#123;TowerId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param towerId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;TowerId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn tower(CharSequence region, CharSequence account, CharSequence towerId) {
    return ResourceArn.of("stone-towers", "tower",
        "arn:${Partition}:stone-towers:${Region}:${Account}:tower/${TowerId}", region, account, towerId);
  }
}
