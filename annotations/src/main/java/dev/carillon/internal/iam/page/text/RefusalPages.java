package dev.carillon.internal.iam.page.text;

/**
 * Actions, and the ARNs that they take, as {@link ResourcePages} has them, by what AWS's message of
 * a refusal names, as pages of GitHub quote it.
 */
final class RefusalPages {

  static final String RESOURCES =
      ""
          // https://github.com/aws-amplify/amplify-cli/issues/3383
          + "amplify:ListApps arn:*:amplify:*:*:apps/${*}\n"
          // https://github.com/aws-amplify/amplify-hosting/issues/1408
          + "amplify:ListJobs arn:*:amplify:*:*:apps/*/branches/*/jobs/${*}\n"
          // https://github.com/logzio/logzio_aws_serverless/pull/68
          + "amplify:GenerateAccessLogs arn:*:amplify:*:*:apps/*/accesslogs/*\n"
          // https://github.com/aws-samples/iam-identity-center-team/issues/145
          + "appsync:*Resolver* arn:*:appsync:*:*:/v1/apis/*\n"
          // https://github.com/kedacore/keda/pull/5373
          + "aps:CreateWorkspace arn:*:aps:*:*:/workspaces\n"
          // https://github.com/jogold/cloudstructs/issues/215
          + "cloudformation:ListStacks arn:*:cloudformation:*:*:stack/${*}/${*}\n"
          // https://github.com/thechampsant/Piritiya
          + "cloudfront:CreateDistribution arn:*:cloudfront::*:distribution/${*}\n"
          // https://github.com/AntonShuvaev/intellij-dynamodb/issues/20
          + "dynamodb:ListTables arn:*:dynamodb:*:*:table/${*}\n"
          // https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/3361
          + "ec2messages:* arn:*:ssm:*:*:${*}\n"
          + "ssm:* arn:*:ssm:*:*:${*}\n"
          // https://github.com/aws/amazon-cloudwatch-agent-test/issues/220
          + "eks:CreateCluster arn:*:eks:*:*:cluster/*\n"
          // https://github.com/awslabs/idf-modules/pull/311
          + "eks:DescribeClusterVersions arn:*:eks:*:*:${*}\n"
          // https://github.com/awsdocs/iam-user-guide/issues/218
          + "guardduty:DescribePublishingDestination arn:*:guardduty:*:*:/detector/*\n"
          // https://github.com/kubernetes/kops/pull/17854
          + "iam:ListInstanceProfiles arn:*:iam::*:instance-profile/*\n"
          // https://github.com/rapid7/metasploit-framework/blob/master/documentation/modules/auxiliary/cloud/aws/enum_iam.md
          + "iam:ListUsers arn:*:iam::*:user/*/\n"
          + "iam:ListUsers arn:*:iam::*:user/\n"
          + "iam:ListGroups arn:*:iam::*:group/*/\n"
          + "iam:ListGroups arn:*:iam::*:group/\n"
          // https://github.com/clebert/aws-simple/blob/main/README.md
          + "iam:ListRoles arn:*:iam::*:role/\n"
          // https://github.com/Hacking-the-Cloud/hackingthe.cloud/blob/main/content/aws/enumeration/whoami.md
          + "sdb:ListDomains arn:*:sdb:*:*:domain/${*}\n"
          // https://github.com/Wolox/tech-guides/pull/63
          + "sns:CreatePlatformEndpoint arn:*:sns:*:*:app/*\n"
          + "sns:DeletePlatformApplication arn:*:sns:*:*:app/*\n"
          + "sns:?etPlatformApplicationAttributes arn:*:sns:*:*:app/*\n"
          + "sns:ListEndpointsByPlatformApplication arn:*:sns:*:*:app/*\n"
          + "sns:?etEndpointAttributes arn:*:sns:*:*:endpoint/*\n"
          + "sns:DeleteEndpoint arn:*:sns:*:*:endpoint/*\n"
          // https://github.com/buildkite/lifecycled/issues/90
          + "sns:* arn:*:sns:*:*:${*}\n"
          // https://github.com/widdix/complete-aws-iam-reference/pull/8
          + "sqs:ListQueues arn:*:sqs:*:*:${*}\n"
          // https://github.com/scribd/terraform-aws-datadog/pull/18
          + "states:ListStateMachines arn:*:states:*:*:stateMachine:${*}\n"
          // https://github.com/aws/aws-cdk/pull/8486
          + "states:SendTask* arn:*:states:*:*:stateMachine:*\n"
          + "states:SendTask* arn:*:states:*:*:activity:*\n";

  private RefusalPages() {}
}
