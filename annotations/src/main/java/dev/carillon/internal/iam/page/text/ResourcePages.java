package dev.carillon.internal.iam.page.text;

/**
 * Actions and ARNs that they take, by guides, refusals and policies of AWS's: {@code ${*}} is a
 * star that a policy has there itself, and two stars stand for what is below a type, too.
 */
public final class ResourcePages {

  public static final String RESOURCES =
      ""
          // https://docs.aws.amazon.com/IAM/latest/UserGuide/list_awsamplify.html
          + "amplify:CreateApp arn:*:amplify:*:*:apps/${*}\n"
          // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-configure-neural-search.html
          + "aoss:CreateCollection arn:*:aoss:*:*:collection/*\n"
          + "aoss:*Index arn:*:aoss:*:*:collection/*\n"
          // https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/tags-resource-arn.html
          + "apigateway:POST arn:*:apigateway:*::/tags/*\n"
          // https://docs.aws.amazon.com/apigateway/latest/api/API_CreateResource.html
          + "apigateway:POST arn:*:apigateway:*::/restapis/*/resources/*\n"
          // https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeMethod.html
          + "apigateway:POST arn:*:apigateway:*::/restapis/*/resources/*/methods/*\n"
          // https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeAuthorizer.html
          + "apigateway:POST arn:*:apigateway:*::/restapis/*/authorizers/*\n"
          // https://docs.aws.amazon.com/autoscaling/application/userguide/security_iam_service-with-iam.html
          + "application-autoscaling:*ScheduledAction arn:*:autoscaling:*:*:scheduledAction:*\n"
          // https://docs.aws.amazon.com/connect/latest/adminguide/security_iam_resource-level-policy-examples.html
          + "app-integrations:ListEventIntegrations arn:*:app-integrations:*:*:event-integration/*\n"
          // https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html
          + "appsync:SetWebACL arn:*:appsync:*:*:apis/*\n"
          + "elasticloadbalancing:SetWebAcl arn:*:elasticloadbalancing:*:*:loadbalancer/app/*\n"
          // https://docs.aws.amazon.com/claude-platform/latest/userguide/iam-policies.html
          + "aws-external-anthropic:ListWorkspaces arn:*:aws-external-anthropic:*:*:workspace/${*}\n"
          // https://docs.aws.amazon.com/marketplace/latest/userguide/detailed-management-portal-permissions.html
          + "aws-marketplace:ListEntities arn:*:aws-marketplace:*:*:AWSMarketplace/*/${*}\n"
          // https://docs.aws.amazon.com/marketplace/latest/userguide/search-performance-dashboard.html
          + "aws-marketplace:GetSellerDashboard arn:*:aws-marketplace:*:*:*/ReportingData/*/Dashboard/*\n"
          // https://docs.aws.amazon.com/cost-management/latest/userguide/schedule-dashboard-reports-permissions.html
          + "bcm-dashboards:GetDashboard arn:*:bcm-dashboards::*:dashboard/*\n"
          // https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html
          + "bedrock:AssociateThirdPartyKnowledgeBase arn:*:bedrock:*:*:knowledge-base/*\n"
          // https://github.com/aws-samples/service-control-policy-examples/blob/main/Service-specific-controls/Amazon-Bedrock/Deny-Bedrock-model-invocation-except-approved-models.json
          + "bedrock:PutFoundationModelEntitlement arn:*:bedrock:*::foundation-model/*\n"
          // https://docs.aws.amazon.com/bedrock/latest/userguide/agents-memory-log-delivery-enable.html
          + "bedrock:AllowVendedLogDeliveryForResource arn:*:bedrock:*:*:agent-alias/*/*\n"
          // https://docs.aws.amazon.com/bedrock/latest/userguide/flows-permissions.html
          + "bedrock:InvokeModel* arn:*:bedrock:*:*:custom-model/*\n"
          // https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-prereq-permissions-general.html
          + "bedrock:ListKnowledgeBases arn:*:bedrock:*:*:knowledge-base/${*}\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-resource-session-management.html
          + "bedrock-agentcore:CreateBrowser arn:*:bedrock-agentcore:*:*:browser/*\n"
          + "bedrock-agentcore:ListBrowsers arn:*:bedrock-agentcore:*:*:browser/${*}\n"
          + "bedrock-agentcore:*BrowserSession* arn:*:bedrock-agentcore:*:*:browser/*\n"
          + "bedrock-agentcore:*Browser*Stream arn:*:bedrock-agentcore:*:*:browser/*\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/code-interpreter-resource-session-management.html
          + "bedrock-agentcore:CreateCodeInterpreter arn:*:bedrock-agentcore:*:*:code-interpreter/*\n"
          + "bedrock-agentcore:ListCodeInterpreters arn:*:bedrock-agentcore:*:*:code-interpreter/${*}\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/observability-configure.html
          + "bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:browser/*\n"
          + "bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:browser-custom/*\n"
          + "bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:code-interpreter*/*\n"
          + "bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:gateway/*\n"
          + "bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:runtime/*\n"
          + "bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:workload-identity-directory/*/workload-identity/*\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/policy-permissions.html
          + "bedrock-agentcore:CreateGateway arn:*:bedrock-agentcore:*:*:gateway/*\n"
          + "bedrock-agentcore:ListGateways arn:*:bedrock-agentcore:*:*:gateway/${*}\n"
          + "bedrock-agentcore:ManageAdminPolicy arn:*:bedrock-agentcore:*:*:gateway/*\n"
          + "bedrock-agentcore:CreatePolicyEngine arn:*:bedrock-agentcore:*:*:policy-engine/*\n"
          + "bedrock-agentcore:ListPolicyEngines arn:*:bedrock-agentcore:*:*:policy-engine/${*}\n"
          + "bedrock-agentcore:CreatePolicy arn:*:bedrock-agentcore:*:*:policy-engine/*/policy/*\n"
          + "bedrock-agentcore:ListPolicies arn:*:bedrock-agentcore:*:*:policy-engine/*/policy/${*}\n"
          + "bedrock-agentcore:StartPolicyGeneration arn:*:bedrock-agentcore:*:*:policy-engine/*/policy-generation/*\n"
          + "bedrock-agentcore:ListPolicyGenerations arn:*:bedrock-agentcore:*:*:policy-engine/*/policy-generation/${*}\n"
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html
          + "cloudformation:CreateChangeSet arn:*:cloudformation:*:*:transform/*\n"
          // https://docs.aws.amazon.com/cloudhsm/latest/userguide/sharing.html
          + "cloudhsm:DescribeBackups arn:*:cloudhsm:*:*:backup/*\n"
          // https://docs.aws.amazon.com/codeartifact/latest/ug/domain-policies.html
          + "codeartifact:CreateRepository arn:*:codeartifact:*:*:domain/*\n"
          // https://docs.aws.amazon.com/codedeploy/latest/userguide/auth-and-access-control-permissions-reference.html
          + "codedeploy:ContinueDeployment arn:*:codedeploy:*:*:deploymentgroup:*\n"
          + "codedeploy:StopDeployment arn:*:codedeploy:*:*:deploymentgroup:*\n"
          + "codedeploy:GetDeploymentTarget arn:*:codedeploy:*:*:deploymentgroup:*\n"
          + "codedeploy:ListDeploymentTargets arn:*:codedeploy:*:*:deploymentgroup:*\n"
          + "codedeploy:ListDeploymentGroups arn:*:codedeploy:*:*:deploymentgroup:*\n"
          + "codedeploy:ListApplications arn:*:codedeploy:*:*:application:${*}\n"
          + "codedeploy:ListDeploymentConfigs arn:*:codedeploy:*:*:deploymentconfig:${*}\n"
          + "codedeploy:ListGitHubAccountTokenNames arn:*:codedeploy:*:*:${*}\n"
          + "codedeploy:ListOnPremisesInstances arn:*:codedeploy:*:*:${*}\n"
          + "codedeploy:SkipWaitTimeForInstanceTermination arn:*:codedeploy:*:*:instance/*\n"
          // https://docs.aws.amazon.com/codedeploy/latest/userguide/tutorial-lambda-sam-template.html
          + "codedeploy:PutLifecycleEventHookExecutionStatus arn:*:codedeploy:*:*:deploymentgroup:*\n"
          // https://docs.aws.amazon.com/codepipeline/latest/userguide/permissions-reference.html
          + "codepipeline:*ableStageTransition arn:*:codepipeline:*:*:*\n"
          + "codepipeline:ListPipelines arn:*:codepipeline:*:*:${*}\n"
          // https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam-id-policies-examples.html
          + "codepipeline:ListActionTypes arn:*:codepipeline:*:*:actiontype:${*}\n"
          // https://docs.aws.amazon.com/config/latest/developerguide/security_iam_id-based-policy-examples.html
          + "config:DescribeComplianceByConfigRule arn:*:config:*:*:config-rule/*\n"
          + "config:DescribeConfigRuleEvaluationStatus arn:*:config:*:*:config-rule/*\n"
          + "config:*RemediationExceptions arn:*:config:*:*:remediation-configuration/*\n"
          // https://docs.aws.amazon.com/connect/latest/adminguide/configure-saml.html
          + "connect:GetFederationToken arn:*:connect:*:*:instance/*/user/*\n"
          // https://docs.aws.amazon.com/connect/latest/adminguide/security_iam_resource-level-policy-examples.html
          + "connect:CreateQueue arn:*:connect:*:*:instance/*/phone-number/*\n"
          + "connect:UpdateQueueOutboundCallerConfig arn:*:connect:*:*:instance/*/phone-number/*\n"
          + "connect:StartOutboundVoiceContact arn:*:connect:*:*:instance/*/contact/*\n"
          // https://docs.aws.amazon.com/deadline-cloud/latest/userguide/security_iam_id-based-policy-examples.html
          + "deadline:* arn:*:deadline:*:*:${*}\n"
          + "ec2:DescribeVpcEndpoints arn:*:ec2:*:*:vpc-endpoint/${*}\n"
          // https://docs.aws.amazon.com/directoryservice/latest/admin-guide/IAM_Auth_Access_IdentityBased.html
          + "ds:* arn:*:ds:*:*:${*}\n"
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/iam-policy-prevent-purchase-reserved-capacity.html
          + "dynamodb:PurchaseReservedCapacityOfferings arn:*:dynamodb:*:*:${*}\n"
          // https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
          + "dynamodb:ListBackups arn:*:dynamodb:*:*:table/*/backup/${*}\n"
          + "dynamodb:ListStreams arn:*:dynamodb:*:*:table/*/stream/${*}\n"
          + "kinesis:ListStreams arn:*:kinesis:*:*:stream/${*}\n"
          + "polly:ListLexicons arn:*:polly:*:*:lexicon/${*}\n"
          + "rekognition:CreateCollection arn:*:rekognition:*:*:collection/*\n"
          + "serverlessrepo:CreateApplication arn:*:serverlessrepo:*:*:applications/${*}\n"
          + "serverlessrepo:ListApplications arn:*:serverlessrepo:*:*:applications/${*}\n"
          // https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.policies.actions.html
          + "elasticbeanstalk:AbortEnvironmentUpdate arn:*:elasticbeanstalk:*:*:application/*\n"
          + "elasticbeanstalk:ComposeEnvironments arn:*:elasticbeanstalk:*:*:environment/*\n"
          // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html
          + "aidevops:AllowVendedLogDeliveryForResource arn:*:aidevops:*:*:agentspace/*\n"
          + "elasticloadbalancing:AllowVendedLogDeliveryForResource arn:*:elasticloadbalancing:*:*:loadbalancer/*\n"
          + "elasticloadbalancing:AllowVendedLogDeliveryForResource arn:*:elasticloadbalancing:*:*:loadbalancer/*/*\n"
          + "quicksight:AllowVendedLogDeliveryForResource arn:*:quicksight:*:*:account/*\n"
          // https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-studio-admin-permissions.html
          + "elasticmapreduce:CreateStudio arn:*:elasticmapreduce:*:*:studio/*\n"
          // https://docs.aws.amazon.com/sagemaker/latest/dg/studio-set-up-emr-permissions-reference.html
          + "elasticmapreduce:DescribeSecurityConfiguration arn:*:elasticmapreduce:*:*:cluster/*\n"
          // https://docs.aws.amazon.com/fis/latest/userguide/security_iam_id-based-policy-examples.html
          + "fis:ListActions arn:*:fis:*:*:action/${*}\n"
          // https://docs.aws.amazon.com/gameliftservers/latest/developerguide/security_iam_id-based-policy-examples.html
          + "gamelift:DescribeFleetAttributes arn:*:gamelift:*:*:fleet/*\n"
          + "gamelift:DescribeGameSessionQueues arn:*:gamelift:*:*:gamesessionqueue/*\n"
          // https://docs.aws.amazon.com/glue/latest/dg/zero-etl-target.html
          + "glue:*InboundIntegration arn:*:glue:*:*:catalog\n"
          + "glue:*InboundIntegration arn:*:glue:*:*:catalog/*\n"
          + "glue:*InboundIntegration arn:*:glue:*:*:database/*\n"
          // https://docs.aws.amazon.com/guardduty/latest/ug/security_iam_id-based-policy-examples.html
          + "guardduty:*Finding* arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:*Member* arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:*AdministratorAccount arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:*MasterAccount arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:Accept*Invitation arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:*Set* arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:*PublishingDestination* arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:*OrganizationConfiguration arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:DescribeMalwareScans arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:Get?*Days arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:GetUsageStatistics arn:*:guardduty:*:*:detector/**\n"
          + "guardduty:ListFilters arn:*:guardduty:*:*:detector/**\n"
          // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
          + "iam:*LoginProfile arn:*:iam::*:root\n"
          + "iam:*AccessKey* arn:*:iam::*:root\n"
          + "iam:*MFADevice* arn:*:iam::*:root\n"
          + "iam:*SigningCertificate* arn:*:iam::*:root\n"
          + "iam:GetUser arn:*:iam::*:root\n"
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
          + "imagebuilder:GetImage arn:*:imagebuilder:*:*:image/*/*\n"
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePolicy.html
          + "imagebuilder:ListImages arn:*:imagebuilder:*:*:image/*\n"
          + "imagebuilder:ListComponents arn:*:imagebuilder:*:*:component/*\n"
          + "imagebuilder:List*Recipes arn:*:imagebuilder:*:*:*-recipe/*\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/security_iam_service-with-iam.html
          + "iot:ListAttachedPolicies arn:*:iot:*:*:thinggroup/*\n"
          + "iot:ListAttachedPolicies arn:*:iot:*:*:cert/*\n"
          + "iot:ListPrincipalPolicies arn:*:iot:*:*:cert/*\n"
          + "iot:DeleteV2LoggingLevel arn:*:iot:*:*:thinggroup/*\n"
          + "iot:ListJobs arn:*:iot:*:*:thinggroup/*\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/tunnel-access.html
          + "iot:OpenTunnel arn:*:iot:*:*:tunnel/*\n"
          + "iot:OpenTunnel arn:*:iot:*:*:thing/*\n"
          + "iot:ListTunnels arn:*:iot:*:*:tunnel/${*}\n"
          + "iot:ListTunnels arn:*:iot:*:*:thing/*\n"
          + "iot:RotateTunnelAccessToken arn:*:iot:*:*:thing/*\n"
          + "iot:*Resource arn:*:iot:*:*:tunnel/*\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/iot-data-plane-jobs.html
          + "iotjobsdata:DescribeJobExecution arn:*:iot:*:*:job/*\n"
          // https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/controlling-access.html
          + "iotfleetwise:GenerateCommandPayload arn:*:iot:*:*:thing/*\n"
          // https://docs.aws.amazon.com/iot-sitewise/latest/userguide/alarms-iam-permissions.html
          + "iotsitewise:ListAssetModels arn:*:iotsitewise:*:*:asset-model/${*}\n"
          // https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cluster-owner-action-policy.html
          + "kafka:GetBootstrapBrokers arn:*:kafka:*:*:cluster/*\n"
          // https://docs.aws.amazon.com/msk/latest/developerguide/create-iam-access-control-policies.html
          + "kafka-cluster:WriteData arn:*:kafka:*:*:transactional-id/*/*/*\n"
          // https://docs.aws.amazon.com/streams/latest/dev/data-delivery-iam.html
          + "kinesis:CreateChannel arn:*:kinesis:*:*:stream/*\n"
          + "kinesis:ListChannels arn:*:kinesis:*:*:stream/${*}\n"
          // https://docs.aws.amazon.com/snowball/latest/developer-guide/access-control-managing-permissions.html
          + "lambda:ListFunctions arn:*:lambda:*:*:${*}\n"
          // https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html
          + "ssm:GetParametersByPath arn:*:ssm:*:*:parameter/\n"
          // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html
          + "logs:DescribeLogGroups arn:*:logs:*:*:log-group::log-stream:\n"
          + "logs:DescribeResourcePolicies arn:*:logs:*:*:log-group::log-stream:\n"
          + "logs:PutResourcePolicy arn:*:logs:*:*:log-group::log-stream:\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html
          + "logs:PutResourcePolicy arn:*:logs:*:*:log-group:*\n"
          // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateDestination-Account.html
          + "logs:PutAccountPolicy arn:*:logs:*:*:destination:*\n"
          // https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/security_iam_id-based-policy-examples.html
          + "managedblockchain:CreateNetwork arn:*:managedblockchain:*::networks/${*}\n"
          // https://docs.aws.amazon.com/managed-blockchain/latest/ethereum-dev/security_iam_id-based-policy-examples.html
          + "managedblockchain:ListNetworks arn:*:managedblockchain:*::networks/*\n"
          + "managedblockchain:POST arn:*:managedblockchain:*:*:${*}\n"
          + "managedblockchain:GET arn:*:managedblockchain:*:*:${*}\n"
          + "managedblockchain:Invoke arn:*:managedblockchain:*:*:${*}\n"
          // https://docs.aws.amazon.com/pinpoint/latest/developerguide/permissions-actions.html
          + "mobiletargeting:CreateCampaign arn:*:mobiletargeting:*:*:apps/*/campaigns\n"
          + "mobiletargeting:ListJourneys arn:*:mobiletargeting:*:*:apps/*/journeys\n"
          // https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_PutResourcePolicy.html
          + "network-firewall:ListRuleGroups arn:*:network-firewall:*:*:stateful-rulegroup/*\n"
          + "network-firewall:ListRuleGroups arn:*:network-firewall:*:*:stateless-rulegroup/*\n"
          // https://docs.aws.amazon.com/notifications/latest/userguide/resource-level-permissions.html
          + "notifications:AccessSensitiveEvents arn:*:notifications::*:managed-notification-configuration/*\n"
          + "notifications:CreateNotificationConfiguration arn:*:notifications:*:*:configuration/*\n"
          + "notifications:CreateEventRule arn:*:notifications::*:configuration/*/rule/*\n"
          + "notifications-contacts:CreateEmailContact arn:*:notifications-contacts::*:emailcontact/*\n"
          + "notifications-contacts:ListEmailContacts arn:*:notifications-contacts::*:emailcontact/*\n"
          + "notifications-contacts:ListTagsForResource arn:*:notifications-contacts::*:emailcontact/*\n"
          // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html#awsorganizations-resources-for-iam-policies
          + "organizations:*tachPolicy arn:*:organizations::aws:policy/*\n"
          + "organizations:DescribePolicy arn:*:organizations::aws:policy/*\n"
          + "organizations:ListTargetsForPolicy arn:*:organizations::aws:policy/*\n"
          // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_permissions_overview.html
          + "organizations:CreateAccount arn:*:organizations::*:account/${*}\n"
          // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html
          + "oam:CreateLink arn:*:oam:*:*:link/*\n"
          + "oam:UpdateLink arn:*:oam:*:*:sink/*\n"
          // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security-iam-ingestion.html
          + "osis:*atePipeline arn:*:osis:*:*:pipeline/*\n"
          // https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-quicksight-permissions.html
          + "quicksight:ListNamespaces arn:*:quicksight:*:*:namespace/${*}\n"
          // https://docs.aws.amazon.com/quick/latest/userguide/iam-policy-examples.html
          + "quicksight:*KeyRegistration arn:*:quicksight:*:*:${*}\n"
          // https://docs.aws.amazon.com/redshift/latest/mgmt/zero-etl-using.redshift-iam.html
          + "redshift:*InboundIntegration arn:*:redshift-serverless:*:*:namespace/*\n"
          // https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_PutResolverRulePolicy.html
          + "route53resolver:ListResolverRule* arn:*:route53resolver:*:*:resolver-rule/*\n"
          // https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_PutResolverQueryLogConfigPolicy.html
          + "route53resolver:ListResolverQueryLogConfigs arn:*:route53resolver:*:*:resolver-query-log-config/*\n"
          // https://docs.aws.amazon.com/cli/latest/reference/route53resolver/put-firewall-rule-group-policy.html
          + "route53resolver:ListFirewallRuleGroups arn:*:route53resolver:*:*:firewall-rule-group/*\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/walkthrough1.html
          + "s3:ListAllMyBuckets arn:*:s3:::${*}\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-service-api-support.html
          + "s3:ListBucketMultipartUploads arn:*:s3:*:*:accesspoint/*\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/S3OutpostsIAM.html#S3OutpostsARN
          + "s3-outposts:*Object* arn:*:s3-outposts:*:*:outpost/*/accesspoint/*/object/*\n"
          + "s3-outposts:*MultipartUpload* arn:*:s3-outposts:*:*:outpost/*/accesspoint/*/object/*\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3LensHelperFilesCLI.html
          + "s3:PutStorageLensConfiguration arn:*:s3:*:*:storage-lens/*\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-identity-based-policies.html
          + "s3tables:ListTableBuckets arn:*:s3tables:*:*:bucket/${*}\n"
          // https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html
          + "sagemaker:CreateImageVersion arn:*:sagemaker:*:*:image-version/*\n"
          + "sagemaker:StartHumanLoop arn:*:sagemaker:*:*:human-loop/*\n"
          + "sagemaker:CreatePresignedDomainUrl arn:*:sagemaker:*:*:app/*\n"
          + "sagemaker-geospatial:SearchRasterDataCollection arn:*:sagemaker-geospatial:*:*:raster-data-collection/*\n"
          // https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy.html
          + "sagemaker:CreateModel arn:*:sagemaker:*:*:model-package/*\n"
          // https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-create-tracking-server-iam.html
          + "sagemaker-mlflow:AccessUI arn:*:sagemaker:*:*:mlflow-tracking-server/*\n"
          // https://docs.aws.amazon.com/security-lake/latest/userguide/security_iam_id-based-policy-examples.html
          + "securitylake:*egisterDataLakeDelegatedAdministrator arn:*:securitylake:*:*:${*}\n"
          // https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html
          + "ssmmessages:OpenDataChannel arn:*:ssm:*:*:session/*\n"
          // https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
          + "states:InvokeHTTPEndpoint arn:*:states:*:*:stateMachine:*\n"
          // https://docs.aws.amazon.com/step-functions/latest/dg/concept-create-iam-advanced.html
          + "states:ListActivities arn:*:states:*:*:${*}\n"
          + "states:ValidateStateMachineDefinition arn:*:states:*:*:${*}\n"
          + "states:TestState arn:*:states:*:*:stateMachine:*\n"
          + "states:RevealSecrets arn:*:states:*:*:stateMachine:*\n"
          // https://docs.aws.amazon.com/storagegateway/latest/userguide/sg-api-permissions-ref.html
          + "storagegateway:ListFileShares arn:*:storagegateway:*:*:gateway/*\n"
          + "storagegateway:ListTapes arn:*:storagegateway:*:*:gateway/*\n"
          + "storagegateway:ListVolumes arn:*:storagegateway:*:*:gateway/*\n"
          // https://docs.aws.amazon.com/kms/latest/developerguide/customer-managed-policies.html
          + "tag:GetResources arn:*:kms:*:*:key/${*}\n"
          // https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html
          + "vpc-lattice-svcs:Invoke arn:*:vpc-lattice:*:*:service/*\n"
          // https://docs.aws.amazon.com/wellarchitected/latest/userguide/activate-ta-in-iam.html
          + "trustedadvisor:DescribeAccount* arn:*:trustedadvisor:*:*:checks/${*}\n"
          + "trustedadvisor:DescribeRisk* arn:*:trustedadvisor:*:*:checks/${*}\n"
          // https://docs.aws.amazon.com/lexv2/latest/dg/built-in-intent-qinconnect.html
          + "wisdom:CreateSession arn:*:wisdom:*:*:assistant/*\n"
          // https://docs.aws.amazon.com/workspaces/latest/adminguide/copy-custom-image.html
          + "workspaces:DescribeWorkspaceImages arn:*:workspaces:*:*:workspaceimage/*\n"
          + RefusalPages.RESOURCES
          + PolicyPages.RESOURCES;

  private ResourcePages() {}
}
