package dev.carillon.internal.iam;

import static java.util.stream.Collectors.groupingBy;

import dev.carillon.internal.pattern.WildcardPattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Resources that actions take although AWS's tables do not list them. Where a table lists no type
 * for an action, a service holds its requests to {@code *} or, as AWS's messages of a refusal show,
 * to an ARN that stands for all of a type: {@code arn:aws:iam::111122223333:role/}. What the
 * actions are held to is here only where a page shows it. It is asked before the tables.
 */
public final class DocumentedResources {

  /**
   * Resources that actions take.
   *
   * @param actions the actions, with wildcards behind the colon
   * @param arns the ARNs, with wildcards; {@code ${*}} is a star that a policy has there itself
   */
  private record Resources(String actions, ArnFormat arns) {

    static Resources of(String row) {
      int space = row.indexOf(' ');
      return new Resources(row.substring(0, space), ArnFormat.ofFormat(row.substring(space + 1)));
    }
  }

  /**
   * The address of a page, or the name of a policy of AWS's own, whose page is {@code
   * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/} with the name and {@code
   * .html}; below it what it shows: actions, and the ARNs that they take. Pages of GitHub tell what
   * AWS's message of a refusal names.
   */
  private static final String PAGES =
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
      DynamoDBGlobalTableSettingsManagementServiceRolePolicy
        application-autoscaling:*ScalingPolic* arn:*:autoscaling:*:*:scalingPolicy:*
        application-autoscaling:*ScalableTarget* arn:*:autoscaling:*:*:scalingPolicy:*
      https://docs.aws.amazon.com/autoscaling/application/userguide/security_iam_service-with-iam.html
        application-autoscaling:*ScheduledAction arn:*:autoscaling:*:*:scheduledAction:*
      https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html
        appsync:SetWebACL arn:*:appsync:*:*:apis/*
        elasticloadbalancing:SetWebAcl arn:*:elasticloadbalancing:*:*:loadbalancer/app/*
      AWSVendorInsightsAssessorFullAccess
        artifact:ListReports arn:*:artifact:*::report/${*}
      SageMakerStudioProjectUserRolePolicy
        bedrock:CreateBlueprint arn:*:bedrock:*:*:${*}
        bedrock:CreatePrompt arn:*:bedrock:*:*:${*}
        datazone:* arn:*:datazone:*:*:domain/*
      AmazonDataZoneBedrockModelConsumptionPolicy
        bedrock:CreateSession arn:*:bedrock:*:*:session/${*}
      SageMakerStudioFullAccess
        bedrock:GetFoundationModelAvailability arn:*:bedrock:*::foundation-model/*
      AmazonBedrockExternalWebSearchFullAccess
        bedrock-websearch:* arn:*:bedrock-websearch:*:*:${*}
      https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html
        cloudformation:CreateChangeSet arn:*:cloudformation:*:*:transform/*
      https://github.com/jogold/cloudstructs/issues/215
        cloudformation:ListStacks arn:*:cloudformation:*:*:stack/${*}/${*}
      AWSControlTowerServiceRolePolicy
        cloudformation:CreateStackSet arn:*:cloudformation:*:*:stackset/*
        cloudformation:*ctivateType arn:*:cloudformation:*:*:type/*
        cloudformation:SetTypeConfiguration arn:*:cloudformation:*:*:type/*
      AmazonCodeGuruProfilerAgentAccess
        codeguru-profiler:CreateProfilingGroup arn:*:codeguru-profiler:*:*:profilingGroup/*
      AmazonCloudWatchRUMFullAccess
        cognito-identity:*IdentityPools arn:*:cognito-identity:*:*:identitypool/${*}
        cognito-identity:CreateIdentityPool arn:*:cognito-identity:*:*:identitypool/${*}
      AWSObservabilityAdminServiceRolePolicy
        config:PutServiceLinkedConfigurationRecorder arn:*:config:*:*:configuration-recorder/*
      https://github.com/AntonShuvaev/intellij-dynamodb/issues/20
        dynamodb:ListTables arn:*:dynamodb:*:*:table/${*}
      https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/3361
        ec2messages:* arn:*:ssm:*:*:${*}
        ssm:* arn:*:ssm:*:*:${*}
      AWSBackupFullAccess
        eks:ListClusters arn:*:eks:*:*:cluster/${*}
        redshift:DescribeClusterSubnetGroups arn:*:redshift:*:*:subnetgroup:${*}
      https://github.com/aws/amazon-cloudwatch-agent-test/issues/220
        eks:CreateCluster arn:*:eks:*:*:cluster/*
      AWSBackupServiceRolePolicyForRestores
        elasticfilesystem:CreateFileSystem arn:*:elasticfilesystem:*:*:file-system/${*}
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
      https://github.com/kubernetes/kops/pull/17854
        iam:ListInstanceProfiles arn:*:iam::*:instance-profile/*
      https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
        iam:*LoginProfile arn:*:iam::*:root
        iam:*AccessKey* arn:*:iam::*:root
        iam:*MFADevice* arn:*:iam::*:root
        iam:*SigningCertificate* arn:*:iam::*:root
        iam:GetUser arn:*:iam::*:root
      AmazonBraketJobsExecutionPolicy
        iam:ListRoles arn:*:iam::*:role/*/
      https://github.com/rapid7/metasploit-framework/blob/master/documentation/modules/auxiliary/cloud/aws/enum_iam.md
        iam:ListUsers arn:*:iam::*:user/*/
        iam:ListGroups arn:*:iam::*:group/*/
      AmazonRDSServiceRolePolicy
        kinesis:UpdateShardCount arn:*:kinesis:*:*:stream/*
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html
        logs:DescribeLogGroups arn:*:logs:*:*:log-group::log-stream:
        logs:DescribeResourcePolicies arn:*:logs:*:*:log-group::log-stream:
        logs:PutResourcePolicy arn:*:logs:*:*:log-group::log-stream:
      AWSTransformServerMigrationAgentPolicy
        mgn:ListTagsForResource arn:*:mgn:*:*:source-server/*
      AWSMigrationHubOrchestratorPlugin
        migrationhub-orchestrator:* arn:*:migrationhub-orchestrator:*:*:${*}
      AWSMigrationHubStrategyCollector
        migrationhub-strategy:* arn:*:migrationhub-strategy:*:*:${*}
      AWSNetworkFirewallReadOnlyAccess
        network-firewall:ListRuleGroups arn:*:network-firewall:*:*:${*}
      AWSPartnerCentralOpportunityManagement
        partnercentral:ListTagsForResource arn:*:partnercentral:*:*:catalog/*/*/*
      PartnerCentralIncentiveBenefitManagement
        partnercentral:CreateBenefitApplication arn:*:partnercentral:*:*:catalog/*/benefit-application/*
        partnercentral:ListOpportunities arn:*:partnercentral:*:*:catalog/*/opportunity/*
        partnercentral:ListPartners arn:*:partnercentral:*:*:catalog/*/partner/*
      AWSTransformRevenueAttributionPolicy
        partnercentral:*RevenueAttribution* arn:*:partnercentral:*:*:catalog/*/revenue-attribution/*
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
      CloudWatchFullAccessV2
        resource-explorer-2:CreateIndex arn:*:resource-explorer-2:*:*:index/${*}
      AWSSSMForSAPServiceLinkedRolePolicy
        resource-groups:CreateGroup arn:*:resource-groups:*:*:group/*
      AWSRolesAnywhereFullAccess
        rolesanywhere:*Profile* arn:*:rolesanywhere:*:*:profile/${*}
        rolesanywhere:*TrustAnchor* arn:*:rolesanywhere:*:*:trust-anchor/${*}
        rolesanywhere:*Crl* arn:*:rolesanywhere:*:*:crl/${*}
        rolesanywhere:ListSubjects arn:*:rolesanywhere:*:*:subject/${*}
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/walkthrough1.html
        s3:ListAllMyBuckets arn:*:s3:::${*}
      AmazonSageMakerModelCustomizationCoreAccess
        sagemaker:List* arn:*:sagemaker:*:*:*/${*}
      AmazonSageMakerJobFullAccess
        sagemaker-mlflow:* arn:*:sagemaker:*:*:mlflow-app/*
      AWSTransformInfrastructureExecutorAccessBatch
        scheduler:ListSchedules arn:*:scheduler:*:*:schedule/*/${*}
      AWSSecurityIncidentResponseServiceRolePolicy
        security-ir:ListCases arn:*:security-ir:*:*:case/${*}
      AWSSecurityHubV2ServiceRolePolicy
        securityhub:*SecurityHubV2 arn:*:securityhub:*:*:hubv2/*
        securityhub:CreateConnector arn:*:securityhub:*:*:connector/${*}
      https://docs.aws.amazon.com/sns/latest/dg/sns-using-identity-based-policies.html
        sns:ListTopics arn:*:sns:*:*:${*}
      https://github.com/Wolox/tech-guides/pull/63
        sns:CreatePlatformEndpoint arn:*:sns:*:*:app/*
        sns:DeletePlatformApplication arn:*:sns:*:*:app/*
        sns:?etPlatformApplicationAttributes arn:*:sns:*:*:app/*
        sns:ListEndpointsByPlatformApplication arn:*:sns:*:*:app/*
        sns:?etEndpointAttributes arn:*:sns:*:*:endpoint/*
        sns:DeleteEndpoint arn:*:sns:*:*:endpoint/*
      https://github.com/widdix/complete-aws-iam-reference/pull/8
        sqs:ListQueues arn:*:sqs:*:*:${*}
      AIOpsConsoleAdminPolicy
        ssm:CreateOpsItem arn:*:ssm:*:*:opsitem/${*}
      AmazonInspector2ThirdPartyServiceRolePolicy
        ssm:ListCloudConnectors arn:*:ssm:*:*:cloud-connector/${*}
      AWSBackupRestoreAccessForSAPHANA
        ssm-sap:* arn:*:ssm-sap:*:*:${*}
      https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html
        ssmmessages:OpenDataChannel arn:*:ssm:*:*:session/*
      AmazonBioDiscoveryFullAccess
        sso:ListInstances arn:*:sso:::instance/${*}
      https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
        states:InvokeHTTPEndpoint arn:*:states:*:*:stateMachine:*
      https://github.com/aws/aws-cdk/pull/8486
        states:SendTask* arn:*:states:*:*:stateMachine:*
        states:SendTask* arn:*:states:*:*:activity:*
      https://github.com/scribd/terraform-aws-datadog/pull/18
        states:ListStateMachines arn:*:states:*:*:stateMachine:${*}
      AmazonCloudWatchRUMReadOnlyAccess
        synthetics:DescribeCanaries* arn:*:synthetics:*:*:canary:${*}
      AWSBackupServiceLinkedRolePolicyForBackup
        timestream:GetAws*Status arn:*:timestream:*:*:database/${*}
        timestream:ListDatabases arn:*:timestream:*:*:database/${*}
      AmazonTimestreamInfluxDBFullAccess
        timestream-influxdb:* arn:*:timestream-influxdb:*:*:${*}
      AWSWAFFullAccess
        waf:GetChangeToken* arn:*:waf::*:changetoken/*
        waf-regional:GetChangeToken* arn:*:waf-regional:*:*:changetoken/*
      AmazonWorkSpacesSecureBrowserReadOnly
        workspaces-web:* arn:*:workspaces-web:*:*:${*}
      """;

  private static final Map<String, List<Resources>> BY_SERVICE =
      PAGES
          .lines()
          .filter(line -> line.startsWith(" "))
          .map(line -> Resources.of(line.strip()))
          .collect(groupingBy(known -> service(known.actions())));

  private DocumentedResources() {}

  /** Returns whether a page says of an action that it takes more than its table. */
  public static boolean has(String action) {
    return !of(action).isEmpty();
  }

  /** Returns whether a page says that an action takes a resource. */
  public static boolean takes(String action, String arn) {
    List<Resources> known = of(action);
    if (known.isEmpty()) {
      return false;
    }
    ArnFormat named = ArnFormat.ofArn(arn);
    return known.stream().anyMatch(one -> one.arns().meets(named));
  }

  private static List<Resources> of(String action) {
    return BY_SERVICE.getOrDefault(service(action), List.of()).stream()
        .filter(known -> WildcardPattern.ignoringCase(known.actions()).matches(action))
        .toList();
  }

  private static String service(String action) {
    return action.substring(0, Math.max(0, action.indexOf(':'))).toLowerCase(Locale.ROOT);
  }
}
