package com.acme.iam;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.arn.ResourceArn;
import java.lang.CharSequence;
import javax.annotation.processing.Generated;

/**
 * The resources of Amazon S3.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "s3"
)
public final class S3Resource {
  /**
   * There is nothing to create.
   */
  private S3Resource() {
  }

  /**
   * Names a resource of the type <code>accessgrant</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:$&#123;Region&#125;:$&#123;Account&#125;:access-grants/default/grant/$&#123;Token&#125;</code>.
   *
   * <p>Condition keys: <code>aws:RequestTag/$&#123;TagKey&#125;</code>,
   * <code>aws:ResourceTag/$&#123;TagKey&#125;</code>, <code>aws:TagKeys</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param token plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Token&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn accessgrant(CharSequence region, CharSequence account,
      CharSequence token) {
    return ResourceArn.of("s3", "accessgrant",
        "arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}", region, account, token);
  }

  /**
   * Names a resource of the type <code>accessgrantsinstance</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:$&#123;Region&#125;:$&#123;Account&#125;:access-grants/default</code>.
   *
   * <p>Condition keys: <code>aws:RequestTag/$&#123;TagKey&#125;</code>,
   * <code>aws:ResourceTag/$&#123;TagKey&#125;</code>, <code>aws:TagKeys</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn accessgrantsinstance(CharSequence region, CharSequence account) {
    return ResourceArn.of("s3", "accessgrantsinstance",
        "arn:${Partition}:s3:${Region}:${Account}:access-grants/default", region, account);
  }

  /**
   * Names a resource of the type <code>accessgrantslocation</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:$&#123;Region&#125;:$&#123;Account&#125;:access-grants/default/location/$&#123;Token&#125;</code>.
   *
   * <p>Condition keys: <code>aws:RequestTag/$&#123;TagKey&#125;</code>,
   * <code>aws:ResourceTag/$&#123;TagKey&#125;</code>, <code>aws:TagKeys</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param token plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Token&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn accessgrantslocation(CharSequence region, CharSequence account,
      CharSequence token) {
    return ResourceArn.of("s3", "accessgrantslocation",
        "arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}", region, account, token);
  }

  /**
   * Names a resource of the type <code>accesspoint</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:$&#123;Region&#125;:$&#123;Account&#125;:accesspoint/$&#123;AccessPointName&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>,
   * <code>s3:AccessPointNetworkOrigin</code>,
   * <code>s3:AccessPointTag/$&#123;TagKey&#125;</code>, <code>s3:DataAccessPointAccount</code>,
   * <code>s3:DataAccessPointArn</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param accessPointName plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccessPointName&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn accesspoint(CharSequence region, CharSequence account,
      CharSequence accessPointName) {
    return ResourceArn.of("s3", "accesspoint",
        "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}", region, account, accessPointName)
        .unlike(
        "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}",
        "arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}");
  }

  /**
   * Names a resource of the type <code>accesspointobject</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:$&#123;Region&#125;:$&#123;Account&#125;:accesspoint/$&#123;AccessPointName&#125;/object/$&#123;ObjectName&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>,
   * <code>s3:AccessPointNetworkOrigin</code>,
   * <code>s3:AccessPointTag/$&#123;TagKey&#125;</code>,
   * <code>s3:BucketTag/$&#123;TagKey&#125;</code>, <code>s3:DataAccessPointAccount</code>,
   * <code>s3:DataAccessPointArn</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param accessPointName plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccessPointName&#125;</code>
   * @param objectName plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;ObjectName&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn accesspointobject(CharSequence region, CharSequence account,
      CharSequence accessPointName, CharSequence objectName) {
    return ResourceArn.of("s3", "accesspointobject",
        "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}", region, account, accessPointName, objectName);
  }

  /**
   * Names a resource of the type <code>bucket</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:::$&#123;BucketName&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>,
   * <code>s3:BucketTag/$&#123;TagKey&#125;</code>.
   *
   * @param bucketName plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;BucketName&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn bucket(CharSequence bucketName) {
    return ResourceArn.of("s3", "bucket",
        "arn:${Partition}:s3:::${BucketName}", bucketName)
        .unlike(
        "arn:${Partition}:s3:::${BucketName}/${ObjectName}");
  }

  /**
   * Names a resource of the type <code>job</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:$&#123;Region&#125;:$&#123;Account&#125;:job/$&#123;JobId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:RequestTag/$&#123;TagKey&#125;</code>,
   * <code>aws:ResourceTag/$&#123;TagKey&#125;</code>, <code>aws:TagKeys</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param jobId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;JobId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn job(CharSequence region, CharSequence account, CharSequence jobId) {
    return ResourceArn.of("s3", "job",
        "arn:${Partition}:s3:${Region}:${Account}:job/${JobId}", region, account, jobId);
  }

  /**
   * Names a resource of the type <code>multiregionaccesspoint</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3::$&#123;Account&#125;:accesspoint/$&#123;AccessPointAlias&#125;</code>.
   *
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param accessPointAlias plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccessPointAlias&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn multiregionaccesspoint(CharSequence account,
      CharSequence accessPointAlias) {
    return ResourceArn.of("s3", "multiregionaccesspoint",
        "arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}", account, accessPointAlias);
  }

  /**
   * Names a resource of the type <code>multiregionaccesspointrequestarn</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:us-west-2:$&#123;Account&#125;:async-request/mrap/$&#123;Operation&#125;/$&#123;Token&#125;</code>.
   *
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param operation plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Operation&#125;</code>
   * @param token plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Token&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn multiregionaccesspointrequestarn(CharSequence account,
      CharSequence operation, CharSequence token) {
    return ResourceArn.of("s3", "multiregionaccesspointrequestarn",
        "arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}", account, operation, token);
  }

  /**
   * Names a resource of the type <code>object</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:::$&#123;BucketName&#125;/$&#123;ObjectName&#125;</code>.
   *
   * <p>Condition keys: <code>aws:ResourceTag/$&#123;TagKey&#125;</code>,
   * <code>s3:BucketTag/$&#123;TagKey&#125;</code>.
   *
   * @param bucketName plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;BucketName&#125;</code>
   * @param objectName plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;ObjectName&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn object(CharSequence bucketName, CharSequence objectName) {
    return ResourceArn.of("s3", "object",
        "arn:${Partition}:s3:::${BucketName}/${ObjectName}", bucketName, objectName);
  }

  /**
   * Names a resource of the type <code>objectlambdaaccesspoint</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3-object-lambda:$&#123;Region&#125;:$&#123;Account&#125;:accesspoint/$&#123;AccessPointName&#125;</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param accessPointName plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;AccessPointName&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn objectlambdaaccesspoint(CharSequence region, CharSequence account,
      CharSequence accessPointName) {
    return ResourceArn.of("s3", "objectlambdaaccesspoint",
        "arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}", region, account, accessPointName);
  }

  /**
   * Names a resource of the type <code>storagelensconfiguration</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:$&#123;Region&#125;:$&#123;Account&#125;:storage-lens/$&#123;ConfigId&#125;</code>.
   *
   * <p>Condition keys: <code>aws:RequestTag/$&#123;TagKey&#125;</code>,
   * <code>aws:ResourceTag/$&#123;TagKey&#125;</code>, <code>aws:TagKeys</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param configId plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;ConfigId&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn storagelensconfiguration(CharSequence region, CharSequence account,
      CharSequence configId) {
    return ResourceArn.of("s3", "storagelensconfiguration",
        "arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}", region, account, configId);
  }

  /**
   * Names a resource of the type <code>storagelensgroup</code> by its ARN,
   * <code>arn:$&#123;Partition&#125;:s3:$&#123;Region&#125;:$&#123;Account&#125;:storage-lens-group/$&#123;Name&#125;</code>.
   *
   * <p>Condition keys: <code>aws:RequestTag/$&#123;TagKey&#125;</code>,
   * <code>aws:ResourceTag/$&#123;TagKey&#125;</code>, <code>aws:TagKeys</code>.
   *
   * @param region plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Region&#125;</code>
   * @param account plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Account&#125;</code>
   * @param name plain text, or an {@code ArnPart} with wildcards, for
   *     <code>$&#123;Name&#125;</code>
   * @return the ARN
   * @throws IllegalArgumentException if a value cannot stand in its place
   */
  public static ResourceArn storagelensgroup(CharSequence region, CharSequence account,
      CharSequence name) {
    return ResourceArn.of("s3", "storagelensgroup",
        "arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}", region, account, name);
  }
}
