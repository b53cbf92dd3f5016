package dev.carillon.internal.iam.page.text;

/** What AWS's pages say of actions beyond its tables. */
public final class ActionPages {

  /**
   * What a connection lets a service do at a provider of sources: actions, and the values of a key.
   */
  static final String ACCESS_TYPES =
      // https://docs.aws.amazon.com/dtconsole/latest/userguide/security-iam.html
      "CreateBranch CreateCommit CreateCommitStatus CreatePullRequest CreatePullRequestComment"
          + " CreatePullRequestDiffComment CreateRepository DeleteRepository GenerateReferenceLink"
          + " GetBranch GetCommit GetCommitDiffs GetFile GetFolder GetPullRequest GetRepository"
          + " GetUploadArchiveToS3Status GitPull GitPush IsRepositoryEmpty ListBranchCommits"
          + " ListBranches ListCommitFiles ListCommitStatuses ListCommitsDiffs ListIssues ListOwners"
          + " ListPullRequestComments ListPullRequestCommits ListPullRequestDiffs ListPullRequests"
          + " ListRepositories StartUploadArchiveToS3 UpdatePullRequest";

  /** Services, with commas between them, and actions of theirs that no table lists. */
  public static final String ACTIONS =
      ""
          // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
          + "sns Receive\n"
          // https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-cross-account.html
          + "glue ShareResource\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html
          + "iot AssumeRoleWithCertificate\n"
          // https://github.com/aws-samples/resource-control-policy-examples
          + "rolesanywhere CreateSession\n"
          // https://github.com/aws/agentcore-l3-cdk-constructs/blob/main/src/cdk/constructs/components/mcp/Gateway.ts
          + "bedrock-agentcore CheckAuthorizePermissions\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/IoTCore-ST-VPC.html
          + "iot ConnectToTunnel\n"
          // https://docs.aws.amazon.com/greengrass/v2/developerguide/device-auth.html
          + "greengrass GetDeploymentConfiguration ListThingGroupsForCoreDevice"
          + " PutCertificateAuthorities VerifyClientDeviceIdentity"
          + " VerifyClientDeviceIoTCertificateAssociation\n"
          // https://docs.aws.amazon.com/medialive/latest/ug/trusted-entity-requirements.html
          + "mediaconnect ManagedAddOutput ManagedDescribeFlow ManagedRemoveOutput\n"
          // https://docs.aws.amazon.com/mediatailor/latest/ug/security_iam_resource-based-policy-examples.html
          + "mediatailor GetManifest\n"
          // https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_PutResourcePolicy.html
          + "network-firewall UpdateFirewall\n"
          // https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-studio-user-permissions.html
          + "emr-containers CreateAccessTokenForManagedEndpoint\n"
          // https://docs.aws.amazon.com/dtconsole/latest/userguide/security-iam.html
          + "codeconnections,codestar-connections GetResourcePolicy "
          + ACCESS_TYPES
          + "\n"
          // https://docs.aws.amazon.com/accounts/latest/reference/security_account-permissions-ref.html
          + "account PutChallengeQuestions\n"
          // https://docs.aws.amazon.com/redshift/latest/dg/federated-permissions-prereqs.html
          + "redshift ModifyLakehouseConfiguration\n"
          + "redshift-serverless UpdateLakehouseConfiguration\n"
          // https://docs.aws.amazon.com/sdk-for-python/v1/reference/clients/sagemaker-runtime-http2
          + "sagemaker InvokeEndpointWithBidirectionalStream\n";

  /** Actions that tables list for an operation, and those that AWS asks for instead. */
  public static final String PARTS =
      ""
          // https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_UpdateTagsForResource.html
          + "elasticbeanstalk:UpdateTagsForResource elasticbeanstalk:AddTags elasticbeanstalk:RemoveTags\n";

  private ActionPages() {}
}
