package dev.carillon.internal.iam.value;

import java.util.Map;

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
   *     href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_osis_CreatePipeline.html">
   *     Names of pipelines of OpenSearch Ingestion</a>
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
  private static final Map<String, String> NOT_IN_NAMES =
      Map.ofEntries(
          Map.entry("codebuild:project", "/"),
          Map.entry("codecommit", "/:"),
          Map.entry("cognito-idp:userpool", "/"),
          Map.entry("dynamodb:table", "/"),
          Map.entry("ecr:repository", ":"),
          Map.entry("ecs:cluster", "/"),
          Map.entry("eks:cluster", "/"),
          Map.entry("ecs:task-definition", "/"),
          Map.entry("firehose:deliverystream", "/"),
          Map.entry("iot:topic", "#+"),
          Map.entry("kendra:index", "/"),
          Map.entry("kinesis:stream", "/"),
          Map.entry("kms:key", "/"),
          Map.entry("lambda", "/"),
          Map.entry("osis:pipeline", "/"),
          Map.entry("qbusiness:application", "/"),
          Map.entry("rekognition:collection", "/"),
          Map.entry("s3-object-lambda:accesspoint", "/"),
          Map.entry("servicequotas", "/"),
          Map.entry("sns", ":"),
          Map.entry("sqs", "/:"));

  private static final Map<String, String> MARKS =
      Map.of("/", "slash", ":", "colon", "/:", "slash or colon", "#+", "# or + (write *)");

  private NameMarks() {}

  /** Returns the marks that no name has in a resource of a service; empty if none is known. */
  public static String notIn(String service, String resource) {
    int end = Math.max(0, resource.indexOf('/'));
    String type = service + ':' + resource.substring(0, end);
    return NOT_IN_NAMES.getOrDefault(type, NOT_IN_NAMES.getOrDefault(service, ""));
  }

  /** Returns the same in words; empty if there are none. */
  public static String words(String service, String resource) {
    return MARKS.getOrDefault(notIn(service, resource), "");
  }
}
