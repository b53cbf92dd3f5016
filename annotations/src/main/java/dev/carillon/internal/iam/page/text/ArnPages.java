package dev.carillon.internal.iam.page.text;

/** What AWS's pages say of how ARNs are written, and of what goes on behind them. */
public final class ArnPages {

  /**
   * How ARNs are written, a star for each placeholder: {@code spans} has formats that also stand
   * for what goes on behind a colon, {@code no-region} and {@code no-account} those that pages
   * write without the one or the other, too, {@code account} those that also have an account,
   * {@code mark} a format of the tables and the one that pages have beside it, perhaps with a
   * Region, {@code renamed} a service that AWS gave another name, with both.
   */
  public static final String ARNS =
      ""
          // https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html
          + "spans arn:*:lambda:*:*:function:*\n"
          // https://docs.aws.amazon.com/quicksight/latest/user/iam-policy-examples.html
          + "no-region arn:*:quicksight::*:user/*\n"
          // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-grants-location-register.html
          + "no-region arn:*:s3::*:access-grants/default\n"
          // https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html
          + "no-region arn:*:bedrock:::foundation-model/*\n"
          // https://docs.aws.amazon.com/braket/latest/developerguide/braket-devices.html
          + "no-region arn:*:braket:::device/*\n"
          + "no-account arn:*:braket:*::device/*\n"
          // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html
          + "no-region arn:*:cloudformation::*:stackset-target/*\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSElasticDisasterRecoveryLaunchActionsPolicy.html
          // https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.html
          + "no-account arn:*:ssm:*::document/AWS*\n"
          + "no-account arn:*:ssm:*::document/Amazon*\n"
          + "no-account arn:*:ssm:*::document/Aws*\n"
          + "no-account arn:*:ssm:*::document/SSM-*\n"
          + "no-account arn:*:ssm:*::automation-definition/AWS*\n"
          + "no-account arn:*:ssm:*::automation-definition/Amazon*\n"
          + "no-account arn:*:ssm:*::automation-definition/Aws*\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/EC2ImageBuilderExecutionPolicy.html
          + "no-account arn:*:ssm:*::parameter/aws/*\n"
          // https://www.npmjs.com/package/@cdk-cloudformation/alexa-ask-skill
          + "no-account arn:*:cloudformation:*::type/*\n"
          // https://docs.aws.amazon.com/appstream2/latest/developerguide/using-services.html
          + "no-account arn:*:appstream:*::image/*\n"
          // https://docs.aws.amazon.com/entityresolution/latest/apireference/API_NamespaceProviderProperties.html
          + "no-account arn:*:entityresolution:*::providerservice/*\n"
          // https://docs.aws.amazon.com/iot/latest/developerguide/job-template-manage-cli-create.html
          + "no-account arn:*:iot:*::jobtemplate/*\n"
          // https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/devicefarm/command/ListDevicePoolsCommand/
          + "no-account arn:*:devicefarm:*::devicepool:*\n"
          // https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-partner-providers.html
          + "no-account arn:*:securityhub:*::product/*\n"
          // https://docs.aws.amazon.com/pcs/latest/userguide/monitoring_scheduler-logs.html
          + "no-account arn:*:pcs:*::cluster/${*}\n"
          // https://github.com/awslabs/mcp
          + "no-account arn:*:omics:*::workflow/*\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/CloudWatchFullAccessV2.html
          + "no-account arn:*:resource-explorer-2:*::view/*\n"
          // https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.policies.actions.html
          + "account arn:*:elasticbeanstalk:*:*:platform/*\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-resource-session-management.html
          + "account arn:*:bedrock-agentcore:*:*:browser/*\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/code-interpreter-resource-session-management.html
          + "account arn:*:bedrock-agentcore:*:*:code-interpreter/*\n"
          // https://docs.aws.amazon.com/eks/latest/userguide/ack-permissions.html
          + "mark arn:*:eks:*:*:capability/*/*/*/* arn:*:eks:*:*:capability/*/*/*\n"
          // https://docs.aws.amazon.com/codedeploy/latest/userguide/auth-and-access-control-permissions-reference.html
          + "mark arn:*:codedeploy:*:*:instance:* arn:*:codedeploy:*:*:instance/*\n"
          // https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/scope-credential-provider-access.html
          + "mark arn:*:bedrock-agentcore:*:*:token-vault/*/apikeycredentialprovider/* arn:*:bedrock-agentcore:*:*:token-vault/*/api-key/*\n"
          + "mark arn:*:bedrock-agentcore:*:*:token-vault/*/oauth2credentialprovider/* arn:*:bedrock-agentcore:*:*:token-vault/*/oauth2-credential-provider/*\n"
          // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-arn-migration.html
          + "mark arn:*:ecs:*:*:service/*/* arn:*:ecs:*:*:service/*\n"
          // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html
          + "mark arn:*:ecs:*:*:container-instance/*/* arn:*:ecs:*:*:container-instance/*\n"
          + "mark arn:*:ecs:*:*:task/*/* arn:*:ecs:*:*:task/*\n"
          // https://github.com/aws-ia/terraform-aws-eks-blueprints/issues/1454
          + "mark arn:*:logs:*:*:log-group:* arn:*:logs:*:*:log-group:*:log-stream:\n"
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponent.html
          + "mark arn:*:imagebuilder:*:*:component/*/*/* arn:*:imagebuilder:*:*:component/*/*\n"
          // https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflow.html
          + "mark arn:*:imagebuilder:*:*:workflow/*/*/*/* arn:*:imagebuilder:*:*:workflow/*/*/*\n"
          // https://docs.aws.amazon.com/pinpoint/latest/developerguide/permissions-actions.html
          + "mark arn:*:mobiletargeting:*:*:apps/* arn:*:mobiletargeting:*:*:apps\n"
          + "mark arn:*:mobiletargeting:*:*:recommenders/* arn:*:mobiletargeting:*:*:recommenders\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/CloudFrontFullAccess.html
          + "mark arn:*:pricingplanmanager::*:subscription/* arn:*:pricingplanmanager::*:subscription:*\n"
          // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSProtonFullAccess.html
          // https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html
          + "renamed codestar-connections codeconnections\n"
          // https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dev-iam.policies.html
          + "mark arn:*:swf::*:/domain/* arn:*:swf:*:*:/domain/*\n";

  /** Actions whose requests are for what goes on behind the ARN of AWS's table, never for it. */
  public static final String BELOW =
      ""
          // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html
          + "es:ESHttp* arn:*:es:*:*:domain/*/*\n";

  /** Actions whose requests are for the ARN of AWS's table, never for what goes on behind it. */
  public static final String NOT_BELOW =
      ""
          // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cross-cluster-search.html
          + "es:ESCrossClusterGet arn:*:es:*:*:domain/*/*\n";

  /** Actions, and the ARNs of names that AWS keeps for itself: nobody can do them with these. */
  public static final String KEPT =
      ""
          // https://docs.aws.amazon.com/kms/latest/developerguide/alias-create.html
          // https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html
          // https://docs.aws.amazon.com/kms/latest/developerguide/alias-delete.html
          + "kms:*Alias arn:*:kms:*:*:alias/aws/*\n";

  private ArnPages() {}
}
