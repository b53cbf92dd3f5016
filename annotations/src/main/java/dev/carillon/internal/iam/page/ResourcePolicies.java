package dev.carillon.internal.iam.page;

/** The policies of AWS's own by which actions take resources that AWS's tables do not list. */
public final class ResourcePolicies {

  /**
   * The name of a policy, whose page is {@code
   * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/} with the name and {@code
   * .html}; below it what it shows: actions, and the ARNs that they take.
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
      AWSServiceRoleForSMS
        applicationinsights:CreateApplication arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:DeleteApplication arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:UpdateApplication arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:CreateComponent arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:DeleteComponent arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:UpdateComponentConfiguration arn:*:applicationinsights:*:*:application/resource-group/*
      AWSVendorInsightsAssessorFullAccess
        artifact:ListReports arn:*:artifact:*::report/${*}
      AWSMarketplaceManageSubscriptions
        aws-marketplace:ListChangeSets arn:*:aws-marketplace:*:*:AWSMarketplace/ChangeSet/${*}
        aws-marketplace:StartChangeSet arn:*:aws-marketplace:*:*:AWSMarketplace/ChangeSet/*
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
      AmazonConnectServiceLinkedRolePolicy
        chime:ListVoiceConnectors arn:*:chime:*:*:vc/${*}
      AWSControlTowerServiceRolePolicy
        cloudformation:CreateStackSet arn:*:cloudformation:*:*:stackset/*
        cloudformation:*ctivateType arn:*:cloudformation:*:*:type/*
        cloudformation:SetTypeConfiguration arn:*:cloudformation:*:*:type/*
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
      ROSASRESupportPolicy
        ec2:DescribeAddressesAttribute arn:*:ec2:*:*:elastic-ip/${*}
      AWSBackupFullAccess
        eks:ListClusters arn:*:eks:*:*:cluster/${*}
        redshift:DescribeClusterSubnetGroups arn:*:redshift:*:*:subnetgroup:${*}
      AWSBackupServiceRolePolicyForRestores
        elasticfilesystem:CreateFileSystem arn:*:elasticfilesystem:*:*:file-system/${*}
        redshift:Restore*FromClusterSnapshot arn:*:redshift-serverless:*:*:snapshot/*
      AmazonEMRServicePolicyForSessions
        ec2:CreateVpcEndpointServiceConfiguration arn:*:elasticloadbalancing:*:*:loadbalancer/*
      AmazonSageMakerSpacesControllerPolicy
        ssm:AddTagsToResource arn:*:iam::*:role/*
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
      AmazonBraketJobsExecutionPolicy
        iam:ListRoles arn:*:iam::*:role/*/
      AWSIdentitySyncFullAccess
        identity-sync:CreateSyncProfile arn:*:identity-sync:*:*:${*}/${*}
      AmazonRDSServiceRolePolicy
        kinesis:UpdateShardCount arn:*:kinesis:*:*:stream/*
      BedrockAgentCoreFullAccess
        logs:*IndexPolic* arn:*:logs:*:*:log-group:*
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
      AWSBackupRestoreAccessForSAPHANA
        ssm-sap:* arn:*:ssm-sap:*:*:${*}
      AIOpsConsoleAdminPolicy
        ssm:CreateOpsItem arn:*:ssm:*:*:opsitem/${*}
      AmazonLaunchWizardFullAccessV2
        ssm:CreateOpsMetadata arn:*:ssm:*:*:opsmetadata/*
      AmazonEKSConnectorServiceRolePolicy
        ssm:DeregisterManagedInstance arn:*:eks:*:*:cluster/*
        ssm:StartSession arn:*:eks:*:*:cluster/*
      AmazonInspector2ThirdPartyServiceRolePolicy
        ssm:ListCloudConnectors arn:*:ssm:*:*:cloud-connector/${*}
      AmazonBioDiscoveryFullAccess
        sso:ListInstances arn:*:sso:::instance/${*}
        sso:ListApplications arn:*:sso::*:application/${*}/${*}
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

  private ResourcePolicies() {}
}
