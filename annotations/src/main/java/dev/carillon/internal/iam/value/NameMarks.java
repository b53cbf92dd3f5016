package dev.carillon.internal.iam.value;

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

  private NameMarks() {}

  /** Returns the marks that no name has in a resource of a service; empty if none is known. */
  public static String notIn(String service, String resource) {
    String marks = marks(service + ':' + resource.substring(0, Math.max(0, resource.indexOf('/'))));
    return marks.isEmpty() ? marks(service) : marks;
  }

  private static String marks(String what) {
    int at = NOT_IN_NAMES.indexOf('\n' + what + ' ');
    int from = at + what.length() + 2;
    return at < 0 ? "" : NOT_IN_NAMES.substring(from, NOT_IN_NAMES.indexOf('\n', from));
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
