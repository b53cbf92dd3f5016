package com.acme;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.arn.ResourceArn;
import java.lang.CharSequence;
import javax.annotation.processing.Generated;

/**
 * The resources of AWS Harbor.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "harbor"
)
public final class HarborResource {
  /**
   * There is nothing to create.
   */
  private HarborResource() {
  }

  /**
   * Names a resource of the type <code>CISCrane</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor:$&#123;Region&#125;:$&#123;Account&#125;:cranes</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn cisCrane(CharSequence region, CharSequence account) {
    return ResourceArn.of("harbor", "CISCrane",
        "arn:${Partition}:harbor:${Region}:${Account}:cranes", region, account);
  }

  /**
   * Names a resource of the type <code>CISCrane</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor:$&#123;Region&#125;:$&#123;Account&#125;:cranes/$&#123;CraneId&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param craneId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;CraneId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn cisCrane2(CharSequence region, CharSequence account,
      CharSequence craneId) {
    return ResourceArn.of("harbor", "CISCrane",
        "arn:${Partition}:harbor:${Region}:${Account}:cranes/${CraneId}", region, account, craneId);
  }

  /**
   * Names a resource of the type <code>CISCrane</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor:$&#123;Region&#125;:$&#123;Account&#125;:quays/$&#123;QuayId&#125;/cranes/$&#123;CraneId&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param quayId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;QuayId&#125;</code>
   * @param craneId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;CraneId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn cisCraneByQuayId(CharSequence region, CharSequence account,
      CharSequence quayId, CharSequence craneId) {
    return ResourceArn.of("harbor", "CISCrane",
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/cranes/${CraneId}", region, account, quayId, craneId);
  }

  /**
   * Names a resource of the type <code>Hash Code</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor:::hash-code/&#42;</code>.
   *
   * @return the ARN
   */
  public static ResourceArn hashCode_() {
    return ResourceArn.of("harbor", "Hash Code",
        "arn:${Partition}:harbor:::hash-code/*");
  }

  /**
   * Names a resource of the type <code>Ship</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor:::$&#123;Pier&#125;/$&#123;pier&#125;/$&#123;Pier&#125;</code>.
   *
   * @param pier plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Pier&#125;</code>
   * @param pier2 plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;pier&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn ship(CharSequence pier, CharSequence pier2) {
    return ResourceArn.of("harbor", "Ship",
        "arn:${Partition}:harbor:::${Pier}/${pier}/${Pier}", pier, pier2);
  }

  /**
   * Names a resource of the type <code>berth</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor:$&#123;Region&#125;:$&#123;Account&#125;:quays/$&#123;QuayId&#125;/berths/$&#123;BerthId&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param quayId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;QuayId&#125;</code>
   * @param berthId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;BerthId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn berth(CharSequence region, CharSequence account, CharSequence quayId,
      CharSequence berthId) {
    return ResourceArn.of("harbor", "berth",
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/berths/${BerthId}", region, account, quayId, berthId);
  }

  /**
   * Names a resource of the type <code>log/book/</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor::$&#123;Account&#125;:log/$&#123;Page&#125;-$&#123;Date-of-Entry&#125;</code>.
   *
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param page plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Page&#125;</code>
   * @param dateOfEntry plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Date-of-Entry&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn logBook(CharSequence account, CharSequence page,
      CharSequence dateOfEntry) {
    return ResourceArn.of("harbor", "log/book/",
        "arn:${Partition}:harbor::${Account}:log/${Page}-${Date-of-Entry}", account, page, dateOfEntry);
  }

  /**
   * Names a resource of the type <code>package</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor::$&#123;Account&#125;:package/$&#123;class&#125;</code>.
   *
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param class_ plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;class&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn package_(CharSequence account, CharSequence class_) {
    return ResourceArn.of("harbor", "package",
        "arn:${Partition}:harbor::${Account}:package/${class}", account, class_);
  }

  /**
   * Names a resource of the type <code>quay</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor:$&#123;Region&#125;:$&#123;Account&#125;:quays/$&#123;QuayId&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param quayId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;QuayId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn quay(CharSequence region, CharSequence account, CharSequence quayId) {
    return ResourceArn.of("harbor", "quay",
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}", region, account, quayId)
        .unlike(
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/cranes/${CraneId}",
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/berths/${BerthId}");
  }

  /**
   * Names a resource of the type <code>ship</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:harbor:::ship</code>.
   *
   * @return the ARN
   */
  public static ResourceArn ship2() {
    return ResourceArn.of("harbor", "ship",
        "arn:${Partition}:harbor:::ship");
  }
}
