package dev.carillon.internal.iam.page.text;

/** The same of services that are not for storage, computing, networks or access. */
public final class OtherValuePages {

  /** What {@link ValuePages#VALUES} has of them. */
  public static final String VALUES =
      ""
          // https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html
          + "bedrock:BearerTokenType,bedrock-mantle:BearerTokenType! SHORT_TERM LONG_TERM\n"
          // https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples-agent.html
          + "bedrock:ServiceTier,bedrock-mantle:ServiceTier default priority flex reserved\n"
          // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
          + "sagemaker:DirectInternetAccess,sagemaker:RootAccess! Enabled Disabled\n"
          // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-conditions-route53.html
          + "route53profiles:ResourceTypes HostedZone FirewallRuleGroup ResolverQueryLoggingConfig ResolverRule\n"
          // https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
          + "sns:Protocol http https email email-json sms sqs application lambda firehose\n"
          // https://docs.aws.amazon.com/apigateway/latest/developerguide/security_iam_service-with-iam.html
          + "apigateway:Request/EndpointType,apigateway:Resource/EndpointType EDGE REGIONAL PRIVATE\n"
          + "apigateway:Request/AuthorizerType,apigateway:Resource/AuthorizerType TOKEN REQUEST COGNITO_USER_POOLS JWT\n"
          + "apigateway:Request/RouteAuthorizationType,apigateway:Resource/RouteAuthorizationType NONE AWS_IAM CUSTOM JWT COGNITO_USER_POOLS\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/connect-policy.html
          + "iot:ConnectAttributes PersistentConnect LastWill\n"
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InstanceMetadataOptions.html
          + "imagebuilder:Ec2MetadataHttpTokens! optional required\n"
          // https://docs.aws.amazon.com/codeconnections/latest/APIReference/API_Connection.html
          + "codeconnections:ProviderType,codestar-connections:ProviderType,codeconnections:ProviderTypeFilter,codestar-connections:ProviderTypeFilter Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps\n"
          // https://docs.aws.amazon.com/neptune/latest/userguide/iam-data-condition-keys.html
          + "neptune-db:QueryLanguage Gremlin OpenCypher Sparql\n"
          // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html
          + "sagemaker:AppNetworkAccessType PublicInternetOnly VpcOnly\n"
          // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html
          + "sagemaker:ModelApprovalStatus Approved Rejected PendingManualApproval\n"
          // https://docs.aws.amazon.com/sagemaker/latest/dg/sms-security-permission-workteam.html
          + "sagemaker:WorkteamType public-crowd private-crowd vendor-crowd\n"
          // https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
          + "states:HTTPMethod GET POST PUT DELETE PATCH HEAD OPTIONS\n"
          // https://docs.aws.amazon.com/appsync/latest/devguide/using-private-apis.html
          + "appsync:Visibility! GLOBAL PRIVATE\n"
          // https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateServer.html
          + "transfer:RequestServerDomain S3 EFS\n"
          + "transfer:RequestServerEndpointType PUBLIC VPC VPC_ENDPOINT\n"
          + "transfer:RequestServerProtocols SFTP FTP FTPS AS2\n"
          // https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
          + "cases:RelatedItemType Contact Comment File Sla ConnectCase Custom\n"
          + "partnercentral:RelatedEntityType Solutions AwsProducts AwsMarketplaceOffers AwsMarketplaceOfferSets\n"
          + "payment-cryptography:ImportKeyMaterial RootCertificatePublicKey TrustedCertificatePublicKey Tr34KeyBlock Tr31KeyBlock DiffieHellmanTr31KeyBlock As2805KeyCryptogram KeyCryptogram\n"
          + "resource-explorer-2:Operation Search ListResources\n"
          + "ses:MailManagerIngressPointType OPEN AUTH\n"
          // https://docs.aws.amazon.com/quicksight/latest/user/security-scp.html
          + "quicksight:Edition standard enterprise\n"
          + "quicksight:DirectoryType quicksight iam microsoft_ad ad_connector iam_identity_center\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSDeadlineCloud-UserAccessFarms.html
          + "deadline:MembershipLevel,deadline:AssociatedMembershipLevel,deadline:FarmMembershipLevels,deadline:FleetMembershipLevels,deadline:JobMembershipLevels,deadline:QueueMembershipLevels VIEWER CONTRIBUTOR MANAGER OWNER\n"
          // https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html
          + "sagemaker:FileSystemAccessMode! ro rw\n"
          + "sagemaker:FileSystemType EFS FSxLustre\n"
          // https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated-jl-admin-guide-permissions.html
          + "sagemaker:SpaceSharingType! Private Shared\n"
          // https://docs.aws.amazon.com/sagemaker/latest/dg/remote-access-remote-setup-abac.html
          + "sagemaker:RemoteAccess! ENABLED DISABLED\n"
          // https://docs.aws.amazon.com/iot-twinmaker/latest/apireference/API_ListMetadataTransferJobs.html
          + "iottwinmaker:sourceType,iottwinmaker:destinationType s3 iotsitewise iottwinmaker\n"
          // https://docs.aws.amazon.com/iot-sitewise/latest/userguide/security_iam_service-with-iam.html
          + "iotsitewise:isAssociatedWithAssetProperty! true false\n"
          // https://docs.aws.amazon.com/compute-optimizer/latest/ug/security-iam.html
          + "compute-optimizer:ResourceType Ec2Instance AutoScalingGroup RdsDBInstance\n"
          // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-access-actions.html
          + "events:eventBusInvocation! true false\n"
          // https://docs.aws.amazon.com/data-exchange/latest/apireference/API_CreateJob.html
          + "dataexchange:JobType IMPORT_ASSETS_FROM_S3 IMPORT_ASSET_FROM_SIGNED_URL EXPORT_ASSETS_TO_S3 EXPORT_ASSET_TO_SIGNED_URL EXPORT_REVISIONS_TO_S3 IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES IMPORT_ASSET_FROM_API_GATEWAY_API CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY\n"
          // https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateInstanceStorageConfig.html
          + "connect:StorageResourceType CHAT_TRANSCRIPTS CALL_RECORDINGS SCHEDULED_REPORTS MEDIA_STREAMS CONTACT_TRACE_RECORDS AGENT_EVENTS REAL_TIME_CONTACT_ANALYSIS_SEGMENTS ATTACHMENTS CONTACT_EVALUATIONS SCREEN_RECORDINGS REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS EMAIL_MESSAGES\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-inbound-auth.html
          + "bedrock-agentcore:GatewayAuthorizerType CUSTOM_JWT AWS_IAM NONE AUTHENTICATE_ONLY\n"
          // https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html
          + "bedrock:DataRetentionMode,bedrock-mantle:DataRetentionMode default aws_review provider_data_share inherit none\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSMarketplaceManageSubscriptions.html
          + "aws-marketplace:AgreementType PurchaseAgreement VendorInsightsAgreement\n"
          + "aws-marketplace:PartyType! Proposer Acceptor\n"
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateLifecyclePolicy.html
          + "imagebuilder:LifecyclePolicyResourceType AMI_IMAGE CONTAINER_IMAGE\n"
          // https://docs.aws.amazon.com/transfer/latest/userguide/transfer-condition-keys.html
          + "transfer:RequestConnectorProtocol AS2 SFTP\n"
          // https://docs.aws.amazon.com/servicecatalog/latest/adminguide/permissions-examples.html
          + "servicecatalog:accountLevel,servicecatalog:roleLevel,servicecatalog:userLevel self\n"
          // https://docs.aws.amazon.com/xray/latest/api/API_UpdateTraceSegmentDestination.html
          + "xray:TraceSegmentDestination XRay CloudWatchLogs\n"
          // https://docs.aws.amazon.com/batch/latest/APIReference/API_LogConfiguration.html
          + "batch:LogDriver awsfirelens awslogs fluentd gelf json-file journald logentries syslog splunk\n"
          // https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_KeyAttributes.html
          + "payment-cryptography:KeyClass SYMMETRIC_KEY ASYMMETRIC_KEY_PAIR PRIVATE_KEY PUBLIC_KEY\n"
          + "payment-cryptography:KeyAlgorithm TDES_2KEY TDES_3KEY AES_128 AES_192 AES_256 HMAC_SHA256 HMAC_SHA384 HMAC_SHA512 HMAC_SHA224 RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521\n"
          // https://docs.aws.amazon.com/dtconsole/latest/userguide/security-iam.html
          + "codeconnections:ProviderPermissionsRequired,codestar-connections:ProviderPermissionsRequired! read_only read_write\n"
          + "codeconnections:ProviderAction,codestar-connections:ProviderAction "
          + ActionPages.ACCESS_TYPES
          + "\n"
          // https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ImportSourceCredentials.html
          + "codebuild:authType OAUTH BASIC_AUTH PERSONAL_ACCESS_TOKEN CODECONNECTIONS SECRETS_MANAGER\n"
          + "codebuild:serverType GITHUB BITBUCKET GITHUB_ENTERPRISE GITLAB GITLAB_SELF_MANAGED\n"
          // https://docs.aws.amazon.com/codebuild/latest/APIReference/API_UpdateProjectVisibility.html
          + "codebuild:projectVisibility! PUBLIC_READ PRIVATE\n"
          // https://docs.aws.amazon.com/apigateway/latest/api/API_CreateDomainName.html
          + "apigateway:Request/SecurityPolicy,apigateway:Resource/SecurityPolicy TLS_1_0 TLS_1_2\n"
          + "apigateway:Request/RoutingMode,apigateway:Resource/RoutingMode BASE_PATH_MAPPING_ONLY ROUTING_RULE_ONLY ROUTING_RULE_THEN_BASE_PATH_MAPPING API_MAPPING_ONLY ROUTING_RULE_THEN_API_MAPPING\n"
          // https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectCache.html
          + "codebuild:cache.type NO_CACHE S3 LOCAL\n"
          + "codebuild:cache.modes LOCAL_DOCKER_LAYER_CACHE LOCAL_SOURCE_CACHE LOCAL_CUSTOM_CACHE\n"
          // https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectEnvironment.html
          + "codebuild:environment.imagePullCredentialsType CODEBUILD SERVICE_ROLE\n"
          + "codebuild:environment.type,codebuild:environmentType WINDOWS_CONTAINER LINUX_CONTAINER LINUX_GPU_CONTAINER ARM_CONTAINER WINDOWS_SERVER_2019_CONTAINER WINDOWS_SERVER_2022_CONTAINER LINUX_LAMBDA_CONTAINER ARM_LAMBDA_CONTAINER LINUX_EC2 ARM_EC2 WINDOWS_EC2 MAC_ARM\n"
          // https://docs.aws.amazon.com/codebuild/latest/APIReference/API_RegistryCredential.html
          + "codebuild:environment.registryCredential.credentialProvider SECRETS_MANAGER\n"
          // https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectArtifacts.html
          + "codebuild:artifacts.bucketOwnerAccess,codebuild:secondaryArtifacts.bucketOwnerAccess,codebuild:logsConfig.s3Logs.bucketOwnerAccess! NONE READ_ONLY FULL\n"
          // https://docs.aws.amazon.com/codebuild/latest/APIReference/API_S3LogsConfig.html
          + "codebuild:logsConfig.s3Logs.status! ENABLED DISABLED\n"
          // https://docs.aws.amazon.com/codebuild/latest/APIReference/API_SourceAuth.html
          + "codebuild:source.auth.type,codebuild:secondarySources.auth.type OAUTH CODECONNECTIONS SECRETS_MANAGER\n"
          // https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ScopeConfiguration.html
          + "codebuild:scopeConfiguration.scope GITHUB_ORGANIZATION GITHUB_GLOBAL GITLAB_GROUP\n"
          // https://docs.aws.amazon.com/connect/latest/APIReference/API_Contact.html
          + "connect:Channel VOICE CHAT TASK EMAIL\n"
          + "connect:ContactInitiationMethod INBOUND OUTBOUND TRANSFER QUEUE_TRANSFER CALLBACK API DISCONNECT MONITOR EXTERNAL_OUTBOUND WEBRTC_API AGENT_REPLY FLOW\n"
          // https://docs.aws.amazon.com/connect/latest/APIReference/API_MonitorContact.html
          + "connect:MonitorCapabilities SILENT_MONITOR BARGE\n"
          // https://docs.aws.amazon.com/contact-lens/latest/APIReference/API_connect-contact-lens_ListRealtimeContactAnalysisSegments.html
          + "connect:ListRealtimeContactAnalysisSegmentsByOutputType Raw Redacted\n"
          + "connect:ListRealtimeContactAnalysisSegmentsBySegmentType Transcript Categories Issues Event Attachments PostContactSummary\n"
          // https://docs.aws.amazon.com/ground-station/latest/APIReference/API_ConfigIdResponse.html
          + "groundstation:ConfigType antenna-downlink antenna-downlink-demod-decode tracking dataflow-endpoint antenna-uplink uplink-echo s3-recording\n"
          // https://docs.aws.amazon.com/partner-central/latest/APIReference/API_channel_CreateChannelHandshake.html
          + "partnercentral:ChannelHandshakeType START_SERVICE_PERIOD REVOKE_SERVICE_PERIOD PROGRAM_MANAGEMENT_ACCOUNT\n"
          // https://docs.aws.amazon.com/partner-central/latest/APIReference/API_benefits_CreateBenefitApplication.html
          + "partnercentral:FulfillmentTypes CREDITS CASH ACCESS\n"
          // https://docs.aws.amazon.com/partner-central/latest/APIReference/API_selling_CreateOpportunity.html
          + "partnercentral:Catalog AWS Sandbox\n"
          // https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ExportJobSummary.html
          + "ses:ExportSourceType METRICS_DATA MESSAGE_INSIGHTS\n"
          // https://docs.aws.amazon.com/servicecatalog/latest/dg/API_app-registry_AssociateResource.html
          + "servicecatalog:ResourceType CFN_STACK RESOURCE_TAG_VALUE\n"
          // https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayPolicyEngineConfiguration.html
          + "bedrock-agentcore:PolicyEngineMode LOG_ONLY ENFORCE\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security-gateway-condition-keys.html
          + "bedrock-agentcore:CredentialProviderType GATEWAY_IAM_ROLE OAUTH API_KEY CALLER_IAM_CREDENTIALS JWT_PASSTHROUGH\n"
          + "bedrock-agentcore:McpTargetConfigurationType apiGateway lambda mcpServer openApiSchema smithyModel connector\n"
          + "bedrock-agentcore:HttpTargetConfigurationType agentcoreRuntime passthrough\n"
          + "bedrock-agentcore:InferenceTargetConfigurationType connector provider\n"
          + "bedrock-agentcore:PrivateEndpointType managedVpcResource selfManagedLatticeResource\n"
          // https://docs.aws.amazon.com/marketplace/latest/APIReference/API_StartChangeSet.html
          + "aws-marketplace:Intent! VALIDATE APPLY\n"
          // https://docs.aws.amazon.com/cloud9/latest/APIReference/API_EnvironmentMember.html
          + "cloud9:Permissions owner read-write read-only\n"
          // https://docs.aws.amazon.com/ram/latest/userguide/shareable.html
          + "ram:RequestedResourceType,ram:PermissionResourceType acm-pca:CertificateAuthority appmesh:Mesh appsync:Apis apigateway:Domainnames arc-region-switch:Plan aws-marketplace:Entity backup:BackupVault bcm-dashboards:dashboard bedrock:CustomModel billing:billingview cloudfront:VpcOrigin cloudhsm:Backup codebuild:Project codebuild:ReportGroup codeconnections:Connection datazone:Domain ec2:CapacityReservation ec2:CoipPool ec2:DedicatedHost ec2:IpamPool ec2:IpamResourceDiscovery ec2:LocalGatewayRouteTable ec2:PlacementGroup ec2:PrefixList ec2:SecurityGroup ec2:Subnet ec2:TrafficMirrorTarget ec2:TransitGateway ec2:TransitGatewayMulticastDomain ec2:VerifiedAccessGroup elasticloadbalancing:TrustStore fsx:Volume glue:Catalog glue:Database glue:Table imagebuilder:Component imagebuilder:ContainerRecipe imagebuilder:Image imagebuilder:ImageRecipe license-manager:LicenseConfiguration mpa:ApprovalTeam network-firewall:Firewall network-firewall:FirewallPolicy network-firewall:StatefulRuleGroup network-firewall:StatelessRuleGroup networkmanager:CoreNetwork odb:CloudExadataInfrastructure odb:OdbNetwork outposts:Outpost outposts:Site rds:Cluster refactor-spaces:Environment resource-explorer-2:View resource-groups:Group route53-recovery-control:Cluster route53globalresolver:dns-view route53profiles:Profile route53resolver:FirewallRuleGroup route53resolver:ResolverQueryLogConfig route53resolver:ResolverRule s3-outposts:Outpost s3:AccessGrants sagemaker:FeatureGroup sagemaker:Hub sagemaker:LineageGroup sagemaker:ModelCard sagemaker:PartnerApp sagemaker:Pipeline sagemaker:SagemakerCatalog sagemaker:model-package-group servicecatalog:Applications servicecatalog:AttributeGroups sms-voice:OptOutList sms-voice:PhoneNumber sms-voice:Pool sms-voice:SenderId ssm-contacts:Contact ssm-incidents:ResponsePlan ssm:Document ssm:Parameter vpc-lattice:ResourceConfiguration vpc-lattice:Service vpc-lattice:ServiceNetwork\n";

  private OtherValuePages() {}
}
