package com.acme.iam;

import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.condition.ArnKey;
import dev.carillon.policy.condition.BoolKey;
import dev.carillon.policy.condition.DateKey;
import dev.carillon.policy.condition.MultivaluedKey;
import dev.carillon.policy.condition.NumericKey;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.condition.StringOperators;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The condition keys of Amazon S3.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "s3"
)
public final class S3Keys {
  /**
   * The condition key <code>s3:AccessGrantScope</code>.
   */
  public static final StringKey ACCESS_GRANT_SCOPE = StringKey.of("s3:AccessGrantScope");

  /**
   * The condition key <code>s3:AccessGrantsInstanceArn</code>.
   */
  public static final ArnKey ACCESS_GRANTS_INSTANCE_ARN = ArnKey.of("s3:AccessGrantsInstanceArn");

  /**
   * The condition key <code>s3:AccessGrantsLocationScope</code>.
   */
  public static final StringKey ACCESS_GRANTS_LOCATION_SCOPE = StringKey.of("s3:AccessGrantsLocationScope");

  /**
   * The condition key <code>s3:AccessPointNetworkOrigin</code>.
   */
  public static final StringKey ACCESS_POINT_NETWORK_ORIGIN = StringKey.of("s3:AccessPointNetworkOrigin");

  /**
   * The condition key <code>s3:DataAccessPointAccount</code>.
   */
  public static final StringKey DATA_ACCESS_POINT_ACCOUNT = StringKey.of("s3:DataAccessPointAccount");

  /**
   * The condition key <code>s3:DataAccessPointArn</code>.
   */
  public static final ArnKey DATA_ACCESS_POINT_ARN = ArnKey.of("s3:DataAccessPointArn");

  /**
   * The condition key <code>s3:ExistingJobOperation</code>.
   */
  public static final StringKey EXISTING_JOB_OPERATION = StringKey.of("s3:ExistingJobOperation");

  /**
   * The condition key <code>s3:ExistingJobPriority</code>.
   */
  public static final NumericKey EXISTING_JOB_PRIORITY = NumericKey.of("s3:ExistingJobPriority");

  /**
   * The condition key <code>s3:InventoryAccessibleOptionalFields</code>, which can have several
   * values.
   */
  public static final MultivaluedKey<StringOperators> INVENTORY_ACCESSIBLE_OPTIONAL_FIELDS = StringKey.multivalued("s3:InventoryAccessibleOptionalFields");

  /**
   * The condition key <code>s3:JobSuspendedCause</code>.
   */
  public static final StringKey JOB_SUSPENDED_CAUSE = StringKey.of("s3:JobSuspendedCause");

  /**
   * The condition key <code>s3:ObjectCreationOperation</code>.
   */
  public static final BoolKey OBJECT_CREATION_OPERATION = BoolKey.of("s3:ObjectCreationOperation");

  /**
   * The condition key <code>s3:RequestJobOperation</code>.
   */
  public static final StringKey REQUEST_JOB_OPERATION = StringKey.of("s3:RequestJobOperation");

  /**
   * The condition key <code>s3:RequestJobPriority</code>.
   */
  public static final NumericKey REQUEST_JOB_PRIORITY = NumericKey.of("s3:RequestJobPriority");

  /**
   * The condition key <code>s3:RequestObjectTagKeys</code>, which can have several values.
   */
  public static final MultivaluedKey<StringOperators> REQUEST_OBJECT_TAG_KEYS = StringKey.multivalued("s3:RequestObjectTagKeys");

  /**
   * The condition key <code>s3:ResourceAccount</code>.
   */
  public static final StringKey RESOURCE_ACCOUNT = StringKey.of("s3:ResourceAccount");

  /**
   * The condition key <code>s3:TlsVersion</code>.
   */
  public static final NumericKey TLS_VERSION = NumericKey.of("s3:TlsVersion");

  /**
   * The condition key <code>s3:annotation-prefix</code>.
   */
  public static final StringKey ANNOTATION_PREFIX = StringKey.of("s3:annotation-prefix");

  /**
   * The condition key <code>s3:authType</code>.
   */
  public static final StringKey AUTH_TYPE = StringKey.of("s3:authType");

  /**
   * The condition key <code>s3:delimiter</code>.
   */
  public static final StringKey DELIMITER = StringKey.of("s3:delimiter");

  /**
   * The condition key <code>s3:deliverySourceArn</code>.
   */
  public static final ArnKey DELIVERY_SOURCE_ARN = ArnKey.of("s3:deliverySourceArn");

  /**
   * The condition key <code>s3:destinationRegion</code>.
   */
  public static final StringKey DESTINATION_REGION = StringKey.of("s3:destinationRegion");

  /**
   * The condition key <code>s3:if-match</code>.
   */
  public static final StringKey IF_MATCH = StringKey.of("s3:if-match");

  /**
   * The condition key <code>s3:if-none-match</code>.
   */
  public static final StringKey IF_NONE_MATCH = StringKey.of("s3:if-none-match");

  /**
   * The condition key <code>s3:isReplicationPauseRequest</code>.
   */
  public static final BoolKey IS_REPLICATION_PAUSE_REQUEST = BoolKey.of("s3:isReplicationPauseRequest");

  /**
   * The condition key <code>s3:locationconstraint</code>.
   */
  public static final StringKey LOCATIONCONSTRAINT = StringKey.of("s3:locationconstraint");

  /**
   * The condition key <code>s3:logType</code>.
   */
  public static final StringKey LOG_TYPE = StringKey.of("s3:logType");

  /**
   * The condition key <code>s3:max-annotation-results</code>.
   */
  public static final NumericKey MAX_ANNOTATION_RESULTS = NumericKey.of("s3:max-annotation-results");

  /**
   * The condition key <code>s3:max-keys</code>.
   */
  public static final NumericKey MAX_KEYS = NumericKey.of("s3:max-keys");

  /**
   * The condition key <code>s3:object-lock-event-hold</code>.
   */
  public static final StringKey OBJECT_LOCK_EVENT_HOLD = StringKey.of("s3:object-lock-event-hold");

  /**
   * The condition key <code>s3:object-lock-event-hold-duration-days</code>.
   */
  public static final NumericKey OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS = NumericKey.of("s3:object-lock-event-hold-duration-days");

  /**
   * The condition key <code>s3:object-lock-legal-hold</code>.
   */
  public static final StringKey OBJECT_LOCK_LEGAL_HOLD = StringKey.of("s3:object-lock-legal-hold");

  /**
   * The condition key <code>s3:object-lock-mode</code>.
   */
  public static final StringKey OBJECT_LOCK_MODE = StringKey.of("s3:object-lock-mode");

  /**
   * The condition key <code>s3:object-lock-remaining-retention-days</code>.
   */
  public static final NumericKey OBJECT_LOCK_REMAINING_RETENTION_DAYS = NumericKey.of("s3:object-lock-remaining-retention-days");

  /**
   * The condition key <code>s3:object-lock-retain-until-date</code>.
   */
  public static final DateKey OBJECT_LOCK_RETAIN_UNTIL_DATE = DateKey.of("s3:object-lock-retain-until-date");

  /**
   * The condition key <code>s3:prefix</code>.
   */
  public static final StringKey PREFIX = StringKey.of("s3:prefix");

  /**
   * The condition key <code>s3:resourceArnBeingAuthorized</code>.
   */
  public static final ArnKey RESOURCE_ARN_BEING_AUTHORIZED = ArnKey.of("s3:resourceArnBeingAuthorized");

  /**
   * The condition key <code>s3:signatureAge</code>.
   */
  public static final NumericKey SIGNATURE_AGE = NumericKey.of("s3:signatureAge");

  /**
   * The condition key <code>s3:signatureversion</code>.
   */
  public static final StringKey SIGNATUREVERSION = StringKey.of("s3:signatureversion");

  /**
   * The condition key <code>s3:versionid</code>.
   */
  public static final StringKey VERSIONID = StringKey.of("s3:versionid");

  /**
   * The condition key <code>s3:x-amz-acl</code>.
   */
  public static final StringKey X_AMZ_ACL = StringKey.of("s3:x-amz-acl");

  /**
   * The condition key <code>s3:x-amz-bucket-namespace</code>.
   */
  public static final StringKey X_AMZ_BUCKET_NAMESPACE = StringKey.of("s3:x-amz-bucket-namespace");

  /**
   * The condition key <code>s3:x-amz-content-sha256</code>.
   */
  public static final StringKey X_AMZ_CONTENT_SHA256 = StringKey.of("s3:x-amz-content-sha256");

  /**
   * The condition key <code>s3:x-amz-copy-source</code>.
   */
  public static final StringKey X_AMZ_COPY_SOURCE = StringKey.of("s3:x-amz-copy-source");

  /**
   * The condition key <code>s3:x-amz-grant-full-control</code>.
   */
  public static final StringKey X_AMZ_GRANT_FULL_CONTROL = StringKey.of("s3:x-amz-grant-full-control");

  /**
   * The condition key <code>s3:x-amz-grant-read</code>.
   */
  public static final StringKey X_AMZ_GRANT_READ = StringKey.of("s3:x-amz-grant-read");

  /**
   * The condition key <code>s3:x-amz-grant-read-acp</code>.
   */
  public static final StringKey X_AMZ_GRANT_READ_ACP = StringKey.of("s3:x-amz-grant-read-acp");

  /**
   * The condition key <code>s3:x-amz-grant-write</code>.
   */
  public static final StringKey X_AMZ_GRANT_WRITE = StringKey.of("s3:x-amz-grant-write");

  /**
   * The condition key <code>s3:x-amz-grant-write-acp</code>.
   */
  public static final StringKey X_AMZ_GRANT_WRITE_ACP = StringKey.of("s3:x-amz-grant-write-acp");

  /**
   * The condition key <code>s3:x-amz-metadata-directive</code>.
   */
  public static final StringKey X_AMZ_METADATA_DIRECTIVE = StringKey.of("s3:x-amz-metadata-directive");

  /**
   * The condition key <code>s3:x-amz-object-annotation-directive</code>.
   */
  public static final StringKey X_AMZ_OBJECT_ANNOTATION_DIRECTIVE = StringKey.of("s3:x-amz-object-annotation-directive");

  /**
   * The condition key <code>s3:x-amz-object-if-match</code>.
   */
  public static final StringKey X_AMZ_OBJECT_IF_MATCH = StringKey.of("s3:x-amz-object-if-match");

  /**
   * The condition key <code>s3:x-amz-object-ownership</code>.
   */
  public static final StringKey X_AMZ_OBJECT_OWNERSHIP = StringKey.of("s3:x-amz-object-ownership");

  /**
   * The condition key <code>s3:x-amz-server-side-encryption</code>.
   */
  public static final StringKey X_AMZ_SERVER_SIDE_ENCRYPTION = StringKey.of("s3:x-amz-server-side-encryption");

  /**
   * The condition key <code>s3:x-amz-server-side-encryption-aws-kms-key-id</code>.
   */
  public static final ArnKey X_AMZ_SERVER_SIDE_ENCRYPTION_AWS_KMS_KEY_ID = ArnKey.of("s3:x-amz-server-side-encryption-aws-kms-key-id");

  /**
   * The condition key <code>s3:x-amz-server-side-encryption-customer-algorithm</code>.
   */
  public static final StringKey X_AMZ_SERVER_SIDE_ENCRYPTION_CUSTOMER_ALGORITHM = StringKey.of("s3:x-amz-server-side-encryption-customer-algorithm");

  /**
   * The condition key <code>s3:x-amz-storage-class</code>.
   */
  public static final StringKey X_AMZ_STORAGE_CLASS = StringKey.of("s3:x-amz-storage-class");

  /**
   * The condition key <code>s3:x-amz-website-redirect-location</code>.
   */
  public static final StringKey X_AMZ_WEBSITE_REDIRECT_LOCATION = StringKey.of("s3:x-amz-website-redirect-location");

  /**
   * There is nothing to create.
   */
  private S3Keys() {
  }

  /**
   * The condition key <code>s3:AccessPointTag/$&#123;TagKey&#125;</code>.
   *
   * @param tagKey the text for <code>$&#123;TagKey&#125;</code>
   * @return the key
   * @throws IllegalArgumentException if a value is empty or has a wildcard
   */
  public static StringKey accessPointTag(String tagKey) {
    return StringKey.of("s3:AccessPointTag/${TagKey}", tagKey);
  }

  /**
   * The condition key <code>s3:BucketTag/$&#123;TagKey&#125;</code>.
   *
   * @param tagKey the text for <code>$&#123;TagKey&#125;</code>
   * @return the key
   * @throws IllegalArgumentException if a value is empty or has a wildcard
   */
  public static StringKey bucketTag(String tagKey) {
    return StringKey.of("s3:BucketTag/${TagKey}", tagKey);
  }

  /**
   * The condition key <code>s3:ExistingObjectTag/&#60;key&#62;</code>.
   *
   * @param key the text for <code>$&#123;key&#125;</code>
   * @return the key
   * @throws IllegalArgumentException if a value is empty or has a wildcard
   */
  public static StringKey existingObjectTag(String key) {
    return StringKey.of("s3:ExistingObjectTag/<key>", key);
  }

  /**
   * The condition key <code>s3:RequestObjectTag/&#60;key&#62;</code>.
   *
   * @param key the text for <code>$&#123;key&#125;</code>
   * @return the key
   * @throws IllegalArgumentException if a value is empty or has a wildcard
   */
  public static StringKey requestObjectTag(String key) {
    return StringKey.of("s3:RequestObjectTag/<key>", key);
  }
}
