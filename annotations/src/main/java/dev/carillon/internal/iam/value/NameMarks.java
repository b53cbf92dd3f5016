package dev.carillon.internal.iam.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that no name has in the ARNs of a service, or of one of its types. */
public final class NameMarks {

  /**
   * The marks that nothing has in its name, by the service, or its word for a type. What goes on
   * behind a topic's ARN is a subscription, which no action takes.
   *
   * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/concepts-key-id.html">Ids
   *     of keys: an alias is no key</a>
   * @see <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html">
   *     Names of streams</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/firehose/latest/APIReference/API_CreateDeliveryStream.html">
   *     Names of Firehose streams</a>
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html">Names of
   *     functions</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/codecommit/latest/APIReference/API_CreateRepository.html">
   *     Names of repositories of CodeCommit</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html">
   *     Names of clusters</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html">
   *     Names of services</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html">
   *     Names of repositories of ECR: a tag is behind none</a>
   * @see <a href="https://docs.aws.amazon.com/iot/latest/developerguide/pub-sub-policy.html">Topics
   *     of IoT: wildcards of MQTT are none in a policy, and no topic has them in its name</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/amazonq/latest/api-reference/API_CreateApplication.html">
   *     Ids of applications of Amazon Q</a>
   * @see <a href="https://docs.aws.amazon.com/kendra/latest/APIReference/API_CreateIndex.html">Ids
   *     of indexes of Kendra</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html">
   *     Names of tables and indexes</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html">
   *     Names of queues</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html">
   *     Amazon SNS API permissions: topics are the only resources</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html">
   *     Names of projects of CodeBuild</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html">
   *     Ids of user pools</a>
   * @see <a href="https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html">Names
   *     of clusters of EKS</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancer.html">
   *     Names of classic load balancers; others have more names in their ARNs</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/rekognition/latest/APIReference/API_CreateCollection.html">
   *     Ids of collections of Rekognition</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessPointPolicyForObjectLambda.html">
   *     Names of access points of S3 Object Lambda: objects have no ARN behind them</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ServiceQuota.html">
   *     Codes of services and quotas</a>
   */
  private static final String NOT_IN_NAMES =
      """

      codebuild:project /
      codecommit /:
      cognito-idp:userpool /
      dynamodb:table /
      ecr:repository :
      ecs:cluster /
      ecs:service /
      eks:cluster /
      ecs:task-definition /
      elasticloadbalancing:loadbalancer /
      firehose:deliverystream /
      iot:topic #+
      kendra:index /
      kinesis:stream /
      kms:key /
      lambda /
      qbusiness:application /
      rekognition:collection /
      s3-object-lambda:accesspoint /
      servicequotas /
      sns :
      sqs /:
      """;

  /**
   * What no name of a type has, although more than AWS's formats of it may stand behind its names:
   * only a name that begins as its ARN does is judged by these. Route 53 itself writes ids so.
   *
   * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRestApi.html">Ids of
   *     APIs</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/athena/latest/APIReference/API_CreateDataCatalog.html">Names
   *     of data catalogs</a>
   * @see <a href="https://docs.aws.amazon.com/athena/latest/APIReference/API_CreateWorkGroup.html">
   *     Names of workgroups</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html">
   *     Names of log groups</a>
   * @see <a href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetChange.html">Ids
   *     of changes</a>
   * @see <a href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html">
   *     Ids of hosted zones: {@code /hostedzone/Z…}</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html">
   *     Names of secrets</a>
   */
  private static final String NOT_IN_REPEATING =
      """

      apigateway:restapis /
      athena:datacatalog /
      athena:workgroup /
      logs:log-group :
      route53:change /
      route53:hostedzone /
      secretsmanager:secret :
      """;

  /**
   * One may be called as its type, and something stand behind it: {@code log-group:log-group:*}.
   */
  private static final Pattern REPEATING =
      Pattern.compile("/?([a-z-]+)([/:])(?:\\1\\2(?![*]|[a-z-]+:)|(?<=/)/).*", Pattern.DOTALL);

  private NameMarks() {}

  /** Returns the marks that no name has in a resource of a service; empty if none is known. */
  public static String notIn(String service, String resource) {
    String marks =
        marks(
            NOT_IN_NAMES,
            service + ':' + resource.substring(0, Math.max(0, resource.indexOf('/'))));
    if (!marks.isEmpty()) {
      return marks;
    }
    String ofService = marks(NOT_IN_NAMES, service);
    return ofService.isEmpty() ? repeated(service, resource) : ofService;
  }

  /**
   * Returns the mark behind the word of a type where the name repeats both, or has one too many.
   */
  private static String repeated(String service, String resource) {
    if (NOT_IN_REPEATING.indexOf('\n' + service + ':') < 0) {
      return "";
    }
    Matcher repeating = REPEATING.matcher(resource);
    return repeating.matches()
            && marks(NOT_IN_REPEATING, service + ':' + repeating.group(1))
                .equals(repeating.group(2))
        ? repeating.group(2)
        : "";
  }

  private static String marks(String table, String what) {
    int at = table.indexOf('\n' + what + ' ');
    int from = at + what.length() + 2;
    return at < 0 ? "" : table.substring(from, table.indexOf('\n', from));
  }

  /** Returns the same in words; empty if there are none. */
  public static String words(String service, String resource) {
    return notIn(service, resource)
        .replace("/:", "slash or colon")
        .replace("#+", "# or + (write *)")
        .replace("/", "slash")
        .replace(":", "colon");
  }
}
