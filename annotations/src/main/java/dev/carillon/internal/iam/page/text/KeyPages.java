package dev.carillon.internal.iam.page.text;

/** What AWS's pages say of condition keys. */
public final class KeyPages {

  /**
   * What is otherwise of condition keys: {@code supports} has actions that support a key, {@code
   * beside} those that need no key of the actions that they stand beside, {@code number} a key that
   * is compared as numbers and not as text, {@code flag} one that is true or false, {@code single}
   * one of several values that is compared as one, {@code star} one whose values in a request, or
   * those of them that are so, may have a star: a domain with all below it.
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
      https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-managed-notebooks-headless.html
        supports emr-containers:GetManagedEndpointSessionCredentials emr-containers:ExecutionRoleArn
      https://docs.aws.amazon.com/artifact/latest/ug/example-iam-policies.html
        supports artifact:ListReportVersions artifact:ReportCategory
        supports artifact:ListReportVersions artifact:ReportSeries
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
        flag events:eventBusInvocation
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
      https://github.com/aws-samples/data-perimeter-policy-examples/blob/7b71879/resource_control_policies/service_specific_controls/signin_console_policy.json
        beside signin:AuthorizeOAuth2Access signin:PrincipalArn
        beside signin:CreateOAuth2Token signin:PrincipalArn
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
      https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonDataZoneGlueManageAccessRolePolicy.html
        lakeformation:GlueARN
      """;

  private KeyPages() {}
}
