package dev.carillon.internal.iam.page.text;

/**
 * Actions, and the ARNs that they take, {@code ${*}} for a star that a policy has there itself: by
 * pages of guides, then by policies of AWS's own. Pages of GitHub tell what AWS's message of a
 * refusal names.
 */
public final class ResourcePages {

  public static final String RESOURCES =
      """
      https://github.com/aws-amplify/amplify-cli/issues/3383
        amplify:ListApps arn:*:amplify:*:*:apps/${*}
      https://docs.aws.amazon.com/IAM/latest/UserGuide/list_awsamplify.html
        amplify:CreateApp arn:*:amplify:*:*:apps/${*}
      https://github.com/aws-amplify/amplify-hosting/issues/1408
        amplify:ListJobs arn:*:amplify:*:*:apps/*/branches/*/jobs/${*}
      https://github.com/logzio/logzio_aws_serverless/pull/68
        amplify:GenerateAccessLogs arn:*:amplify:*:*:apps/*/accesslogs/*
      https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-configure-neural-search.html
        aoss:CreateCollection arn:*:aoss:*:*:collection/*
        aoss:*Index arn:*:aoss:*:*:collection/*
      https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/tags-resource-arn.html
        apigateway:POST arn:*:apigateway:*::/tags/*
      https://docs.aws.amazon.com/apigateway/latest/api/API_CreateResource.html
        apigateway:POST arn:*:apigateway:*::/restapis/*/resources/*
      https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeMethod.html
        apigateway:POST arn:*:apigateway:*::/restapis/*/resources/*/methods/*
      https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeAuthorizer.html
        apigateway:POST arn:*:apigateway:*::/restapis/*/authorizers/*
      https://docs.aws.amazon.com/autoscaling/application/userguide/security_iam_service-with-iam.html
        application-autoscaling:*ScheduledAction arn:*:autoscaling:*:*:scheduledAction:*
      https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html
        appsync:SetWebACL arn:*:appsync:*:*:apis/*
        elasticloadbalancing:SetWebAcl arn:*:elasticloadbalancing:*:*:loadbalancer/app/*
      https://github.com/aws-samples/iam-identity-center-team/issues/145
        appsync:*Resolver* arn:*:appsync:*:*:/v1/apis/*
      https://github.com/kedacore/keda/pull/5373
        aps:CreateWorkspace arn:*:aps:*:*:/workspaces
      https://docs.aws.amazon.com/claude-platform/latest/userguide/iam-policies.html
        aws-external-anthropic:ListWorkspaces arn:*:aws-external-anthropic:*:*:workspace/${*}
      https://docs.aws.amazon.com/marketplace/latest/userguide/detailed-management-portal-permissions.html
        aws-marketplace:ListEntities arn:*:aws-marketplace:*:*:AWSMarketplace/*/${*}
      https://docs.aws.amazon.com/marketplace/latest/userguide/search-performance-dashboard.html
        aws-marketplace:GetSellerDashboard arn:*:aws-marketplace:*:*:*/ReportingData/*/Dashboard/*
      https://docs.aws.amazon.com/cost-management/latest/userguide/schedule-dashboard-reports-permissions.html
        bcm-dashboards:GetDashboard arn:*:bcm-dashboards::*:dashboard/*
      https://github.com/aws-samples/service-control-policy-examples/blob/main/Service-specific-controls/Amazon-Bedrock/Deny-Bedrock-model-invocation-except-approved-models.json
        bedrock:PutFoundationModelEntitlement arn:*:bedrock:*::foundation-model/*
      https://docs.aws.amazon.com/bedrock/latest/userguide/agents-memory-log-delivery-enable.html
        bedrock:AllowVendedLogDeliveryForResource arn:*:bedrock:*:*:agent-alias/*/*
      https://docs.aws.amazon.com/bedrock/latest/userguide/flows-permissions.html
        bedrock:InvokeModel* arn:*:bedrock:*:*:custom-model/*
      https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-prereq-permissions-general.html
        bedrock:ListKnowledgeBases arn:*:bedrock:*:*:knowledge-base/${*}
      https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-resource-session-management.html
        bedrock-agentcore:CreateBrowser arn:*:bedrock-agentcore:*:*:browser/*
        bedrock-agentcore:ListBrowsers arn:*:bedrock-agentcore:*:*:browser/${*}
        bedrock-agentcore:*BrowserSession* arn:*:bedrock-agentcore:*:*:browser/*
        bedrock-agentcore:*Browser*Stream arn:*:bedrock-agentcore:*:*:browser/*
      https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/code-interpreter-resource-session-management.html
        bedrock-agentcore:CreateCodeInterpreter arn:*:bedrock-agentcore:*:*:code-interpreter/*
        bedrock-agentcore:ListCodeInterpreters arn:*:bedrock-agentcore:*:*:code-interpreter/${*}
      https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/observability-configure.html
        bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:browser/*
        bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:browser-custom/*
        bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:code-interpreter*/*
        bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:gateway/*
        bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:runtime/*
        bedrock-agentcore:AllowVendedLogDeliveryForResource arn:*:bedrock-agentcore:*:*:workload-identity-directory/*/workload-identity/*
      https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/policy-permissions.html
        bedrock-agentcore:CreateGateway arn:*:bedrock-agentcore:*:*:gateway/*
        bedrock-agentcore:ListGateways arn:*:bedrock-agentcore:*:*:gateway/${*}
        bedrock-agentcore:ManageAdminPolicy arn:*:bedrock-agentcore:*:*:gateway/*
        bedrock-agentcore:CreatePolicyEngine arn:*:bedrock-agentcore:*:*:policy-engine/*
        bedrock-agentcore:ListPolicyEngines arn:*:bedrock-agentcore:*:*:policy-engine/${*}
        bedrock-agentcore:CreatePolicy arn:*:bedrock-agentcore:*:*:policy-engine/*/policy/*
        bedrock-agentcore:ListPolicies arn:*:bedrock-agentcore:*:*:policy-engine/*/policy/${*}
        bedrock-agentcore:StartPolicyGeneration arn:*:bedrock-agentcore:*:*:policy-engine/*/policy-generation/*
        bedrock-agentcore:ListPolicyGenerations arn:*:bedrock-agentcore:*:*:policy-engine/*/policy-generation/${*}
      https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html
        cloudformation:CreateChangeSet arn:*:cloudformation:*:*:transform/*
      https://github.com/jogold/cloudstructs/issues/215
        cloudformation:ListStacks arn:*:cloudformation:*:*:stack/${*}/${*}
      https://github.com/thechampsant/Piritiya
        cloudfront:CreateDistribution arn:*:cloudfront::*:distribution/${*}
      https://docs.aws.amazon.com/codeartifact/latest/ug/domain-policies.html
        codeartifact:CreateRepository arn:*:codeartifact:*:*:domain/*
      https://docs.aws.amazon.com/codedeploy/latest/userguide/auth-and-access-control-permissions-reference.html
        codedeploy:ContinueDeployment arn:*:codedeploy:*:*:deploymentgroup:*
        codedeploy:StopDeployment arn:*:codedeploy:*:*:deploymentgroup:*
        codedeploy:GetDeploymentTarget arn:*:codedeploy:*:*:deploymentgroup:*
        codedeploy:ListDeploymentTargets arn:*:codedeploy:*:*:deploymentgroup:*
        codedeploy:ListDeploymentGroups arn:*:codedeploy:*:*:deploymentgroup:*
        codedeploy:ListApplications arn:*:codedeploy:*:*:application:${*}
        codedeploy:ListDeploymentConfigs arn:*:codedeploy:*:*:deploymentconfig:${*}
        codedeploy:ListGitHubAccountTokenNames arn:*:codedeploy:*:*:${*}
        codedeploy:ListOnPremisesInstances arn:*:codedeploy:*:*:${*}
        codedeploy:SkipWaitTimeForInstanceTermination arn:*:codedeploy:*:*:instance/*
      https://docs.aws.amazon.com/codedeploy/latest/userguide/tutorial-lambda-sam-template.html
        codedeploy:PutLifecycleEventHookExecutionStatus arn:*:codedeploy:*:*:deploymentgroup:*
      https://docs.aws.amazon.com/codepipeline/latest/userguide/permissions-reference.html
        codepipeline:*ableStageTransition arn:*:codepipeline:*:*:*
        codepipeline:ListPipelines arn:*:codepipeline:*:*:${*}
      https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam-id-policies-examples.html
        codepipeline:ListActionTypes arn:*:codepipeline:*:*:actiontype:${*}
      https://docs.aws.amazon.com/config/latest/developerguide/security_iam_id-based-policy-examples.html
        config:DescribeComplianceByConfigRule arn:*:config:*:*:config-rule/*
        config:DescribeConfigRuleEvaluationStatus arn:*:config:*:*:config-rule/*
        config:*RemediationExceptions arn:*:config:*:*:remediation-configuration/*
      https://docs.aws.amazon.com/connect/latest/adminguide/security_iam_resource-level-policy-examples.html
        connect:CreateQueue arn:*:connect:*:*:instance/*/phone-number/*
        connect:UpdateQueueOutboundCallerConfig arn:*:connect:*:*:instance/*/phone-number/*
        connect:StartOutboundVoiceContact arn:*:connect:*:*:instance/*/contact/*
      https://docs.aws.amazon.com/deadline-cloud/latest/userguide/security_iam_id-based-policy-examples.html
        deadline:* arn:*:deadline:*:*:${*}
      https://docs.aws.amazon.com/directoryservice/latest/admin-guide/IAM_Auth_Access_IdentityBased.html
        ds:* arn:*:ds:*:*:${*}
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
      https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/3361
        ec2messages:* arn:*:ssm:*:*:${*}
        ssm:* arn:*:ssm:*:*:${*}
      https://github.com/aws/amazon-cloudwatch-agent-test/issues/220
        eks:CreateCluster arn:*:eks:*:*:cluster/*
      https://github.com/awslabs/idf-modules/pull/311
        eks:DescribeClusterVersions arn:*:eks:*:*:${*}
      https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.policies.actions.html
        elasticbeanstalk:AbortEnvironmentUpdate arn:*:elasticbeanstalk:*:*:application/*
        elasticbeanstalk:ComposeEnvironments arn:*:elasticbeanstalk:*:*:environment/*
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html
        aidevops:AllowVendedLogDeliveryForResource arn:*:aidevops:*:*:agentspace/*
        elasticloadbalancing:AllowVendedLogDeliveryForResource arn:*:elasticloadbalancing:*:*:loadbalancer/*
        elasticloadbalancing:AllowVendedLogDeliveryForResource arn:*:elasticloadbalancing:*:*:loadbalancer/*/*
        quicksight:AllowVendedLogDeliveryForResource arn:*:quicksight:*:*:account/*
      https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-studio-admin-permissions.html
        elasticmapreduce:CreateStudio arn:*:elasticmapreduce:*:*:studio/*
      https://docs.aws.amazon.com/sagemaker/latest/dg/studio-set-up-emr-permissions-reference.html
        elasticmapreduce:DescribeSecurityConfiguration arn:*:elasticmapreduce:*:*:cluster/*
      https://docs.aws.amazon.com/fis/latest/userguide/security_iam_id-based-policy-examples.html
        fis:ListActions arn:*:fis:*:*:action/${*}
      https://docs.aws.amazon.com/gameliftservers/latest/developerguide/security_iam_id-based-policy-examples.html
        gamelift:DescribeFleetAttributes arn:*:gamelift:*:*:fleet/*
      https://docs.aws.amazon.com/glue/latest/dg/zero-etl-target.html
        glue:*InboundIntegration arn:*:glue:*:*:catalog
        glue:*InboundIntegration arn:*:glue:*:*:catalog/*
        glue:*InboundIntegration arn:*:glue:*:*:database/*
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
      https://github.com/awsdocs/iam-user-guide/issues/218
        guardduty:DescribePublishingDestination arn:*:guardduty:*:*:/detector/*
      https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
        iam:*LoginProfile arn:*:iam::*:root
        iam:*AccessKey* arn:*:iam::*:root
        iam:*MFADevice* arn:*:iam::*:root
        iam:*SigningCertificate* arn:*:iam::*:root
        iam:GetUser arn:*:iam::*:root
      https://github.com/kubernetes/kops/pull/17854
        iam:ListInstanceProfiles arn:*:iam::*:instance-profile/*
      https://github.com/rapid7/metasploit-framework/blob/master/documentation/modules/auxiliary/cloud/aws/enum_iam.md
        iam:ListUsers arn:*:iam::*:user/*/
        iam:ListUsers arn:*:iam::*:user/
        iam:ListGroups arn:*:iam::*:group/*/
        iam:ListGroups arn:*:iam::*:group/
      https://github.com/clebert/aws-simple/blob/main/README.md
        iam:ListRoles arn:*:iam::*:role/
      https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePolicy.html
        imagebuilder:ListImages arn:*:imagebuilder:*:*:image/*
        imagebuilder:ListComponents arn:*:imagebuilder:*:*:component/*
        imagebuilder:List*Recipes arn:*:imagebuilder:*:*:*-recipe/*
      https://docs.aws.amazon.com/iot/latest/developerguide/tunnel-access.html
        iot:OpenTunnel arn:*:iot:*:*:tunnel/*
        iot:OpenTunnel arn:*:iot:*:*:thing/*
        iot:ListTunnels arn:*:iot:*:*:tunnel/${*}
        iot:ListTunnels arn:*:iot:*:*:thing/*
        iot:RotateTunnelAccessToken arn:*:iot:*:*:thing/*
        iot:*Resource arn:*:iot:*:*:tunnel/*
      https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/controlling-access.html
        iotfleetwise:GenerateCommandPayload arn:*:iot:*:*:thing/*
      https://docs.aws.amazon.com/iot-sitewise/latest/userguide/alarms-iam-permissions.html
        iotsitewise:ListAssetModels arn:*:iotsitewise:*:*:asset-model/${*}
      https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cluster-owner-action-policy.html
        kafka:GetBootstrapBrokers arn:*:kafka:*:*:cluster/*
      https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html
        ssm:GetParametersByPath arn:*:ssm:*:*:parameter/
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html
        logs:DescribeLogGroups arn:*:logs:*:*:log-group::log-stream:
        logs:DescribeResourcePolicies arn:*:logs:*:*:log-group::log-stream:
        logs:PutResourcePolicy arn:*:logs:*:*:log-group::log-stream:
      https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html
        logs:PutResourcePolicy arn:*:logs:*:*:log-group:*
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateDestination-Account.html
        logs:PutAccountPolicy arn:*:logs:*:*:destination:*
      https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/security_iam_id-based-policy-examples.html
        managedblockchain:CreateNetwork arn:*:managedblockchain:*::networks/${*}
      https://docs.aws.amazon.com/pinpoint/latest/developerguide/permissions-actions.html
        mobiletargeting:CreateCampaign arn:*:mobiletargeting:*:*:apps/*/campaigns
        mobiletargeting:ListJourneys arn:*:mobiletargeting:*:*:apps/*/journeys
      https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_PutResourcePolicy.html
        network-firewall:ListRuleGroups arn:*:network-firewall:*:*:stateful-rulegroup/*
        network-firewall:ListRuleGroups arn:*:network-firewall:*:*:stateless-rulegroup/*
      https://docs.aws.amazon.com/notifications/latest/userguide/resource-level-permissions.html
        notifications:AccessSensitiveEvents arn:*:notifications::*:managed-notification-configuration/*
        notifications:CreateNotificationConfiguration arn:*:notifications:*:*:configuration/*
        notifications:CreateEventRule arn:*:notifications::*:configuration/*/rule/*
        notifications-contacts:CreateEmailContact arn:*:notifications-contacts::*:emailcontact/*
        notifications-contacts:ListEmailContacts arn:*:notifications-contacts::*:emailcontact/*
        notifications-contacts:ListTagsForResource arn:*:notifications-contacts::*:emailcontact/*
      https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html#awsorganizations-resources-for-iam-policies
        organizations:*tachPolicy arn:*:organizations::aws:policy/*
        organizations:DescribePolicy arn:*:organizations::aws:policy/*
        organizations:ListTargetsForPolicy arn:*:organizations::aws:policy/*
      https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security-iam-ingestion.html
        osis:*atePipeline arn:*:osis:*:*:pipeline/*
      https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-quicksight-permissions.html
        quicksight:ListNamespaces arn:*:quicksight:*:*:namespace/${*}
      https://docs.aws.amazon.com/redshift/latest/mgmt/zero-etl-using.redshift-iam.html
        redshift:*InboundIntegration arn:*:redshift-serverless:*:*:namespace/*
      https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_PutResolverRulePolicy.html
        route53resolver:ListResolverRule* arn:*:route53resolver:*:*:resolver-rule/*
      https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_PutResolverQueryLogConfigPolicy.html
        route53resolver:ListResolverQueryLogConfigs arn:*:route53resolver:*:*:resolver-query-log-config/*
      https://docs.aws.amazon.com/cli/latest/reference/route53resolver/put-firewall-rule-group-policy.html
        route53resolver:ListFirewallRuleGroups arn:*:route53resolver:*:*:firewall-rule-group/*
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/walkthrough1.html
        s3:ListAllMyBuckets arn:*:s3:::${*}
      https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/S3OutpostsIAM.html#S3OutpostsARN
        s3-outposts:*Object* arn:*:s3-outposts:*:*:outpost/*/accesspoint/*/object/*
        s3-outposts:*MultipartUpload* arn:*:s3-outposts:*:*:outpost/*/accesspoint/*/object/*
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3LensHelperFilesCLI.html
        s3:PutStorageLensConfiguration arn:*:s3:*:*:storage-lens/*
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-identity-based-policies.html
        s3tables:ListTableBuckets arn:*:s3tables:*:*:bucket/${*}
      https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy.html
        sagemaker:CreateModel arn:*:sagemaker:*:*:model-package/*
      https://github.com/Hacking-the-Cloud/hackingthe.cloud/blob/main/content/aws/enumeration/whoami.md
        sdb:ListDomains arn:*:sdb:*:*:domain/${*}
      https://github.com/Wolox/tech-guides/pull/63
        sns:CreatePlatformEndpoint arn:*:sns:*:*:app/*
        sns:DeletePlatformApplication arn:*:sns:*:*:app/*
        sns:?etPlatformApplicationAttributes arn:*:sns:*:*:app/*
        sns:ListEndpointsByPlatformApplication arn:*:sns:*:*:app/*
        sns:?etEndpointAttributes arn:*:sns:*:*:endpoint/*
        sns:DeleteEndpoint arn:*:sns:*:*:endpoint/*
      https://github.com/buildkite/lifecycled/issues/90
        sns:* arn:*:sns:*:*:${*}
      https://github.com/widdix/complete-aws-iam-reference/pull/8
        sqs:ListQueues arn:*:sqs:*:*:${*}
      https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html
        ssmmessages:OpenDataChannel arn:*:ssm:*:*:session/*
      https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
        states:InvokeHTTPEndpoint arn:*:states:*:*:stateMachine:*
      https://docs.aws.amazon.com/step-functions/latest/dg/concept-create-iam-advanced.html
        states:ListActivities arn:*:states:*:*:${*}
        states:ValidateStateMachineDefinition arn:*:states:*:*:${*}
        states:TestState arn:*:states:*:*:stateMachine:*
        states:RevealSecrets arn:*:states:*:*:stateMachine:*
      https://github.com/scribd/terraform-aws-datadog/pull/18
        states:ListStateMachines arn:*:states:*:*:stateMachine:${*}
      https://github.com/aws/aws-cdk/pull/8486
        states:SendTask* arn:*:states:*:*:stateMachine:*
        states:SendTask* arn:*:states:*:*:activity:*
      https://docs.aws.amazon.com/storagegateway/latest/userguide/sg-api-permissions-ref.html
        storagegateway:ListFileShares arn:*:storagegateway:*:*:gateway/*
        storagegateway:ListTapes arn:*:storagegateway:*:*:gateway/*
        storagegateway:ListVolumes arn:*:storagegateway:*:*:gateway/*
      https://docs.aws.amazon.com/kms/latest/developerguide/customer-managed-policies.html
        tag:GetResources arn:*:kms:*:*:key/${*}
      https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html
        vpc-lattice-svcs:Invoke arn:*:vpc-lattice:*:*:service/*
      https://docs.aws.amazon.com/wellarchitected/latest/userguide/activate-ta-in-iam.html
        trustedadvisor:DescribeAccount* arn:*:trustedadvisor:*:*:checks/${*}
        trustedadvisor:DescribeRisk* arn:*:trustedadvisor:*:*:checks/${*}
      https://docs.aws.amazon.com/workspaces/latest/adminguide/copy-custom-image.html
        workspaces:DescribeWorkspaceImages arn:*:workspaces:*:*:workspaceimage/*
      """
          + PolicyPages.RESOURCES;

  private ResourcePages() {}
}
