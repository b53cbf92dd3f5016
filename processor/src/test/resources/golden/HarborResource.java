package com.acme;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.arn.ResourceArn;
import java.lang.CharSequence;
import javax.annotation.processing.Generated;

/**
 * The resources of AWS Harbor. A value is plain text, or an {@code ArnPart} with wildcards;
 * one that cannot stand in its place is an {@code IllegalArgumentException}.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "harbor"
)
public final class HarborResource {
  /**
   * No instances: all members are static.
   */
  private HarborResource() {
  }

  /**
   * The type CISCrane, {@code arn:${Partition}:harbor:${Region}:${Account}:cranes}.
   *
   * @param region for {@code ${Region}}
   * @param account for {@code ${Account}}
   * @return the ARN
   */
  public static ResourceArn cisCrane(CharSequence region, CharSequence account) {
    return ResourceArn.of("harbor", "CISCrane",
        "arn:${Partition}:harbor:${Region}:${Account}:cranes", region, account);
  }

  /**
   * The type CISCrane, {@code arn:${Partition}:harbor:${Region}:${Account}:cranes/${CraneId}}.
   *
   * @param region for {@code ${Region}}
   * @param account for {@code ${Account}}
   * @param craneId for {@code ${CraneId}}
   * @return the ARN
   */
  public static ResourceArn cisCrane2(CharSequence region, CharSequence account,
      CharSequence craneId) {
    return ResourceArn.of("harbor", "CISCrane",
        "arn:${Partition}:harbor:${Region}:${Account}:cranes/${CraneId}", region, account, craneId);
  }

  /**
   * The type CISCrane, {@code
   * arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/cranes/${CraneId}}.
   *
   * @param region for {@code ${Region}}
   * @param account for {@code ${Account}}
   * @param quayId for {@code ${QuayId}}
   * @param craneId for {@code ${CraneId}}
   * @return the ARN
   */
  public static ResourceArn cisCraneByQuayId(CharSequence region, CharSequence account,
      CharSequence quayId, CharSequence craneId) {
    return ResourceArn.of("harbor", "CISCrane",
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/cranes/${CraneId}", region, account, quayId, craneId);
  }

  /**
   * The type Hash Code, <code>arn:$&#123;Partition&#125;:harbor:::hash-code/&#42;</code>.
   *
   * @return the ARN
   */
  public static ResourceArn hashCode_() {
    return ResourceArn.of("harbor", "Hash Code",
        "arn:${Partition}:harbor:::hash-code/*");
  }

  /**
   * The type Ship, {@code arn:${Partition}:harbor:::${Pier}/${pier}/${Pier}}.
   *
   * @param pier for {@code ${Pier}}
   * @param pier2 for {@code ${pier}}
   * @return the ARN
   */
  public static ResourceArn ship(CharSequence pier, CharSequence pier2) {
    return ResourceArn.of("harbor", "Ship",
        "arn:${Partition}:harbor:::${Pier}/${pier}/${Pier}", pier, pier2);
  }

  /**
   * The type berth, {@code
   * arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/berths/${BerthId}}.
   *
   * @param region for {@code ${Region}}
   * @param account for {@code ${Account}}
   * @param quayId for {@code ${QuayId}}
   * @param berthId for {@code ${BerthId}}
   * @return the ARN
   */
  public static ResourceArn berth(CharSequence region, CharSequence account, CharSequence quayId,
      CharSequence berthId) {
    return ResourceArn.of("harbor", "berth",
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/berths/${BerthId}", region, account, quayId, berthId);
  }

  /**
   * The type log/book/, {@code
   * arn:${Partition}:harbor::${Account}:log/${Page}-${Date-of-Entry}}.
   *
   * @param account for {@code ${Account}}
   * @param page for {@code ${Page}}
   * @param dateOfEntry for {@code ${Date-of-Entry}}
   * @return the ARN
   */
  public static ResourceArn logBook(CharSequence account, CharSequence page,
      CharSequence dateOfEntry) {
    return ResourceArn.of("harbor", "log/book/",
        "arn:${Partition}:harbor::${Account}:log/${Page}-${Date-of-Entry}", account, page, dateOfEntry);
  }

  /**
   * The type package, {@code arn:${Partition}:harbor::${Account}:package/${class}}.
   *
   * @param account for {@code ${Account}}
   * @param class_ for {@code ${class}}
   * @return the ARN
   */
  public static ResourceArn package_(CharSequence account, CharSequence class_) {
    return ResourceArn.of("harbor", "package",
        "arn:${Partition}:harbor::${Account}:package/${class}", account, class_);
  }

  /**
   * The type quay, {@code arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}}.
   *
   * @param region for {@code ${Region}}
   * @param account for {@code ${Account}}
   * @param quayId for {@code ${QuayId}}
   * @return the ARN
   */
  public static ResourceArn quay(CharSequence region, CharSequence account, CharSequence quayId) {
    return ResourceArn.of("harbor", "quay",
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}", region, account, quayId)
        .unlike(
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/cranes/${CraneId}",
        "arn:${Partition}:harbor:${Region}:${Account}:quays/${QuayId}/berths/${BerthId}");
  }

  /**
   * The type ship, {@code arn:${Partition}:harbor:::ship}.
   *
   * @return the ARN
   */
  public static ResourceArn ship2() {
    return ResourceArn.of("harbor", "ship",
        "arn:${Partition}:harbor:::ship");
  }
}
