package dev.carillon.internal.name;

import java.util.Collection;
import java.util.Optional;

/**
 * What is called otherwise in policies than anywhere else: the names that services have in AWS's
 * SDKs, its command line and its pages, by the prefix of their actions.
 *
 * @see <a href="https://docs.aws.amazon.com/cli/latest/reference/">AWS CLI Command Reference</a>
 */
public final class MeantServices {

  /** The prefix, and what is written for it, each behind a space. */
  private static final String NAMES =
      """
      airflow mwaa
      aps amp prometheus
      autoscaling asg
      bedrock bedrock-agent bedrock-agent-runtime bedrock-runtime
      cassandra keyspaces
      cloudwatch cw
      dynamodb ddb
      elasticbeanstalk beanstalk
      elasticfilesystem efs
      elasticloadbalancing alb elb elbv2 nlb
      elasticmapreduce emr
      es elasticsearch
      events cloudwatch-events cloudwatchevents eventbridge
      kafka msk
      lex lex-runtime
      logs cloudwatch-logs cloudwatchlogs
      mobiletargeting pinpoint
      s3 s3api
      sagemaker sagemaker-runtime
      servicediscovery cloudmap
      sso identitycenter sso-admin
      ssm parameterstore systemsmanager
      states sfn step-functions stepfunctions
      """
          .replace("\n", " \n");

  /** Clients of the SDKs, likewise: they are no service principals and no packages of Java. */
  private static final String CLIENTS =
      """
      aco-automation compute-optimizer-automation
      airflow-serverless mwaa-serverless
      aoss opensearchserverless
      aws-marketplace marketplace-agreement marketplace-catalog marketplace-deployment marketplace-entitlement marketplace-reporting meteringmarketplace
      cases connectcases
      cassandra keyspacesstreams
      cloudformation cloudcontrol
      cloudsearch cloudsearchdomain
      connect connectparticipant
      dynamodb dynamodbstreams
      execute-api apigatewaymanagementapi
      forecast forecastquery
      geo location
      iot iotsecuretunneling
      kinesisvideo kinesis-video-archived-media kinesis-video-media kinesis-video-signaling kinesis-video-webrtc-storage
      lex lexv2-models lexv2-runtime
      mechanicalturk mturk
      mgh migrationhub-config
      neptune-db neptunedata
      profile customer-profiles
      rds docdb neptune
      refactor-spaces migration-hub-refactor-spaces
      s3 s3control
      scn supplychain
      ses mailmanager pinpoint-email
      sms-voice pinpoint-sms-voice pinpoint-sms-voice-v2
      sso-oauth sso-oidc
      tag resourcegroupstaggingapi
      tax taxsettings
      thinclient workspaces-thin-client
      wisdom qconnect
      """
          .replace("\n", " \n");

  private MeantServices() {}

  /** Returns the prefix of a service that is called so elsewhere. */
  public static Optional<String> called(String name) {
    return called(name, NAMES);
  }

  private static Optional<String> called(String name, String names) {
    int at = names.indexOf(' ' + name + ' ');
    if (at < 0 || name.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    int start = names.lastIndexOf('\n', at) + 1;
    return Optional.of(names.substring(start, names.indexOf(' ', start)));
  }

  /**
   * Returns {@code " Did you mean "X"?"} for a prefix that does not exist, or nothing. A prefix
   * with more words behind it is the client of a part of the service.
   */
  public static String didYouMean(String typed, Collection<String> prefixes) {
    return called(typed)
        .or(() -> called(typed, CLIENTS))
        .filter(prefixes::contains)
        .or(() -> NearestNames.near(typed, prefixes))
        .or(() -> whole(typed, prefixes))
        .or(() -> NearestNames.to(typed, prefixes).stream().findFirst())
        .map(NearestNames::didYouMean)
        .orElse("");
  }

  private static Optional<String> whole(String part, Collection<String> prefixes) {
    int hyphen = part.lastIndexOf('-');
    while (hyphen > 0 && !prefixes.contains(part.substring(0, hyphen))) {
      hyphen = part.lastIndexOf('-', hyphen - 1);
    }
    return hyphen > 0 ? Optional.of(part.substring(0, hyphen)) : Optional.empty();
  }
}
