package dev.carillon.internal.iam.page.text;

/** Actions that no table lists. */
public final class ActionPages {

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
      https://docs.aws.amazon.com/mediatailor/latest/ug/security_iam_resource-based-policy-examples.html
        mediatailor:GetManifest
      https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-studio-user-permissions.html
        emr-containers:CreateAccessTokenForManagedEndpoint
      https://docs.aws.amazon.com/redshift/latest/dg/federated-permissions-prereqs.html
        redshift:ModifyLakehouseConfiguration
        redshift-serverless:UpdateLakehouseConfiguration
      https://docs.aws.amazon.com/sdk-for-python/v1/reference/clients/sagemaker-runtime-http2
        sagemaker:InvokeEndpointWithBidirectionalStream
      """;

  private ActionPages() {}
}
