package dev.carillon.internal.iam.page.text;

/** What AWS's pages have in policies of resources, and in no others. */
public final class AttachedPages {

  /** Actions and ARNs, as {@link ResourcePages} has them, that AWS RAM names for what it shares. */
  public static final String SHARED =
      ""
          // https://docs.aws.amazon.com/sagemaker/latest/dg/xaccount-lineage-tracking.html
          + "sagemaker:DescribeAction arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:DescribeArtifact arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:DescribeContext arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:DescribeTrialComponent arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:AddAssociation arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:DeleteAssociation arn:*:sagemaker:*:*:lineage-group/*\n"
          + "sagemaker:QueryLineage arn:*:sagemaker:*:*:lineage-group/*\n"
          // https://docs.aws.amazon.com/organizations/latest/userguide/orgs-policy-delegate.html
          + "organizations:DescribeOrganization arn:*:organizations::*:*\n"
          + "organizations:ListAccounts arn:*:organizations::*:*\n"
          // https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html
          + "ssm:DescribeParameters arn:*:ssm:*:*:parameter/*\n";

  /** The services whose policies of resources need no Resource element. */
  public static final String WITHOUT_RESOURCE =
      ""
          // https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
          + "ecr\n"
          + "ecr-public\n"
          // https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-access.html
          + "cloudsearch\n"
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html
          + "elasticfilesystem\n"
          // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/zero-etl.setting-up.html
          + "redshift\n"
          // https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/redshiftserverless_resource_policy.html.markdown
          + "redshift-serverless\n"
          // https://docs.aws.amazon.com/waf/latest/APIReference/API_PutPermissionPolicy.html
          + "waf\n"
          + "waf-regional\n"
          + "wafv2\n";

  /** Services, and all actions that they take in policies of their resources. */
  public static final String TAKEN_ACTIONS =
      // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
      "sns AddPermission DeleteTopic GetDataProtectionPolicy GetTopicAttributes"
          + " ListSubscriptionsByTopic ListTagsForResource Publish PutDataProtectionPolicy"
          + " RemovePermission SetTopicAttributes Subscribe"
          // https://github.com/aws/aws-cli/issues/3143
          + " Receive\n"
          // https://docs.aws.amazon.com/comprehend/latest/dg/custom-copy-sharing.html
          + "comprehend ImportModel\n"
          // https://docs.aws.amazon.com/organizations/latest/userguide/orgs-policy-delegate.html
          + "organizations AttachPolicy CreatePolicy DeletePolicy DescribeAccount"
          + " DescribeCreateAccountStatus DescribeEffectivePolicy DescribeHandshake"
          + " DescribeOrganization DescribeOrganizationalUnit DescribePolicy DescribeResourcePolicy"
          + " DetachPolicy DisablePolicyType EnablePolicyType ListAccounts ListAccountsForParent"
          + " ListAWSServiceAccessForOrganization ListChildren ListCreateAccountStatus"
          + " ListDelegatedAdministrators ListDelegatedServicesForAccount ListHandshakesForAccount"
          + " ListHandshakesForOrganization ListOrganizationalUnitsForParent ListParents ListPolicies"
          + " ListPoliciesForTarget ListRoots ListTagsForResource ListTargetsForPolicy TagResource"
          + " UntagResource UpdatePolicy\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/resource-based-policies.html
          + "bedrock-agentcore InvokeAgentRuntime InvokeAgentRuntimeForUser InvokeAgentRuntimeCommand"
          + " InvokeAgentRuntimeCommandShell InvokeAgentRuntimeWithWebSocketStream"
          + " InvokeAgentRuntimeWithWebSocketStreamForUser StopRuntimeSession GetAgentCard"
          + " InvokeGateway GetMemory UpdateMemory DeleteMemory CreateEvent GetEvent DeleteEvent"
          + " ListEvents ListActors ListSessions GetMemoryRecord ListMemoryRecords"
          + " RetrieveMemoryRecords DeleteMemoryRecord BatchCreateMemoryRecords"
          + " BatchUpdateMemoryRecords BatchDeleteMemoryRecords StartMemoryExtractionJob"
          + " ListMemoryExtractionJobs\n"
          // https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_PutResourcePolicy.html
          + "network-firewall CreateFirewallPolicy UpdateFirewallPolicy ListRuleGroups"
          + " AssociateFirewallPolicy ListFirewallPolicies CreateVpcEndpointAssociation"
          + " DescribeFirewallMetadata ListFirewalls"
          // https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/networkfirewall_resource_policy.html.markdown
          + " CreateFirewall UpdateFirewall"
          // https://docs.aws.amazon.com/network-firewall/latest/developerguide/sharing.html
          + " CreateContainerAssociation UpdateContainerAssociation DeleteContainerAssociation"
          + " DescribeContainerAssociation ListContainerAssociations\n";

  /** What has policies, and all actions that these apply to. */
  public static final String APPLIED_ACTIONS =
      ""
          // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_resource-based-policy-examples.html
          + "cloudtrail CancelQuery DescribeQuery GenerateQuery GenerateQueryResultsSummary"
          + " GetEventDataStore GetQueryResults ListQueries StartDashboardRefresh StartQuery\n"
          // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html
          + "logs-policy PutLogEvents CreateLogStream\n"
          // https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
          + "function CreateAlias DeleteAlias DeleteFunction DeleteFunctionConcurrency"
          + " DeleteFunctionEventInvokeConfig DeleteProvisionedConcurrencyConfig GetAlias GetFunction"
          + " GetFunctionConcurrency GetFunctionConfiguration GetFunctionEventInvokeConfig GetPolicy"
          + " GetProvisionedConcurrencyConfig InvokeFunction InvokeAsync InvokeFunctionUrl ListAliases"
          + " ListFunctionEventInvokeConfigs ListProvisionedConcurrencyConfigs ListTags"
          + " ListVersionsByFunction PublishVersion PutFunctionConcurrency"
          + " PutFunctionEventInvokeConfig PutProvisionedConcurrencyConfig TagResource UntagResource"
          + " UpdateAlias UpdateFunctionCode UpdateFunctionEventInvokeConfig\n";

  /** What has policies, the pattern of the resources that these take, and what they are. */
  public static final String RESOURCES =
      ""
          // https://docs.aws.amazon.com/glue/latest/dg/security_iam_resource-based-policy-examples.html
          + "glue [^*].* ARNs of the catalog, all of it as arn:aws:glue:region:account:*\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/resource-based-policies.html
          + "bedrock-agentcore [^*?]+ the whole ARN of what has the policy, without wildcards\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
          + "accesspoint (?!arn:[^:]*:s3:::).* the ARN of the access point, or of objects behind it:"
          + " arn:aws:s3:region:account:accesspoint/name/object/*\n";

  /** Services, and actions that have a resource and are never asked of its policy. */
  public static final String UNASKED_ACTIONS =
      // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-iam-actions.html, but
      // not DescribeExport:
      // https://docs.aws.amazon.com/glue/latest/dg/zero-etl-sources.html
      "dynamodb CreateTable CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings"
          + " UpdateGlobalTable UpdateGlobalTableSettings DescribeBackup DeleteBackup"
          + " RestoreTableFromBackup ListExports DescribeImport ImportTable ListImports\n"
          // https://docs.aws.amazon.com/kms/latest/developerguide/grant-delete.html
          + "kms RetireGrant\n"
          // https://docs.aws.amazon.com/OAM/latest/APIReference/API_PutSinkPolicy.html
          + "oam GetLink DeleteLink\n";

  /** Services, and types of what only the policies of identities grant. */
  public static final String OF_IDENTITIES =
      ""
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html
          + "s3 accesspoint job\n"
          // https://docs.aws.amazon.com/glue/latest/dg/security_iam_service-with-iam.html
          + "glue job trigger devendpoint crawler classifier\n";

  /** Services, and actions that only principals of the resource's own account can do. */
  public static final String OWN_ACCOUNT_ALONE =
      ""
          // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-limitations-of-custom-policies.html
          + "sqs AddPermission CancelMessageMoveTask CreateQueue DeleteQueue ListMessageMoveTasks"
          + " ListQueues ListQueueTags RemovePermission SetQueueAttributes StartMessageMoveTask"
          + " TagQueue UntagQueue\n"
          // https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
          + "kms CancelKeyDeletion CreateAlias DeleteAlias DeleteImportedKeyMaterial DisableKey"
          + " DisableKeyRotation EnableKey EnableKeyRotation GetKeyLastUsage GetKeyPolicy"
          + " GetParametersForImport ImportKeyMaterial ListKeyPolicies ListKeyRotations"
          + " ListResourceTags PutKeyPolicy ReplicateKey RotateKeyOnDemand ScheduleKeyDeletion"
          + " TagResource UntagResource UpdateAlias UpdateKeyDescription UpdatePrimaryRegion\n"
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-iam-actions.html
          + "dynamodb CreateBackup DeleteResourcePolicy DescribeContinuousBackups"
          + " DescribeContributorInsights DescribeKinesisStreamingDestination"
          + " DescribeTableReplicaAutoScaling DescribeTimeToLive"
          + " DisableKinesisStreamingDestination EnableKinesisStreamingDestination"
          + " ExportTableToPointInTime GetResourcePolicy PartiQLDelete PartiQLInsert PartiQLSelect"
          + " PartiQLUpdate PutResourcePolicy RestoreTableToPointInTime UpdateContinuousBackups"
          + " UpdateContributorInsights UpdateKinesisStreamingDestination"
          + " UpdateTableReplicaAutoScaling UpdateTimeToLive\n";

  /** Services whose policies are no resource's alone: they grant what has no resource, too. */
  public static final String OF_ACCOUNTS =
      ""
          // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html
          + "logs\n"
          // https://docs.aws.amazon.com/codeartifact/latest/ug/domain-policies.html
          + "codeartifact\n"
          // https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cross-account-permissions.html
          + "kafka\n"
          // https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_PutResourcePolicy.html
          + "network-firewall\n"
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html
          + "ssm\n"
          // https://docs.aws.amazon.com/organizations/latest/userguide/orgs-policy-delegate.html
          + "organizations\n"
          // https://docs.aws.amazon.com/xray/latest/api/API_PutResourcePolicy.html
          + "xray\n";

  /** Services, and others whose actions are done with their resources. */
  public static final String OTHERS =
      ""
          // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_resource-based-policy-examples.html
          + "cloudtrail cloudtrail-data\n"
          // https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cross-account-permissions.html
          + "kafka kafka-cluster\n";

  /** How much of each a service takes in a policy of its resources. */
  public static final String MOST =
      ""
          // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html
          + "sqs statements 20 principals 50 actions 7\n"
          // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
          + "sns statements 100 principals 200\n";

  /** Elements that a service does not take in a policy of its resources. */
  public static final String REFUSED_ELEMENTS =
      ""
          // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html
          + "es NotPrincipal\n"
          // https://docs.aws.amazon.com/organizations/latest/userguide/orgs-policy-delegate.html
          + "organizations NotAction NotResource\n";

  /** Services that take no wildcards and only principals of AWS in policies of their resources. */
  public static final String EXACT =
      // https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html
      "kinesis\n";

  /** Services that take no wildcards in the actions of policies of their resources. */
  public static final String EXACT_ACTIONS =
      // https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html
      "backup\n";

  /** Services that list actions for policies of their resources, and are said to refuse a star. */
  public static final String NO_STAR =
      // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
      "sns\n";

  private AttachedPages() {}
}
