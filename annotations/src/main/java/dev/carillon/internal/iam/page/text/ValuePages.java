package dev.carillon.internal.iam.page.text;

/** Names that are the values of condition keys. */
public final class ValuePages {

  /**
   * Keys, with commas between them and a mark behind them if the page has all values and they leave
   * nothing over, as on and off do; behind a space their values; above, the page. What AWS has more
   * of every year, as storage classes or engines, has no mark.
   */
  public static final String VALUES =
      OtherValuePages.VALUES
          // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
          + "aws:PrincipalType Account User FederatedUser AssumedRole Anonymous\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
          + "s3:x-amz-acl,s3-outposts:x-amz-acl! private public-read public-read-write aws-exec-read authenticated-read bucket-owner-read bucket-owner-full-control log-delivery-write\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
          + "s3:x-amz-server-side-encryption AES256 aws:kms aws:kms:dsse\n"
          + "s3express:x-amz-server-side-encryption AES256 aws:kms\n"
          + "s3:object-lock-mode! GOVERNANCE COMPLIANCE\n"
          + "s3:object-lock-legal-hold! ON OFF\n"
          + "s3:x-amz-storage-class STANDARD REDUCED_REDUNDANCY GLACIER STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING DEEP_ARCHIVE GLACIER_IR\n"
          + "s3:x-amz-server-side-encryption-customer-algorithm,s3-outposts:x-amz-server-side-encryption AES256\n"
          + "s3-outposts:x-amz-storage-class OUTPOSTS\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
          + "s3:x-amz-metadata-directive! COPY REPLACE\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
          + "s3:x-amz-object-ownership BucketOwnerPreferred ObjectWriter BucketOwnerEnforced\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html
          + "s3:x-amz-bucket-namespace account-regional global\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
          + "s3:AccessPointNetworkOrigin! Internet VPC\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
          + "s3:signatureversion,s3-outposts:signatureversion,s3express:signatureversion AWS AWS4-HMAC-SHA256\n"
          + "s3:authType,s3-object-lambda:authType,s3-outposts:authType,s3express:authType REST-HEADER REST-QUERY-STRING POST\n"
          + "s3:x-amz-content-sha256,s3-outposts:x-amz-content-sha256,s3express:x-amz-content-sha256 UNSIGNED-PAYLOAD\n"
          // https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
          + "lambda:FunctionUrlAuthType AWS_IAM NONE\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html
          + "ec2:MetadataHttpTokens! optional required\n"
          + "ec2:MetadataHttpEndpoint,ec2:InstanceMetadataTags! enabled disabled\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Placement.html
          + "ec2:Tenancy! default dedicated host\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
          + "ec2:VolumeType standard io1 io2 gp2 gp3 sc1 st1\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html
          + "ec2:Owner amazon aws-marketplace aws-backup-vault\n"
          + "ec2:ImageType! machine kernel ramdisk\n"
          + "ec2:RootDeviceType! ebs instance-store\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMarketOptionsRequest.html
          + "ec2:InstanceMarketType spot on-demand capacity-block\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreatePlacementGroup.html
          + "ec2:PlacementGroupStrategy cluster partition spread\n"
          // https://docs.aws.amazon.com/vpc/latest/privatelink/security_iam_id-based-policy-examples.html
          + "ec2:VpceServiceOwner amazon aws-marketplace\n"
          // https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html
          + "kms:GrantOperations Decrypt Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo Sign Verify GetPublicKey CreateGrant RetireGrant DescribeKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateMac VerifyMac DeriveSharedSecret\n"
          // https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html
          + "kms:KeyOrigin AWS_KMS EXTERNAL AWS_CLOUDHSM EXTERNAL_KEY_STORE\n"
          + "kms:KeySpec SYMMETRIC_DEFAULT RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 HMAC_224 HMAC_256 HMAC_384 HMAC_512 SM2 ML_DSA_44 ML_DSA_65 ML_DSA_87 ECC_NIST_EDWARDS25519\n"
          + "kms:EncryptionAlgorithm SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE\n"
          + "kms:SigningAlgorithm RSASSA_PSS_SHA_256 RSASSA_PSS_SHA_384 RSASSA_PSS_SHA_512 RSASSA_PKCS1_V1_5_SHA_256 RSASSA_PKCS1_V1_5_SHA_384 RSASSA_PKCS1_V1_5_SHA_512 ECDSA_SHA_256 ECDSA_SHA_384 ECDSA_SHA_512 SM2DSA ML_DSA_SHAKE_256 ED25519_SHA_512 ED25519_PH_SHA_512\n"
          + "kms:MessageType RAW DIGEST EXTERNAL_MU\n"
          + "kms:KeyUsage,kms:CustomerMasterKeyUsage SIGN_VERIFY ENCRYPT_DECRYPT GENERATE_VERIFY_MAC KEY_AGREEMENT\n"
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
          + "dynamodb:Select! ALL_ATTRIBUTES ALL_PROJECTED_ATTRIBUTES SPECIFIC_ATTRIBUTES COUNT\n"
          + "dynamodb:ReturnValues! ALL_OLD UPDATED_OLD ALL_NEW UPDATED_NEW NONE\n"
          + "dynamodb:ReturnConsumedCapacity! INDEXES TOTAL NONE\n"
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
          + "dynamodb:EnclosingOperation ExecuteTransaction TransactGetItems TransactWriteItems\n"
          // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-conditions-route53.html
          + "route53:ChangeResourceRecordSetsActions! CREATE UPSERT DELETE\n"
          + "route53:ChangeResourceRecordSetsRecordTypes A AAAA CAA CNAME DS HTTPS MX NAPTR NS PTR SOA SPF SRV SSHFP SVCB TLSA TXT\n"
          // https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html
          + "ssm:Overwrite,ssm:Recursive! true false\n"
          // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
          + "ecs:enable-execute-command! true false\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-create-session.html
          + "s3express:SessionMode! ReadOnly ReadWrite\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_S3VectorBuckets_EncryptionConfiguration.html
          + "s3vectors:sseType AES256 aws:kms\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_s3Buckets_EncryptionConfiguration.html
          + "s3tables:SSEAlgorithm AES256 aws:kms\n"
          // https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/security_iam_service-with-iam.html
          + "elasticloadbalancing:Scheme! internal internet-facing\n"
          // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
          + "elasticloadbalancing:ListenerProtocol HTTP HTTPS TCP SSL TLS UDP TCP_UDP QUIC TCP_QUIC\n"
          // https://docs.aws.amazon.com/accounts/latest/reference/security_iam_service-with-iam.html
          + "account:AlternateContactTypes BILLING OPERATIONS SECURITY\n"
          // https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-perms.html
          + "rbin:Request/ResourceType,rbin:Attribute/ResourceType EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME\n"
          // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
          + "iam:FIDO-certification L1 L1plus L2 L2plus L3 L3plus\n"
          + "saml:sub_type persistent transient\n"
          + "iam:RegisterSecurityKey! Create Activate\n"
          + "iam:FIDO-FIPS-140-2-certification,iam:FIDO-FIPS-140-3-certification L1 L2 L3 L4\n"
          // https://docs.aws.amazon.com/acm/latest/userguide/acm-conditions.html
          + "acm:ValidationMethod EMAIL DNS HTTP\n"
          + "acm:CertificateTransparencyLogging! ENABLED DISABLED\n"
          // https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateOptions.html
          + "acm:Export! ENABLED DISABLED\n"
          // https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html
          + "acm:KeyAlgorithm RSA_1024 RSA_2048 RSA_3072 RSA_4096 EC_prime256v1 EC_secp384r1 EC_secp521r1\n"
          // https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html
          + "application-autoscaling:service-namespace ecs elasticmapreduce ec2 appstream dynamodb rds sagemaker custom-resource comprehend lambda cassandra kafka elasticache neptune workspaces\n"
          + "application-autoscaling:scalable-dimension ecs:service:DesiredCount elasticmapreduce:instancegroup:InstanceCount ec2:spot-fleet-request:TargetCapacity appstream:fleet:DesiredCapacity dynamodb:table:ReadCapacityUnits dynamodb:table:WriteCapacityUnits dynamodb:index:ReadCapacityUnits dynamodb:index:WriteCapacityUnits rds:cluster:ReadReplicaCount sagemaker:variant:DesiredInstanceCount custom-resource:ResourceType:Property comprehend:document-classifier-endpoint:DesiredInferenceUnits comprehend:entity-recognizer-endpoint:DesiredInferenceUnits lambda:function:ProvisionedConcurrency cassandra:table:ReadCapacityUnits cassandra:table:WriteCapacityUnits kafka:broker-storage:VolumeSize elasticache:cache-cluster:Nodes elasticache:replication-group:NodeGroups elasticache:replication-group:Replicas neptune:cluster:ReadReplicaCount sagemaker:variant:DesiredProvisionedConcurrency sagemaker:inference-component:DesiredCopyCount workspaces:workspacespool:DesiredUserSessions\n"
          // https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceMetadataOptions.html
          + "autoscaling:MetadataHttpTokens! optional required\n"
          + "autoscaling:MetadataHttpEndpoint! disabled enabled\n"
          // https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAccessConfigRequest.html
          + "eks:authenticationMode API API_AND_CONFIG_MAP CONFIG_MAP\n"
          // https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAccessEntry.html
          + "eks:accessEntryType STANDARD EC2 EC2_LINUX EC2_WINDOWS FARGATE_LINUX HYBRID_LINUX HYPERPOD_LINUX\n"
          // https://docs.aws.amazon.com/eks/latest/APIReference/API_AccessScope.html
          + "eks:accessScope! cluster namespace\n"
          // https://docs.aws.amazon.com/eks/latest/APIReference/API_UpgradePolicyRequest.html
          + "eks:supportType STANDARD EXTENDED\n"
          // https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
          + "kms:ExpirationModel! KEY_MATERIAL_EXPIRES KEY_MATERIAL_DOES_NOT_EXPIRE\n"
          + "kms:GrantConstraintType EncryptionContextEquals EncryptionContextSubset\n"
          + "kms:MacAlgorithm HMAC_SHA_224 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512\n"
          + "kms:MultiRegionKeyType! PRIMARY REPLICA\n"
          + "kms:KeyAgreementAlgorithm ECDH\n"
          // https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html
          + "organizations:PolicyType SERVICE_CONTROL_POLICY RESOURCE_CONTROL_POLICY TAG_POLICY BACKUP_POLICY AISERVICES_OPT_OUT_POLICY CHATBOT_POLICY SECURITYHUB_POLICY INSPECTOR_POLICY UPGRADE_ROLLOUT_POLICY BEDROCK_POLICY DECLARATIVE_POLICY_EC2 S3_POLICY NETWORK_SECURITY_DIRECTOR_POLICY\n"
          // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterEndpoint.html
          + "rds:EndpointType READER WRITER ANY CUSTOM\n"
          // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/IAM.ConditionKeys.html
          + "elasticache:EngineType memcached redis valkey\n"
          // https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html
          + "secretsmanager:VersionStage AWSCURRENT AWSPENDING AWSPREVIOUS\n"
          // https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html
          + "cognito-identity.amazonaws.com:amr authenticated unauthenticated\n"
          // https://docs.aws.amazon.com/OAM/latest/APIReference/API_PutSinkPolicy.html
          + "oam:ResourceTypes AWS::CloudWatch::Metric AWS::Logs::LogGroup AWS::XRay::Trace AWS::ApplicationInsights::Application AWS::InternetMonitor::Monitor AWS::ApplicationSignals::Service AWS::ApplicationSignals::ServiceLevelObjective\n"
          // https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html
          + "vpc-lattice-svcs:RequestMethod GET POST PUT DELETE PATCH HEAD OPTIONS\n"
          // https://docs.aws.amazon.com/vpc-lattice/latest/APIReference/API_CreateService.html
          + "vpc-lattice:AuthType NONE AWS_IAM\n"
          // https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
          + "ec2:Permission INSTANCE-ATTACH EIP-ASSOCIATE\n"
          + "rds:BackupTarget region outposts\n"
          + "s3express:AccessPointNetworkOrigin,s3-outposts:AccessPointNetworkOrigin! Internet VPC\n"
          + "s3-outposts:x-amz-metadata-directive! COPY REPLACE\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html
          + "s3:InventoryAccessibleOptionalFields,s3express:InventoryAccessibleOptionalFields Size LastModifiedDate StorageClass ETag IsMultipartUploaded ReplicationStatus EncryptionStatus ObjectLockRetainUntilDate ObjectLockMode ObjectLockLegalHoldStatus IntelligentTieringAccessTier BucketKeyStatus ChecksumAlgorithm ObjectAccessControlList ObjectOwner LifecycleExpirationDate\n"
          // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security_iam_service-with-iam.html
          + "ecs:compute-compatibility EC2 FARGATE EXTERNAL MANAGED_INSTANCES\n"
          + "ecs:enable-ebs-volumes,ecs:enable-service-connect,ecs:enable-vpc-lattice,ecs:privileged! true false\n"
          + "ecs:propagate-tags TASK_DEFINITION SERVICE NONE\n"
          // https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-authentication-access-control.html
          + "ec2:IKEVersions! ikev1 ikev2\n"
          + "ec2:Phase1EncryptionAlgorithms,ec2:Phase2EncryptionAlgorithms AES128 AES256 AES128-GCM-16 AES256-GCM-16\n"
          + "ec2:Phase1IntegrityAlgorithms,ec2:Phase2IntegrityAlgorithms SHA1 SHA2-256 SHA2-384 SHA2-512\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html
          + "ec2:KeyPairType rsa ed25519\n"
          // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html
          + "sts:SigningAlgorithm! RS256 ES384\n"
          // https://docs.aws.amazon.com/kms/latest/APIReference/API_GetParametersForImport.html
          + "kms:WrappingAlgorithm RSAES_PKCS1_V1_5 RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 RSA_AES_KEY_WRAP_SHA_1 RSA_AES_KEY_WRAP_SHA_256 SM2PKE\n"
          + "kms:WrappingKeySpec RSA_2048 RSA_3072 RSA_4096 SM2\n"
          // https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyPair.html
          + "kms:DataKeyPairSpec RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SM2 ECC_NIST_EDWARDS25519\n"
          // https://docs.aws.amazon.com/vpc-lattice/latest/APIReference/API_CreateListener.html
          + "vpc-lattice:Protocol HTTP HTTPS TLS_PASSTHROUGH\n"
          // https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.html
          + "ssm:DocumentType Command Policy Automation Session Package ApplicationConfiguration ApplicationConfigurationSchema DeploymentStrategy ChangeCalendar Automation.ChangeTemplate ProblemAnalysis ProblemAnalysisTemplate CloudFormation ConformancePackTemplate QuickSetup ManualApprovalPolicy AutoApprovalPolicy\n"
          // https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateResourceDataSync.html
          + "ssm:SyncType SyncToDestination SyncFromSource\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Host.html
          + "ec2:AutoPlacement,ec2:HostRecovery! on off\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservation.html
          + "ec2:EndDateType! unlimited limited\n"
          + "ec2:InstanceMatchCriteria! open targeted\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
          + "ec2:CpuOptionsAmdSevSnp! enabled disabled\n"
          + "ec2:InstanceBandwidthWeighting default vpc-1 ebs-1\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html
          + "ec2:Domain! vpc standard\n"
          // https://docs.aws.amazon.com/ebs/latest/userguide/snapshots-localzones.html
          + "ec2:Location regional local\n"
          // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutAccountSetting.html
          + "ecr:AccountSetting BASIC_SCAN_TYPE_VERSION REGISTRY_POLICY_SCOPE BLOB_MOUNTING\n"
          // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html
          + "ecs:account-setting serviceLongArnFormat taskLongArnFormat containerInstanceLongArnFormat awsvpcTrunking containerInsights fargateFIPSMode tagResourceAuthorization fargateTaskRetirementWaitPeriod guardDutyActivate defaultLogDriverMode\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SecurityLakeServiceLinkedRole.html
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSObservabilityAdminTelemetryEnablementServiceRolePolicy.html
          + "wafv2:LogScope SecurityLake CloudwatchTelemetryRuleManaged\n"
          // https://docs.aws.amazon.com/eks/latest/APIReference/API_ControlPlaneScalingConfig.html
          + "eks:controlPlaneScalingTier standard tier-xl tier-2xl tier-4xl\n"
          // https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_AuthenticationMode.html
          + "elasticache:UserAuthenticationMode password no-password-required iam\n"
          // https://docs.aws.amazon.com/memorydb/latest/APIReference/API_AuthenticationMode.html
          + "memorydb:UserAuthenticationMode password iam\n"
          // https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DataStorage.html
          + "elasticache:DataStorageUnit GB\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_JobOperation.html
          + "s3:RequestJobOperation,s3:ExistingJobOperation LambdaInvoke S3PutObjectCopy S3PutObjectAcl S3PutObjectTagging S3DeleteObjectTagging S3InitiateRestoreObject S3PutObjectLegalHold S3PutObjectRetention S3ReplicateObject S3ComputeObjectChecksum\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_Scope.html
          + "s3express:Permissions GetObject GetObjectAttributes ListMultipartUploadParts ListBucket ListBucketMultipartUploads PutObject DeleteObject AbortMultipartUpload\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_s3Buckets_StorageClassConfiguration.html
          + "s3tables:StorageClass STANDARD INTELLIGENT_TIERING\n"
          // https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRecoveryPointIndexSettings.html
          + "backup:Index! ENABLED DISABLED\n"
          // https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteOrganizationToTransferResponsibility.html
          + "organizations:TransferType BILLING\n";

  private ValuePages() {}
}
