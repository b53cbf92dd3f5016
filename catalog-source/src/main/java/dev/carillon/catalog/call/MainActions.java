package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The actions that each call of an operation needs: that of its own name, or the only one; where
 * there is neither, what this table says.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_GetAuthorizationToken.html">tokens
 *     of public registries, which need two actions</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/codedeploy/latest/userguide/auth-and-access-control-permissions-reference.html">deployments,
 *     which read how to deploy</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_IAM.html">tables
 *     that are restored, which are read and written</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport_Requesting.html">tables
 *     that are exported</a>
 * @see <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_ReplicateKey.html">replicas
 *     of keys</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListInsightsMetricData.html">unusual
 *     events</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/ARG/latest/APIReference/API_StartTagSyncTask.html">groups
 *     of what has a tag</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_RegisterDomain.html">domains,
 *     whose zone is made with them</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html">secrets
 *     that are read in batches</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ValidateResourcePolicy.html">policies
 *     of secrets that are tried</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_AssociateAccessGrantsIdentityCenter.html">grants
 *     of access to a directory's people</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateAndAttachS3AccessPoint.html">access
 *     points that are attached to volumes</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_GetTableAutoScalingSettings.html">how
 *     tables of Keyspaces are scaled</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/metadata-tables-permissions.html">tables
 *     of metadata</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html">messages
 *     that are moved to another queue</a>
 */
final class MainActions {

  /** The SDK's clients of Timestream call it before all else. */
  static final String ENDPOINTS = "timestream:DescribeEndpoints";

  /**
   * What is checked beside whatever else an operation needs.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSDirectoryServiceDataFullAccess.html">what
   *     lets in to the data of a directory</a>
   */
  private static final Set<String> ALWAYS = Set.of("ds:AccessDSData", ENDPOINTS);

  /** What fills a restored table. */
  private static final List<String> RESTORED =
      List.of(
          "dynamodb:BatchWriteItem",
          "dynamodb:DeleteItem",
          "dynamodb:GetItem",
          "dynamodb:PutItem",
          "dynamodb:Query",
          "dynamodb:Scan",
          "dynamodb:UpdateItem");

  /** What is made where a bucket tells of its objects in tables. */
  private static final List<String> METADATA =
      List.of(
          "s3:CreateBucketMetadataTableConfiguration",
          "s3tables:CreateNamespace",
          "s3tables:CreateTable",
          "s3tables:CreateTableBucket",
          "s3tables:GetTable",
          "s3tables:PutTableEncryption",
          "s3tables:PutTablePolicy");

  /**
   * Services and operations of which a page of their own says that the caller needs what AWS lists
   * of other services' actions.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/compute-optimizer/latest/ug/security-iam.html">recommendations
   *     of Compute Optimizer, whose reader may see what they are about</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/health/latest/ug/security_iam_id-based-policy-examples.html#organizational-view">the
   *     health of an organization</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed-view-data-orgs.html">when
   *     an organization used what it is let</a>
   * @see <a
   *     href="https://docs.aws.amazon.com/ARG/latest/APIReference/API_ListGroupResources.html">what
   *     is in a group, and in a search of resources</a>
   */
  private static final Set<String> EXACT =
      Set.of(
          "aco-automation",
          "compute-optimizer",
          "health",
          "iam:GenerateOrganizationsAccessReport",
          "resource-groups:ListGroupResources",
          "resource-groups:SearchResources");

  /** By operation, or by service and asterisk. */
  private static final Map<String, List<String>> TABLE =
      Map.ofEntries(
          Map.entry("bedrock:Converse", List.of("bedrock:InvokeModel")),
          Map.entry("bedrock:ConverseStream", List.of("bedrock:InvokeModelWithResponseStream")),
          Map.entry("budgets:*", List.of("budgets:ModifyBudget", "budgets:ViewBudget")),
          Map.entry(
              "cassandra:*",
              List.of(
                  "cassandra:Alter",
                  "cassandra:Create",
                  "cassandra:Drop",
                  "cassandra:Restore",
                  "cassandra:Select")),
          Map.entry(
              "cloudfront:CreateDistributionWithTags",
              List.of("cloudfront:CreateDistribution", "cloudfront:TagResource")),
          Map.entry(
              "cloudfront:UpdateDistributionWithStagingConfig",
              List.of("cloudfront:GetDistribution", "cloudfront:UpdateDistribution")),
          Map.entry("cloudtrail:ListInsightsMetricData", List.of("cloudtrail:LookupEvents")),
          Map.entry("codeartifact:GetAuthorizationToken", List.of("sts:GetServiceBearerToken")),
          Map.entry("codedeploy:CreateDeployment", List.of("codedeploy:GetDeploymentConfig")),
          Map.entry("dynamodb:ExportTableToPointInTime", OtherActions.EXPORT),
          Map.entry("dynamodb:ImportTable", OtherActions.IMPORT),
          Map.entry("dynamodb:RestoreTableFromBackup", RESTORED),
          Map.entry("dynamodb:RestoreTableToPointInTime", RESTORED),
          Map.entry("ecr-public:GetAuthorizationToken", List.of("sts:GetServiceBearerToken")),
          Map.entry(
              "cassandra:GetTableAutoScalingSettings",
              List.of(
                  "application-autoscaling:DescribeScalableTargets",
                  "application-autoscaling:DescribeScalingPolicies")),
          Map.entry(
              "fsx:CreateAndAttachS3AccessPoint",
              List.of(
                  "s3:CreateAccessPoint",
                  "s3:DeleteAccessPoint",
                  "s3:GetAccessPoint",
                  "s3:PutAccessPointPolicy")),
          Map.entry("fsx:DetachAndDeleteS3AccessPoint", List.of("s3:DeleteAccessPoint")),
          Map.entry("kafka:*", List.of("kafka-cluster:Connect", "kafka-cluster:DescribeTopic")),
          Map.entry("kms:ReplicateKey", List.of("kms:CreateKey")),
          Map.entry("kms:ReEncrypt", List.of("kms:ReEncryptFrom", "kms:ReEncryptTo")),
          Map.entry("resource-groups:CancelTagSyncTask", List.of("resource-groups:DeleteGroup")),
          Map.entry("resource-groups:StartTagSyncTask", List.of("resource-groups:CreateGroup")),
          Map.entry("route53domains:RegisterDomain", List.of("route53:CreateHostedZone")),
          Map.entry("s3:CopyObject", List.of("s3:GetObject", "s3:PutObject")),
          Map.entry(
              "s3:AssociateAccessGrantsIdentityCenter",
              List.of(
                  "sso:CreateApplication",
                  "sso:PutApplicationAuthenticationMethod",
                  "sso:PutApplicationGrant")),
          Map.entry("s3:CreateBucketMetadataConfiguration", METADATA),
          Map.entry("s3:DissociateAccessGrantsIdentityCenter", List.of("sso:DeleteApplication")),
          Map.entry(
              "s3:CreateBucketMetadataTableConfiguration",
              List.of(
                  "s3tables:CreateNamespace",
                  "s3tables:CreateTable",
                  "s3tables:GetTable",
                  "s3tables:PutTablePolicy")),
          Map.entry("s3:GetObjectAttributes", List.of("s3:GetObject", "s3:GetObjectAttributes")),
          Map.entry("s3:ListObjects", List.of("s3:ListBucket")),
          Map.entry("s3:ListObjectsV2", List.of("s3:ListBucket")),
          Map.entry("s3:UploadPartCopy", List.of("s3:GetObject", "s3:PutObject")),
          Map.entry("secretsmanager:BatchGetSecretValue", List.of("secretsmanager:GetSecretValue")),
          Map.entry(
              "secretsmanager:ValidateResourcePolicy", List.of("secretsmanager:PutResourcePolicy")),
          Map.entry(
              "sqs:StartMessageMoveTask",
              List.of(
                  "sqs:DeleteMessage",
                  "sqs:GetQueueAttributes",
                  "sqs:ReceiveMessage",
                  "sqs:SendMessage")));

  /** API Gateway's actions are methods of HTTP. */
  private static final Map<String, String> METHODS =
      Map.of(
          "Create", "POST",
          "Delete", "DELETE",
          "Generate", "POST",
          "Get", "GET",
          "Import", "POST",
          "Put", "PUT",
          "Reimport", "PUT",
          "Update", "PATCH");

  /**
   * Operations of which the action of a name is not checked where this is set, but another.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html">permissions
   *     for operations of S3, with and without a versionId</a>
   */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "s3:CopyObject|s3:GetObject", "sourceVersionId",
          "s3:GetObject|s3:GetObject", "versionId",
          "s3:GetObjectAttributes|s3:GetObject", "versionId",
          "s3:GetObjectAttributes|s3:GetObjectAttributes", "versionId",
          "s3:HeadObject|s3:GetObject", "versionId",
          "s3:UploadPartCopy|s3:GetObject", "sourceVersionId");

  private MainActions() {}

  /** Returns the setter whose call makes AWS check another action than this. */
  static Optional<String> setterAgainst(CalledOperation operation, AuthorizedAction action) {
    return Optional.ofNullable(INSTEAD.get(operation.qualifiedName() + '|' + action.action()));
  }

  static boolean isMain(CalledOperation operation, AuthorizedAction action) {
    if (operation.isItself(action)
        || operation.actions().size() == 1
        || ALWAYS.contains(action.action())
        || isOfExact(operation, action)
        || isTold(operation.qualifiedName(), action)
        || DocumentedActions.of(operation.qualifiedName()).contains(action.action())) {
      return true;
    }
    if (operation.actions().stream().anyMatch(operation::isItself)) {
      return false;
    }
    return isTold(operation.service() + ":*", action)
        || isNamesake(operation, action)
        || isMethod(operation, action)
        || isOnly(operation, action);
  }

  /** Returns whether one of the actions that AWS names for an operation is more than an extra. */
  static boolean isIn(String service, OperationReference known) {
    CalledOperation operation = new CalledOperation(service, known, "", false);
    return operation.actions().stream()
        .anyMatch(
            action ->
                operation.isItself(action)
                    || (isMain(operation, action) && !ExtraAction.isSideline(operation, action)));
  }

  private static boolean isOfExact(CalledOperation operation, AuthorizedAction action) {
    return (EXACT.contains(operation.service()) || EXACT.contains(operation.qualifiedName()))
        && !action.service().equals(operation.service())
        && !ExtraAction.isSideline(operation, action);
  }

  private static boolean isTold(String operations, AuthorizedAction action) {
    return TABLE.getOrDefault(operations, List.of()).contains(action.action());
  }

  /** OpenSearch's actions have the prefix of Elasticsearch. */
  private static boolean isNamesake(CalledOperation operation, AuthorizedAction action) {
    return action.actionName().equalsIgnoreCase(operation.name());
  }

  private static boolean isMethod(CalledOperation operation, AuthorizedAction action) {
    return operation.service().equals("apigateway")
        && METHODS.entrySet().stream()
            .anyMatch(
                method ->
                    operation.name().startsWith(method.getKey())
                        && method.getValue().equals(action.actionName()));
  }

  /** Returns whether all other actions are by their names no more than extras. */
  private static boolean isOnly(CalledOperation operation, AuthorizedAction action) {
    return !ExtraAction.isSideline(operation, action)
        && operation.actions().stream()
                .filter(other -> !ExtraAction.isSideline(operation, other))
                .filter(other -> !ALWAYS.contains(other.action()))
                .count()
            == 1;
  }
}
