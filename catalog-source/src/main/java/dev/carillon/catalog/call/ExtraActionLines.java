package dev.carillon.catalog.call;

import java.util.List;

/** When AWS checks which extra action, where names of actions and of setters do not tell. */
final class ExtraActionLines {

  /** What is checked in the Region of a new replica, besides the action that makes it. */
  private static final String REPLICA =
      "dynamodb:CreateTableReplica dynamodb:AssociateTableReplica dynamodb:BatchWriteItem"
          + " dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan"
          + " dynamodb:UpdateItem";

  /** What is done with the secret that holds the password of a warehouse. */
  private static final String PASSWORD =
      "secretsmanager:CreateSecret secretsmanager:DeleteSecret secretsmanager:DescribeSecret"
          + " secretsmanager:GetRandomPassword secretsmanager:RotateSecret"
          + " secretsmanager:TagResource secretsmanager:UpdateSecret";

  /**
   * {@code operations|actions|setters, or nothing|why it is left out else}; what is several is
   * separated by blanks, an asterisk stands for all operations, of a service or of all. A question
   * mark: something else may lead to it; a tilde: the setter may; an equals sign: the setter of the
   * action's name; an exclamation mark: where the setter is not called; a minus sign: not where
   * this one is called, too; an at sign: the setter, given an ARN of the action's service.
   */
  static final List<String> LINES =
      List.of(
          "*|bedrock:CallWithBearerToken||only checked for calls with an API key",
          "*|iam:CreateServiceLinkedRole|?|",
          "*|dynamodb:WriteDataForReplication||checked for what global tables replicate",
          "*|dynamodb:ReadDataForReplication||checked for what global tables replicate",
          "*|dynamodb:ReplicateSettings||checked for what global tables replicate",
          // S3 tells of each of its operations which permissions it needs, and under what
          // condition:
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
          "*|s3:BypassGovernanceRetention|bypassGovernanceRetention|governance is not bypassed",
          "s3:*|s3:GetObjectVersion|versionId sourceVersionId|no version is named",
          "*|s3:GetObjectVersionAcl|versionId|no version is named",
          "*|s3:GetObjectVersionAttributes|versionId|no version is named",
          "*|s3:GetObjectVersionTagging|versionId|no version is named",
          "*|s3:GetObjectVersionForReplication|versionId|no version is named",
          "*|s3:DeleteObjectVersion|versionId|no version is named",
          "*|s3:DeleteObjectVersionTagging|versionId|no version is named",
          "*|s3:PutObjectVersionAcl|versionId|no version is named",
          "*|s3:PutObjectVersionTagging|versionId|no version is named",
          "*|s3:PutObjectAcl|acl grantFullControl grantRead grantReadACP grantWriteACP"
              + " accessControlPolicy|no access control list is set",
          "*|s3:PutBucketAcl|acl grantFullControl grantRead grantReadACP grantWrite grantWriteACP"
              + "|no access control list is set",
          "*|s3:PutObjectLegalHold|objectLockLegalHoldStatus|no legal hold is set",
          "*|s3:PutObjectRetention|objectLockMode objectLockRetainUntilDate|no object lock is set",
          // Tags of filters and of images are no tags of what is created:
          // https://docs.aws.amazon.com/powershell/v5/reference/items/New-CECostCategoryDefinition.html
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-amidistributionconfiguration.md
          "*|ce:TagResource|resourceTags|no tags are set",
          "*|imagebuilder:TagResource|tags|no tags are set",
          "ecs:RunTask|iam:PassRole|taskRoleArn executionRoleArn ?|",
          "ecs:StartTask|iam:PassRole|taskRoleArn executionRoleArn ?|",
          "ecs:CreateService|iam:PassRole|role roleArn ?|",
          "ecs:UpdateService|iam:PassRole|roleArn ?|",
          "ssm-quicksetup:TagResource|iam:PassRole|?|",
          "ssm-quicksetup:UntagResource|iam:PassRole|?|",
          "s3:ListObjects|s3:GetObjectAcl||a list shows no access control lists",
          "s3:ListObjectsV2|s3:GetObjectAcl||a list shows no access control lists",
          "s3:GetObject|s3:GetObjectTagging||without it the answer lacks the number of tags",
          "s3:GetObject|s3:GetObjectRetention||without it the answer lacks the retention",
          "s3:GetObject|s3:GetObjectLegalHold||without it the answer lacks the legal hold",
          "s3:HeadObject|s3:GetObjectTagging||without it the answer lacks the number of tags",
          "s3:HeadObject|s3:GetObjectRetention||without it the answer lacks the retention",
          "s3:HeadObject|s3:GetObjectLegalHold||without it the answer lacks the legal hold",
          // The tags that the copied object has are copied, too:
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/copy-object.html
          "s3:CopyObject|s3:GetObjectTagging|?|",
          "s3:CopyObject|s3:PutObjectTagging|tagging ?|",
          "s3:CreateBucket|s3:PutBucketVersioning|objectLockEnabledForBucket|no object lock is set",
          "s3:CreateBucket|s3:PutBucketObjectLockConfiguration|objectLockEnabledForBucket"
              + "|no object lock is set",
          "s3:CreateBucket|s3:PutBucketOwnershipControls|objectOwnership|no ownership is set",
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
          "dynamodb:TransactWriteItems|dynamodb:PutItem|put addPutItem|no item is put",
          "dynamodb:TransactWriteItems|dynamodb:UpdateItem|update addUpdateItem"
              + "|no item is updated",
          "dynamodb:TransactWriteItems|dynamodb:DeleteItem|delete addDeleteItem"
              + "|no item is deleted",
          "dynamodb:TransactWriteItems|dynamodb:ConditionCheckItem"
              + "|conditionCheck addConditionCheck|no condition is checked",
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2gt_IAM.html
          "dynamodb:CreateTable|" + REPLICA + "|globalTableSourceArn|the table is no replica",
          "dynamodb:UpdateTable|" + REPLICA + "|replicaUpdates|no replica is changed",
          "dynamodb:UpdateTable|dynamodb:CreateTable|replicaUpdates|no replica is changed",
          "*|dynamodb:PutResourcePolicy|resourcePolicy|no policy of the table is set",
          // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html
          "dynamodb:UpdateTable|dynamodb:CreateGlobalTableWitness dynamodb:DeleteGlobalTableWitness"
              + "|globalTableWitnessUpdates|no witness is changed",
          // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
          // https://docs.aws.amazon.com/singlesignon/latest/userguide/trustedidentitypropagation-identity-enhanced-iam-role-sessions.html
          "*|sts:SetSourceIdentity|sourceIdentity|no source identity is set",
          "*|sts:SetContext|providedContexts|no context is provided",
          // https://docs.aws.amazon.com/redshift/latest/mgmt/generating-iam-credentials-role-permissions.html
          "redshift:GetClusterCredentials|redshift:JoinGroup|dbGroups|no group is joined",
          "redshift:GetClusterCredentials|redshift:CreateClusterUser|autoCreate"
              + "|no user is created",
          // https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions.html
          "*|bedrock:ApplyGuardrail|guardrailConfig guardrailIdentifier|no guardrail is named",
          // A tool of the program's own is called by the program; only AWS's are by Bedrock:
          // https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use.html
          // https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SystemTool.html
          "bedrock:Converse|bedrock:InvokeTool|systemTool|no tool of AWS's is named",
          "bedrock:ConverseStream|bedrock:InvokeTool|systemTool|no tool of AWS's is named",
          // The body of a request is not read here, and the names of its other parts tell nothing.
          "bedrock:InvokeModel|bedrock:InvokeTool|?|",
          // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html
          // https://docs.aws.amazon.com/redshift/latest/APIReference/API_DeleteCluster.html
          "rds:DeleteDBInstance rds:DeleteTenantDatabase|rds:CreateDBSnapshot"
              + "|finalDBSnapshotIdentifier|no last snapshot is named",
          "rds:DeleteDBCluster|rds:CreateDBClusterSnapshot|finalDBSnapshotIdentifier"
              + "|no last snapshot is named",
          "rds:StopDBInstance|rds:CreateDBSnapshot|dbSnapshotIdentifier|no snapshot is named",
          "redshift:DeleteCluster|redshift:CreateClusterSnapshot|finalClusterSnapshotIdentifier"
              + "|no last snapshot is named",
          // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
          "rds:CreateDBInstance rds:ModifyDBInstance|rds:CreateTenantDatabase|~multiTenant"
              + "|the instance is for one tenant",
          // https://docs.aws.amazon.com/redshift/latest/APIReference/API_ScheduledActionType.html
          "redshift:CreateScheduledAction redshift:ModifyScheduledAction|redshift:PauseCluster"
              + "|pauseCluster|no cluster is paused",
          "redshift:CreateScheduledAction redshift:ModifyScheduledAction|redshift:ResizeCluster"
              + "|resizeCluster|no cluster is resized",
          "redshift:CreateScheduledAction redshift:ModifyScheduledAction|redshift:ResumeCluster"
              + "|resumeCluster|no cluster is resumed",
          // https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_CreateCluster.html
          "dsql:CreateCluster dsql:UpdateCluster|dsql:PutMultiRegionProperties"
              + "|multiRegionProperties|the cluster is of one Region",
          "dsql:CreateCluster dsql:UpdateCluster|dsql:PutWitnessRegion|witnessRegion"
              + "|no witness is named",
          "dsql:CreateCluster|dsql:AddPeerCluster|clusters|no peer is named",
          "dsql:CreateCluster|dsql:PutClusterPolicy|policy|no policy of the cluster is set",
          // https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
          "states:TestState|states:RevealSecrets|~revealSecrets|no secrets are revealed",
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStack.html
          "cloudformation:UpdateStack|cloudformation:SetStackPolicy|stackPolicyBody stackPolicyURL"
              + " stackPolicyDuringUpdateBody stackPolicyDuringUpdateURL"
              + "|no policy of the stack is set",
          // The change set has the tags.
          "cloudformation:ExecuteChangeSet|cloudformation:TagResource"
              + " cloudformation:UntagResource|?|",
          // https://docs.aws.amazon.com/quicksight/latest/APIReference/API_CreateAnalysis.html
          "*|quicksight:CreateFolderMembership|folderArns|no folder is named",
          "*|quicksight:DescribeTemplate|sourceTemplate|no template is named",
          "*|quicksight:DescribeAnalysis|sourceAnalysis|no analysis is named",
          "*|quicksight:DescribeTheme|themeArn|no theme is named",
          "*|quicksight:PassDataSet|dataSetArn datasetArn|no data set is named",
          "*|quicksight:PassDataSource|dataSourceArn|no data source is named",
          // https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StorageConfiguration.html
          "bedrock:CreateKnowledgeBase bedrock:UpdateKnowledgeBase"
              + "|bedrock:AssociateThirdPartyKnowledgeBase|pineconeConfiguration"
              + " redisEnterpriseCloudConfiguration mongoDbAtlasConfiguration|the store is AWS's",
          // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_VpcOriginConfig.html
          "cloudfront:CreateDistribution cloudfront:CreateDistributionWithTags"
              + " cloudfront:UpdateDistribution|cloudfront:GetVpcOrigin|vpcOriginId"
              + "|no origin in a VPC is named",
          // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceHubAccessConfig.html
          "sagemaker:CreateModel|sagemaker:DeployHubModel|hubAccessConfig|no hub is named",
          // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html
          "ecs:CreateCapacityProvider ecs:UpdateCapacityProvider ecs:DeleteCapacityProvider"
              + "|ecs:PutClusterCapacityProviders|cluster|no cluster is named",
          // https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-security.html
          "*|lambda:PassCapacityProvider|capacityProviderConfig|no capacity provider is named",
          // https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachine.html
          "*|states:PublishStateMachineVersion|publish|no version is published",
          // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
          "secretsmanager:CreateSecret|secretsmanager:ReplicateSecretToRegions|addReplicaRegions"
              + "|no replica is made",
          // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html
          "secretsmanager:BatchGetSecretValue|secretsmanager:ListSecrets|filters"
              + "|no filter is set",
          "secretsmanager:RotateSecret|lambda:InvokeFunction|rotationLambdaARN ?|",
          // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html#rds-secrets-manager-permissions
          "rds:*|secretsmanager:CreateSecret secretsmanager:TagResource|manageMasterUserPassword"
              + "|the password is not managed",
          "rds:*|secretsmanager:RotateSecret|rotateMasterUserPassword|the password is not rotated",
          // https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html
          "redshift:*|" + PASSWORD + "|~manageMasterPassword|the password is not managed",
          "redshift-serverless:*|" + PASSWORD + "|~manageAdminPassword|the password is not managed",
          // https://docs.aws.amazon.com/redshift-data/latest/APIReference/API_ExecuteStatement.html
          // https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html
          "rds-data:* redshift-data:*|secretsmanager:GetSecretValue|secretArn|no secret is named",
          "*|redshift:GetClusterCredentials|dbUser|no user of the database is named",
          "*|redshift:GetClusterCredentialsWithIAM|clusterIdentifier -dbUser -secretArn"
              + "|no cluster is named",
          "*|redshift-serverless:GetCredentials|workgroupName -secretArn"
              + "|no workgroup is named",
          // https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html
          "kms:CreateKey|kms:PutKeyPolicy||who may create a key may give it its first policy",
          // https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-auth-slr.html
          "kms:CreateKey|iam:CreateServiceLinkedRole|~multiRegion|no multi-Region key is made",
          // https://docs.aws.amazon.com/kms/latest/APIReference/API_ReplicateKey.html
          "kms:ReplicateKey|kms:PutKeyPolicy|policy|no policy of the key is set",
          // https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html
          "lambda:GetFunction|lambda:ListTags||without it the answer lacks the tags",
          // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
          "logs:FilterLogEvents|logs:Unmask|unmask|nothing is unmasked",
          "logs:GetLogEvents|logs:Unmask|unmask|nothing is unmasked",
          "logs:GetLogRecord|logs:Unmask|unmask|nothing is unmasked",
          // The repository is made, and tagged, where it caches another registry:
          // https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-iam.html
          "ecr:BatchGetImage|ecr:CreateRepository ecr:TagResource|?|",
          "*|ecr:SetRepositoryPolicy|repositoryPolicy|no policy of repositories is set",
          // https://docs.aws.amazon.com/chime-sdk/latest/APIReference/API_messaging-chime_CreateChannel.html
          "chime:CreateChannel|chime:CreateChannelMembership|memberArns|no member is named",
          // A batch names what it does as the actions do.
          "clouddirectory:BatchRead|*|=|the batch does not ask for it",
          "clouddirectory:BatchWrite|*|=|the batch does not do it",
          // https://docs.aws.amazon.com/mediaconnect/latest/api/v1-bridges.html
          "mediaconnect:CreateBridge|mediaconnect:AddBridgeSources|sources|no source is named",
          "mediaconnect:CreateFlow|mediaconnect:AddFlowSources|source sources|no source is named",
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html
          "*|imagebuilder:GetImageRecipe|imageRecipeArn|no recipe of an image is named",
          "*|imagebuilder:GetContainerRecipe|containerRecipeArn"
              + "|no recipe of a container is named",
          // https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileCache.html
          "fsx:CreateFileCache|fsx:CreateDataRepositoryAssociation|dataRepositoryAssociations"
              + "|no repository is named",
          "lex:CreateBot|lex:DescribeBotAlias lex:DescribeBotVersion|botMembers"
              + "|the bot is no network",
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
          "cloudformation:DescribeStacks|cloudformation:ListStacks|!stackName|a stack is named",
          // The other role is one of the target accounts, which nobody passes:
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html
          "cloudformation:CreateStackSet|iam:PassRole|administrationRoleARN|no role is passed",
          "cloudformation:UpdateStackSet|iam:PassRole|administrationRoleARN|no role is passed",
          // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListDomainConflicts.html
          "cloudfront:ListDomainConflicts|cloudfront:GetDistribution|distributionId"
              + "|no distribution is named",
          "cloudfront:UpdateDomainAssociation|cloudfront:UpdateDistribution|distributionId"
              + "|no distribution is named",
          // A role can be among the properties of a connection, which are a map.
          "glue:CreateConnection|iam:PassRole glue:DescribeConnectionType glue:PassConnection|?|",
          "glue:UpdateConnection|iam:PassRole|?|",
          "glue:TestConnection|iam:PassRole|?|",
          // The setter with the name is needed anyway, so it does not tell when AWS checks these.
          "aws-marketplace:StartChangeSet|aws-marketplace:DescribeEntity|?|",
          "codedeploy:CreateDeployment|codedeploy:UpdateDeploymentGroup|?|",
          "connect:*|connect:DescribeInstance|?|",
          "dax:CreateCluster|dax:CreateParameterGroup dax:CreateSubnetGroup|?|",
          "deadline:CreateJob|deadline:GetJobTemplate|?|",
          "drs:*|drs:DescribeSourceServers|?|",
          "dsql:CreateCluster|dsql:DeleteClusterPolicy|?|",
          "ec2:EnableFastLaunch|ec2:CreateLaunchTemplate ec2:CreateSnapshot ec2:DeleteSnapshot"
              + " ec2:CreateTags ec2:DescribeImages ec2:DescribeLaunchTemplates"
              + " ec2:DescribeSnapshots|?|",
          "ec2:CreateVpcEndpoint|ec2:DescribeSecurityGroups ec2:DescribeSubnets|?|",
          "ec2:CreateCapacityReservationFleet|ec2:DescribeInstances|?|",
          "ecs:CreateExpressGatewayService|ecs:CreateCluster ecs:RegisterTaskDefinition|?|",
          "ecs:UpdateExpressGatewayService|ecs:RegisterTaskDefinition|?|",
          "fsx:DeleteFileSystem|fsx:CreateBackup|?|",
          "glacier:InitiateJob|glacier:GetJobOutput|?|",
          "*|globalaccelerator:UpdateEndpointGroup|?|",
          "identitystore:ListGroupMembershipsForMember|sso-directory:ListGroupsForUser|?|",
          "lightsail:*|lightsail:GetDomains|?|",
          "logs:StartQuery|logs:DescribeLogGroups|?|",
          "odb:CreateCloudVmCluster|odb:CreateDbNode|?|",
          "pi:ListAvailableResourceDimensions|pi:GetResourceMetrics|?|",
          "rds:ModifyDBCluster|rds:ModifyDBInstance|?|",
          "redshift-serverless:UpdateLakehouseConfiguration|redshift:RegisterNamespace|?|",
          "resource-groups:UngroupResources|resource-groups:Untag tag:UntagResources|?|",
          "sso:CreateApplication|sso:CreateApplicationInstance|?|",
          "sso:ListApplications|sso:GetApplicationInstance sso:ListApplicationInstances|?|",
          "timestream-influxdb:CreateDbCluster|timestream-influxdb:CreateDbInstance|?|",
          "lambda:CreateFunction|lambda:GetLayerVersion|layers|no layer is used",
          "lambda:UpdateFunctionConfiguration|lambda:GetLayerVersion|layers|no layer is used");

  private ExtraActionLines() {}
}
