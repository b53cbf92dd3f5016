package dev.carillon.internal.iam.page;

/** The pages by which actions take resources that AWS's tables do not list. */
public final class ResourcePages {

  /**
   * The address of a page, or the name of a policy of AWS's own, whose page is {@code
   * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/} with the name and {@code
   * .html}; below it what it shows: actions, and the ARNs that they take. Pages of GitHub tell what
   * AWS's message of a refusal names.
   */
  public static final String ALL =
      """
      AmazonECSInfrastructureRoleforExpressGatewayServices
        acm:RequestCertificate arn:*:acm:*:*:certificate/${*}
        application-autoscaling:Describe* arn:*:application-autoscaling:*:*:scalable-target/${*}
      AgentRegistryReadOnlyAccess
        agent-registry:ListRegistries arn:*:agent-registry:*:*:${*}
      AIDevOpsOperatorAppAccessPolicy
        aidevops:ListAssetTypes arn:*:aidevops:*:*:agentspace/*
      CloudWatchOpenSearchDashboardsFullAccess
        aoss:TagResource arn:*:aoss:*:*:collection/*
      AWSSupplyChainFederationAdminAccess
        appflow:CreateConnectorProfile arn:*:appflow:*:*:connectorprofile/*
        appflow:CreateFlow arn:*:appflow:*:*:flow/*
      DynamoDBGlobalTableSettingsManagementServiceRolePolicy
        application-autoscaling:*ScalingPolic* arn:*:autoscaling:*:*:scalingPolicy:*
        application-autoscaling:*ScalableTarget* arn:*:autoscaling:*:*:scalingPolicy:*
      https://docs.aws.amazon.com/autoscaling/application/userguide/security_iam_service-with-iam.html
        application-autoscaling:*ScheduledAction arn:*:autoscaling:*:*:scheduledAction:*
      AWSServiceRoleForSMS
        applicationinsights:CreateApplication arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:DeleteApplication arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:UpdateApplication arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:CreateComponent arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:DeleteComponent arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:UpdateComponentConfiguration arn:*:applicationinsights:*:*:application/resource-group/*
      https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html
        appsync:SetWebACL arn:*:appsync:*:*:apis/*
        elasticloadbalancing:SetWebAcl arn:*:elasticloadbalancing:*:*:loadbalancer/app/*
      AWSVendorInsightsAssessorFullAccess
        artifact:ListReports arn:*:artifact:*::report/${*}
      AWSMarketplaceManageSubscriptions
        aws-marketplace:ListChangeSets arn:*:aws-marketplace:*:*:AWSMarketplace/ChangeSet/${*}
      AmazonBedrockExternalWebSearchFullAccess
        bedrock-websearch:* arn:*:bedrock-websearch:*:*:${*}
      SageMakerStudioProjectUserRolePolicy
        bedrock:CreateBlueprint arn:*:bedrock:*:*:${*}
        bedrock:CreatePrompt arn:*:bedrock:*:*:${*}
        datazone:* arn:*:datazone:*:*:domain/*
        glue:CreateDataQualityRuleset arn:*:glue:*:*:dataQualityRuleset/*
      AmazonDataZoneBedrockModelConsumptionPolicy
        bedrock:CreateSession arn:*:bedrock:*:*:session/${*}
      SageMakerStudioFullAccess
        bedrock:GetFoundationModelAvailability arn:*:bedrock:*::foundation-model/*
      https://github.com/aws-samples/service-control-policy-examples/blob/main/Service-specific-controls/Amazon-Bedrock/Deny-Bedrock-model-invocation-except-approved-models.json
        bedrock:PutFoundationModelEntitlement arn:*:bedrock:*::foundation-model/*
      AmazonConnectServiceLinkedRolePolicy
        chime:ListVoiceConnectors arn:*:chime:*:*:vc/${*}
      https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html
        cloudformation:CreateChangeSet arn:*:cloudformation:*:*:transform/*
      AWSControlTowerServiceRolePolicy
        cloudformation:CreateStackSet arn:*:cloudformation:*:*:stackset/*
        cloudformation:*ctivateType arn:*:cloudformation:*:*:type/*
        cloudformation:SetTypeConfiguration arn:*:cloudformation:*:*:type/*
      https://github.com/jogold/cloudstructs/issues/215
        cloudformation:ListStacks arn:*:cloudformation:*:*:stack/${*}/${*}
      AmazonCodeGuruProfilerAgentAccess
        codeguru-profiler:CreateProfilingGroup arn:*:codeguru-profiler:*:*:profilingGroup/*
      AmazonCloudWatchRUMFullAccess
        cognito-identity:*IdentityPools arn:*:cognito-identity:*:*:identitypool/${*}
        cognito-identity:CreateIdentityPool arn:*:cognito-identity:*:*:identitypool/${*}
        cognito-identity:SetIdentityPoolRoles arn:*:cognito-identity:*:*:identitypool/*
      AWSObservabilityAdminServiceRolePolicy
        config:PutServiceLinkedConfigurationRecorder arn:*:config:*:*:configuration-recorder/*
      AWSSecurityHubServiceRolePolicy
        config:PutThirdPartyServiceLinkedConfigurationRecorder arn:*:config:*:*:configuration-recorder/*
      AmazonConnectCampaignsServiceLinkedRolePolicy
        connect:GetMetricDataV2 arn:*:connect-campaigns:*:*:campaign/*
      DBModProvisioningAndMigration
        dms:CreateDataProvider arn:*:dms:*:*:data-provider:${*}
        dms:CreateInstanceProfile arn:*:dms:*:*:instance-profile:${*}
      Route53RecoveryReadinessServiceRolePolicy
        dynamodb:DescribeReservedCapacity* arn:*:dynamodb:*:*:${*}
      https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
        dynamodb:ListBackups arn:*:dynamodb:*:*:table/*/backup/${*}
        dynamodb:ListStreams arn:*:dynamodb:*:*:table/*/stream/${*}
        kinesis:ListStreams arn:*:kinesis:*:*:stream/${*}
        polly:ListLexicons arn:*:polly:*:*:lexicon/${*}
        rekognition:CreateCollection arn:*:rekognition:*:*:collection/*
        serverlessrepo:CreateApplication arn:*:serverlessrepo:*:*:applications/${*}
        serverlessrepo:ListApplications arn:*:serverlessrepo:*:*:applications/${*}
      https://github.com/AntonShuvaev/intellij-dynamodb/issues/20
        dynamodb:ListTables arn:*:dynamodb:*:*:table/${*}
      ROSASRESupportPolicy
        ec2:DescribeAddressesAttribute arn:*:ec2:*:*:elastic-ip/${*}
      https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/3361
        ec2messages:* arn:*:ssm:*:*:${*}
        ssm:* arn:*:ssm:*:*:${*}
      https://github.com/aws/amazon-cloudwatch-agent-test/issues/220
        eks:CreateCluster arn:*:eks:*:*:cluster/*
      AWSBackupFullAccess
        eks:ListClusters arn:*:eks:*:*:cluster/${*}
        redshift:DescribeClusterSubnetGroups arn:*:redshift:*:*:subnetgroup:${*}
      AWSBackupServiceRolePolicyForRestores
        elasticfilesystem:CreateFileSystem arn:*:elasticfilesystem:*:*:file-system/${*}
      https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/install/iam_policy_log_delivery.json
        elasticloadbalancing:AllowVendedLogDeliveryForResource arn:*:elasticloadbalancing:*:*:loadbalancer/*
      AmazonSageMakerPipelinesIntegrations
        elasticmapreduce:RunJobFlow arn:*:elasticmapreduce:*:*:cluster/${*}
      AmazonSageMakerCanvasFullAccess
        emr-serverless:* arn:*:emr-serverless:*:*:/${*}
      AmazonS3FilesFullAccess
        events:ListRules arn:*:events:*:*:rule/${*}
      AWSBackupServiceRolePolicyForBackup
        fsx:Describe* arn:*:fsx:*:*:*/${*}
      AWSBackupOperatorAccess
        fsx:DescribeStorageVirtualMachines arn:*:fsx:*:*:storage-virtual-machine/${*}/${*}
        fsx:DescribeVolumes arn:*:fsx:*:*:volume/${*}/${*}
        storagegateway:List* arn:*:storagegateway:*:*:${*}
      AmazonSageMakerAdmin-ServiceCatalogProductsServiceRolePolicy
        glue:CreateCrawler arn:*:glue:*:*:crawler/*
      AwsGlueSessionUserRestrictedPolicy
        glue:StartCompletion arn:*:glue:*:*:completion/${*}
      AWSGrafanaWorkspacePermissionManagement
        grafana:ListWorkspaces arn:*:grafana:*:*:/workspaces${*}
      https://docs.aws.amazon.com/guardduty/latest/ug/security_iam_id-based-policy-examples.html
        guardduty:*Finding* arn:*:guardduty:*:*:detector/*
        guardduty:*Member* arn:*:guardduty:*:*:detector/*
        guardduty:*AdministratorAccount arn:*:guardduty:*:*:detector/*
        guardduty:*MasterAccount arn:*:guardduty:*:*:detector/*
        guardduty:Accept*Invitation arn:*:guardduty:*:*:detector/*
        guardduty:*IPSet* arn:*:guardduty:*:*:detector/*
        guardduty:*ThreatIntelSet* arn:*:guardduty:*:*:detector/*
        guardduty:*PublishingDestination* arn:*:guardduty:*:*:detector/*
        guardduty:ListFilters arn:*:guardduty:*:*:detector/*
      https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
        iam:*LoginProfile arn:*:iam::*:root
        iam:*AccessKey* arn:*:iam::*:root
        iam:*MFADevice* arn:*:iam::*:root
        iam:*SigningCertificate* arn:*:iam::*:root
        iam:GetUser arn:*:iam::*:root
      https://github.com/kubernetes/kops/pull/17854
        iam:ListInstanceProfiles arn:*:iam::*:instance-profile/*
      AmazonBraketJobsExecutionPolicy
        iam:ListRoles arn:*:iam::*:role/*/
      https://github.com/rapid7/metasploit-framework/blob/master/documentation/modules/auxiliary/cloud/aws/enum_iam.md
        iam:ListUsers arn:*:iam::*:user/*/
        iam:ListGroups arn:*:iam::*:group/*/
      AWSIdentitySyncFullAccess
        identity-sync:CreateSyncProfile arn:*:identity-sync:*:*:${*}/${*}
      https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cluster-owner-action-policy.html
        kafka:GetBootstrapBrokers arn:*:kafka:*:*:cluster/*
      AmazonRDSServiceRolePolicy
        kinesis:UpdateShardCount arn:*:kinesis:*:*:stream/*
      BedrockAgentCoreFullAccess
        logs:*IndexPolic* arn:*:logs:*:*:log-group:*
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html
        logs:DescribeLogGroups arn:*:logs:*:*:log-group::log-stream:
        logs:DescribeResourcePolicies arn:*:logs:*:*:log-group::log-stream:
        logs:PutResourcePolicy arn:*:logs:*:*:log-group::log-stream:
      AWSTransformServerMigrationAgentPolicy
        mgn:ListTagsForResource arn:*:mgn:*:*:source-server/*
      AWSTransformNetworkMigrationAgentPolicy
        mgn:TagResource arn:*:mgn:*:*:network-migration-definition/*
      AWSMigrationHubOrchestratorPlugin
        migrationhub-orchestrator:* arn:*:migrationhub-orchestrator:*:*:${*}
      AWSMigrationHubStrategyCollector
        migrationhub-strategy:* arn:*:migrationhub-strategy:*:*:${*}
      AWSNetworkFirewallReadOnlyAccess
        network-firewall:ListRuleGroups arn:*:network-firewall:*:*:${*}
      NetworkSecurityDirectorServiceLinkedRolePolicy
        network-firewall:ListRuleGroups arn:*:network-firewall:*:*:${*}/${*}
        waf:ListWebACLs arn:*:waf::*:webacl/${*}
        wafv2:ListRuleGroups arn:*:wafv2:*:*:global/rulegroup/${*}
        wafv2:ListRuleGroups arn:*:wafv2:*:*:regional/rulegroup/${*}
      AWSOpsWorksCMServiceRole
        opsworks-cm:DeleteServer arn:*:opsworks-cm:*:*:server/*
        opsworks-cm:StartMaintenance arn:*:opsworks-cm:*:*:server/*
      AWSTransformRevenueAttributionPolicy
        partnercentral:*RevenueAttribution* arn:*:partnercentral:*:*:catalog/*/revenue-attribution/*
      PartnerCentralIncentiveBenefitManagement
        partnercentral:CreateBenefitApplication arn:*:partnercentral:*:*:catalog/*/benefit-application/*
        partnercentral:ListOpportunities arn:*:partnercentral:*:*:catalog/*/opportunity/*
        partnercentral:ListPartners arn:*:partnercentral:*:*:catalog/*/partner/*
      AWSPartnerCentralOpportunityManagement
        partnercentral:ListTagsForResource arn:*:partnercentral:*:*:catalog/*/*/*
      CloudFrontFullAccess
        pricingplanmanager:* arn:*:pricingplanmanager::*:subscription?*
      AWSQuickSightAssetBundleImportPolicy
        quicksight:CreateDataSource arn:*:quicksight:*:*:datasource/*
        quicksight:CreateDataSet arn:*:quicksight:*:*:dataset/*
        quicksight:*VPCConnection* arn:*:quicksight:*:*:vpc?onnection/*
      AWSQuickSightAssetBundleExportPolicy
        quicksight:ListRefreshSchedules arn:*:quicksight:*:*:dataset/*
      AWSSystemsManagerJustInTimeNodeAccessRolePropagationPolicy
        ram:CreateResourceShare arn:*:ram:*:*:resource-share/${*}
      AWSApplicationMigrationNetworkMigrationMultiAccount
        ram:GetResourceShare* arn:*:ram:*:*:resource-share/${*}
        ec2:PutResourcePolicy arn:*:ec2:*:*:security-group/*
      AmazonDataZoneRedshiftManageAccessRolePolicy
        redshift:DescribeDataShares arn:*:redshift:*:*:datashare:*/*
      CloudWatchFullAccessV2
        resource-explorer-2:CreateIndex arn:*:resource-explorer-2:*:*:index/${*}
      AmazonSSMServiceRolePolicy
        resource-explorer-2:CreateManagedView arn:*:resource-explorer-2:*:*:managed-view/*
      AWSQuickSetupEnableAREXExecutionPolicy
        resource-explorer-2:CreateView arn:*:resource-explorer-2:*:*:view/*
      AWSSSMForSAPServiceLinkedRolePolicy
        resource-groups:CreateGroup arn:*:resource-groups:*:*:group/*
      AWSDeepRacerCloudFormationAccessPolicy
        robomaker:CreateSimulationApplication arn:*:robomaker:*:*:/createSimulationApplication
      AWSRolesAnywhereFullAccess
        rolesanywhere:*Profile* arn:*:rolesanywhere:*:*:profile/${*}
        rolesanywhere:*TrustAnchor* arn:*:rolesanywhere:*:*:trust-anchor/${*}
        rolesanywhere:*Crl* arn:*:rolesanywhere:*:*:crl/${*}
        rolesanywhere:ListSubjects arn:*:rolesanywhere:*:*:subject/${*}
      AWSBackupAccessPointOperatorAccess
        s3:GetAccessPoint arn:*:s3:*:*:accesspoint/*
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/walkthrough1.html
        s3:ListAllMyBuckets arn:*:s3:::${*}
      AmazonSageMakerJobFullAccess
        sagemaker-mlflow:* arn:*:sagemaker:*:*:mlflow-app/*
      AmazonDataZoneSageMakerManageAccessRolePolicy
        sagemaker:*ResourcePolicy arn:*:sagemaker:*:*:feature-group/*
      AmazonSageMakerModelCustomizationCoreAccess
        sagemaker:List* arn:*:sagemaker:*:*:*/${*}
        bedrock:CreateCustomModel arn:*:bedrock:*:*:custom-model/${*}
      AWSTransformInfrastructureExecutorAccessBatch
        scheduler:ListSchedules arn:*:scheduler:*:*:schedule/*/${*}
      AWSSecurityIncidentResponseServiceRolePolicy
        security-ir:ListCases arn:*:security-ir:*:*:case/${*}
      AWSTransformSecurityAgentExecutorAccess
        securityagent:ListAgentSpaces arn:*:securityagent:*:*:agent-space${*}
      AWSSecurityHubV2ServiceRolePolicy
        securityhub:*SecurityHubV2 arn:*:securityhub:*:*:hubv2/*
        securityhub:CreateConnector arn:*:securityhub:*:*:connector/${*}
      https://github.com/Wolox/tech-guides/pull/63
        sns:CreatePlatformEndpoint arn:*:sns:*:*:app/*
        sns:DeletePlatformApplication arn:*:sns:*:*:app/*
        sns:?etPlatformApplicationAttributes arn:*:sns:*:*:app/*
        sns:ListEndpointsByPlatformApplication arn:*:sns:*:*:app/*
        sns:?etEndpointAttributes arn:*:sns:*:*:endpoint/*
        sns:DeleteEndpoint arn:*:sns:*:*:endpoint/*
      https://docs.aws.amazon.com/sns/latest/dg/sns-using-identity-based-policies.html
        sns:ListTopics arn:*:sns:*:*:${*}
      https://github.com/widdix/complete-aws-iam-reference/pull/8
        sqs:ListQueues arn:*:sqs:*:*:${*}
      AWSBackupRestoreAccessForSAPHANA
        ssm-sap:* arn:*:ssm-sap:*:*:${*}
      AIOpsConsoleAdminPolicy
        ssm:CreateOpsItem arn:*:ssm:*:*:opsitem/${*}
      AmazonLaunchWizardFullAccessV2
        ssm:CreateOpsMetadata arn:*:ssm:*:*:opsmetadata/*
      AmazonEKSConnectorServiceRolePolicy
        ssm:DeregisterManagedInstance arn:*:eks:*:*:cluster/*
      AmazonInspector2ThirdPartyServiceRolePolicy
        ssm:ListCloudConnectors arn:*:ssm:*:*:cloud-connector/${*}
      https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html
        ssmmessages:OpenDataChannel arn:*:ssm:*:*:session/*
      AmazonBioDiscoveryFullAccess
        sso:ListInstances arn:*:sso:::instance/${*}
        sso:ListApplications arn:*:sso::*:application/${*}/${*}
      https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
        states:InvokeHTTPEndpoint arn:*:states:*:*:stateMachine:*
      https://github.com/scribd/terraform-aws-datadog/pull/18
        states:ListStateMachines arn:*:states:*:*:stateMachine:${*}
      https://github.com/aws/aws-cdk/pull/8486
        states:SendTask* arn:*:states:*:*:stateMachine:*
        states:SendTask* arn:*:states:*:*:activity:*
      AmazonCloudWatchRUMReadOnlyAccess
        synthetics:DescribeCanaries* arn:*:synthetics:*:*:canary:${*}
      AmazonTimestreamInfluxDBFullAccess
        timestream-influxdb:* arn:*:timestream-influxdb:*:*:${*}
      AWSBackupServiceLinkedRolePolicyForBackup
        timestream:GetAws*Status arn:*:timestream:*:*:database/${*}
        timestream:ListDatabases arn:*:timestream:*:*:database/${*}
      AWSWAFReadOnlyAccess
        waf-regional:GetWebACLForResource arn:*:waf-regional:*:*:webacl/*
      AWSWAFFullAccess
        waf:GetChangeToken* arn:*:waf::*:changetoken/*
        waf-regional:GetChangeToken* arn:*:waf-regional:*:*:changetoken/*
      AmazonWorkSpacesSecureBrowserReadOnly
        workspaces-web:* arn:*:workspaces-web:*:*:${*}
      """;

  private ResourcePages() {}
}
