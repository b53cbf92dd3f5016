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

  private MeantServices() {}

  /** Returns the prefix of a service that is called so elsewhere. */
  public static Optional<String> called(String name) {
    int at = NAMES.indexOf(' ' + name + ' ');
    if (at < 0 || name.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    int start = NAMES.lastIndexOf('\n', at) + 1;
    return Optional.of(NAMES.substring(start, NAMES.indexOf(' ', start)));
  }

  /** Returns {@code " Did you mean "X"?"} for a prefix that does not exist, or nothing. */
  public static String didYouMean(String typed, Collection<String> prefixes) {
    return called(typed)
        .filter(prefixes::contains)
        .map(NearestNames::didYouMean)
        .orElseGet(() -> NearestNames.didYouMean(typed, prefixes));
  }
}
