package dev.carillon.catalog.call;

import java.util.List;

/**
 * When AWS checks which extra action, where the request names the part that the action is for: what
 * is made with the thing, what it refers to, what else is to be done. Written as {@link
 * ExtraActionLines}.
 */
final class PartLines {

  static final List<String> LINES =
      List.of(
          // Tags of what can be tagged are put on it by a request of their own:
          // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-tagging-supported-resources.html
          "apigateway:CreateApiKey apigateway:CreateDomainName"
              + " apigateway:CreateDomainNameAccessAssociation apigateway:CreateRestApi"
              + " apigateway:CreateStage apigateway:CreateUsagePlan apigateway:CreateVpcLink"
              + " apigateway:GenerateClientCertificate|apigateway:PUT|tags"
              + "|no tags are set",
          "apigateway:CreateRestApi|apigateway:UpdateRestApiPolicy|policy|no policy is set",
          // What the two are for, AWS's table of the actions says:
          // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html
          "apigateway:CreateDomainName|apigateway:AddCertificateToDomain"
              + "|mutualTlsAuthentication|no certificate of callers is asked for",
          "apigateway:CreateDomainName|apigateway:UpdateDomainNamePolicy|policy|no policy is set",
          // https://docs.aws.amazon.com/appflow/1.0/APIReference/API_CreateFlow.html
          "appflow:*|appflow:UseConnectorProfile|connectorProfileName|no profile is named",
          // https://docs.aws.amazon.com/opensearch-service/latest/ServerlessAPIReference/API_CreateCollection.html
          "*|aoss:AddCollectionToCollectionGroup|collectionGroupName|no group is named",
          // https://docs.aws.amazon.com/athena/latest/APIReference/API_StartSession.html
          "athena:StartSession|athena:ListTagsForResource|~copyWorkGroupTags|no tags are copied",
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntime.html
          "*|bedrock-agentcore:InvokeAgentRuntimeForUser|runtimeUserId|no user is named",
          // https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_ReplicationSpecification.html
          "cassandra:CreateKeyspace|cassandra:CreateMultiRegionResource|~replicationSpecification"
              + "|the keyspace is of one Region",
          // https://docs.aws.amazon.com/chime-sdk/latest/APIReference/API_messaging-chime_CreateChannel.html
          "chime:CreateChannel|chime:CreateChannelModerator|moderatorArns|no moderator is named",
          "*|chime:PutChannelExpirationSettings|expirationSettings|nothing expires",
          "*|chime:PutAppInstanceUserExpirationSettings|expirationSettings|nothing expires",
          // https://docs.aws.amazon.com/clean-rooms/latest/apireference/API_UpdateConfiguredTable.html
          "*|cleanrooms:UpdateConfiguredTableAllowedColumns|allowedColumns|no columns are set",
          "*|cleanrooms:UpdateConfiguredTableReference|tableReference|no table is named",
          // https://docs.aws.amazon.com/clouddirectory/latest/developerguide/API_CreateObject.html
          "clouddirectory:CreateIndex clouddirectory:CreateObject|clouddirectory:AttachObject"
              + "|parentReference|no parent is named",
          // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListConflictingAliases.html
          "cloudfront:ListConflictingAliases|cloudfront:GetDistribution|distributionId"
              + "|no distribution is named",
          "cloudfront:AssociateAlias|cloudfront:UpdateDistribution|targetDistributionId"
              + "|no distribution is named",
          "cloudfront:ListDomainConflicts|cloudfront:GetDistributionTenant|distributionTenantId"
              + "|no tenant is named",
          "cloudfront:UpdateDomainAssociation|cloudfront:UpdateDistributionTenant"
              + "|distributionTenantId|no tenant is named",
          // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DistributionConfig.html
          "cloudfront:CreateDistribution cloudfront:CreateDistributionWithTags"
              + "|cloudfront:CreateConnectionGroup|~connectionMode|the distribution has no tenants",
          // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListInsightsMetricData.html
          "cloudtrail:ListInsightsMetricData|cloudtrail:ListInsightsData|trailName"
              + "|no trail is named",
          // https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepositoryCreationTemplate.html
          "*|ecr:PutLifecyclePolicy|lifecyclePolicy|no life cycle is set",
          // The last snapshot is taken where its name is given, as with those of RDS and Redshift:
          // https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DeleteReplicationGroup.html
          // https://docs.aws.amazon.com/memorydb/latest/APIReference/API_DeleteCluster.html
          "elasticache:DeleteCacheCluster elasticache:DeleteReplicationGroup"
              + "|elasticache:CreateSnapshot|finalSnapshotIdentifier|no last snapshot is named",
          "elasticache:DeleteServerlessCache|elasticache:CreateServerlessCacheSnapshot"
              + "|finalSnapshotName|no last snapshot is named",
          "memorydb:DeleteCluster|memorydb:CreateSnapshot|finalSnapshotName"
              + "|no last snapshot is named",
          // https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/iam-operationsrole.html
          "elasticbeanstalk:*|iam:PassRole|operationsRole|no role is passed",
          // https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_StartJobRun.html
          "*|emr-containers:DescribeJobTemplate|jobTemplateId|no template is named",
          // https://docs.aws.amazon.com/fsx/latest/APIReference/API_DeleteVolumeOntapConfiguration.html
          "*|fsx:BypassSnaplockEnterpriseRetention|bypassSnaplockEnterpriseRetention"
              + "|retention is not bypassed",
          // https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_AssignTapePool.html
          "*|storagegateway:BypassGovernanceRetention|bypassGovernanceRetention"
              + "|governance is not bypassed",
          // https://docs.aws.amazon.com/gameliftstreams/latest/apireference/API_CreateStreamGroup.html
          "gameliftstreams:CreateStreamGroup|gameliftstreams:AssociateApplications"
              + "|defaultApplicationIdentifier|no application is named",
          // https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-databases.html
          "glue:*|glue:PassConnection|connectionName glueConnectionName validationConnection"
              + "|no connection is named",
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImagePipeline.html
          "*|imagebuilder:GetDistributionConfiguration|distributionConfigurationArn"
              + "|no distribution is named",
          "*|imagebuilder:GetInfrastructureConfiguration|infrastructureConfigurationArn"
              + "|no infrastructure is named",
          "*|imagebuilder:GetComponent|componentArn|no component is named",
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
          "imagebuilder:CreateContainerRecipe imagebuilder:CreateImageRecipe"
              + "|imagebuilder:GetImage|@parentImage|what it starts from is no image of the service",
          "imagebuilder:CreateInfrastructureConfiguration"
              + " imagebuilder:UpdateInfrastructureConfiguration|iam:GetInstanceProfile"
              + "|instanceProfileName|no profile is named",
          // https://docs.aws.amazon.com/lexv2/latest/dg/import-export.html
          "lex:StartImport|lex:CreateBot lex:UpdateBot|botImportSpecification|no bot is imported",
          "lex:StartImport|lex:CreateBotLocale lex:UpdateBotLocale lex:DeleteBotLocale"
              + " lex:CreateIntent lex:UpdateIntent lex:DeleteIntent lex:CreateSlot lex:UpdateSlot"
              + " lex:DeleteSlot lex:CreateSlotType lex:UpdateSlotType lex:DeleteSlotType"
              + "|botImportSpecification botLocaleImportSpecification|no bot is imported",
          "lex:StartImport|lex:CreateCustomVocabulary lex:UpdateCustomVocabulary"
              + " lex:DeleteCustomVocabulary|botImportSpecification botLocaleImportSpecification"
              + " customVocabularyImportSpecification|no vocabulary is imported",
          "lex:StartImport|lex:CreateTestSet lex:UpdateTestSet|testSetImportResourceSpecification"
              + "|no test is imported",
          "lex:UpdateBot|lex:DescribeBotAlias lex:DescribeBotVersion|botMembers"
              + "|the bot is no network",
          // https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html
          "iam:DeleteRole iam:GetRole|iam:DeleteServiceLinkedRole"
              + "||another operation deletes such a role",
          // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeAccountPolicies.html
          "logs:DescribeAccountPolicies|logs:DescribeIndexPolicies logs:DescribeSubscriptionFilters"
              + " logs:GetDataProtectionPolicy logs:GetTransformer|~policyType"
              + "|no kind of policies is named",
          // https://docs.aws.amazon.com/mediaconnect/latest/api/v1-flows.html
          "mediaconnect:CreateBridge|mediaconnect:AddBridgeOutputs|outputs|no output is named",
          "mediaconnect:CreateFlow|mediaconnect:AddFlowOutputs|outputs|no output is named",
          "mediaconnect:CreateFlow|mediaconnect:AddFlowMediaStreams|mediaStreams"
              + "|no stream is named",
          "mediaconnect:CreateFlow|mediaconnect:AddFlowVpcInterfaces|vpcInterfaces"
              + "|no interface is named",
          "mediaconnect:CreateFlow|mediaconnect:GrantFlowEntitlements|entitlements"
              + "|no entitlement is granted",
          "*|mediaconnect:AssociateRouterNetworkInterface|networkInterfaceArn"
              + "|no interface is named",
          "*|mediaconnect:UpdateFlowOutput|flowOutputArn|no output is named",
          "*|mediaconnect:UpdateFlowSource|flowSourceArn|no source is named",
          // https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_FirewallPolicy.html
          "*|network-firewall:AssociateFirewallPolicy|firewallPolicyArn|no policy is named",
          "*|network-firewall:ListRuleGroups|statelessRuleGroupReferences"
              + " statefulRuleGroupReferences|no group of rules is named",
          "*|network-firewall:ListTLSInspectionConfigurations|tlsInspectionConfigurationArn"
              + "|no inspection is named",
          "*|network-firewall:ListFirewalls|firewallArn|no firewall is named",
          "*|network-firewall:AttachRuleGroupsToProxyConfiguration|ruleGroupNames ruleGroupArns"
              + "|no group of rules is named",
          // https://docs.aws.amazon.com/networkmanager/latest/APIReference/API_CreateVpcAttachment.html
          "*|networkmanager:PutAttachmentRoutingPolicyLabel|routingPolicyLabel|no label is set",
          // https://docs.aws.amazon.com/OAM/latest/APIReference/API_GetLink.html
          "oam:GetLink oam:GetSink oam:UpdateLink|oam:ListTagsForResource|includeTags"
              + "|no tags are asked for",
          // https://docs.aws.amazon.com/OAM/latest/APIReference/API_CreateLink.html
          "oam:CreateLink oam:UpdateLink|application-signals:Link applicationinsights:Link"
              + " cloudwatch:Link internetmonitor:Link logs:Link xray:Link|~resourceTypes"
              + "|no types of data are shared",
          // Only for fleets of one type the page says that no role of the service is needed:
          // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-prerequisites.html
          "ec2:CreateFleet|ec2:RunInstances|~launchTemplateConfigs|no launch template is named",
          // A launch template can have tags and an instance profile:
          // https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-api-permissions.html
          // https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-launch-template-permissions.html
          "autoscaling:CreateAutoScalingGroup autoscaling:UpdateAutoScalingGroup|ec2:RunInstances"
              + "|launchTemplate|no launch template is named",
          "autoscaling:CreateAutoScalingGroup autoscaling:UpdateAutoScalingGroup|ec2:CreateTags"
              + "|~launchTemplate|no launch template is named",
          "autoscaling:CreateAutoScalingGroup|iam:PassRole|serviceLinkedRoleARN roleARN ?|",
          "autoscaling:UpdateAutoScalingGroup|iam:PassRole|serviceLinkedRoleARN ?|",
          // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
          "logs:CreateLogGroup|logs:TagLogGroup||logs:TagResource does as well",
          // https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html
          "polly:StartSpeechSynthesisTask|s3:PutObject|outputS3BucketName|no bucket is named",
          "polly:StartSpeechSynthesisTask|sns:Publish|snsTopicArn|no topic is named",
          // https://docs.aws.amazon.com/proton/latest/APIReference/API_CreateRepository.html
          "proton:CreateRepository|codestar-connections:PassConnection|connectionArn"
              + "|no connection is named",
          "proton:CreateService|codestar-connections:PassConnection|repositoryConnectionArn"
              + "|no connection is named",
          // https://docs.aws.amazon.com/servicecatalog/latest/dg/API_SourceConnection.html
          "servicecatalog:CreateProduct servicecatalog:UpdateProduct"
              + "|codestar-connections:PassConnection|connectionArn|no connection is named",
          // https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_CreateRule.html
          "rbin:CreateRule|rbin:LockRule|lockConfiguration|the rule is not locked",
          // Only a cluster in several zones makes its instances:
          // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html
          "rds:CreateDBCluster rds:RestoreDBClusterFromSnapshot rds:RestoreDBClusterToPointInTime"
              + "|rds:CreateDBInstance|dbClusterInstanceClass|no class of instances is set",
          // https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_TargetAction.html
          "*|redshift-serverless:CreateSnapshot|createSnapshot|no snapshot is taken",
          // https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html
          "redshift:CreateCluster redshift:RestoreFromClusterSnapshot"
              + "|redshift:AssociateDataShareConsumer redshift:RegisterNamespace|~catalogName"
              + "|no catalog is named",
          // https://docs.aws.amazon.com/ARG/latest/APIReference/API_CreateGroup.html
          "resource-groups:CreateGroup|resource-groups:Tag|tags|no tags are set",
          // https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html
          "route53:CreateHostedZone|ec2:DescribeVpcs|vpc|the zone is of no VPC",
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateAccessGrantsInstance.html
          "s3:CreateAccessGrantsInstance|sso:CreateApplication sso:DescribeInstance"
              + " sso:PutApplicationAuthenticationMethod sso:PutApplicationGrant|identityCenterArn"
              + "|no instance of Identity Center is named",
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateAccessGrant.html
          "s3:CreateAccessGrant|identitystore:DescribeGroup identitystore:DescribeUser"
              + " sso:DescribeApplication sso:DescribeInstance|~granteeType|no grantee is named",
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-setting-up.html
          "s3tables:CreateTable|s3tables:PutTableEncryption|encryptionConfiguration"
              + "|no encryption is set",
          "s3tables:CreateTable|s3tables:PutTableData|metadata|no metadata is set",
          "s3tables:CreateTable|s3tables:PutTableStorageClass|storageClassConfiguration"
              + "|no storage class is set",
          "s3tables:CreateTableBucket|s3tables:PutTableBucketEncryption|encryptionConfiguration"
              + "|no encryption is set",
          "s3tables:CreateTableBucket|s3tables:PutTableBucketStorageClass"
              + "|storageClassConfiguration|no storage class is set",
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_S3VectorBuckets_QueryVectors.html
          // https://docs.aws.amazon.com/AmazonS3/latest/API/API_S3VectorBuckets_ListVectors.html
          "s3vectors:QueryVectors|s3vectors:GetVectors|filter returnMetadata"
              + "|neither metadata nor a filter is asked for",
          "s3vectors:ListVectors|s3vectors:GetVectors|returnData returnMetadata"
              + "|neither data nor metadata is asked for",
          // https://docs.aws.amazon.com/incident-manager/latest/APIReference/API_SSMContacts_CreateContact.html
          "ssm-contacts:CreateContact ssm-contacts:UpdateContact|ssm-contacts:AssociateContact"
              + "|contactTargetInfo|no contact is named",
          // What is associated tells which service has to let it:
          // https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html#security_iam_action-additions
          "*|amplify:AssociateWebACL amplify:DisassociateWebACL amplify:GetWebACLForResource"
              + " apigateway:SetWebACL apprunner:AssociateWebAcl"
              + " apprunner:DescribeWebAclForService apprunner:DisassociateWebAcl"
              + " cognito-idp:AssociateWebACL cognito-idp:DisassociateWebACL"
              + " cognito-idp:GetWebACLForResource ec2:AssociateVerifiedAccessInstanceWebAcl"
              + " ec2:DisassociateVerifiedAccessInstanceWebAcl"
              + " ec2:GetVerifiedAccessInstanceWebAcl|@resourceArn"
              + "|the resource is of another service",
          // Of these services there is an older action, which does as well:
          "*|appsync:AssociateWebACL appsync:DisassociateWebACL appsync:GetWebACLForResource"
              + " appsync:SetWebACL elasticloadbalancing:CreateWebACLAssociation"
              + " elasticloadbalancing:DeleteWebACLAssociation"
              + " elasticloadbalancing:GetLoadBalancerWebACL elasticloadbalancing:SetWebAcl"
              + "|~@resourceArn|the resource is of another service",
          // https://docs.aws.amazon.com/rekognition/latest/APIReference/API_S3Object.html
          // https://docs.aws.amazon.com/textract/latest/dg/API_S3Object.html
          "rekognition:* textract:*|s3:GetObject|s3Object|no object is named",
          // The image can be named by a parameter:
          // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-systems-manager-parameter-to-find-AMI.html
          "*|ssm:GetParameters|imageId^resolve:ssm:|no image is named by a parameter",
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/TranslateReadOnly.html
          "translate:*|comprehend:DetectDominantLanguage|sourceLanguageCode^auto"
              + "|the language is named",
          // The role that is passed reads it, where one is; else the caller:
          // https://docs.aws.amazon.com/transcribe/latest/APIReference/API_JobExecutionSettings.html
          "transcribe:CreateLanguageModel|s3:GetObject s3:ListBucket||the role that is passed"
              + " reads",
          // https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html#auth-role-iam-user
          "transcribe:*|s3:PutObject|outputBucketName outputLocation -jobExecutionSettings"
              + " -dataAccessRoleArn|no bucket is named",
          "transcribe:*|s3:GetObject|mediaFileUri vocabularyFileUri vocabularyFilterFileUri"
              + " -jobExecutionSettings -dataAccessRoleArn|no file is named",
          // https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateWorkload.html
          "wellarchitected:CreateWorkload|wellarchitected:GetReviewTemplate"
              + " wellarchitected:GetReviewTemplateAnswer"
              + " wellarchitected:GetReviewTemplateLensReview"
              + " wellarchitected:ListReviewTemplateAnswers|reviewTemplateArns"
              + "|no template is named");

  private PartLines() {}
}
