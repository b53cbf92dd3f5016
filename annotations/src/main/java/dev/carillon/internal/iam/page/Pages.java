package dev.carillon.internal.iam.page;

/**
 * What IAM accepts by AWS's own pages although AWS's tables do not list it: all exceptions to the
 * tables, and no code. A line at the left is the address of the page that a row below it rests on,
 * or {@code policy} and the name of a policy of AWS's own, whose page is {@code
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/} with the name and {@code
 * .html}; pages of GitHub tell what AWS's message of a refusal names. The pages are those of
 * November 2026.
 *
 * <p>Who asks has the text of its kind as a constant, so that this class is never loaded, and is
 * not in the jar.
 */
public final class Pages {

  /** Actions that no table lists. */
  public static final String ACTIONS =
      """
      https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
        sns:Receive
      https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-cross-account.html
        glue:ShareResource
      https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html
        iot:AssumeRoleWithCertificate
      https://github.com/aws-samples/resource-control-policy-examples
        rolesanywhere:CreateSession
      https://github.com/aws/agentcore-l3-cdk-constructs/blob/main/src/cdk/constructs/components/mcp/Gateway.ts
        bedrock-agentcore:CheckAuthorizePermissions
      https://docs.aws.amazon.com/greengrass/v2/developerguide/device-auth.html
        greengrass:PutCertificateAuthorities
        greengrass:VerifyClientDeviceIdentity
        greengrass:VerifyClientDeviceIoTCertificateAssociation
      https://docs.aws.amazon.com/medialive/latest/ug/trusted-entity-requirements.html
        mediaconnect:ManagedAddOutput
        mediaconnect:ManagedDescribeFlow
        mediaconnect:ManagedRemoveOutput
      https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-studio-user-permissions.html
        emr-containers:CreateAccessTokenForManagedEndpoint
      https://docs.aws.amazon.com/redshift/latest/dg/federated-permissions-prereqs.html
        redshift:ModifyLakehouseConfiguration
        redshift-serverless:UpdateLakehouseConfiguration
      """;

  /**
   * What is otherwise of condition keys: {@code supports} has actions that support a key, {@code
   * beside} those that need no key of the actions that they stand beside, {@code number} a key that
   * is compared as numbers and not as text, {@code single} one of several values that is compared
   * as one, {@code star} one whose values in a request, or those of them that are so, may have a
   * star: a domain with all below it.
   */
  public static final String KEYS =
      """
      https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
        supports states:InvokeHTTPEndpoint states:HTTPEndpoint
        supports states:InvokeHTTPEndpoint states:HTTPMethod
      https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
        supports dynamodb:ConditionCheckItem dynamodb:EnclosingOperation
      https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/permissions-for-ec2-instance-connect-endpoint.html
        supports ec2-instance-connect:OpenTunnel ec2-instance-connect:remotePort
        supports ec2-instance-connect:OpenTunnel ec2-instance-connect:maxTunnelDuration
        supports ec2-instance-connect:OpenTunnel ec2-instance-connect:privateIpAddress
      https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/deploy-q-apps-iam-permissions.html
        supports qapps:*QAppSession?*ata qapps:UserIsSessionModerator
        supports qapps:GetQAppSessionMetadata qapps:SessionIsShared
        supports qapps:ListQAppSessionData qapps:SessionIsShared
      https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_resource-based-policy-examples.html
        supports cloudtrail-data:PutAuditEvents cloudtrail:ExternalId
      https://docs.aws.amazon.com/deadline-cloud/latest/userguide/security-iam-service-roles.html
        supports deadline:* deadline:MembershipLevel
      https://docs.aws.amazon.com/neptune/latest/userguide/iam-data-condition-keys.html
        supports neptune-db:CancelQuery neptune-db:QueryLanguage
      https://docs.aws.amazon.com/iot/latest/developerguide/basic-policy-variables.html
        supports iot:Connect iot:DomainName
        supports iot:*ublish iot:DomainName
        supports iot:Receive iot:DomainName
        supports iot:Subscribe iot:DomainName
      https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3LensHelperFilesCLI.html
        supports s3:PutStorageLensConfiguration aws:ResourceTag/${TagKey}
      https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
        supports ssm:SendCommand ec2:ResourceTag/${TagKey}
      https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_id-based-policy-examples.html
        supports timestream:ListDatabases aws:ResourceTag/${TagKey}
      https://docs.aws.amazon.com/resource-explorer/latest/userguide/security_iam_id-based-policy-examples.html
        supports resource-explorer-2:CreateView aws:ResourceTag/${TagKey}
      https://docs.aws.amazon.com/bedrock/latest/userguide/model-access-permissions.html
        supports aws-marketplace:Subscribe aws-marketplace:ProductId
      https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ROSAManageSubscription.html
        supports aws-marketplace:Unsubscribe aws-marketplace:ProductId
      https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AwsGlueSessionUserRestrictedPolicy.html
        supports tag:TagResources aws:TagKeys
        supports tag:TagResources aws:RequestTag/${TagKey}
        supports tag:UntagResources aws:TagKeys
      https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock-policy.html
        supports glacier:* glacier:ResourceTag/
        number glacier:ArchiveAgeInDays
      https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-valid-to
        number kms:ValidTo
      https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-iam-access-control-identity-based.html
        number redshift:DurationSeconds
      https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html
        single events:source
        single events:detail-type
        single events:TargetArn
      https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_datapipeline_not-owned.html
        single datapipeline:PipelineCreator
      https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-iam-resourcebased-access.html
        single datapipeline:workerGroup
      https://docs.aws.amazon.com/quicksight/latest/user/embedding-run-time.html
        star quicksight:AllowedEmbeddingDomains
      https://docs.aws.amazon.com/cur/latest/userguide/cur-s3.html
        star aws:SourceArn arn:*:cur:*:*:definition/${*}
      https://docs.aws.amazon.com/acm/latest/userguide/acm-conditions.html
        star acm:DomainNames
      https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
        star lambda:Principal ${*}
      https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
        beside sts:TagSession sts:*
        beside sts:SetSourceIdentity sts:*
        beside sts:SetContext sts:*
        beside sts:SetSourceIdentity aws:TagKeys
        beside sts:SetSourceIdentity aws:RequestTag/*
      https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/datazone_domain.html.markdown
        beside sts:SetContext aws:TagKeys
        beside sts:SetContext aws:RequestTag/*
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
        beside kms:DescribeKey kms:EncryptionContext:*
      https://github.com/aws-samples/data-perimeter-policy-examples/blob/7b71879cfa3ca861345a9ea1493ada670f9b5d00/resource_control_policies/service_specific_controls/signin_console_policy.json
        beside signin:AuthorizeOAuth2Access signin:PrincipalArn
        beside signin:CreateOAuth2Token signin:PrincipalArn
      """;

  /** Actions whose requests are for what goes on behind the ARN of AWS's table, never for it. */
  public static final String BELOW =
      """
      https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html
        es:ESHttp* arn:*:es:*:*:domain/*/*
      """;

  /** Keys, most of which are policy variables as well, that no table lists. */
  public static final String VARIABLES =
      """
      https://docs.aws.amazon.com/iot/latest/developerguide/connect-policy.html
        iot:ConnectAttributes
      https://docs.aws.amazon.com/iot/latest/developerguide/cert-policy-variables.html
        iot:Certificate.SerialNumber
        iot:Certificate.Issuer.AlternativeName.DNSName
        iot:Certificate.Subject.AlternativeName.DNSName
        iot:Certificate.Issuer.AlternativeName.DirectoryName
        iot:Certificate.Subject.AlternativeName.DirectoryName
        iot:Certificate.Issuer.AlternativeName.IPAddress
        iot:Certificate.Subject.AlternativeName.IPAddress
        iot:Certificate.Issuer.AlternativeName.RFC822Name
        iot:Certificate.Subject.AlternativeName.RFC822Name
        iot:Certificate.Issuer.AlternativeName.UniformResourceIdentifier
        iot:Certificate.Subject.AlternativeName.UniformResourceIdentifier
        iot:Certificate.Issuer.CommonName
        iot:Certificate.Subject.CommonName
        iot:Certificate.Issuer.Country
        iot:Certificate.Subject.Country
        iot:Certificate.Issuer.DistinguishedNameQualifier
        iot:Certificate.Subject.DistinguishedNameQualifier
        iot:Certificate.Issuer.GenerationQualifier
        iot:Certificate.Subject.GenerationQualifier
        iot:Certificate.Issuer.GivenName
        iot:Certificate.Subject.GivenName
        iot:Certificate.Issuer.Initials
        iot:Certificate.Subject.Initials
        iot:Certificate.Issuer.Organization
        iot:Certificate.Subject.Organization
        iot:Certificate.Issuer.OrganizationalUnit
        iot:Certificate.Subject.OrganizationalUnit
        iot:Certificate.Issuer.Pseudonym
        iot:Certificate.Subject.Pseudonym
        iot:Certificate.Issuer.SerialNumber
        iot:Certificate.Subject.SerialNumber
        iot:Certificate.Issuer.State
        iot:Certificate.Subject.State
        iot:Certificate.Issuer.Surname
        iot:Certificate.Subject.Surname
        iot:Certificate.Issuer.Title
        iot:Certificate.Subject.Title
      https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html
        iot:CertificateId
        iot:ClientId
        iot:Connection.Thing.Attributes
        iot:Connection.Thing.IsAttached
        iot:Connection.Thing.ThingName
        iot:Connection.Thing.ThingTypeName
      https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html
        transfer:HomeBucket
        transfer:HomeDirectory
        transfer:HomeFolder
        transfer:UserName
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-contributor.html
        cloudwatch:requestInsightRuleLogGroupARNs
      https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/permissions-for-ec2-instance-connect-endpoint.html
        ec2:osuser
      https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lock-iam.html
        ec2:CoolOffPeriod
      https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-cross-account.html
        glue:EvaluatedByLakeFormationTags
      https://docs.aws.amazon.com/signin/latest/userguide/console-access-control.html
        signin:PrincipalArn
      https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonDataZoneGlueManageAccessRolePolicy.html
        lakeformation:GlueARN
      https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSPartnerProServeToolsFullAccess.html
        partnercentral-account-management:ProServeRole
      """;

  /**
   * How ARNs are written, a star for each placeholder: {@code spans} has formats that also stand
   * for what goes on behind a colon, {@code no-region} and {@code no-account} those that pages
   * write without the one or the other, too, {@code account} those that also have an account,
   * {@code mark} a format of the tables and the one that pages have beside it, perhaps with a
   * Region.
   */
  public static final String ARNS =
      """
      https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html
        spans arn:*:lambda:*:*:function:*
      https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
        spans arn:*:logs:*:*:log-group:*
      https://docs.aws.amazon.com/quicksight/latest/user/iam-policy-examples.html
        no-region arn:*:quicksight::*:user/*
      https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html
        no-region arn:*:bedrock:::foundation-model/*
      https://docs.aws.amazon.com/braket/latest/developerguide/braket-devices.html
        no-region arn:*:braket:::device/*
        no-account arn:*:braket:*::device/*
      https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html
        no-region arn:*:cloudformation::*:stackset-target/*
      https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSElasticDisasterRecoveryLaunchActionsPolicy.html
        no-account arn:*:ssm:*::document/*
        no-account arn:*:ssm:*::automation-definition/*
      https://docs.aws.amazon.com/aws-managed-policy/latest/reference/EC2ImageBuilderExecutionPolicy.html
        no-account arn:*:ssm:*::parameter/aws/*
      https://www.npmjs.com/package/@cdk-cloudformation/alexa-ask-skill
        no-account arn:*:cloudformation:*::type/*
      https://docs.aws.amazon.com/appstream2/latest/developerguide/using-services.html
        no-account arn:*:appstream:*::image/*
      https://docs.aws.amazon.com/iot/latest/developerguide/job-template-manage-cli-create.html
        no-account arn:*:iot:*::jobtemplate/*
      https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/devicefarm/command/ListDevicePoolsCommand/
        no-account arn:*:devicefarm:*::devicepool:*
      https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cwe-event-formats.html
        no-account arn:*:securityhub:*::product/aws/*
      https://docs.aws.amazon.com/aws-managed-policy/latest/reference/CloudWatchFullAccessV2.html
        no-account arn:*:resource-explorer-2:*::view/*
      https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.policies.actions.html
        account arn:*:elasticbeanstalk:*:*:platform/*
      https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-resource-session-management.html
        account arn:*:bedrock-agentcore:*:*:browser/*
      https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/code-interpreter-resource-session-management.html
        account arn:*:bedrock-agentcore:*:*:code-interpreter/*
      https://docs.aws.amazon.com/codedeploy/latest/userguide/auth-and-access-control-permissions-reference.html
        mark arn:*:codedeploy:*:*:instance:* arn:*:codedeploy:*:*:instance/*
      https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-arn-migration.html
        mark arn:*:ecs:*:*:service/*/* arn:*:ecs:*:*:service/*
      https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html
        mark arn:*:ecs:*:*:container-instance/*/* arn:*:ecs:*:*:container-instance/*
        mark arn:*:ecs:*:*:task/*/* arn:*:ecs:*:*:task/*
      https://docs.aws.amazon.com/pinpoint/latest/developerguide/permissions-actions.html
        mark arn:*:mobiletargeting:*:*:apps/* arn:*:mobiletargeting:*:*:apps
        mark arn:*:mobiletargeting:*:*:recommenders/* arn:*:mobiletargeting:*:*:recommenders
      https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dev-iam.policies.html
        mark arn:*:swf::*:/domain/* arn:*:swf:*:*:/domain/*
      """;

  /**
   * Actions, and the ARNs that they take, {@code ${*}} for a star that a policy has there itself.
   */
  public static final String RESOURCES =
      """
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
      https://docs.aws.amazon.com/marketplace/latest/userguide/detailed-management-portal-permissions.html
        aws-marketplace:ListEntities arn:*:aws-marketplace:*:*:AWSMarketplace/*/${*}
      https://github.com/aws-samples/service-control-policy-examples/blob/main/Service-specific-controls/Amazon-Bedrock/Deny-Bedrock-model-invocation-except-approved-models.json
        bedrock:PutFoundationModelEntitlement arn:*:bedrock:*::foundation-model/*
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
        bedrock-agentcore:*CodeInterpreterSession* arn:*:bedrock-agentcore:*:*:code-interpreter/*
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
      https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.policies.actions.html
        elasticbeanstalk:AbortEnvironmentUpdate arn:*:elasticbeanstalk:*:*:application/*
        elasticbeanstalk:ComposeEnvironments arn:*:elasticbeanstalk:*:*:environment/*
      https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/install/iam_policy_log_delivery.json
        elasticloadbalancing:AllowVendedLogDeliveryForResource arn:*:elasticloadbalancing:*:*:loadbalancer/*
        elasticloadbalancing:AllowVendedLogDeliveryForResource arn:*:elasticloadbalancing:*:*:loadbalancer/*/*
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
        organizations:AttachPolicy arn:*:organizations::aws:policy/*
        organizations:DescribePolicy arn:*:organizations::aws:policy/*
        organizations:DetachPolicy arn:*:organizations::aws:policy/*
        organizations:ListTargetsForPolicy arn:*:organizations::aws:policy/*
      https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security-iam-ingestion.html
        osis:CreatePipeline arn:*:osis:*:*:pipeline/*
        osis:ValidatePipeline arn:*:osis:*:*:pipeline/*
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
        s3tables:CreateTableBucket arn:*:s3tables:*:*:bucket/*
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
      policy AmazonECSInfrastructureRoleforExpressGatewayServices
        acm:RequestCertificate arn:*:acm:*:*:certificate/${*}
        application-autoscaling:Describe* arn:*:application-autoscaling:*:*:scalable-target/${*}
      policy AgentRegistryReadOnlyAccess
        agent-registry:ListRegistries arn:*:agent-registry:*:*:${*}
      policy AIDevOpsOperatorAppAccessPolicy
        aidevops:ListAssetTypes arn:*:aidevops:*:*:agentspace/*
      policy CloudWatchOpenSearchDashboardsFullAccess
        aoss:TagResource arn:*:aoss:*:*:collection/*
      policy AWSSupplyChainFederationAdminAccess
        appflow:CreateConnectorProfile arn:*:appflow:*:*:connectorprofile/*
        appflow:CreateFlow arn:*:appflow:*:*:flow/*
      policy DynamoDBGlobalTableSettingsManagementServiceRolePolicy
        application-autoscaling:*ScalingPolic* arn:*:autoscaling:*:*:scalingPolicy:*
        application-autoscaling:*ScalableTarget* arn:*:autoscaling:*:*:scalingPolicy:*
      policy AWSServiceRoleForSMS
        applicationinsights:CreateApplication arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:DeleteApplication arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:UpdateApplication arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:CreateComponent arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:DeleteComponent arn:*:applicationinsights:*:*:application/resource-group/*
        applicationinsights:UpdateComponentConfiguration arn:*:applicationinsights:*:*:application/resource-group/*
      policy AWSVendorInsightsAssessorFullAccess
        artifact:ListReports arn:*:artifact:*::report/${*}
      policy AWSMarketplaceManageSubscriptions
        aws-marketplace:ListChangeSets arn:*:aws-marketplace:*:*:AWSMarketplace/ChangeSet/${*}
        aws-marketplace:StartChangeSet arn:*:aws-marketplace:*:*:AWSMarketplace/ChangeSet/*
      policy AmazonBedrockExternalWebSearchFullAccess
        bedrock-websearch:* arn:*:bedrock-websearch:*:*:${*}
      policy SageMakerStudioProjectUserRolePolicy
        bedrock:CreateBlueprint arn:*:bedrock:*:*:${*}
        bedrock:CreatePrompt arn:*:bedrock:*:*:${*}
        datazone:* arn:*:datazone:*:*:domain/*
        glue:CreateDataQualityRuleset arn:*:glue:*:*:dataQualityRuleset/*
      policy AmazonDataZoneBedrockModelConsumptionPolicy
        bedrock:CreateSession arn:*:bedrock:*:*:session/${*}
      policy SageMakerStudioFullAccess
        bedrock:GetFoundationModelAvailability arn:*:bedrock:*::foundation-model/*
      policy AmazonConnectServiceLinkedRolePolicy
        chime:ListVoiceConnectors arn:*:chime:*:*:vc/${*}
      policy AWSControlTowerServiceRolePolicy
        cloudformation:CreateStackSet arn:*:cloudformation:*:*:stackset/*
        cloudformation:*ctivateType arn:*:cloudformation:*:*:type/*
        cloudformation:SetTypeConfiguration arn:*:cloudformation:*:*:type/*
      policy AmazonCodeGuruProfilerAgentAccess
        codeguru-profiler:CreateProfilingGroup arn:*:codeguru-profiler:*:*:profilingGroup/*
      policy AmazonCloudWatchRUMFullAccess
        cognito-identity:*IdentityPools arn:*:cognito-identity:*:*:identitypool/${*}
        cognito-identity:CreateIdentityPool arn:*:cognito-identity:*:*:identitypool/${*}
        cognito-identity:SetIdentityPoolRoles arn:*:cognito-identity:*:*:identitypool/*
      policy AWSObservabilityAdminServiceRolePolicy
        config:PutServiceLinkedConfigurationRecorder arn:*:config:*:*:configuration-recorder/*
      policy AWSSecurityHubServiceRolePolicy
        config:PutThirdPartyServiceLinkedConfigurationRecorder arn:*:config:*:*:configuration-recorder/*
      policy AmazonConnectCampaignsServiceLinkedRolePolicy
        connect:GetMetricDataV2 arn:*:connect-campaigns:*:*:campaign/*
      policy DBModProvisioningAndMigration
        dms:CreateDataProvider arn:*:dms:*:*:data-provider:${*}
        dms:CreateInstanceProfile arn:*:dms:*:*:instance-profile:${*}
      policy Route53RecoveryReadinessServiceRolePolicy
        dynamodb:DescribeReservedCapacity* arn:*:dynamodb:*:*:${*}
      policy ROSASRESupportPolicy
        ec2:DescribeAddressesAttribute arn:*:ec2:*:*:elastic-ip/${*}
      policy AWSBackupFullAccess
        eks:ListClusters arn:*:eks:*:*:cluster/${*}
        redshift:DescribeClusterSubnetGroups arn:*:redshift:*:*:subnetgroup:${*}
      policy AWSBackupServiceRolePolicyForRestores
        elasticfilesystem:CreateFileSystem arn:*:elasticfilesystem:*:*:file-system/${*}
        redshift:Restore*FromClusterSnapshot arn:*:redshift-serverless:*:*:snapshot/*
      policy AmazonEMRServicePolicyForSessions
        ec2:CreateVpcEndpointServiceConfiguration arn:*:elasticloadbalancing:*:*:loadbalancer/*
      policy AmazonSageMakerSpacesControllerPolicy
        ssm:AddTagsToResource arn:*:iam::*:role/*
      policy AmazonSageMakerPipelinesIntegrations
        elasticmapreduce:RunJobFlow arn:*:elasticmapreduce:*:*:cluster/${*}
      policy AmazonSageMakerCanvasFullAccess
        emr-serverless:* arn:*:emr-serverless:*:*:/${*}
      policy AmazonS3FilesFullAccess
        events:ListRules arn:*:events:*:*:rule/${*}
      policy AWSBackupServiceRolePolicyForBackup
        fsx:Describe* arn:*:fsx:*:*:*/${*}
      policy AWSBackupOperatorAccess
        fsx:DescribeStorageVirtualMachines arn:*:fsx:*:*:storage-virtual-machine/${*}/${*}
        fsx:DescribeVolumes arn:*:fsx:*:*:volume/${*}/${*}
        storagegateway:List* arn:*:storagegateway:*:*:${*}
      policy AmazonSageMakerAdmin-ServiceCatalogProductsServiceRolePolicy
        glue:CreateCrawler arn:*:glue:*:*:crawler/*
      policy AwsGlueSessionUserRestrictedPolicy
        glue:StartCompletion arn:*:glue:*:*:completion/${*}
      policy AWSGrafanaWorkspacePermissionManagement
        grafana:ListWorkspaces arn:*:grafana:*:*:/workspaces${*}
      policy AmazonBraketJobsExecutionPolicy
        iam:ListRoles arn:*:iam::*:role/*/
      policy AWSIdentitySyncFullAccess
        identity-sync:CreateSyncProfile arn:*:identity-sync:*:*:${*}/${*}
      policy AmazonRDSServiceRolePolicy
        kinesis:UpdateShardCount arn:*:kinesis:*:*:stream/*
      policy BedrockAgentCoreFullAccess
        logs:*IndexPolic* arn:*:logs:*:*:log-group:*
      policy AWSTransformServerMigrationAgentPolicy
        mgn:ListTagsForResource arn:*:mgn:*:*:source-server/*
      policy AWSTransformNetworkMigrationAgentPolicy
        mgn:TagResource arn:*:mgn:*:*:network-migration-definition/*
      policy AWSMigrationHubOrchestratorPlugin
        migrationhub-orchestrator:* arn:*:migrationhub-orchestrator:*:*:${*}
      policy AWSMigrationHubStrategyCollector
        migrationhub-strategy:* arn:*:migrationhub-strategy:*:*:${*}
      policy AWSNetworkFirewallReadOnlyAccess
        network-firewall:ListRuleGroups arn:*:network-firewall:*:*:${*}
      policy NetworkSecurityDirectorServiceLinkedRolePolicy
        network-firewall:ListRuleGroups arn:*:network-firewall:*:*:${*}/${*}
        waf:ListWebACLs arn:*:waf::*:webacl/${*}
        wafv2:ListRuleGroups arn:*:wafv2:*:*:global/rulegroup/${*}
        wafv2:ListRuleGroups arn:*:wafv2:*:*:regional/rulegroup/${*}
      policy AWSOpsWorksCMServiceRole
        opsworks-cm:DeleteServer arn:*:opsworks-cm:*:*:server/*
        opsworks-cm:StartMaintenance arn:*:opsworks-cm:*:*:server/*
      policy AWSTransformRevenueAttributionPolicy
        partnercentral:*RevenueAttribution* arn:*:partnercentral:*:*:catalog/*/revenue-attribution/*
      policy PartnerCentralIncentiveBenefitManagement
        partnercentral:CreateBenefitApplication arn:*:partnercentral:*:*:catalog/*/benefit-application/*
        partnercentral:ListOpportunities arn:*:partnercentral:*:*:catalog/*/opportunity/*
        partnercentral:ListPartners arn:*:partnercentral:*:*:catalog/*/partner/*
      policy AWSPartnerCentralOpportunityManagement
        partnercentral:ListTagsForResource arn:*:partnercentral:*:*:catalog/*/*/*
      policy CloudFrontFullAccess
        pricingplanmanager:* arn:*:pricingplanmanager::*:subscription?*
      policy AWSQuickSightAssetBundleImportPolicy
        quicksight:CreateDataSource arn:*:quicksight:*:*:datasource/*
        quicksight:CreateDataSet arn:*:quicksight:*:*:dataset/*
        quicksight:*VPCConnection* arn:*:quicksight:*:*:vpc?onnection/*
      policy AWSQuickSightAssetBundleExportPolicy
        quicksight:ListRefreshSchedules arn:*:quicksight:*:*:dataset/*
      policy AWSSystemsManagerJustInTimeNodeAccessRolePropagationPolicy
        ram:CreateResourceShare arn:*:ram:*:*:resource-share/${*}
      policy AWSApplicationMigrationNetworkMigrationMultiAccount
        ram:GetResourceShare* arn:*:ram:*:*:resource-share/${*}
        ec2:PutResourcePolicy arn:*:ec2:*:*:security-group/*
      policy AmazonDataZoneRedshiftManageAccessRolePolicy
        redshift:DescribeDataShares arn:*:redshift:*:*:datashare:*/*
      policy CloudWatchFullAccessV2
        resource-explorer-2:CreateIndex arn:*:resource-explorer-2:*:*:index/${*}
      policy AmazonSSMServiceRolePolicy
        resource-explorer-2:CreateManagedView arn:*:resource-explorer-2:*:*:managed-view/*
      policy AWSQuickSetupEnableAREXExecutionPolicy
        resource-explorer-2:CreateView arn:*:resource-explorer-2:*:*:view/*
      policy AWSSSMForSAPServiceLinkedRolePolicy
        resource-groups:CreateGroup arn:*:resource-groups:*:*:group/*
      policy AWSDeepRacerCloudFormationAccessPolicy
        robomaker:CreateSimulationApplication arn:*:robomaker:*:*:/createSimulationApplication
      policy AWSRolesAnywhereFullAccess
        rolesanywhere:*Profile* arn:*:rolesanywhere:*:*:profile/${*}
        rolesanywhere:*TrustAnchor* arn:*:rolesanywhere:*:*:trust-anchor/${*}
        rolesanywhere:*Crl* arn:*:rolesanywhere:*:*:crl/${*}
        rolesanywhere:ListSubjects arn:*:rolesanywhere:*:*:subject/${*}
      policy AWSBackupAccessPointOperatorAccess
        s3:GetAccessPoint arn:*:s3:*:*:accesspoint/*
      policy AmazonSageMakerJobFullAccess
        sagemaker-mlflow:* arn:*:sagemaker:*:*:mlflow-app/*
      policy AmazonDataZoneSageMakerManageAccessRolePolicy
        sagemaker:*ResourcePolicy arn:*:sagemaker:*:*:feature-group/*
      policy AmazonSageMakerModelCustomizationCoreAccess
        sagemaker:List* arn:*:sagemaker:*:*:*/${*}
        bedrock:CreateCustomModel arn:*:bedrock:*:*:custom-model/${*}
      policy AWSTransformInfrastructureExecutorAccessBatch
        scheduler:ListSchedules arn:*:scheduler:*:*:schedule/*/${*}
      policy AWSSecurityIncidentResponseServiceRolePolicy
        security-ir:ListCases arn:*:security-ir:*:*:case/${*}
      policy AWSTransformSecurityAgentExecutorAccess
        securityagent:ListAgentSpaces arn:*:securityagent:*:*:agent-space${*}
      policy AWSSecurityHubV2ServiceRolePolicy
        securityhub:*SecurityHubV2 arn:*:securityhub:*:*:hubv2/*
        securityhub:CreateConnector arn:*:securityhub:*:*:connector/${*}
      policy AWSBackupRestoreAccessForSAPHANA
        ssm-sap:* arn:*:ssm-sap:*:*:${*}
      policy AIOpsConsoleAdminPolicy
        ssm:CreateOpsItem arn:*:ssm:*:*:opsitem/${*}
      policy AmazonLaunchWizardFullAccessV2
        ssm:CreateOpsMetadata arn:*:ssm:*:*:opsmetadata/*
      policy AmazonEKSConnectorServiceRolePolicy
        ssm:DeregisterManagedInstance arn:*:eks:*:*:cluster/*
        ssm:StartSession arn:*:eks:*:*:cluster/*
      policy AmazonInspector2ThirdPartyServiceRolePolicy
        ssm:ListCloudConnectors arn:*:ssm:*:*:cloud-connector/${*}
      policy AmazonBioDiscoveryFullAccess
        sso:ListInstances arn:*:sso:::instance/${*}
        sso:ListApplications arn:*:sso::*:application/${*}/${*}
      policy AmazonCloudWatchRUMReadOnlyAccess
        synthetics:DescribeCanaries* arn:*:synthetics:*:*:canary:${*}
      policy AmazonTimestreamInfluxDBFullAccess
        timestream-influxdb:* arn:*:timestream-influxdb:*:*:${*}
      policy AWSBackupServiceLinkedRolePolicyForBackup
        timestream:GetAws*Status arn:*:timestream:*:*:database/${*}
        timestream:ListDatabases arn:*:timestream:*:*:database/${*}
      policy AWSWAFReadOnlyAccess
        waf-regional:GetWebACLForResource arn:*:waf-regional:*:*:webacl/*
      policy AWSWAFFullAccess
        waf:GetChangeToken* arn:*:waf::*:changetoken/*
        waf-regional:GetChangeToken* arn:*:waf-regional:*:*:changetoken/*
      policy AmazonWorkSpacesSecureBrowserReadOnly
        workspaces-web:* arn:*:workspaces-web:*:*:${*}
      """;

  private Pages() {}
}
