package dev.carillon.internal.iam.page.text;

/** What AWS's pages say of condition keys. */
public final class KeyPages {

  /**
   * What is otherwise of condition keys: {@code supports} has actions that support a key, {@code
   * beside} those that need no key of the actions that they stand beside, {@code number} a key that
   * is compared as numbers and not as text, {@code flag} one that is true or false, {@code arn} one
   * that a page compares as ARNs, {@code single} one of several values that is compared as one,
   * {@code several} one that may have several values though a table gives one, {@code star} one
   * whose values in a request, or those of them that are so, may have a star: a domain with all
   * below it; {@code bare} one with a service that is no principal there, {@code passed} one with
   * sources that a request also has where a service makes it with the caller's permissions, {@code
   * lent} one with sources that other accounts use than their own.
   */
  public static final String KEYS =
      ""
          // https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
          + "supports states:InvokeHTTPEndpoint states:HTTPEndpoint\n"
          + "supports states:InvokeHTTPEndpoint states:HTTPMethod\n"
          // https://docs.aws.amazon.com/rolesanywhere/latest/userguide/vpc-interface-endpoints.html
          + "supports rolesanywhere:CreateSession rolesanywhere:x509Subject/${Name}\n"
          + "supports rolesanywhere:CreateSession rolesanywhere:x509Issuer/${Name}\n"
          + "supports rolesanywhere:CreateSession rolesanywhere:x509SAN/${Name}\n"
          // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
          + "supports dynamodb:ConditionCheckItem dynamodb:EnclosingOperation\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/permissions-for-ec2-instance-connect-endpoint.html
          + "supports ec2-instance-connect:OpenTunnel ec2-instance-connect:remotePort\n"
          + "supports ec2-instance-connect:OpenTunnel ec2-instance-connect:maxTunnelDuration\n"
          + "supports ec2-instance-connect:OpenTunnel ec2-instance-connect:privateIpAddress\n"
          // https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/deploy-q-apps-iam-permissions.html
          + "supports qapps:*QAppSession?*ata qapps:UserIsSessionModerator\n"
          + "supports qapps:GetQAppSessionMetadata qapps:SessionIsShared\n"
          + "supports qapps:ListQAppSessionData qapps:SessionIsShared\n"
          // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_resource-based-policy-examples.html
          + "supports cloudtrail-data:PutAuditEvents cloudtrail:ExternalId\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/specify-long-term-memory-organization.html
          + "supports bedrock-agentcore:CreateEvent bedrock-agentcore:namespaceVariable/${VariableName}\n"
          // https://docs.aws.amazon.com/deadline-cloud/latest/userguide/security-iam-service-roles.html
          + "supports deadline:* deadline:MembershipLevel\n"
          // https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-managed-notebooks-headless.html
          + "supports emr-containers:GetManagedEndpointSessionCredentials emr-containers:ExecutionRoleArn\n"
          // https://docs.aws.amazon.com/artifact/latest/ug/example-iam-policies.html
          + "supports artifact:ListReportVersions artifact:ReportCategory\n"
          + "supports artifact:ListReportVersions artifact:ReportSeries\n"
          // https://docs.aws.amazon.com/security-lake/latest/userguide/security_iam_id-based-policy-examples.html
          + "supports securitylake:ListSubscribers aws:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/neptune/latest/userguide/iam-data-condition-keys.html
          + "supports neptune-db:CancelQuery neptune-db:QueryLanguage\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/basic-policy-variables.html
          + "supports iot:Connect iot:DomainName\n"
          + "supports iot:*ublish iot:DomainName\n"
          + "supports iot:Receive iot:DomainName\n"
          + "supports iot:Subscribe iot:DomainName\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3LensHelperFilesCLI.html
          + "supports s3:PutStorageLensConfiguration aws:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
          + "supports ssm:SendCommand ec2:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_id-based-policy-examples.html
          + "supports timestream:ListDatabases aws:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/resource-explorer/latest/userguide/security_iam_id-based-policy-examples.html
          + "supports resource-explorer-2:CreateView aws:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-api-authentication-authorization.html
          + "supports ec2:DescribeNetworkInterfacePermissions ec2:AuthorizedService\n"
          // https://docs.aws.amazon.com/lightsail/latest/userguide/security_iam_id-based-policy-examples.html
          + "supports lightsail:UntagResource aws:RequestTag/${TagKey}\n"
          // https://docs.aws.amazon.com/systems-manager/latest/userguide/Explorer-setup-permissions.html
          + "supports ssm:GetOpsItem ssm:resourceTag/${TagKey}\n"
          + "supports ssm:UpdateOpsItem ssm:resourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-directory-buckets-policies.html
          + "supports s3express:CreateSession s3express:DataAccessPointArn\n"
          + "supports s3express:CreateSession s3express:DataAccessPointAccount\n"
          + "supports s3express:CreateSession s3express:AccessPointNetworkOrigin\n"
          // https://docs.aws.amazon.com/macie/latest/user/security_iam_id-based-policy-examples.html
          + "supports macie2:ListCustomDataIdentifiers aws:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/bedrock/latest/userguide/model-access-permissions.html
          + "supports aws-marketplace:Subscribe aws-marketplace:ProductId\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ROSAManageSubscription.html
          + "supports aws-marketplace:Unsubscribe aws-marketplace:ProductId\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AwsGlueSessionUserRestrictedPolicy.html
          + "supports tag:TagResources aws:TagKeys\n"
          + "supports tag:TagResources aws:RequestTag/${TagKey}\n"
          + "supports tag:UntagResources aws:TagKeys\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonBedrockStudioPermissionsBoundary.html
          + "supports bedrock:CreatePrompt aws:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SageMakerStudioProjectRoleMachineLearningPolicy.html
          + "supports resource-groups:CreateGroup aws:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerQuickSightVPCPolicy.html
          + "supports quicksight:CreateVPCConnection aws:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLakeFormationCrossAccountManager.html
          + "supports ram:GetResourceShares ram:ResourceShareName\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSDeadlineCloud-UserAccessFleets.html
          + "supports deadline:SearchWorkers deadline:FleetMembershipLevels\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSVendorInsightsAssessorFullAccess.html
          + "supports aws-marketplace:*AgreementRequest* aws-marketplace:AgreementType\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSVendorInsightsVendorFullAccess.html
          + "supports aws-marketplace:*AgreementApprovalRequest* aws-marketplace:AgreementType\n"
          // https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock-policy.html
          + "supports glacier:* glacier:ResourceTag/\n"
          + "number glacier:ArchiveAgeInDays\n"
          // https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-valid-to
          + "number kms:ValidTo\n"
          // https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-iam-access-control-identity-based.html
          + "number redshift:DurationSeconds\n"
          // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html
          + "flag events:eventBusInvocation\n"
          + "single events:source\n"
          + "single events:detail-type\n"
          + "single events:TargetArn\n"
          // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_datapipeline_not-owned.html
          + "single datapipeline:PipelineCreator\n"
          // https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-iam-resourcebased-access.html
          + "single datapipeline:workerGroup\n"
          // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-conditions-route53.html
          + "several route53:VPCs\n"
          // https://docs.aws.amazon.com/quicksight/latest/user/embedding-run-time.html
          + "star quicksight:AllowedEmbeddingDomains\n"
          // https://docs.aws.amazon.com/dtconsole/latest/userguide/security-iam.html
          + "bare codeconnections:passedtoservice codeguru-reviewer\n"
          + "bare codestar-connections:passedtoservice codeguru-reviewer\n"
          // https://docs.aws.amazon.com/cur/latest/userguide/cur-s3.html
          + "star aws:SourceArn arn:*:cur:*:*:definition/${*}\n"
          // https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html
          + "star aws:SourceArn arn:*:logs:*:*:${*}\n"
          // https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
          + "star kms:EncryptionContext:SourceArn arn:*:logs:*:*:${*}\n"
          // https://docs.aws.amazon.com/comprehend/latest/dg/custom-copy-sharing.html
          + "passed aws:SourceArn arn:*:comprehend:*:*:document-classifier/*/version/*\n"
          + "passed aws:SourceArn arn:*:comprehend:*:*:entity-recognizer/*/version/*\n"
          // https://docs.aws.amazon.com/omics/latest/dev/permissions-ecr.html
          + "passed aws:SourceArn arn:*:omics:*:*:workflow/*\n"
          + "lent aws:SourceArn arn:*:omics:*:*:workflow/*\n"
          // https://docs.aws.amazon.com/acm/latest/userguide/acm-conditions.html
          + "star acm:DomainNames\n"
          + "arn acm:CertificateAuthority\n"
          // https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
          + "star lambda:Principal ${*}\n"
          // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
          + "beside sts:TagSession sts:*\n"
          + "beside sts:SetSourceIdentity sts:*\n"
          + "beside sts:SetContext sts:*\n"
          + "beside sts:SetSourceIdentity aws:TagKeys\n"
          + "beside sts:SetSourceIdentity aws:RequestTag/*\n"
          // https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/datazone_domain.html.markdown
          + "beside sts:SetContext aws:TagKeys\n"
          + "beside sts:SetContext aws:RequestTag/*\n"
          // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
          + "beside kms:DescribeKey kms:EncryptionContext:*\n"
          // https://docs.aws.amazon.com/neptune/latest/userguide/iam-data-access-examples.html#iam-auth-data-policy-example-full-gremlin-access
          + "beside neptune-db:GetEngineStatus neptune-db:QueryLanguage\n"
          // https://github.com/aws-samples/data-perimeter-policy-examples/blob/7b71879/resource_control_policies/service_specific_controls/signin_console_policy.json
          + "beside signin:AuthorizeOAuth2Access signin:PrincipalArn\n"
          + "beside signin:CreateOAuth2Token signin:PrincipalArn\n";

  /** Keys, most of which are policy variables as well, that no table lists. */
  public static final String VARIABLES =
      ""
          // https://docs.aws.amazon.com/iot/latest/developerguide/connect-policy.html
          + "iot:ConnectAttributes\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/cert-policy-variables.html
          + "iot:Certificate.AvailableKeys\n"
          + "iot:Certificate.SerialNumber\n"
          + "iot:Certificate.Issuer.AlternativeName.DNSName\n"
          + "iot:Certificate.Subject.AlternativeName.DNSName\n"
          + "iot:Certificate.Issuer.AlternativeName.DirectoryName\n"
          + "iot:Certificate.Subject.AlternativeName.DirectoryName\n"
          + "iot:Certificate.Issuer.AlternativeName.IPAddress\n"
          + "iot:Certificate.Subject.AlternativeName.IPAddress\n"
          + "iot:Certificate.Issuer.AlternativeName.RFC822Name\n"
          + "iot:Certificate.Subject.AlternativeName.RFC822Name\n"
          + "iot:Certificate.Issuer.AlternativeName.UniformResourceIdentifier\n"
          + "iot:Certificate.Subject.AlternativeName.UniformResourceIdentifier\n"
          + "iot:Certificate.Issuer.CommonName\n"
          + "iot:Certificate.Subject.CommonName\n"
          + "iot:Certificate.Issuer.Country\n"
          + "iot:Certificate.Subject.Country\n"
          + "iot:Certificate.Issuer.DistinguishedNameQualifier\n"
          + "iot:Certificate.Subject.DistinguishedNameQualifier\n"
          + "iot:Certificate.Issuer.GenerationQualifier\n"
          + "iot:Certificate.Subject.GenerationQualifier\n"
          + "iot:Certificate.Issuer.GivenName\n"
          + "iot:Certificate.Subject.GivenName\n"
          + "iot:Certificate.Issuer.Initials\n"
          + "iot:Certificate.Subject.Initials\n"
          + "iot:Certificate.Issuer.Organization\n"
          + "iot:Certificate.Subject.Organization\n"
          + "iot:Certificate.Issuer.OrganizationalUnit\n"
          + "iot:Certificate.Subject.OrganizationalUnit\n"
          + "iot:Certificate.Issuer.Pseudonym\n"
          + "iot:Certificate.Subject.Pseudonym\n"
          + "iot:Certificate.Issuer.SerialNumber\n"
          + "iot:Certificate.Subject.SerialNumber\n"
          + "iot:Certificate.Issuer.State\n"
          + "iot:Certificate.Subject.State\n"
          + "iot:Certificate.Issuer.Surname\n"
          + "iot:Certificate.Subject.Surname\n"
          + "iot:Certificate.Issuer.Title\n"
          + "iot:Certificate.Subject.Title\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html
          + "iot:CertificateId\n"
          + "iot:ClientId\n"
          + "iot:Connection.Thing.Attributes\n"
          + "iot:Connection.Thing.IsAttached\n"
          + "iot:Connection.Thing.ThingName\n"
          + "iot:Connection.Thing.ThingTypeName\n"
          // https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html
          + "transfer:HomeBucket\n"
          + "transfer:HomeDirectory\n"
          + "transfer:HomeFolder\n"
          + "transfer:UserName\n"
          // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-contributor.html
          + "cloudwatch:requestInsightRuleLogGroupARNs\n"
          // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/permissions-for-ec2-instance-connect-endpoint.html
          + "ec2:osuser\n"
          // https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lock-iam.html
          + "ec2:CoolOffPeriod\n"
          // https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html
          + "firehose:ResourceTag/${TagKey}\n"
          // https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-cross-account.html
          + "glue:EvaluatedByLakeFormationTags\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonDataZoneGlueManageAccessRolePolicy.html
          + "lakeformation:GlueARN\n"
          // https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dev-iam.api.html
          + "swf:workflowTypeVersion\n";

  private KeyPages() {}
}
