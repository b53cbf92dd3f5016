package dev.carillon.internal.iam.page.text;

/** Names that are the values of condition keys. */
public final class ValuePages {

  /** The address of a page of {@code https://docs.aws.amazon.com/}; below it keys and values. */
  public static final String VALUES =
      """
      IAM/latest/UserGuide/reference_policies_condition-keys.html
        aws:PrincipalType Account User FederatedUser AssumedRole Anonymous
      AmazonS3/latest/userguide/acl-overview.html
        s3:x-amz-acl private public-read public-read-write aws-exec-read authenticated-read bucket-owner-read bucket-owner-full-control log-delivery-write
      AmazonS3/latest/API/API_PutObject.html
        s3:x-amz-server-side-encryption AES256 aws:kms aws:kms:dsse
        s3express:x-amz-server-side-encryption AES256 aws:kms
        s3:object-lock-mode GOVERNANCE COMPLIANCE
        s3:object-lock-legal-hold ON OFF
        s3:x-amz-storage-class STANDARD REDUCED_REDUNDANCY GLACIER STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING DEEP_ARCHIVE GLACIER_IR
      AmazonS3/latest/API/API_CopyObject.html
        s3:x-amz-metadata-directive COPY REPLACE
      AmazonS3/latest/API/API_CreateBucket.html
        s3:x-amz-object-ownership BucketOwnerPreferred ObjectWriter BucketOwnerEnforced
      AmazonS3/latest/userguide/gpbucketnamespaces.html
        s3:x-amz-bucket-namespace account-regional global
      AmazonS3/latest/userguide/access-points-policies.html
        s3:AccessPointNetworkOrigin Internet VPC
      AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
        s3:signatureversion AWS AWS4-HMAC-SHA256
        s3:authType REST-HEADER REST-QUERY-STRING POST
        s3:x-amz-content-sha256 UNSIGNED-PAYLOAD
      bedrock/latest/userguide/api-keys-permissions.html
        bedrock:BearerTokenType SHORT_TERM LONG_TERM
        bedrock-mantle:BearerTokenType SHORT_TERM LONG_TERM
      bedrock/latest/userguide/security_iam_id-based-policy-examples-agent.html
        bedrock:ServiceTier default priority flex reserved
      sagemaker/latest/APIReference/API_CreateNotebookInstance.html
        sagemaker:DirectInternetAccess Enabled Disabled
        sagemaker:RootAccess Enabled Disabled
      lambda/latest/dg/urls-auth.html
        lambda:FunctionUrlAuthType AWS_IAM NONE
      AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html
        ec2:MetadataHttpTokens optional required
        ec2:MetadataHttpEndpoint enabled disabled
        ec2:InstanceMetadataTags enabled disabled
      AWSEC2/latest/APIReference/API_Placement.html
        ec2:Tenancy default dedicated host
      AWSEC2/latest/APIReference/API_CreateVolume.html
        ec2:VolumeType standard io1 io2 gp2 gp3 sc1 st1
      AWSEC2/latest/APIReference/API_Image.html
        ec2:Owner amazon aws-marketplace aws-backup-vault
        ec2:ImageType machine kernel ramdisk
        ec2:RootDeviceType ebs instance-store
      AWSEC2/latest/APIReference/API_InstanceMarketOptionsRequest.html
        ec2:InstanceMarketType spot on-demand capacity-block
      AWSEC2/latest/APIReference/API_CreatePlacementGroup.html
        ec2:PlacementGroupStrategy cluster partition spread
      vpc/latest/privatelink/security_iam_id-based-policy-examples.html
        ec2:VpceServiceOwner amazon aws-marketplace
      kms/latest/APIReference/API_CreateGrant.html
        kms:GrantOperations Decrypt Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo Sign Verify GetPublicKey CreateGrant RetireGrant DescribeKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateMac VerifyMac DeriveSharedSecret
      kms/latest/APIReference/API_CreateKey.html
        kms:KeyOrigin AWS_KMS EXTERNAL AWS_CLOUDHSM EXTERNAL_KEY_STORE
        kms:KeySpec SYMMETRIC_DEFAULT RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 HMAC_224 HMAC_256 HMAC_384 HMAC_512 SM2
        kms:EncryptionAlgorithm SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE
        kms:SigningAlgorithm RSASSA_PSS_SHA_256 RSASSA_PSS_SHA_384 RSASSA_PSS_SHA_512 RSASSA_PKCS1_V1_5_SHA_256 RSASSA_PKCS1_V1_5_SHA_384 RSASSA_PKCS1_V1_5_SHA_512 ECDSA_SHA_256 ECDSA_SHA_384 ECDSA_SHA_512 SM2DSA
        kms:MessageType RAW DIGEST EXTERNAL_MU
        kms:KeyUsage SIGN_VERIFY ENCRYPT_DECRYPT GENERATE_VERIFY_MAC KEY_AGREEMENT
      amazondynamodb/latest/developerguide/specifying-conditions.html
        dynamodb:Select ALL_ATTRIBUTES ALL_PROJECTED_ATTRIBUTES SPECIFIC_ATTRIBUTES COUNT
        dynamodb:ReturnValues ALL_OLD UPDATED_OLD ALL_NEW UPDATED_NEW NONE
        dynamodb:ReturnConsumedCapacity INDEXES TOTAL NONE
      amazondynamodb/latest/developerguide/transaction-apis-iam.html
        dynamodb:EnclosingOperation ExecuteTransaction TransactGetItems TransactWriteItems
      Route53/latest/DeveloperGuide/specifying-conditions-route53.html
        route53:ChangeResourceRecordSetsActions CREATE UPSERT DELETE
        route53:ChangeResourceRecordSetsRecordTypes A AAAA CAA CNAME DS HTTPS MX NAPTR NS PTR SOA SPF SRV SSHFP SVCB TLSA TXT
        route53profiles:ResourceTypes HostedZone FirewallRuleGroup ResolverQueryLoggingConfig ResolverRule
      systems-manager/latest/userguide/sysman-paramstore-access.html
        ssm:Overwrite true false
        ssm:Recursive true false
      AmazonECS/latest/developerguide/ecs-exec.html
        ecs:enable-execute-command true false
      sns/latest/api/API_Subscribe.html
        sns:Protocol http https email email-json sms sqs application lambda firehose
      apigateway/latest/developerguide/security_iam_service-with-iam.html
        apigateway:Request/EndpointType EDGE REGIONAL PRIVATE
        apigateway:Resource/EndpointType EDGE REGIONAL PRIVATE
        apigateway:Request/AuthorizerType TOKEN REQUEST COGNITO_USER_POOLS JWT
        apigateway:Resource/AuthorizerType TOKEN REQUEST COGNITO_USER_POOLS JWT
        apigateway:Request/RouteAuthorizationType NONE AWS_IAM CUSTOM JWT COGNITO_USER_POOLS
        apigateway:Resource/RouteAuthorizationType NONE AWS_IAM CUSTOM JWT COGNITO_USER_POOLS
      iot/latest/developerguide/connect-policy.html
        iot:ConnectAttributes PersistentConnect LastWill
      AmazonS3/latest/userguide/s3-express-security-iam.html
        s3express:SessionMode ReadOnly ReadWrite
      AmazonS3/latest/API/API_S3VectorBuckets_EncryptionConfiguration.html
        s3vectors:sseType AES256 aws:kms
      AmazonS3/latest/API/API_s3Buckets_EncryptionConfiguration.html
        s3tables:SSEAlgorithm AES256 aws:kms
      elasticloadbalancing/latest/userguide/security_iam_service-with-iam.html
        elasticloadbalancing:Scheme internal internet-facing
      elasticloadbalancing/latest/APIReference/API_CreateListener.html
        elasticloadbalancing:ListenerProtocol HTTP HTTPS TCP SSL TLS UDP TCP_UDP QUIC TCP_QUIC
      accounts/latest/reference/security_iam_service-with-iam.html
        account:AlternateContactTypes BILLING OPERATIONS SECURITY
      ebs/latest/userguide/recycle-bin-perms.html
        rbin:Request/ResourceType EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME
        rbin:Attribute/ResourceType EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME
      IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
        iam:FIDO-certification L1 L1plus L2 L2plus L3 L3plus
        saml:sub_type persistent transient
        iam:RegisterSecurityKey Create Activate
      acm/latest/userguide/acm-conditions.html
        acm:ValidationMethod EMAIL DNS HTTP
        acm:CertificateTransparencyLogging ENABLED DISABLED
      acm/latest/APIReference/API_CertificateOptions.html
        acm:Export ENABLED DISABLED
      acm/latest/APIReference/API_RequestCertificate.html
        acm:KeyAlgorithm RSA_1024 RSA_2048 RSA_3072 RSA_4096 EC_prime256v1 EC_secp384r1 EC_secp521r1
      autoscaling/application/APIReference/API_RegisterScalableTarget.html
        application-autoscaling:service-namespace ecs elasticmapreduce ec2 appstream dynamodb rds sagemaker custom-resource comprehend lambda cassandra kafka elasticache neptune workspaces
        application-autoscaling:scalable-dimension ecs:service:DesiredCount elasticmapreduce:instancegroup:InstanceCount ec2:spot-fleet-request:TargetCapacity appstream:fleet:DesiredCapacity dynamodb:table:ReadCapacityUnits dynamodb:table:WriteCapacityUnits dynamodb:index:ReadCapacityUnits dynamodb:index:WriteCapacityUnits rds:cluster:ReadReplicaCount sagemaker:variant:DesiredInstanceCount custom-resource:ResourceType:Property comprehend:document-classifier-endpoint:DesiredInferenceUnits comprehend:entity-recognizer-endpoint:DesiredInferenceUnits lambda:function:ProvisionedConcurrency cassandra:table:ReadCapacityUnits cassandra:table:WriteCapacityUnits kafka:broker-storage:VolumeSize elasticache:cache-cluster:Nodes elasticache:replication-group:NodeGroups elasticache:replication-group:Replicas neptune:cluster:ReadReplicaCount sagemaker:variant:DesiredProvisionedConcurrency sagemaker:inference-component:DesiredCopyCount workspaces:workspacespool:DesiredUserSessions
      autoscaling/ec2/APIReference/API_InstanceMetadataOptions.html
        autoscaling:MetadataHttpTokens optional required
        autoscaling:MetadataHttpEndpoint disabled enabled
      imagebuilder/latest/APIReference/API_InstanceMetadataOptions.html
        imagebuilder:Ec2MetadataHttpTokens optional required
      codeconnections/latest/APIReference/API_Connection.html
        codeconnections:ProviderType Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps
        codestar-connections:ProviderType Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps
        codeconnections:ProviderTypeFilter Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps
        codestar-connections:ProviderTypeFilter Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps
      eks/latest/APIReference/API_CreateAccessConfigRequest.html
        eks:authenticationMode API API_AND_CONFIG_MAP CONFIG_MAP
      eks/latest/APIReference/API_CreateAccessEntry.html
        eks:accessEntryType STANDARD EC2 EC2_LINUX EC2_WINDOWS FARGATE_LINUX HYBRID_LINUX HYPERPOD_LINUX
      eks/latest/APIReference/API_AccessScope.html
        eks:accessScope cluster namespace
      eks/latest/APIReference/API_UpgradePolicyRequest.html
        eks:supportType STANDARD EXTENDED
      kms/latest/developerguide/conditions-kms.html
        kms:ExpirationModel KEY_MATERIAL_EXPIRES KEY_MATERIAL_DOES_NOT_EXPIRE
        kms:GrantConstraintType EncryptionContextEquals EncryptionContextSubset
        kms:MacAlgorithm HMAC_SHA_224 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512
        kms:MultiRegionKeyType PRIMARY REPLICA
        kms:KeyAgreementAlgorithm ECDH
      neptune/latest/userguide/iam-data-condition-keys.html
        neptune-db:QueryLanguage Gremlin OpenCypher Sparql
      organizations/latest/APIReference/API_CreatePolicy.html
        organizations:PolicyType SERVICE_CONTROL_POLICY RESOURCE_CONTROL_POLICY TAG_POLICY BACKUP_POLICY AISERVICES_OPT_OUT_POLICY CHATBOT_POLICY SECURITYHUB_POLICY INSPECTOR_POLICY UPGRADE_ROLLOUT_POLICY BEDROCK_POLICY
      AmazonRDS/latest/APIReference/API_CreateDBClusterEndpoint.html
        rds:EndpointType READER WRITER ANY CUSTOM
      AmazonElastiCache/latest/dg/IAM.ConditionKeys.html
        elasticache:EngineType memcached redis valkey
      secretsmanager/latest/userguide/whats-in-a-secret.html
        secretsmanager:VersionStage AWSCURRENT AWSPENDING AWSPREVIOUS
      cognito/latest/developerguide/role-trust-and-permissions.html
        cognito-identity.amazonaws.com:amr authenticated unauthenticated
      OAM/latest/APIReference/API_PutSinkPolicy.html
        oam:ResourceTypes AWS::CloudWatch::Metric AWS::Logs::LogGroup AWS::XRay::Trace AWS::ApplicationInsights::Application AWS::InternetMonitor::Monitor AWS::ApplicationSignals::Service AWS::ApplicationSignals::ServiceLevelObjective
      sagemaker/latest/APIReference/API_CreateDomain.html
        sagemaker:AppNetworkAccessType PublicInternetOnly VpcOnly
      sagemaker/latest/APIReference/API_CreateModelPackage.html
        sagemaker:ModelApprovalStatus Approved Rejected PendingManualApproval
      sagemaker/latest/dg/sms-security-permission-workteam.html
        sagemaker:WorkteamType public-crowd private-crowd vendor-crowd
      step-functions/latest/dg/call-https-apis.html
        states:HTTPMethod GET POST PUT DELETE PATCH HEAD OPTIONS
      appsync/latest/devguide/using-private-apis.html
        appsync:Visibility GLOBAL PRIVATE
      transfer/latest/APIReference/API_CreateServer.html
        transfer:RequestServerDomain S3 EFS
        transfer:RequestServerEndpointType PUBLIC VPC VPC_ENDPOINT
        transfer:RequestServerProtocols SFTP FTP FTPS AS2
      vpc-lattice/latest/ug/auth-policies.html
        vpc-lattice-svcs:RequestMethod GET POST PUT DELETE PATCH HEAD OPTIONS
      vpc-lattice/latest/APIReference/API_CreateService.html
        vpc-lattice:AuthType NONE AWS_IAM
      service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
        cases:RelatedItemType Contact Comment File Sla ConnectCase Custom
        ec2:Permission INSTANCE-ATTACH EIP-ASSOCIATE
        partnercentral:RelatedEntityType Solutions AwsProducts AwsMarketplaceOffers AwsMarketplaceOfferSets
        payment-cryptography:ImportKeyMaterial RootCertificatePublicKey TrustedCertificatePublicKey Tr34KeyBlock Tr31KeyBlock DiffieHellmanTr31KeyBlock As2805KeyCryptogram KeyCryptogram
        rds:BackupTarget region outposts
        resource-explorer-2:Operation Search ListResources
        s3express:AccessPointNetworkOrigin Internet VPC
        s3-outposts:AccessPointNetworkOrigin Internet VPC
        s3-outposts:x-amz-metadata-directive COPY REPLACE
        ses:MailManagerIngressPointType OPEN AUTH
      AmazonS3/latest/userguide/example-bucket-policies.html
        s3:InventoryAccessibleOptionalFields Size LastModifiedDate StorageClass ETag IsMultipartUploaded ReplicationStatus EncryptionStatus ObjectLockRetainUntilDate ObjectLockMode ObjectLockLegalHoldStatus IntelligentTieringAccessTier BucketKeyStatus ChecksumAlgorithm ObjectAccessControlList ObjectOwner LifecycleExpirationDate
      AmazonECS/latest/developerguide/security_iam_service-with-iam.html
        ecs:compute-compatibility EC2 FARGATE EXTERNAL MANAGED_INSTANCES
        ecs:enable-ebs-volumes true false
        ecs:enable-service-connect true false
        ecs:enable-vpc-lattice true false
        ecs:propagate-tags TASK_DEFINITION SERVICE NONE
      quicksight/latest/user/security-scp.html
        quicksight:Edition standard enterprise
        quicksight:DirectoryType quicksight iam microsoft_ad ad_connector iam_identity_center
      aws-managed-policy/latest/reference/AWSDeadlineCloud-UserAccessFarms.html
        deadline:MembershipLevel VIEWER CONTRIBUTOR MANAGER OWNER
        deadline:AssociatedMembershipLevel VIEWER CONTRIBUTOR MANAGER OWNER
        deadline:FarmMembershipLevels VIEWER CONTRIBUTOR MANAGER OWNER
        deadline:FleetMembershipLevels VIEWER CONTRIBUTOR MANAGER OWNER
        deadline:JobMembershipLevels VIEWER CONTRIBUTOR MANAGER OWNER
        deadline:QueueMembershipLevels VIEWER CONTRIBUTOR MANAGER OWNER
      sagemaker/latest/dg/security_iam_id-based-policy-examples.html
        sagemaker:FileSystemAccessMode ro rw
        sagemaker:FileSystemType EFS FSxLustre
      sagemaker/latest/dg/studio-updated-jl-admin-guide-permissions.html
        sagemaker:SpaceSharingType Private Shared
      sagemaker/latest/dg/remote-access-remote-setup-abac.html
        sagemaker:RemoteAccess ENABLED DISABLED
      iot-twinmaker/latest/apireference/API_ListMetadataTransferJobs.html
        iottwinmaker:sourceType s3 iotsitewise iottwinmaker
        iottwinmaker:destinationType s3 iotsitewise iottwinmaker
      iot-sitewise/latest/userguide/security_iam_service-with-iam.html
        iotsitewise:isAssociatedWithAssetProperty true false
      compute-optimizer/latest/ug/security-iam.html
        compute-optimizer:ResourceType Ec2Instance AutoScalingGroup RdsDBInstance
      eventbridge/latest/userguide/eb-custom-bus-access-actions.html
        events:eventBusInvocation true false
      data-exchange/latest/apireference/API_CreateJob.html
        dataexchange:JobType IMPORT_ASSETS_FROM_S3 IMPORT_ASSET_FROM_SIGNED_URL EXPORT_ASSETS_TO_S3 EXPORT_ASSET_TO_SIGNED_URL EXPORT_REVISIONS_TO_S3 IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES IMPORT_ASSET_FROM_API_GATEWAY_API CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY
      connect/latest/APIReference/API_AssociateInstanceStorageConfig.html
        connect:StorageResourceType CHAT_TRANSCRIPTS CALL_RECORDINGS SCHEDULED_REPORTS MEDIA_STREAMS CONTACT_TRACE_RECORDS AGENT_EVENTS REAL_TIME_CONTACT_ANALYSIS_SEGMENTS ATTACHMENTS CONTACT_EVALUATIONS SCREEN_RECORDINGS REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS EMAIL_MESSAGES
      bedrock-agentcore/latest/devguide/gateway-inbound-auth.html
        bedrock-agentcore:GatewayAuthorizerType CUSTOM_JWT AWS_IAM NONE AUTHENTICATE_ONLY
      bedrock/latest/userguide/data-retention.html
        bedrock:DataRetentionMode default aws_review provider_data_share inherit none
        bedrock-mantle:DataRetentionMode default aws_review provider_data_share inherit none
      aws-managed-policy/latest/reference/AWSMarketplaceManageSubscriptions.html
        aws-marketplace:AgreementType PurchaseAgreement VendorInsightsAgreement
        aws-marketplace:PartyType Proposer Acceptor
      vpn/latest/s2svpn/vpn-authentication-access-control.html
        ec2:IKEVersions ikev1 ikev2
        ec2:Phase1EncryptionAlgorithms AES128 AES256 AES128-GCM-16 AES256-GCM-16
        ec2:Phase2EncryptionAlgorithms AES128 AES256 AES128-GCM-16 AES256-GCM-16
        ec2:Phase1IntegrityAlgorithms SHA1 SHA2-256 SHA2-384 SHA2-512
        ec2:Phase2IntegrityAlgorithms SHA1 SHA2-256 SHA2-384 SHA2-512
      AWSEC2/latest/APIReference/API_CreateKeyPair.html
        ec2:KeyPairType rsa ed25519
      STS/latest/APIReference/API_GetWebIdentityToken.html
        sts:SigningAlgorithm RS256 ES384
      kms/latest/APIReference/API_GetParametersForImport.html
        kms:WrappingAlgorithm RSAES_PKCS1_V1_5 RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 RSA_AES_KEY_WRAP_SHA_1 RSA_AES_KEY_WRAP_SHA_256 SM2PKE
        kms:WrappingKeySpec RSA_2048 RSA_3072 RSA_4096 SM2
      kms/latest/APIReference/API_GenerateDataKeyPair.html
        kms:DataKeyPairSpec RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SM2 ECC_NIST_EDWARDS25519
      imagebuilder/latest/APIReference/API_CreateLifecyclePolicy.html
        imagebuilder:LifecyclePolicyResourceType AMI_IMAGE CONTAINER_IMAGE
      transfer/latest/userguide/transfer-condition-keys.html
        transfer:RequestConnectorProtocol AS2 SFTP
      servicecatalog/latest/adminguide/permissions-examples.html
        servicecatalog:accountLevel self
        servicecatalog:roleLevel self
        servicecatalog:userLevel self
      vpc-lattice/latest/APIReference/API_CreateListener.html
        vpc-lattice:Protocol HTTP HTTPS TLS_PASSTHROUGH
      xray/latest/api/API_UpdateTraceSegmentDestination.html
        xray:TraceSegmentDestination XRay CloudWatchLogs
      batch/latest/APIReference/API_LogConfiguration.html
        batch:LogDriver awsfirelens awslogs fluentd gelf json-file journald logentries syslog splunk
      payment-cryptography/latest/APIReference/API_KeyAttributes.html
        payment-cryptography:KeyClass SYMMETRIC_KEY ASYMMETRIC_KEY_PAIR PRIVATE_KEY PUBLIC_KEY
        payment-cryptography:KeyAlgorithm TDES_2KEY TDES_3KEY AES_128 AES_192 AES_256 HMAC_SHA256 HMAC_SHA384 HMAC_SHA512 HMAC_SHA224 RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521
      systems-manager/latest/APIReference/API_CreateDocument.html
        ssm:DocumentType Command Policy Automation Session Package ApplicationConfiguration ApplicationConfigurationSchema DeploymentStrategy ChangeCalendar Automation.ChangeTemplate ProblemAnalysis ProblemAnalysisTemplate CloudFormation ConformancePackTemplate QuickSetup ManualApprovalPolicy AutoApprovalPolicy
      systems-manager/latest/APIReference/API_CreateResourceDataSync.html
        ssm:SyncType SyncToDestination SyncFromSource
      dtconsole/latest/userguide/security-iam.html
        codeconnections:ProviderPermissionsRequired read_only read_write
        codestar-connections:ProviderPermissionsRequired read_only read_write
      codebuild/latest/APIReference/API_ImportSourceCredentials.html
        codebuild:authType OAUTH BASIC_AUTH PERSONAL_ACCESS_TOKEN CODECONNECTIONS SECRETS_MANAGER
        codebuild:serverType GITHUB BITBUCKET GITHUB_ENTERPRISE GITLAB GITLAB_SELF_MANAGED
      codebuild/latest/APIReference/API_UpdateProjectVisibility.html
        codebuild:projectVisibility PUBLIC_READ PRIVATE
      apigateway/latest/api/API_CreateDomainName.html
        apigateway:Request/SecurityPolicy TLS_1_0 TLS_1_2
        apigateway:Resource/SecurityPolicy TLS_1_0 TLS_1_2
      """;

  private ValuePages() {}
}
