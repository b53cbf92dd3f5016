package com.acme.iam;

import dev.carillon.internal.generated.AccessLevels;
import dev.carillon.internal.generated.ActionTable;
import dev.carillon.internal.generated.GeneratedActions;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The IAM actions of Amazon S3.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
 */
@Generated("dev.carillon.processor.CarillonProcessor")
@GeneratedActions(
    service = "s3"
)
public enum S3Action implements Action {
  /**
   * The action <code>s3:AbortMultipartUpload</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-AbortMultipartUpload">AWS</a>
   */
  ABORT_MULTIPART_UPLOAD("AbortMultipartUpload", AccessLevel.WRITE),

  /**
   * The action <code>s3:AllowVendedLogDeliveryForResource</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required). Not known: which actions
   * it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  ALLOW_VENDED_LOG_DELIVERY_FOR_RESOURCE("AllowVendedLogDeliveryForResource", AccessLevel.READ),

  /**
   * The action <code>s3:AssociateAccessGrantsIdentityCenter</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-AssociateAccessGrantsIdentityCenter">AWS</a>
   */
  ASSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER("AssociateAccessGrantsIdentityCenter", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:BypassGovernanceRetention</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-BypassGovernanceRetention">AWS</a>
   */
  BYPASS_GOVERNANCE_RETENTION("BypassGovernanceRetention", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:CreateAccessGrant</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>accessgrant</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateAccessGrant">AWS</a>
   */
  CREATE_ACCESS_GRANT("CreateAccessGrant", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:CreateAccessGrantsInstance</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateAccessGrantsInstance">AWS</a>
   */
  CREATE_ACCESS_GRANTS_INSTANCE("CreateAccessGrantsInstance", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:CreateAccessGrantsLocation</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accessgrantslocation</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateAccessGrantsLocation">AWS</a>
   */
  CREATE_ACCESS_GRANTS_LOCATION("CreateAccessGrantsLocation", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:CreateAccessPoint</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateAccessPoint">AWS</a>
   */
  CREATE_ACCESS_POINT("CreateAccessPoint", AccessLevel.WRITE),

  /**
   * The action <code>s3:CreateAccessPointForObjectLambda</code>.
   *
   * <p>Access level: Write. Resource types: <code>objectlambdaaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateAccessPointForObjectLambda">AWS</a>
   */
  CREATE_ACCESS_POINT_FOR_OBJECT_LAMBDA("CreateAccessPointForObjectLambda", AccessLevel.WRITE),

  /**
   * The action <code>s3:CreateBucket</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateBucket">AWS</a>
   */
  CREATE_BUCKET("CreateBucket", AccessLevel.WRITE),

  /**
   * The action <code>s3:CreateBucketMetadataTableConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required). Also needs
   * <code>kms:DescribeKey</code>, <code>s3tables:CreateNamespace</code>,
   * <code>s3tables:CreateTable</code>, <code>s3tables:CreateTableBucket</code>,
   * <code>s3tables:GetTable</code>, <code>s3tables:PutTableBucketPolicy</code>,
   * <code>s3tables:PutTableEncryption</code>, <code>s3tables:PutTablePolicy</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateBucketMetadataTableConfiguration">AWS</a>
   */
  CREATE_BUCKET_METADATA_TABLE_CONFIGURATION("CreateBucketMetadataTableConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:CreateJob</code>.
   *
   * <p>Access level: Write. Also needs <code>iam:PassRole</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateJob">AWS</a>
   */
  CREATE_JOB("CreateJob", AccessLevel.WRITE),

  /**
   * The action <code>s3:CreateMultiRegionAccessPoint</code>.
   *
   * <p>Access level: Write. Resource types: <code>multiregionaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateMultiRegionAccessPoint">AWS</a>
   */
  CREATE_MULTI_REGION_ACCESS_POINT("CreateMultiRegionAccessPoint", AccessLevel.WRITE),

  /**
   * The action <code>s3:CreateStorageLensGroup</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-CreateStorageLensGroup">AWS</a>
   */
  CREATE_STORAGE_LENS_GROUP("CreateStorageLensGroup", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteAccessGrant</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>accessgrant</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteAccessGrant">AWS</a>
   */
  DELETE_ACCESS_GRANT("DeleteAccessGrant", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:DeleteAccessGrantsInstance</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteAccessGrantsInstance">AWS</a>
   */
  DELETE_ACCESS_GRANTS_INSTANCE("DeleteAccessGrantsInstance", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:DeleteAccessGrantsInstanceResourcePolicy</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteAccessGrantsInstanceResourcePolicy">AWS</a>
   */
  DELETE_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY("DeleteAccessGrantsInstanceResourcePolicy", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:DeleteAccessGrantsLocation</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accessgrantslocation</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteAccessGrantsLocation">AWS</a>
   */
  DELETE_ACCESS_GRANTS_LOCATION("DeleteAccessGrantsLocation", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:DeleteAccessPoint</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteAccessPoint">AWS</a>
   */
  DELETE_ACCESS_POINT("DeleteAccessPoint", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteAccessPointForObjectLambda</code>.
   *
   * <p>Access level: Write. Resource types: <code>objectlambdaaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteAccessPointForObjectLambda">AWS</a>
   */
  DELETE_ACCESS_POINT_FOR_OBJECT_LAMBDA("DeleteAccessPointForObjectLambda", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteAccessPointPolicy</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>accesspoint</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteAccessPointPolicy">AWS</a>
   */
  DELETE_ACCESS_POINT_POLICY("DeleteAccessPointPolicy", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:DeleteAccessPointPolicyForObjectLambda</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>objectlambdaaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteAccessPointPolicyForObjectLambda">AWS</a>
   */
  DELETE_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA("DeleteAccessPointPolicyForObjectLambda", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:DeleteBucket</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteBucket">AWS</a>
   */
  DELETE_BUCKET("DeleteBucket", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteBucketMetadataTableConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteBucketMetadataTableConfiguration">AWS</a>
   */
  DELETE_BUCKET_METADATA_TABLE_CONFIGURATION("DeleteBucketMetadataTableConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteBucketPolicy</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>bucket</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteBucketPolicy">AWS</a>
   */
  DELETE_BUCKET_POLICY("DeleteBucketPolicy", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:DeleteBucketWebsite</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteBucketWebsite">AWS</a>
   */
  DELETE_BUCKET_WEBSITE("DeleteBucketWebsite", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteJobTagging</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>job</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteJobTagging">AWS</a>
   */
  DELETE_JOB_TAGGING("DeleteJobTagging", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteMultiRegionAccessPoint</code>.
   *
   * <p>Access level: Write. Resource types: <code>multiregionaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteMultiRegionAccessPoint">AWS</a>
   */
  DELETE_MULTI_REGION_ACCESS_POINT("DeleteMultiRegionAccessPoint", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteObject</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteObject">AWS</a>
   */
  DELETE_OBJECT("DeleteObject", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteObjectAnnotation</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   * Not known: which actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  DELETE_OBJECT_ANNOTATION("DeleteObjectAnnotation", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteObjectTagging</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>accesspointobject</code>,
   * <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteObjectTagging">AWS</a>
   */
  DELETE_OBJECT_TAGGING("DeleteObjectTagging", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteObjectVersion</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteObjectVersion">AWS</a>
   */
  DELETE_OBJECT_VERSION("DeleteObjectVersion", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteObjectVersionAnnotation</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   * Not known: which actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  DELETE_OBJECT_VERSION_ANNOTATION("DeleteObjectVersionAnnotation", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteObjectVersionTagging</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>accesspointobject</code>,
   * <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteObjectVersionTagging">AWS</a>
   */
  DELETE_OBJECT_VERSION_TAGGING("DeleteObjectVersionTagging", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteStorageLensConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>storagelensconfiguration</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteStorageLensConfiguration">AWS</a>
   */
  DELETE_STORAGE_LENS_CONFIGURATION("DeleteStorageLensConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteStorageLensConfigurationTagging</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>storagelensconfiguration</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteStorageLensConfigurationTagging">AWS</a>
   */
  DELETE_STORAGE_LENS_CONFIGURATION_TAGGING("DeleteStorageLensConfigurationTagging", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:DeleteStorageLensGroup</code>.
   *
   * <p>Access level: Write. Resource types: <code>storagelensgroup</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DeleteStorageLensGroup">AWS</a>
   */
  DELETE_STORAGE_LENS_GROUP("DeleteStorageLensGroup", AccessLevel.WRITE),

  /**
   * The action <code>s3:DescribeJob</code>.
   *
   * <p>Access level: Read. Resource types: <code>job</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DescribeJob">AWS</a>
   */
  DESCRIBE_JOB("DescribeJob", AccessLevel.READ),

  /**
   * The action <code>s3:DescribeMultiRegionAccessPointOperation</code>.
   *
   * <p>Access level: Read. Resource types: <code>multiregionaccesspointrequestarn</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DescribeMultiRegionAccessPointOperation">AWS</a>
   */
  DESCRIBE_MULTI_REGION_ACCESS_POINT_OPERATION("DescribeMultiRegionAccessPointOperation", AccessLevel.READ),

  /**
   * The action <code>s3:DissociateAccessGrantsIdentityCenter</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-DissociateAccessGrantsIdentityCenter">AWS</a>
   */
  DISSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER("DissociateAccessGrantsIdentityCenter", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:GetAccelerateConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccelerateConfiguration">AWS</a>
   */
  GET_ACCELERATE_CONFIGURATION("GetAccelerateConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessGrant</code>.
   *
   * <p>Access level: Read. Resource types: <code>accessgrant</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessGrant">AWS</a>
   */
  GET_ACCESS_GRANT("GetAccessGrant", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessGrantsInstance</code>.
   *
   * <p>Access level: Read. Resource types: <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessGrantsInstance">AWS</a>
   */
  GET_ACCESS_GRANTS_INSTANCE("GetAccessGrantsInstance", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessGrantsInstanceForPrefix</code>.
   *
   * <p>Access level: Read. Resource types: <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessGrantsInstanceForPrefix">AWS</a>
   */
  GET_ACCESS_GRANTS_INSTANCE_FOR_PREFIX("GetAccessGrantsInstanceForPrefix", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessGrantsInstanceResourcePolicy</code>.
   *
   * <p>Access level: Read. Resource types: <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessGrantsInstanceResourcePolicy">AWS</a>
   */
  GET_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY("GetAccessGrantsInstanceResourcePolicy", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessGrantsLocation</code>.
   *
   * <p>Access level: Read. Resource types: <code>accessgrantslocation</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessGrantsLocation">AWS</a>
   */
  GET_ACCESS_GRANTS_LOCATION("GetAccessGrantsLocation", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessPoint</code>.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessPoint">AWS</a>
   */
  GET_ACCESS_POINT("GetAccessPoint", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessPointConfigurationForObjectLambda</code>.
   *
   * <p>Access level: Read. Resource types: <code>objectlambdaaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessPointConfigurationForObjectLambda">AWS</a>
   */
  GET_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA("GetAccessPointConfigurationForObjectLambda", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessPointForObjectLambda</code>.
   *
   * <p>Access level: Read. Resource types: <code>objectlambdaaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessPointForObjectLambda">AWS</a>
   */
  GET_ACCESS_POINT_FOR_OBJECT_LAMBDA("GetAccessPointForObjectLambda", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessPointPolicy</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessPointPolicy">AWS</a>
   */
  GET_ACCESS_POINT_POLICY("GetAccessPointPolicy", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessPointPolicyForObjectLambda</code>.
   *
   * <p>Access level: Read. Resource types: <code>objectlambdaaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessPointPolicyForObjectLambda">AWS</a>
   */
  GET_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA("GetAccessPointPolicyForObjectLambda", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessPointPolicyStatus</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessPointPolicyStatus">AWS</a>
   */
  GET_ACCESS_POINT_POLICY_STATUS("GetAccessPointPolicyStatus", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccessPointPolicyStatusForObjectLambda</code>.
   *
   * <p>Access level: Read. Resource types: <code>objectlambdaaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccessPointPolicyStatusForObjectLambda">AWS</a>
   */
  GET_ACCESS_POINT_POLICY_STATUS_FOR_OBJECT_LAMBDA("GetAccessPointPolicyStatusForObjectLambda", AccessLevel.READ),

  /**
   * The action <code>s3:GetAccountPublicAccessBlock</code>.
   *
   * <p>Access level: Read.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAccountPublicAccessBlock">AWS</a>
   */
  GET_ACCOUNT_PUBLIC_ACCESS_BLOCK("GetAccountPublicAccessBlock", AccessLevel.READ),

  /**
   * The action <code>s3:GetAnalyticsConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetAnalyticsConfiguration">AWS</a>
   */
  GET_ANALYTICS_CONFIGURATION("GetAnalyticsConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketAbac</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketAbac">AWS</a>
   */
  GET_BUCKET_ABAC("GetBucketAbac", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketAcl</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspoint</code>, <code>bucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketAcl">AWS</a>
   */
  GET_BUCKET_ACL("GetBucketAcl", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketCORS</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspoint</code>, <code>bucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketCORS">AWS</a>
   */
  GET_BUCKET_CORS("GetBucketCORS", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketLocation</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspoint</code>, <code>bucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketLocation">AWS</a>
   */
  GET_BUCKET_LOCATION("GetBucketLocation", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketLogging</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketLogging">AWS</a>
   */
  GET_BUCKET_LOGGING("GetBucketLogging", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketMetadataTableConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketMetadataTableConfiguration">AWS</a>
   */
  GET_BUCKET_METADATA_TABLE_CONFIGURATION("GetBucketMetadataTableConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketNotification</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspoint</code>, <code>bucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketNotification">AWS</a>
   */
  GET_BUCKET_NOTIFICATION("GetBucketNotification", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketObjectLockConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketObjectLockConfiguration">AWS</a>
   */
  GET_BUCKET_OBJECT_LOCK_CONFIGURATION("GetBucketObjectLockConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketOwnershipControls</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketOwnershipControls">AWS</a>
   */
  GET_BUCKET_OWNERSHIP_CONTROLS("GetBucketOwnershipControls", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketPolicy</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspoint</code>, <code>bucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketPolicy">AWS</a>
   */
  GET_BUCKET_POLICY("GetBucketPolicy", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketPolicyStatus</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketPolicyStatus">AWS</a>
   */
  GET_BUCKET_POLICY_STATUS("GetBucketPolicyStatus", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketPublicAccessBlock</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketPublicAccessBlock">AWS</a>
   */
  GET_BUCKET_PUBLIC_ACCESS_BLOCK("GetBucketPublicAccessBlock", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketRequestPayment</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketRequestPayment">AWS</a>
   */
  GET_BUCKET_REQUEST_PAYMENT("GetBucketRequestPayment", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketTagging</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketTagging">AWS</a>
   */
  GET_BUCKET_TAGGING("GetBucketTagging", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketVersioning</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketVersioning">AWS</a>
   */
  GET_BUCKET_VERSIONING("GetBucketVersioning", AccessLevel.READ),

  /**
   * The action <code>s3:GetBucketWebsite</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetBucketWebsite">AWS</a>
   */
  GET_BUCKET_WEBSITE("GetBucketWebsite", AccessLevel.READ),

  /**
   * The action <code>s3:GetDataAccess</code>.
   *
   * <p>Access level: Read. Resource types: <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetDataAccess">AWS</a>
   */
  GET_DATA_ACCESS("GetDataAccess", AccessLevel.READ),

  /**
   * The action <code>s3:GetEncryptionConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetEncryptionConfiguration">AWS</a>
   */
  GET_ENCRYPTION_CONFIGURATION("GetEncryptionConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetIntelligentTieringConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetIntelligentTieringConfiguration">AWS</a>
   */
  GET_INTELLIGENT_TIERING_CONFIGURATION("GetIntelligentTieringConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetInventoryConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetInventoryConfiguration">AWS</a>
   */
  GET_INVENTORY_CONFIGURATION("GetInventoryConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetJobTagging</code>.
   *
   * <p>Access level: Read. Resource types: <code>job</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetJobTagging">AWS</a>
   */
  GET_JOB_TAGGING("GetJobTagging", AccessLevel.READ),

  /**
   * The action <code>s3:GetLifecycleConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetLifecycleConfiguration">AWS</a>
   */
  GET_LIFECYCLE_CONFIGURATION("GetLifecycleConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetMetricsConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetMetricsConfiguration">AWS</a>
   */
  GET_METRICS_CONFIGURATION("GetMetricsConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetMultiRegionAccessPoint</code>.
   *
   * <p>Access level: Read. Resource types: <code>multiregionaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetMultiRegionAccessPoint">AWS</a>
   */
  GET_MULTI_REGION_ACCESS_POINT("GetMultiRegionAccessPoint", AccessLevel.READ),

  /**
   * The action <code>s3:GetMultiRegionAccessPointPolicy</code>.
   *
   * <p>Access level: Read. Resource types: <code>multiregionaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetMultiRegionAccessPointPolicy">AWS</a>
   */
  GET_MULTI_REGION_ACCESS_POINT_POLICY("GetMultiRegionAccessPointPolicy", AccessLevel.READ),

  /**
   * The action <code>s3:GetMultiRegionAccessPointPolicyStatus</code>.
   *
   * <p>Access level: Read. Resource types: <code>multiregionaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetMultiRegionAccessPointPolicyStatus">AWS</a>
   */
  GET_MULTI_REGION_ACCESS_POINT_POLICY_STATUS("GetMultiRegionAccessPointPolicyStatus", AccessLevel.READ),

  /**
   * The action <code>s3:GetMultiRegionAccessPointRoutes</code>.
   *
   * <p>Access level: Read. Resource types: <code>multiregionaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetMultiRegionAccessPointRoutes">AWS</a>
   */
  GET_MULTI_REGION_ACCESS_POINT_ROUTES("GetMultiRegionAccessPointRoutes", AccessLevel.READ),

  /**
   * The action <code>s3:GetObject</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObject">AWS</a>
   */
  GET_OBJECT("GetObject", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectAcl</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectAcl">AWS</a>
   */
  GET_OBJECT_ACL("GetObjectAcl", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectAnnotation</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>. Not
   * known: which actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  GET_OBJECT_ANNOTATION("GetObjectAnnotation", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectAttributes</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectAttributes">AWS</a>
   */
  GET_OBJECT_ATTRIBUTES("GetObjectAttributes", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectLegalHold</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectLegalHold">AWS</a>
   */
  GET_OBJECT_LEGAL_HOLD("GetObjectLegalHold", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectRetention</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectRetention">AWS</a>
   */
  GET_OBJECT_RETENTION("GetObjectRetention", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectTagging</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectTagging">AWS</a>
   */
  GET_OBJECT_TAGGING("GetObjectTagging", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectTorrent</code>.
   *
   * <p>Access level: Read. Resource types: <code>object</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectTorrent">AWS</a>
   */
  GET_OBJECT_TORRENT("GetObjectTorrent", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectVersion</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectVersion">AWS</a>
   */
  GET_OBJECT_VERSION("GetObjectVersion", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectVersionAcl</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectVersionAcl">AWS</a>
   */
  GET_OBJECT_VERSION_ACL("GetObjectVersionAcl", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectVersionAnnotation</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>. Not
   * known: which actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  GET_OBJECT_VERSION_ANNOTATION("GetObjectVersionAnnotation", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectVersionAnnotationForReplication</code>.
   *
   * <p>Access level: Read. Resource types: <code>object</code> (required). Not known: which actions
   * it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  GET_OBJECT_VERSION_ANNOTATION_FOR_REPLICATION("GetObjectVersionAnnotationForReplication", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectVersionAttributes</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectVersionAttributes">AWS</a>
   */
  GET_OBJECT_VERSION_ATTRIBUTES("GetObjectVersionAttributes", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectVersionForReplication</code>.
   *
   * <p>Access level: Read. Resource types: <code>object</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectVersionForReplication">AWS</a>
   */
  GET_OBJECT_VERSION_FOR_REPLICATION("GetObjectVersionForReplication", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectVersionTagging</code>.
   *
   * <p>Access level: Read. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectVersionTagging">AWS</a>
   */
  GET_OBJECT_VERSION_TAGGING("GetObjectVersionTagging", AccessLevel.READ),

  /**
   * The action <code>s3:GetObjectVersionTorrent</code>.
   *
   * <p>Access level: Read. Resource types: <code>object</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetObjectVersionTorrent">AWS</a>
   */
  GET_OBJECT_VERSION_TORRENT("GetObjectVersionTorrent", AccessLevel.READ),

  /**
   * The action <code>s3:GetReplicationConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetReplicationConfiguration">AWS</a>
   */
  GET_REPLICATION_CONFIGURATION("GetReplicationConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetStorageLensConfiguration</code>.
   *
   * <p>Access level: Read. Resource types: <code>storagelensconfiguration</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetStorageLensConfiguration">AWS</a>
   */
  GET_STORAGE_LENS_CONFIGURATION("GetStorageLensConfiguration", AccessLevel.READ),

  /**
   * The action <code>s3:GetStorageLensConfigurationTagging</code>.
   *
   * <p>Access level: Read. Resource types: <code>storagelensconfiguration</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetStorageLensConfigurationTagging">AWS</a>
   */
  GET_STORAGE_LENS_CONFIGURATION_TAGGING("GetStorageLensConfigurationTagging", AccessLevel.READ),

  /**
   * The action <code>s3:GetStorageLensDashboard</code>.
   *
   * <p>Access level: Read. Resource types: <code>storagelensconfiguration</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetStorageLensDashboard">AWS</a>
   */
  GET_STORAGE_LENS_DASHBOARD("GetStorageLensDashboard", AccessLevel.READ),

  /**
   * The action <code>s3:GetStorageLensGroup</code>.
   *
   * <p>Access level: Read. Resource types: <code>storagelensgroup</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-GetStorageLensGroup">AWS</a>
   */
  GET_STORAGE_LENS_GROUP("GetStorageLensGroup", AccessLevel.READ),

  /**
   * The action <code>s3:InitiateReplication</code>.
   *
   * <p>Access level: Write. Resource types: <code>object</code> (required). Permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-InitiateReplication">AWS</a>
   */
  INITIATE_REPLICATION("InitiateReplication", AccessLevel.WRITE),

  /**
   * The action <code>s3:ListAccessGrants</code>.
   *
   * <p>Access level: List. Resource types: <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListAccessGrants">AWS</a>
   */
  LIST_ACCESS_GRANTS("ListAccessGrants", AccessLevel.LIST),

  /**
   * The action <code>s3:ListAccessGrantsInstances</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListAccessGrantsInstances">AWS</a>
   */
  LIST_ACCESS_GRANTS_INSTANCES("ListAccessGrantsInstances", AccessLevel.LIST),

  /**
   * The action <code>s3:ListAccessGrantsLocations</code>.
   *
   * <p>Access level: List. Resource types: <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListAccessGrantsLocations">AWS</a>
   */
  LIST_ACCESS_GRANTS_LOCATIONS("ListAccessGrantsLocations", AccessLevel.LIST),

  /**
   * The action <code>s3:ListAccessPoints</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListAccessPoints">AWS</a>
   */
  LIST_ACCESS_POINTS("ListAccessPoints", AccessLevel.LIST),

  /**
   * The action <code>s3:ListAccessPointsForObjectLambda</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListAccessPointsForObjectLambda">AWS</a>
   */
  LIST_ACCESS_POINTS_FOR_OBJECT_LAMBDA("ListAccessPointsForObjectLambda", AccessLevel.LIST),

  /**
   * The action <code>s3:ListAllMyBuckets</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListAllMyBuckets">AWS</a>
   */
  LIST_ALL_MY_BUCKETS("ListAllMyBuckets", AccessLevel.LIST),

  /**
   * The action <code>s3:ListBucket</code>.
   *
   * <p>Access level: List. Resource types: <code>accesspoint</code>, <code>bucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListBucket">AWS</a>
   */
  LIST_BUCKET("ListBucket", AccessLevel.LIST),

  /**
   * The action <code>s3:ListBucketMultipartUploads</code>.
   *
   * <p>Access level: List. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListBucketMultipartUploads">AWS</a>
   */
  LIST_BUCKET_MULTIPART_UPLOADS("ListBucketMultipartUploads", AccessLevel.LIST),

  /**
   * The action <code>s3:ListBucketVersions</code>.
   *
   * <p>Access level: List. Resource types: <code>accesspoint</code>, <code>bucket</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListBucketVersions">AWS</a>
   */
  LIST_BUCKET_VERSIONS("ListBucketVersions", AccessLevel.LIST),

  /**
   * The action <code>s3:ListCallerAccessGrants</code>.
   *
   * <p>Access level: List. Resource types: <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListCallerAccessGrants">AWS</a>
   */
  LIST_CALLER_ACCESS_GRANTS("ListCallerAccessGrants", AccessLevel.LIST),

  /**
   * The action <code>s3:ListJobs</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListJobs">AWS</a>
   */
  LIST_JOBS("ListJobs", AccessLevel.LIST),

  /**
   * The action <code>s3:ListMultiRegionAccessPoints</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListMultiRegionAccessPoints">AWS</a>
   */
  LIST_MULTI_REGION_ACCESS_POINTS("ListMultiRegionAccessPoints", AccessLevel.LIST),

  /**
   * The action <code>s3:ListMultipartUploadParts</code>.
   *
   * <p>Access level: List. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListMultipartUploadParts">AWS</a>
   */
  LIST_MULTIPART_UPLOAD_PARTS("ListMultipartUploadParts", AccessLevel.LIST),

  /**
   * The action <code>s3:ListObjectAnnotations</code>.
   *
   * <p>Access level: List. Resource types: <code>accesspointobject</code>, <code>object</code>. Not
   * known: which actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  LIST_OBJECT_ANNOTATIONS("ListObjectAnnotations", AccessLevel.LIST),

  /**
   * The action <code>s3:ListObjectVersionAnnotations</code>.
   *
   * <p>Access level: List. Resource types: <code>accesspointobject</code>, <code>object</code>. Not
   * known: which actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  LIST_OBJECT_VERSION_ANNOTATIONS("ListObjectVersionAnnotations", AccessLevel.LIST),

  /**
   * The action <code>s3:ListStorageLensConfigurations</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListStorageLensConfigurations">AWS</a>
   */
  LIST_STORAGE_LENS_CONFIGURATIONS("ListStorageLensConfigurations", AccessLevel.LIST),

  /**
   * The action <code>s3:ListStorageLensGroups</code>.
   *
   * <p>Access level: List.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListStorageLensGroups">AWS</a>
   */
  LIST_STORAGE_LENS_GROUPS("ListStorageLensGroups", AccessLevel.LIST),

  /**
   * The action <code>s3:ListTagsForResource</code>.
   *
   * <p>Access level: List. Resource types: <code>accessgrant</code>,
   * <code>accessgrantsinstance</code>, <code>accessgrantslocation</code>,
   * <code>accesspoint</code>, <code>bucket</code>, <code>storagelensgroup</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ListTagsForResource">AWS</a>
   */
  LIST_TAGS_FOR_RESOURCE("ListTagsForResource", AccessLevel.LIST),

  /**
   * The action <code>s3:ObjectOwnerOverrideToBucketOwner</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>object</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ObjectOwnerOverrideToBucketOwner">AWS</a>
   */
  OBJECT_OWNER_OVERRIDE_TO_BUCKET_OWNER("ObjectOwnerOverrideToBucketOwner", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PauseReplication</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required). Also needs
   * <code>s3:GetReplicationConfiguration</code>, <code>s3:PutReplicationConfiguration</code>.
   * Permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PauseReplication">AWS</a>
   */
  PAUSE_REPLICATION("PauseReplication", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutAccelerateConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutAccelerateConfiguration">AWS</a>
   */
  PUT_ACCELERATE_CONFIGURATION("PutAccelerateConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutAccessGrantsInstanceResourcePolicy</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accessgrantsinstance</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutAccessGrantsInstanceResourcePolicy">AWS</a>
   */
  PUT_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY("PutAccessGrantsInstanceResourcePolicy", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutAccessPointConfigurationForObjectLambda</code>.
   *
   * <p>Access level: Write. Resource types: <code>objectlambdaaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutAccessPointConfigurationForObjectLambda">AWS</a>
   */
  PUT_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA("PutAccessPointConfigurationForObjectLambda", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutAccessPointPolicy</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>accesspoint</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutAccessPointPolicy">AWS</a>
   */
  PUT_ACCESS_POINT_POLICY("PutAccessPointPolicy", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutAccessPointPolicyForObjectLambda</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>objectlambdaaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutAccessPointPolicyForObjectLambda">AWS</a>
   */
  PUT_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA("PutAccessPointPolicyForObjectLambda", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutAccessPointPublicAccessBlock</code>.
   *
   * <p>Access levels: Write, Permissions management.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutAccessPointPublicAccessBlock">AWS</a>
   */
  PUT_ACCESS_POINT_PUBLIC_ACCESS_BLOCK("PutAccessPointPublicAccessBlock", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutAccountPublicAccessBlock</code>.
   *
   * <p>Access levels: Write, Permissions management.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutAccountPublicAccessBlock">AWS</a>
   */
  PUT_ACCOUNT_PUBLIC_ACCESS_BLOCK("PutAccountPublicAccessBlock", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutAnalyticsConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutAnalyticsConfiguration">AWS</a>
   */
  PUT_ANALYTICS_CONFIGURATION("PutAnalyticsConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutBucketAbac</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketAbac">AWS</a>
   */
  PUT_BUCKET_ABAC("PutBucketAbac", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutBucketAcl</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>bucket</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketAcl">AWS</a>
   */
  PUT_BUCKET_ACL("PutBucketAcl", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutBucketCORS</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketCORS">AWS</a>
   */
  PUT_BUCKET_CORS("PutBucketCORS", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutBucketLogging</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketLogging">AWS</a>
   */
  PUT_BUCKET_LOGGING("PutBucketLogging", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutBucketNotification</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketNotification">AWS</a>
   */
  PUT_BUCKET_NOTIFICATION("PutBucketNotification", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutBucketObjectLockConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketObjectLockConfiguration">AWS</a>
   */
  PUT_BUCKET_OBJECT_LOCK_CONFIGURATION("PutBucketObjectLockConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutBucketOwnershipControls</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>bucket</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketOwnershipControls">AWS</a>
   */
  PUT_BUCKET_OWNERSHIP_CONTROLS("PutBucketOwnershipControls", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutBucketPolicy</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>bucket</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketPolicy">AWS</a>
   */
  PUT_BUCKET_POLICY("PutBucketPolicy", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutBucketPublicAccessBlock</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types: <code>bucket</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketPublicAccessBlock">AWS</a>
   */
  PUT_BUCKET_PUBLIC_ACCESS_BLOCK("PutBucketPublicAccessBlock", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutBucketRequestPayment</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketRequestPayment">AWS</a>
   */
  PUT_BUCKET_REQUEST_PAYMENT("PutBucketRequestPayment", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutBucketTagging</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketTagging">AWS</a>
   */
  PUT_BUCKET_TAGGING("PutBucketTagging", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:PutBucketVersioning</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketVersioning">AWS</a>
   */
  PUT_BUCKET_VERSIONING("PutBucketVersioning", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutBucketWebsite</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutBucketWebsite">AWS</a>
   */
  PUT_BUCKET_WEBSITE("PutBucketWebsite", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutEncryptionConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutEncryptionConfiguration">AWS</a>
   */
  PUT_ENCRYPTION_CONFIGURATION("PutEncryptionConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutIntelligentTieringConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutIntelligentTieringConfiguration">AWS</a>
   */
  PUT_INTELLIGENT_TIERING_CONFIGURATION("PutIntelligentTieringConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutInventoryConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutInventoryConfiguration">AWS</a>
   */
  PUT_INVENTORY_CONFIGURATION("PutInventoryConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutJobTagging</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>job</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutJobTagging">AWS</a>
   */
  PUT_JOB_TAGGING("PutJobTagging", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:PutLifecycleConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutLifecycleConfiguration">AWS</a>
   */
  PUT_LIFECYCLE_CONFIGURATION("PutLifecycleConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutMetricsConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutMetricsConfiguration">AWS</a>
   */
  PUT_METRICS_CONFIGURATION("PutMetricsConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutMultiRegionAccessPointPolicy</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>multiregionaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutMultiRegionAccessPointPolicy">AWS</a>
   */
  PUT_MULTI_REGION_ACCESS_POINT_POLICY("PutMultiRegionAccessPointPolicy", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutObject</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutObject">AWS</a>
   */
  PUT_OBJECT("PutObject", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutObjectAcl</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutObjectAcl">AWS</a>
   */
  PUT_OBJECT_ACL("PutObjectAcl", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutObjectAnnotation</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   * Not known: which actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  PUT_OBJECT_ANNOTATION("PutObjectAnnotation", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutObjectLegalHold</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutObjectLegalHold">AWS</a>
   */
  PUT_OBJECT_LEGAL_HOLD("PutObjectLegalHold", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutObjectRetention</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutObjectRetention">AWS</a>
   */
  PUT_OBJECT_RETENTION("PutObjectRetention", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutObjectTagging</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>accesspointobject</code>,
   * <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutObjectTagging">AWS</a>
   */
  PUT_OBJECT_TAGGING("PutObjectTagging", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:PutObjectVersionAcl</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutObjectVersionAcl">AWS</a>
   */
  PUT_OBJECT_VERSION_ACL("PutObjectVersionAcl", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:PutObjectVersionAnnotation</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   * Not known: which actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  PUT_OBJECT_VERSION_ANNOTATION("PutObjectVersionAnnotation", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutObjectVersionTagging</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>accesspointobject</code>,
   * <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutObjectVersionTagging">AWS</a>
   */
  PUT_OBJECT_VERSION_TAGGING("PutObjectVersionTagging", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:PutReplicationConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required). Also needs
   * <code>iam:PassRole</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutReplicationConfiguration">AWS</a>
   */
  PUT_REPLICATION_CONFIGURATION("PutReplicationConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutStorageLensConfiguration</code>.
   *
   * <p>Access level: Write.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutStorageLensConfiguration">AWS</a>
   */
  PUT_STORAGE_LENS_CONFIGURATION("PutStorageLensConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:PutStorageLensConfigurationTagging</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>storagelensconfiguration</code>
   * (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-PutStorageLensConfigurationTagging">AWS</a>
   */
  PUT_STORAGE_LENS_CONFIGURATION_TAGGING("PutStorageLensConfigurationTagging", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:ReplicateDelete</code>.
   *
   * <p>Access level: Write. Resource types: <code>object</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ReplicateDelete">AWS</a>
   */
  REPLICATE_DELETE("ReplicateDelete", AccessLevel.WRITE),

  /**
   * The action <code>s3:ReplicateObject</code>.
   *
   * <p>Access level: Write. Resource types: <code>object</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ReplicateObject">AWS</a>
   */
  REPLICATE_OBJECT("ReplicateObject", AccessLevel.WRITE),

  /**
   * The action <code>s3:ReplicateObjectAnnotation</code>.
   *
   * <p>Access level: Write. Resource types: <code>object</code> (required). Not known: which
   * actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  REPLICATE_OBJECT_ANNOTATION("ReplicateObjectAnnotation", AccessLevel.WRITE),

  /**
   * The action <code>s3:ReplicateTags</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>object</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-ReplicateTags">AWS</a>
   */
  REPLICATE_TAGS("ReplicateTags", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:RestoreObject</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-RestoreObject">AWS</a>
   */
  RESTORE_OBJECT("RestoreObject", AccessLevel.WRITE),

  /**
   * The action <code>s3:SubmitMultiRegionAccessPointRoutes</code>.
   *
   * <p>Access level: Write. Resource types: <code>multiregionaccesspoint</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-SubmitMultiRegionAccessPointRoutes">AWS</a>
   */
  SUBMIT_MULTI_REGION_ACCESS_POINT_ROUTES("SubmitMultiRegionAccessPointRoutes", AccessLevel.WRITE),

  /**
   * The action <code>s3:TagResource</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>accessgrant</code>,
   * <code>accessgrantsinstance</code>, <code>accessgrantslocation</code>,
   * <code>accesspoint</code>, <code>bucket</code>, <code>storagelensgroup</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-TagResource">AWS</a>
   */
  TAG_RESOURCE("TagResource", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:UntagResource</code>.
   *
   * <p>Access levels: Tagging, Write. Resource types: <code>accessgrant</code>,
   * <code>accessgrantsinstance</code>, <code>accessgrantslocation</code>,
   * <code>accesspoint</code>, <code>bucket</code>, <code>storagelensgroup</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-UntagResource">AWS</a>
   */
  UNTAG_RESOURCE("UntagResource", AccessLevel.TAGGING, AccessLevel.WRITE),

  /**
   * The action <code>s3:UpdateAccessGrantsLocation</code>.
   *
   * <p>Access levels: Write, Permissions management. Resource types:
   * <code>accessgrantslocation</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-UpdateAccessGrantsLocation">AWS</a>
   */
  UPDATE_ACCESS_GRANTS_LOCATION("UpdateAccessGrantsLocation", AccessLevel.WRITE, AccessLevel.PERMISSIONS_MANAGEMENT),

  /**
   * The action <code>s3:UpdateBucketMetadataAnnotationTableConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required). Not known: which
   * actions it also needs, whether it is permission only.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">AWS</a>
   */
  UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION("UpdateBucketMetadataAnnotationTableConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:UpdateBucketMetadataInventoryTableConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required). Also needs
   * <code>kms:DescribeKey</code>, <code>s3tables:CreateNamespace</code>,
   * <code>s3tables:CreateTable</code>, <code>s3tables:CreateTableBucket</code>,
   * <code>s3tables:GetTable</code>, <code>s3tables:PutTableEncryption</code>,
   * <code>s3tables:PutTablePolicy</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-UpdateBucketMetadataInventoryTableConfiguration">AWS</a>
   */
  UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION("UpdateBucketMetadataInventoryTableConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:UpdateBucketMetadataJournalTableConfiguration</code>.
   *
   * <p>Access level: Write. Resource types: <code>bucket</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-UpdateBucketMetadataJournalTableConfiguration">AWS</a>
   */
  UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION("UpdateBucketMetadataJournalTableConfiguration", AccessLevel.WRITE),

  /**
   * The action <code>s3:UpdateJobPriority</code>.
   *
   * <p>Access level: Write. Resource types: <code>job</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-UpdateJobPriority">AWS</a>
   */
  UPDATE_JOB_PRIORITY("UpdateJobPriority", AccessLevel.WRITE),

  /**
   * The action <code>s3:UpdateJobStatus</code>.
   *
   * <p>Access level: Write. Resource types: <code>job</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-UpdateJobStatus">AWS</a>
   */
  UPDATE_JOB_STATUS("UpdateJobStatus", AccessLevel.WRITE),

  /**
   * The action <code>s3:UpdateObjectEncryption</code>.
   *
   * <p>Access level: Write. Resource types: <code>accesspointobject</code>, <code>object</code>.
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-UpdateObjectEncryption">AWS</a>
   */
  UPDATE_OBJECT_ENCRYPTION("UpdateObjectEncryption", AccessLevel.WRITE),

  /**
   * The action <code>s3:UpdateStorageLensGroup</code>.
   *
   * <p>Access level: Write. Resource types: <code>storagelensgroup</code> (required).
   *
   * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-UpdateStorageLensGroup">AWS</a>
   */
  UPDATE_STORAGE_LENS_GROUP("UpdateStorageLensGroup", AccessLevel.WRITE);

  /**
   * The name that AWS gives the action.
   */
  private final String actionName;

  /**
   * The access levels, the least powerful first.
   */
  private final int accessLevels;

  /**
   * Creates the constant of an action with one access level.
   *
   * @param actionName the name that AWS gives the action
   * @param accessLevel the access level
   */
  S3Action(String actionName, AccessLevel accessLevel) {
    this.actionName = actionName;
    this.accessLevels = AccessLevels.bits(accessLevel);
  }

  /**
   * Creates the constant of an action with any number of access levels.
   *
   * @param actionName the name that AWS gives the action
   * @param accessLevels the access levels
   */
  S3Action(String actionName, AccessLevel... accessLevels) {
    this.actionName = actionName;
    this.accessLevels = AccessLevels.bits(accessLevels);
  }

  /**
   * Finds an action by AWS's name for it. Letter case does not count, as in IAM. Removed actions
   * are found too.
   *
   * @param name the name, with or without the service in front: {@code "AbortMultipartUpload"}
   *     or {@code "s3:AbortMultipartUpload"}
   * @return the action, or empty where AWS has listed none of this name
   */
  public static Optional<S3Action> find(String name) {
    return Table.ACTIONS.find(name);
  }

  /**
   * Selects by access level, exactly: the actions that AWS lists now and whose level is among
   * these. An action that AWS lists as Tagging and Write is of the level Tagging.
   *
   * @param first a level
   * @param more further levels
   * @return the actions, in the order of the constants; the set cannot be changed
   */
  public static Set<S3Action> withAccessLevel(AccessLevel first, AccessLevel... more) {
    return Table.ACTIONS.withAccessLevel(first, more);
  }

  /**
   * Selects by access level, up to one: the actions that AWS lists now and whose level is not
   * more powerful.
   *
   * @param highest the most powerful level to select
   * @return the actions, in the order of the constants; the set cannot be changed
   */
  public static Set<S3Action> upToAccessLevel(AccessLevel highest) {
    return Table.ACTIONS.upToAccessLevel(highest);
  }

  /**
   * Selects by a pattern as policies write it: the actions that AWS lists now and that the
   * pattern stands for. A star is any characters, a question mark exactly one; letter case does
   * not count.
   *
   * @param pattern the pattern, with or without the service in front: {@code "List*"} or {@code
   *     "s3:List*"}
   * @return the actions, in the order of the constants; the set cannot be changed
   * @throws IllegalArgumentException if the pattern stands for no action
   */
  public static Set<S3Action> matching(String pattern) {
    return Table.ACTIONS.matching(pattern);
  }

  @Override
  public String service() {
    return "s3";
  }

  @Override
  public String actionName() {
    return actionName;
  }

  @Override
  public String iamName() {
    return Table.ACTIONS.iamName(this);
  }

  @Override
  public AccessLevel accessLevel() {
    return AccessLevel.ofListed(accessLevels());
  }

  @Override
  public Set<AccessLevel> accessLevels() {
    return AccessLevels.of(accessLevels);
  }

  @Override
  public List<String> dependentActions() {
    return Table.ACTIONS.dependentActions(this);
  }

  @Override
  public List<String> resourceTypes() {
    return Table.ACTIONS.resourceTypes(this);
  }

  @Override
  public List<String> requiredResourceTypes() {
    return Table.ACTIONS.requiredResourceTypes(this);
  }

  @Override
  public List<String> conditionKeys() {
    return Table.ACTIONS.conditionKeys(this);
  }

  @Override
  public Optional<ServiceReference> reference() {
    return Optional.of(Table.ACTIONS.reference());
  }

  /**
   * Loaded by the first question that the constants cannot answer themselves.
   */
  private static final class Table {
    /**
     * What else is known of the actions.
     */
    static final ActionTable<S3Action> ACTIONS = ActionTable.of("s3", S3Action.class, 180,
      "accesspointobject\n"
          + "object\n"
          + "s3:AccessGrantsInstanceArn\n"
          + "s3:ResourceAccount\n"
          + "s3:TlsVersion\n"
          + "s3:authType\n"
          + "s3:signatureAge\n"
          + "s3:signatureversion\n"
          + "s3:x-amz-content-sha256\n"
          + "bucket\n"
          + "s3:deliverySourceArn\n"
          + "s3:logType\n"
          + "s3:resourceArnBeingAuthorized\n"
          + "accessgrantsinstance\n"
          + "aws:ResourceTag/${TagKey}\n"
          + "s3:RequestObjectTag/<key>\n"
          + "s3:RequestObjectTagKeys\n"
          + "s3:x-amz-acl\n"
          + "s3:x-amz-copy-source\n"
          + "s3:x-amz-grant-full-control\n"
          + "s3:x-amz-grant-read\n"
          + "s3:x-amz-grant-read-acp\n"
          + "s3:x-amz-grant-write\n"
          + "s3:x-amz-grant-write-acp\n"
          + "s3:x-amz-metadata-directive\n"
          + "s3:x-amz-server-side-encryption\n"
          + "s3:x-amz-server-side-encryption-aws-kms-key-id\n"
          + "s3:x-amz-server-side-encryption-customer-algorithm\n"
          + "s3:x-amz-storage-class\n"
          + "s3:x-amz-website-redirect-location\n"
          + "accessgrant\n"
          + "aws:RequestTag/${TagKey}\n"
          + "aws:TagKeys\n"
          + "s3:AccessGrantScope\n"
          + "accessgrantslocation\n"
          + "s3:AccessGrantsLocationScope\n"
          + "accesspoint\n"
          + "s3:AccessPointNetworkOrigin\n"
          + "s3:AccessPointTag/${TagKey}\n"
          + "s3:DataAccessPointAccount\n"
          + "s3:DataAccessPointArn\n"
          + "s3:locationconstraint\n"
          + "objectlambdaaccesspoint\n"
          + "s3:x-amz-bucket-namespace\n"
          + "s3:x-amz-object-ownership\n"
          + "kms:DescribeKey\n"
          + "s3tables:CreateNamespace\n"
          + "s3tables:CreateTable\n"
          + "s3tables:CreateTableBucket\n"
          + "s3tables:GetTable\n"
          + "s3tables:PutTableBucketPolicy\n"
          + "s3tables:PutTableEncryption\n"
          + "s3tables:PutTablePolicy\n"
          + "iam:PassRole\n"
          + "s3:RequestJobOperation\n"
          + "s3:RequestJobPriority\n"
          + "multiregionaccesspoint\n"
          + "job\n"
          + "s3:ExistingJobOperation\n"
          + "s3:ExistingJobPriority\n"
          + "s3:if-match\n"
          + "s3:ExistingObjectTag/<key>\n"
          + "s3:x-amz-object-if-match\n"
          + "s3:versionid\n"
          + "storagelensconfiguration\n"
          + "storagelensgroup\n"
          + "multiregionaccesspointrequestarn\n"
          + "s3:delimiter\n"
          + "s3:max-keys\n"
          + "s3:prefix\n"
          + "s3:annotation-prefix\n"
          + "s3:max-annotation-results\n"
          + "s3:GetReplicationConfiguration\n"
          + "s3:PutReplicationConfiguration\n"
          + "s3:destinationRegion\n"
          + "s3:InventoryAccessibleOptionalFields\n"
          + "s3:ObjectCreationOperation\n"
          + "s3:if-none-match\n"
          + "s3:object-lock-event-hold\n"
          + "s3:object-lock-event-hold-duration-days\n"
          + "s3:object-lock-legal-hold\n"
          + "s3:object-lock-mode\n"
          + "s3:object-lock-remaining-retention-days\n"
          + "s3:object-lock-retain-until-date\n"
          + "s3:x-amz-object-annotation-directive\n"
          + "s3:isReplicationPauseRequest\n"
          + "s3:JobSuspendedCause\n"
          + "arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}\n"
          + "arn:${Partition}:s3:${Region}:${Account}:access-grants/default\n"
          + "arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}\n"
          + "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}\n"
          + "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}\n"
          + "s3:BucketTag/${TagKey}\n"
          + "arn:${Partition}:s3:::${BucketName}\n"
          + "arn:${Partition}:s3:${Region}:${Account}:job/${JobId}\n"
          + "arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}\n"
          + "arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}\n"
          + "arn:${Partition}:s3:::${BucketName}/${ObjectName}\n"
          + "arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}\n"
          + "arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}\n"
          + "arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}\n"
          + "String\n"
          + "ArrayOfString\n"
          + "ARN\n"
          + "Numeric\n"
          + "Bool\n"
          + "Date\n"
          + "\n"
          + "AbortMultipartUpload;;0,1;2,3,4,5,6,7,8\n"
          + "AllowVendedLogDeliveryForResource;;9*;a,b,c\n"
          + "AssociateAccessGrantsIdentityCenter;;d*;e,3,4,5,6,7,8\n"
          + "BypassGovernanceRetention;;0,1;f,g,3,4,5,6,7,h,8,i,j,k,l,m,n,o,p,q,r,s,t\n"
          + "CreateAccessGrant;;u*;v,e,w,x,3,4,5,6,7,8\n"
          + "CreateAccessGrantsInstance;;d*;v,e,w,3,4,5,6,7,8\n"
          + "CreateAccessGrantsLocation;;y*;v,e,w,z,3,4,5,6,7,8\n"
          + "CreateAccessPoint;;10*;v,e,w,11,12,13,14,3,4,5,15,6,7,h,8\n"
          + "CreateAccessPointForObjectLambda;;16*;11,13,14,3,4,5,6,7,8\n"
          + "CreateBucket;;9*;v,w,3,4,5,15,6,7,h,17,8,j,k,l,m,n,18\n"
          + "CreateBucketMetadataTableConfiguration;19,1a,1b,1c,1d,1e,1f,1g;9*;3,4,5,6,7,8\n"
          + "CreateJob;1h;;v,w,1i,1j,3,4,5,6,7,8\n"
          + "CreateMultiRegionAccessPoint;;1k*;11,13,14,3,4,5,6,7\n"
          + "CreateStorageLensGroup;;;v,w,3,4,5,6,7,8\n"
          + "DeleteAccessGrant;;u*;e,x,3,4,5,6,7,8\n"
          + "DeleteAccessGrantsInstance;;d*;e,3,4,5,6,7,8\n"
          + "DeleteAccessGrantsInstanceResourcePolicy;;d*;e,3,4,5,6,7,8\n"
          + "DeleteAccessGrantsLocation;;y*;e,z,3,4,5,6,7,8\n"
          + "DeleteAccessPoint;;10*;e,11,12,13,14,3,4,5,6,7,8\n"
          + "DeleteAccessPointForObjectLambda;;16*;11,13,14,3,4,5,6,7,8\n"
          + "DeleteAccessPointPolicy;;10*;e,11,12,13,14,3,4,5,6,7,8\n"
          + "DeleteAccessPointPolicyForObjectLambda;;16*;11,13,14,3,4,5,6,7,8\n"
          + "DeleteBucket;;9*;3,4,5,6,7,8\n"
          + "DeleteBucketMetadataTableConfiguration;;9*;3,4,5,6,7,8\n"
          + "DeleteBucketPolicy;;9*;3,4,5,6,7,8\n"
          + "DeleteBucketWebsite;;9*;3,4,5,6,7,8\n"
          + "DeleteJobTagging;;1l*;1m,1n,3,4,5,6,7,8\n"
          + "DeleteMultiRegionAccessPoint;;1k*;11,13,14,3,4,5,6,7\n"
          + "DeleteObject;;0,1;2,3,4,5,1o,6,7,8\n"
          + "DeleteObjectAnnotation;;0,1;1p,3,4,5,6,7,8,1q\n"
          + "DeleteObjectTagging;;0,1;1p,3,4,5,6,7,8\n"
          + "DeleteObjectVersion;;0,1;2,3,4,5,6,7,1r,8\n"
          + "DeleteObjectVersionAnnotation;;0,1;1p,3,4,5,6,7,1r,8,1q\n"
          + "DeleteObjectVersionTagging;;0,1;1p,3,4,5,6,7,1r,8\n"
          + "DeleteStorageLensConfiguration;;1s*;3,4,5,6,7,8\n"
          + "DeleteStorageLensConfigurationTagging;;1s*;3,4,5,6,7,8\n"
          + "DeleteStorageLensGroup;;1t*;3,4,5,6,7,8\n"
          + "DescribeJob;;1l*;3,4,5,6,7,8\n"
          + "DescribeMultiRegionAccessPointOperation;;1u*;3,4,5,6,7\n"
          + "DissociateAccessGrantsIdentityCenter;;d*;e,3,4,5,6,7,8\n"
          + "GetAccelerateConfiguration;;9*;3,4,5,6,7,8\n"
          + "GetAccessGrant;;u*;e,x,3,4,5,6,7,8\n"
          + "GetAccessGrantsInstance;;d*;e,3,4,5,6,7,8\n"
          + "GetAccessGrantsInstanceForPrefix;;d*;e,3,4,5,6,7,8\n"
          + "GetAccessGrantsInstanceResourcePolicy;;d*;e,3,4,5,6,7,8\n"
          + "GetAccessGrantsLocation;;y*;e,z,3,4,5,6,7,8\n"
          + "GetAccessPoint;;;e,11,12,13,14,3,4,5,6,7,8\n"
          + "GetAccessPointConfigurationForObjectLambda;;16*;11,13,14,3,4,5,6,7,8\n"
          + "GetAccessPointForObjectLambda;;16*;11,13,14,3,4,5,6,7,8\n"
          + "GetAccessPointPolicy;;10*;e,11,12,13,14,3,4,5,6,7,8\n"
          + "GetAccessPointPolicyForObjectLambda;;16*;11,13,14,3,4,5,6,7,8\n"
          + "GetAccessPointPolicyStatus;;10*;e,11,12,13,14,3,4,5,6,7,8\n"
          + "GetAccessPointPolicyStatusForObjectLambda;;16*;11,13,14,3,4,5,6,7,8\n"
          + "GetAccountPublicAccessBlock;;;3,4,5,6,7,8\n"
          + "GetAnalyticsConfiguration;;9*;3,4,5,6,7,8\n"
          + "GetBucketAbac;;9*;3,4,5,6,7,8\n"
          + "GetBucketAcl;;10,9;3,4,5,6,7,8\n"
          + "GetBucketCORS;;10,9;3,4,5,6,7,8\n"
          + "GetBucketLocation;;10,9;3,4,5,6,7,8\n"
          + "GetBucketLogging;;9*;3,4,5,6,7,8\n"
          + "GetBucketMetadataTableConfiguration;;9*;3,4,5,6,7,8\n"
          + "GetBucketNotification;;10,9;3,4,5,6,7,8\n"
          + "GetBucketObjectLockConfiguration;;9*;3,4,5,6,7\n"
          + "GetBucketOwnershipControls;;9*;3,4,5,6,7,8\n"
          + "GetBucketPolicy;;10,9;3,4,5,6,7,8\n"
          + "GetBucketPolicyStatus;;9*;3,4,5,6,7,8\n"
          + "GetBucketPublicAccessBlock;;9*;3,4,5,6,7,8\n"
          + "GetBucketRequestPayment;;9*;3,4,5,6,7,8\n"
          + "GetBucketTagging;;9*;3,4,5,6,7,8\n"
          + "GetBucketVersioning;;9*;3,4,5,6,7,8\n"
          + "GetBucketWebsite;;9*;3,4,5,6,7,8\n"
          + "GetDataAccess;;d*;e,3,4,5,6,7,8\n"
          + "GetEncryptionConfiguration;;9*;3,4,5,6,7,8\n"
          + "GetIntelligentTieringConfiguration;;9*;3,4,5,6,7,8\n"
          + "GetInventoryConfiguration;;9*;3,4,5,6,7,8\n"
          + "GetJobTagging;;1l*;3,4,5,6,7,8\n"
          + "GetLifecycleConfiguration;;9*;3,4,5,6,7,8\n"
          + "GetMetricsConfiguration;;9*;3,4,5,6,7,8\n"
          + "GetMultiRegionAccessPoint;;1k*;11,13,14,3,4,5,6,7\n"
          + "GetMultiRegionAccessPointPolicy;;1k*;11,13,14,3,4,5,6,7\n"
          + "GetMultiRegionAccessPointPolicyStatus;;1k*;11,13,14,3,4,5,6,7\n"
          + "GetMultiRegionAccessPointRoutes;;1k*;11,13,14,3,4,5,6,7\n"
          + "GetObject;;0,1;2,1p,3,4,5,6,7,8\n"
          + "GetObjectAcl;;0,1;2,1p,3,4,5,6,7,8\n"
          + "GetObjectAnnotation;;0,1;1p,3,4,5,6,7,8\n"
          + "GetObjectAttributes;;0,1;1p,3,4,5,6,7,8\n"
          + "GetObjectLegalHold;;0,1;3,4,5,6,7,8\n"
          + "GetObjectRetention;;0,1;3,4,5,6,7,8\n"
          + "GetObjectTagging;;0,1;1p,3,4,5,6,7,8\n"
          + "GetObjectTorrent;;1*;3,4,5,6,7,8\n"
          + "GetObjectVersion;;0,1;2,1p,3,4,5,6,7,1r,8\n"
          + "GetObjectVersionAcl;;0,1;2,1p,3,4,5,6,7,1r,8\n"
          + "GetObjectVersionAnnotation;;0,1;1p,3,4,5,6,7,1r,8\n"
          + "GetObjectVersionAnnotationForReplication;;1*;3,4,5,6,7,8\n"
          + "GetObjectVersionAttributes;;0,1;1p,3,4,5,6,7,1r,8\n"
          + "GetObjectVersionForReplication;;1*;3,4,5,6,7,8\n"
          + "GetObjectVersionTagging;;0,1;1p,3,4,5,6,7,1r,8\n"
          + "GetObjectVersionTorrent;;1*;3,4,5,6,7,1r,8\n"
          + "GetReplicationConfiguration;;9*;3,4,5,6,7,8\n"
          + "GetStorageLensConfiguration;;1s*;3,4,5,6,7,8\n"
          + "GetStorageLensConfigurationTagging;;1s*;3,4,5,6,7,8\n"
          + "GetStorageLensDashboard;;1s*;3,4,5,6,7,8\n"
          + "GetStorageLensGroup;;1t*;3,4,5,6,7,8\n"
          + "InitiateReplication;;1*;3\n"
          + "ListAccessGrants;;d*;e,3,4,5,6,7,8\n"
          + "ListAccessGrantsInstances;;;3,4,5,6,7,8\n"
          + "ListAccessGrantsLocations;;d*;e,3,4,5,6,7,8\n"
          + "ListAccessPoints;;;3,4,5,6,7,8\n"
          + "ListAccessPointsForObjectLambda;;;3,4,5,6,7,8\n"
          + "ListAllMyBuckets;;;3,4,5,6,7,8\n"
          + "ListBucket;;10,9;2,3,4,5,1v,1w,1x,6,7,8\n"
          + "ListBucketMultipartUploads;;9*;e,2,11,12,13,14,3,4,5,6,7,8\n"
          + "ListBucketVersions;;10,9;2,3,4,5,1v,1w,1x,6,7,8\n"
          + "ListCallerAccessGrants;;d*;e,3,4,5,6,7,8\n"
          + "ListJobs;;;3,4,5,6,7,8\n"
          + "ListMultiRegionAccessPoints;;;3,4,5,6,7\n"
          + "ListMultipartUploadParts;;0,1;2,3,4,5,6,7,8\n"
          + "ListObjectAnnotations;;0,1;1p,3,4,1y,5,1z,6,7,8\n"
          + "ListObjectVersionAnnotations;;0,1;1p,3,4,1y,5,1z,6,7,1r,8\n"
          + "ListStorageLensConfigurations;;;3,4,5,6,7,8\n"
          + "ListStorageLensGroups;;;3,4,5,6,7,8\n"
          + "ListTagsForResource;;u,d,y,10,9,1t;3,4,5,6,7,8\n"
          + "ObjectOwnerOverrideToBucketOwner;;1*;3,4,5,6,7,8\n"
          + "PauseReplication;20,21;9*;3,4,5,22,6,7,8\n"
          + "PutAccelerateConfiguration;;9*;3,4,5,6,7,8\n"
          + "PutAccessGrantsInstanceResourcePolicy;;d*;e,3,4,5,6,7,8\n"
          + "PutAccessPointConfigurationForObjectLambda;;16*;11,13,14,3,4,5,6,7,8\n"
          + "PutAccessPointPolicy;;10*;3,4,5,6,7,8\n"
          + "PutAccessPointPolicyForObjectLambda;;16*;11,13,14,3,4,5,6,7,8\n"
          + "PutAccountPublicAccessBlock;;;3,4,5,6,7,8\n"
          + "PutAnalyticsConfiguration;;9*;3,4,5,6,7,8\n"
          + "PutBucketAbac;;9*;3,4,5,6,7,8\n"
          + "PutBucketAcl;;9*;3,4,5,6,7,h,8,j,k,l,m,n\n"
          + "PutBucketCORS;;9*;3,4,5,6,7,8\n"
          + "PutBucketLogging;;9*;3,4,5,6,7,8\n"
          + "PutBucketNotification;;9*;3,4,5,6,7,8\n"
          + "PutBucketObjectLockConfiguration;;9*;3,4,5,6,7\n"
          + "PutBucketOwnershipControls;;9*;3,4,5,6,7,8\n"
          + "PutBucketPolicy;;9*;3,4,5,6,7,8\n"
          + "PutBucketPublicAccessBlock;;9*;3,4,5,6,7,8\n"
          + "PutBucketRequestPayment;;9*;3,4,5,6,7,8\n"
          + "PutBucketTagging;;9*;3,4,5,6,7,8\n"
          + "PutBucketVersioning;;9*;3,4,5,6,7,8\n"
          + "PutBucketWebsite;;9*;3,4,5,6,7,8\n"
          + "PutEncryptionConfiguration;;9*;3,4,5,6,7,8\n"
          + "PutIntelligentTieringConfiguration;;9*;3,4,5,6,7,8\n"
          + "PutInventoryConfiguration;;9*;23,3,4,5,6,7,8\n"
          + "PutJobTagging;;1l*;v,w,1m,1n,3,4,5,6,7,8\n"
          + "PutLifecycleConfiguration;;9*;3,4,5,6,7,8\n"
          + "PutMetricsConfiguration;;9*;3,4,5,6,7,8\n"
          + "PutMultiRegionAccessPointPolicy;;1k*;11,13,14,3,4,5,6,7\n"
          + "PutObject;;0,1;2,24,f,g,3,4,5,1o,25,26,27,28,29,2a,2b,6,7,h,8,i,j,k,l,m,n,o,2c,p,q,r,s,t\n"
          + "PutObjectAcl;;0,1;2,1p,3,4,5,6,7,h,8,j,k,l,m,n,s\n"
          + "PutObjectAnnotation;;0,1;1p,3,4,5,6,7,8,1q\n"
          + "PutObjectLegalHold;;0,1;3,4,5,28,6,7,8\n"
          + "PutObjectRetention;;0,1;3,4,5,26,27,29,2a,2b,6,7,8\n"
          + "PutObjectTagging;;0,1;1p,f,g,3,4,5,6,7,8\n"
          + "PutObjectVersionAcl;;0,1;2,1p,3,4,5,6,7,1r,h,8,j,k,l,m,n,s\n"
          + "PutObjectVersionAnnotation;;0,1;1p,3,4,5,6,7,1r,8,1q\n"
          + "PutObjectVersionTagging;;0,1;1p,f,g,3,4,5,6,7,1r,8\n"
          + "PutReplicationConfiguration;1h;9*;3,4,5,2d,6,7,8\n"
          + "PutStorageLensConfiguration;;;v,w,3,4,5,6,7,8\n"
          + "PutStorageLensConfigurationTagging;;1s*;v,w,3,4,5,6,7,8\n"
          + "ReplicateDelete;;1*;3,4,5,6,7,8\n"
          + "ReplicateObject;;1*;3,4,5,26,27,6,7,8,p,q,r\n"
          + "ReplicateObjectAnnotation;;1*;3,4,5,6,7,8\n"
          + "ReplicateTags;;1*;3,4,5,6,7,8\n"
          + "RestoreObject;;0,1;3,4,5,6,7,8\n"
          + "SubmitMultiRegionAccessPointRoutes;;1k*;11,13,14,3,4,5,6,7\n"
          + "TagResource;;u,d,y,10,9,1t;v,w,3,4,5,6,7,8\n"
          + "UntagResource;;u,d,y,10,9,1t;w,3,4,5,6,7,8\n"
          + "UpdateAccessGrantsLocation;;y*;e,z,3,4,5,6,7,8\n"
          + "UpdateBucketMetadataAnnotationTableConfiguration;;9*;3,4,5,6,7,8\n"
          + "UpdateBucketMetadataInventoryTableConfiguration;19,1a,1b,1c,1d,1f,1g;9*;3,4,5,6,7,8\n"
          + "UpdateBucketMetadataJournalTableConfiguration;;9*;3,4,5,6,7,8\n"
          + "UpdateJobPriority;;1l*;1m,1n,1j,3,4,5,6,7,8\n"
          + "UpdateJobStatus;;1l*;1m,1n,2e,3,4,5,6,7,8\n"
          + "UpdateObjectEncryption;;0,1;1p,3,4,5,6,7,8,p,q\n"
          + "UpdateStorageLensGroup;;1t*;3,4,5,6,7,8\n"
          + "\n"
          + "u;2f;v,e,w\n"
          + "d;2g;v,e,w\n"
          + "y;2h;v,e,w\n"
          + "10;2i;e,11,12,13,14\n"
          + "0;2j;e,11,12,2k,13,14\n"
          + "9;2l;e,2k\n"
          + "1l;2m;v,e,w\n"
          + "1k;2n;\n"
          + "1u;2o;\n"
          + "1;2p;e,2k\n"
          + "16;2q;\n"
          + "1s;2r;v,e,w\n"
          + "1t;2s;v,e,w\n"
          + "\n"
          + "v;2t\n"
          + "e;2t\n"
          + "w;2u\n"
          + "x;2t\n"
          + "2;2v\n"
          + "z;2t\n"
          + "11;2t\n"
          + "12;2t\n"
          + "2k;2t\n"
          + "13;2t\n"
          + "14;2v\n"
          + "1m;2t\n"
          + "1n;2w\n"
          + "1p;2t\n"
          + "23;2u\n"
          + "2e;2t\n"
          + "24;2x\n"
          + "1i;2t\n"
          + "1j;2w\n"
          + "f;2t\n"
          + "g;2u\n"
          + "3;2t\n"
          + "4;2w\n"
          + "1y;2t\n"
          + "5;2t\n"
          + "1v;2t\n"
          + "a;2v\n"
          + "22;2t\n"
          + "1o;2t\n"
          + "25;2t\n"
          + "2d;2x\n"
          + "15;2t\n"
          + "b;2t\n"
          + "1z;2w\n"
          + "1w;2w\n"
          + "26;2t\n"
          + "27;2w\n"
          + "28;2t\n"
          + "29;2t\n"
          + "2a;2w\n"
          + "2b;2y\n"
          + "1x;2t\n"
          + "c;2v\n"
          + "6;2w\n"
          + "7;2t\n"
          + "1r;2t\n"
          + "h;2t\n"
          + "17;2t\n"
          + "8;2t\n"
          + "i;2t\n"
          + "j;2t\n"
          + "k;2t\n"
          + "l;2t\n"
          + "m;2t\n"
          + "n;2t\n"
          + "o;2t\n"
          + "2c;2t\n"
          + "1q;2t\n"
          + "18;2t\n"
          + "p;2t\n"
          + "q;2v\n"
          + "r;2t\n"
          + "s;2t\n"
          + "t;2t");

    /**
     * There is nothing to create.
     */
    private Table() {
    }
  }
}
