package dev.carillon.internal.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is called otherwise in policies than anywhere else: the names that services have in AWS's
 * SDKs, its command line and its pages, by the prefix of their actions.
 *
 * @see <a href="https://docs.aws.amazon.com/cli/latest/reference/">AWS CLI Command Reference</a>
 */
public final class MeantServices {

  /** The prefix, and what is written for it. */
  private static final String NAMES =
      """
      airflow mwaa
      aps amp prometheus
      autoscaling asg
      bedrock bedrock-agent bedrock-agent-runtime bedrock-runtime
      cassandra keyspaces
      cloudwatch cw
      dynamodb ddb
      ecr docker
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
      """;

  private static final Map<String, String> PREFIXES = new HashMap<>();

  static {
    NAMES
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            words -> {
              for (int i = 1; i < words.length; i++) {
                PREFIXES.put(words[i], words[0]);
              }
            });
  }

  private MeantServices() {}

  /** Returns the prefix of a service that is called so elsewhere. */
  public static Optional<String> called(String name) {
    return Optional.ofNullable(PREFIXES.get(name));
  }

  /** Returns {@code " Did you mean "X"?"} for a prefix that does not exist, or nothing. */
  public static String didYouMean(String typed, Collection<String> prefixes) {
    return called(typed)
        .filter(prefixes::contains)
        .map(NearestNames::didYouMean)
        .orElseGet(() -> NearestNames.didYouMean(typed, prefixes));
  }
}
