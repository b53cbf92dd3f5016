package dev.carillon.policy.reference;

/**
 * How large AWS lets a policy be, by what it is attached to: the sizes that accounts have by
 * default, counted in the document without white space between tokens. Each is what a page of AWS's
 * documentation says: where no other is named, that of IAM or of AWS Organizations. Services of
 * which no page says it are not here.
 *
 * <p>IAM leaves out all white space when it counts. This counts what stands inside of quotation
 * marks, and so never less than AWS does; services that count all of it get the compact document.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and
 *     STS quotas</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html">
 *     Quotas of AWS Organizations</a>
 */
public enum Quota {
  /** A managed policy: 6,144 characters. */
  MANAGED_POLICY(6144, Unit.CHARACTERS),
  /** All inline policies of a user together: 2,048 characters. */
  USER_INLINE_POLICIES(2048, Unit.CHARACTERS),
  /** All inline policies of a group together: 5,120 characters. */
  GROUP_INLINE_POLICIES(5120, Unit.CHARACTERS),
  /** All inline policies of a role together: 10,240 characters. */
  ROLE_INLINE_POLICIES(10_240, Unit.CHARACTERS),
  /**
   * A session policy that is passed as text, together with the managed ones: 2,048 characters.
   *
   * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">
   *     AssumeRole</a>
   */
  SESSION_POLICY(2048, Unit.CHARACTERS),
  /** A role trust policy: 2,048 characters. */
  ROLE_TRUST_POLICY(2048, Unit.CHARACTERS),
  /** A role trust policy in an account that asked for the most there is: 8,192 characters. */
  ROLE_TRUST_POLICY_RAISED(8192, Unit.CHARACTERS),
  /** A service control policy: 10,240 characters (5,120 until 2025). */
  SERVICE_CONTROL_POLICY(10_240, Unit.CHARACTERS),
  /** A resource control policy: 5,120 characters. */
  RESOURCE_CONTROL_POLICY(5120, Unit.CHARACTERS),
  /** The delegation policy of an organization: 40,000 characters. */
  ORGANIZATION_DELEGATION_POLICY(40_000, Unit.CHARACTERS),
  /**
   * The policy of an Amazon S3 bucket: 20,480 bytes.
   *
   * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-iam-policies.html">
   *     Bucket policies and user policies</a>
   */
  S3_BUCKET_POLICY(20_480, Unit.BYTES),
  /**
   * The policy of an AWS KMS key: 32,768 bytes.
   *
   * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html">
   *     Resource quotas of AWS KMS</a>
   */
  KMS_KEY_POLICY(32_768, Unit.BYTES),
  /**
   * The policy of a Lambda function: 20,480 bytes.
   *
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda
   *     quotas</a>
   */
  LAMBDA_POLICY(20_480, Unit.BYTES),
  /**
   * The policy of an Amazon SQS queue: 8,192 bytes.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html">
   *     Amazon SQS policy quotas</a>
   */
  SQS_QUEUE_POLICY(8192, Unit.BYTES),
  /**
   * The policy of an Amazon ECR repository: 10,240 characters.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html">
   *     SetRepositoryPolicy</a>
   */
  ECR_REPOSITORY_POLICY(10_240, Unit.CHARACTERS),
  /**
   * The policy of a REST API of Amazon API Gateway: 8,192 characters; AWS raises it on request.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html">
   *     Quotas of REST APIs</a>
   */
  API_GATEWAY_POLICY(8192, Unit.CHARACTERS),
  /**
   * The policy of an Amazon DynamoDB table or stream: 20,480 bytes, white space counted.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html">
   *     Resource-based policy considerations</a>
   */
  DYNAMODB_POLICY(20_480, Unit.BYTES),
  /**
   * A resource policy of CloudWatch Logs, of an account or of a log group: 51,200 characters.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html">
   *     PutResourcePolicy</a>
   */
  LOGS_RESOURCE_POLICY(51_200, Unit.CHARACTERS),
  /**
   * The policy of an event bus: 10,240 characters; AWS raises it on request.
   *
   * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html">Amazon
   *     EventBridge quotas</a>
   */
  EVENT_BUS_POLICY(10_240, Unit.CHARACTERS),
  /**
   * The policy of a VPC endpoint: 20,480 characters, white space counted.
   *
   * @see <a href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html">AWS
   *     PrivateLink quotas</a>
   */
  VPC_ENDPOINT_POLICY(20_480, Unit.CHARACTERS),
  /**
   * The policy of a Data Catalog of AWS Glue: 10,240 bytes.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/glue/latest/dg/security_iam_service-with-iam.html">How
   *     AWS Glue works with IAM</a>
   */
  GLUE_POLICY(10_240, Unit.BYTES),
  /**
   * A resource policy of AWS X-Ray: 5,120 bytes.
   *
   * @see <a href="https://docs.aws.amazon.com/xray/latest/api/API_PutResourcePolicy.html">
   *     PutResourcePolicy</a>
   */
  XRAY_POLICY(5120, Unit.BYTES);

  private final int limit;
  private final Unit unit;

  private enum Unit {
    CHARACTERS,
    BYTES
  }

  Quota(int limit, Unit unit) {
    this.limit = limit;
    this.unit = unit;
  }

  /** Returns how much is allowed, in characters or bytes as AWS counts. */
  public int limit() {
    return limit;
  }

  /**
   * Returns how much of the quota a document takes. A document has characters up to U+00FF only; of
   * those, the ones above U+007F are two bytes each.
   */
  public int sizeOf(String document) {
    return unit == Unit.CHARACTERS
        ? document.length()
        : document.length() + (int) document.chars().filter(c -> c > 0x7f).count();
  }

  /** Returns whether the quota is for all policies of an entity, or of a session, together. */
  public boolean isShared() {
    return this == USER_INLINE_POLICIES
        || this == GROUP_INLINE_POLICIES
        || this == ROLE_INLINE_POLICIES
        || this == SESSION_POLICY;
  }
}
