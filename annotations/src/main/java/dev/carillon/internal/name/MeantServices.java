package dev.carillon.internal.name;

import java.util.Collection;
import java.util.Comparator;
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
      aws-portal awsbillingconsole
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

  /** The same of clients of SDKs, which may be service principals of that name. */
  private static final String CLIENTS =
      """
      aco-automation compute-optimizer-automation
      airflow-serverless mwaa-serverless
      aoss opensearchserverless opensearch-serverless
      aws-marketplace marketplace-agreement marketplace-catalog marketplace-entitlement meteringmarketplace marketplace-deployment marketplace-reporting
      cases connectcases
      cassandra keyspacesstreams
      cloudformation cfn cloudcontrol
      cloudsearch cloudsearchdomain
      cognito-idp cognito
      connect connectparticipant
      dynamodb dynamodbstreams
      execute-api apigatewaymanagementapi
      finspace-api finspace-data
      fis fault-injection faultinjection
      forecast forecastquery
      geo location
      iot iotdata iotsecuretunneling
      kinesisvideo kinesis-video kinesis-video-archived-media kinesis-video-media kinesis-video-signaling kinesis-video-webrtc-storage
      lex lexv2-models lexv2-runtime
      mechanicalturk mturk
      mgh migrationhub-config
      neptune-db neptunedata
      profile customer-profiles
      rds docdb neptune
      refactor-spaces migration-hub-refactor-spaces
      s3 s3control
      scn supplychain
      sdb simpledb
      ses mailmanager pinpoint-email sesv2
      sms-voice pinpoint-sms-voice pinpoint-sms-voice-v2
      sso-oauth sso-oidc
      swf simpleworkflow
      tag resourcegroupstaggingapi
      tax taxsettings
      thinclient workspaces-thin-client
      wisdom qconnect
      """
          .replace("\n", " \n");

  private MeantServices() {}

  /** Returns the prefix of a service that is called so elsewhere, and has no principal so. */
  public static Optional<String> called(String name) {
    return in(NAMES, name);
  }

  private static Optional<String> in(String names, String name) {
    int at = names.indexOf(' ' + name + ' ');
    if (at < 0 || name.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    int start = names.lastIndexOf('\n', at) + 1;
    return Optional.of(names.substring(start, names.indexOf(' ', start)));
  }

  /** Returns {@code " Did you mean "X"?"} for a prefix that does not exist, or nothing. */
  public static String didYouMean(String typed, Collection<String> prefixes) {
    return meant(typed, prefixes).map(NearestNames::didYouMean).orElse("");
  }

  /** Returns the prefix that was most likely meant by one that does not exist. */
  public static Optional<String> meant(String typed, Collection<String> prefixes) {
    return called(typed)
        .or(() -> in(CLIENTS, typed))
        .filter(prefixes::contains)
        .or(() -> NearestNames.withOneError(typed, prefixes))
        .or(() -> prefixes.stream().filter(one -> NearestNames.areOneWord(one, typed)).findFirst())
        .or(() -> inFront(typed, prefixes))
        .or(() -> NearestNames.to(typed, prefixes).stream().findFirst());
  }

  /** Returns the longest prefix in front of a hyphen, as clients have parts of a service. */
  private static Optional<String> inFront(String typed, Collection<String> prefixes) {
    return prefixes.stream()
        .filter(one -> typed.startsWith(one + '-'))
        .max(Comparator.comparingInt(String::length));
  }
}
