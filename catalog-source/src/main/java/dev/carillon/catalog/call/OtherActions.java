package dev.carillon.catalog.call;

import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Operations that AWS's reference lists without an action, and whose action has another name or is
 * another service's; and some that it lists without all of their actions. What is in neither is
 * told as not known.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html">connections
 *     of API Gateway</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-api-permissions.html">permissions
 *     from other APIs for groups that scale</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-access.html">access
 *     to the documents of CloudSearch</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/glue/latest/webapi/API_GetUnfilteredTableMetadata.html">metadata
 *     of Glue, unfiltered</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/neptune-analytics/latest/userguide/query-APIs-IAM-role-mappings.html">queries
 *     of Neptune Analytics</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-rename.html">objects
 *     that get another name</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html">sessions of
 *     directory buckets</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListDirectoryBuckets.html">list
 *     of directory buckets</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html">attributes
 *     of objects, which need two actions, with and without a version</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/copy-object.html">copies of
 *     objects, whose tags are read where they have some</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/codeartifact/latest/APIReference/API_GetAuthorizationToken.html">tokens
 *     of CodeArtifact, which need two actions</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.Requesting.html">imports
 *     of tables, which the caller must be allowed to read, and to log</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html">statements
 *     of Aurora, whose secret is read in the caller's name</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/iam-operationsrole.html">roles
 *     of environments, which the caller passes</a>
 * @see <a href="https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html">speech that is
 *     made in the caller's name, and told of</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/rekognition/latest/APIReference/API_S3Object.html">objects
 *     with images, which the caller has to be let read</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/redshift-data/latest/APIReference/API_ExecuteStatement.html">statements
 *     of Redshift, whose credentials are, too</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutAccessPointScope.html">scopes
 *     of access points, which directory buckets have</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateAccessGrantsLocation.html">locations
 *     of grants, whose role is passed</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_s3Buckets_CreateTable.html">tables
 *     with metadata</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_s3Buckets_PutTableReplication.html">tables
 *     that are replicated</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_S3VectorBuckets_CreateIndex.html">indexes
 *     of vectors with tags</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html">rotation,
 *     for which a function is invoked</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/neptune/latest/userguide/data-api-dp-queries.html">queries
 *     of Neptune, and beside them what else its data API does</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_BatchIsAuthorized.html">batches
 *     of decisions, which have no action of their own</a>
 */
final class OtherActions {

  /** Those of life cycles and of tags are what the reference has under a shorter name. */
  private static final Map<String, String> TABLE =
      Map.ofEntries(
          Map.entry("cloudsearch:UploadDocuments", "cloudsearch:document"),
          Map.entry("execute-api:DeleteConnection", "execute-api:ManageConnections"),
          Map.entry("execute-api:GetConnection", "execute-api:ManageConnections"),
          Map.entry("execute-api:PostToConnection", "execute-api:ManageConnections"),
          Map.entry("glue:GetUnfilteredPartitionMetadata", "glue:GetPartition"),
          Map.entry("glue:GetUnfilteredPartitionsMetadata", "glue:GetPartitions"),
          Map.entry("glue:GetUnfilteredTableMetadata", "glue:GetTable"),
          Map.entry("neptune-db:CancelGremlinQuery", "neptune-db:CancelQuery"),
          Map.entry("neptune-db:CancelOpenCypherQuery", "neptune-db:CancelQuery"),
          Map.entry("neptune-db:DeletePropertygraphStatistics", "neptune-db:DeleteStatistics"),
          Map.entry("neptune-db:DeleteSparqlStatistics", "neptune-db:DeleteStatistics"),
          Map.entry("neptune-db:ExecuteFastReset", "neptune-db:ResetDatabase"),
          Map.entry("neptune-db:ExecuteGremlinProfileQuery", "neptune-db:ReadDataViaQuery"),
          Map.entry("neptune-db:ExecuteOpenCypherExplainQuery", "neptune-db:ReadDataViaQuery"),
          Map.entry("neptune-db:GetGremlinQueryStatus", "neptune-db:GetQueryStatus"),
          Map.entry("neptune-db:GetMLDataProcessingJob", "neptune-db:GetMLDataProcessingJobStatus"),
          Map.entry("neptune-db:GetMLEndpoint", "neptune-db:GetMLEndpointStatus"),
          Map.entry("neptune-db:GetMLModelTrainingJob", "neptune-db:GetMLModelTrainingJobStatus"),
          Map.entry("neptune-db:GetMLModelTransformJob", "neptune-db:GetMLModelTransformJobStatus"),
          Map.entry("neptune-db:GetOpenCypherQueryStatus", "neptune-db:GetQueryStatus"),
          Map.entry("neptune-db:GetPropertygraphStatistics", "neptune-db:GetStatisticsStatus"),
          Map.entry("neptune-db:GetPropertygraphStream", "neptune-db:GetStreamRecords"),
          Map.entry("neptune-db:GetPropertygraphSummary", "neptune-db:GetGraphSummary"),
          Map.entry("neptune-db:GetRDFGraphSummary", "neptune-db:GetGraphSummary"),
          Map.entry("neptune-db:GetSparqlStatistics", "neptune-db:GetStatisticsStatus"),
          Map.entry("neptune-db:GetSparqlStream", "neptune-db:GetStreamRecords"),
          Map.entry("neptune-db:ListGremlinQueries", "neptune-db:GetQueryStatus"),
          Map.entry("neptune-db:ListOpenCypherQueries", "neptune-db:GetQueryStatus"),
          Map.entry("neptune-db:ManagePropertygraphStatistics", "neptune-db:ManageStatistics"),
          Map.entry("neptune-db:ManageSparqlStatistics", "neptune-db:ManageStatistics"),
          Map.entry("neptune-graph:GetQuery", "neptune-graph:GetQueryStatus"),
          Map.entry("resource-groups:DescribeReportCreation", "tag:DescribeReportCreation"),
          Map.entry("resource-groups:GetComplianceSummary", "tag:GetComplianceSummary"),
          Map.entry("resource-groups:GetResources", "tag:GetResources"),
          Map.entry("resource-groups:GetTagKeys", "tag:GetTagKeys"),
          Map.entry("resource-groups:GetTagValues", "tag:GetTagValues"),
          Map.entry("resource-groups:ListRequiredTags", "tag:ListRequiredTags"),
          Map.entry("resource-groups:StartReportCreation", "tag:StartReportCreation"),
          Map.entry("resource-groups:TagResources", "tag:TagResources"),
          Map.entry("resource-groups:UntagResources", "tag:UntagResources"),
          Map.entry("s3:CreateSession", "s3express:CreateSession"),
          Map.entry("s3:DeleteAccessPointScope", "s3express:DeleteAccessPointScope"),
          Map.entry("s3:DeleteBucketLifecycleConfiguration", "s3:PutLifecycleConfiguration"),
          Map.entry("s3:GetBucketLifecycleConfiguration", "s3:GetLifecycleConfiguration"),
          Map.entry("s3:GetAccessPointScope", "s3express:GetAccessPointScope"),
          Map.entry(
              "s3:ListAccessPointsForDirectoryBuckets",
              "s3express:ListAccessPointsForDirectoryBuckets"),
          Map.entry("s3:PutAccessPointScope", "s3express:PutAccessPointScope"),
          Map.entry("s3:ListDirectoryBuckets", "s3express:ListAllMyDirectoryBuckets"),
          Map.entry("s3:PutBucketLifecycleConfiguration", "s3:PutLifecycleConfiguration"),
          Map.entry("s3:RenameObject", "s3express:CreateSession"),
          Map.entry("s3:WriteGetObjectResponse", "s3-object-lambda:WriteGetObjectResponse"),
          Map.entry("verifiedpermissions:BatchGetPolicy", "verifiedpermissions:GetPolicy"),
          Map.entry("verifiedpermissions:BatchIsAuthorized", "verifiedpermissions:IsAuthorized"),
          Map.entry(
              "verifiedpermissions:BatchIsAuthorizedWithToken",
              "verifiedpermissions:IsAuthorizedWithToken"));

  /** Which of them is checked depends on the text of the query. */
  private static final List<String> QUERY =
      words(
          "neptune-db:DeleteDataViaQuery neptune-db:ReadDataViaQuery neptune-db:WriteDataViaQuery");

  /** What an export of a table writes. */
  static final List<String> EXPORT =
      List.of("s3:AbortMultipartUpload", "s3:PutObject", "s3:PutObjectAcl");

  /** What an import of a table reads, and where it tells of faults. */
  static final List<String> IMPORT =
      words(
          "logs:CreateLogGroup logs:CreateLogStream logs:DescribeLogGroups logs:DescribeLogStreams"
              + " logs:PutLogEvents logs:PutRetentionPolicy s3:GetObject s3:ListBucket");

  /** What a launch template does. */
  private static final List<String> LAUNCHED = List.of("ec2:CreateTags", "ec2:RunInstances");

  private static final List<String> ROLE = List.of("iam:PassRole");

  private static final List<String> SECRET = List.of("secretsmanager:GetSecretValue");

  /** Which of them is checked depends on whom the request connects as, and to what. */
  private static final List<String> CONNECTION =
      words(
          "redshift-serverless:GetCredentials redshift:GetClusterCredentials"
              + " redshift:GetClusterCredentialsWithIAM secretsmanager:GetSecretValue");

  /** Operations of Rekognition about an image or a video, which can be an object of S3. */
  private static final List<String> OF_OBJECTS =
      words(
          "CompareFaces DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels"
              + " DetectProtectiveEquipment DetectText IndexFaces RecognizeCelebrities"
              + " SearchFacesByImage SearchUsersByImage StartCelebrityRecognition"
              + " StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection"
              + " StartPersonTracking StartSegmentDetection StartTextDetection");

  /** What is read and made where tables are replicated; the page does not say by whom. */
  private static final List<String> REPLICATED =
      words(
          "s3tables:CreateNamespace s3tables:CreateTable s3tables:GetTable"
              + " s3tables:GetTableMaintenanceConfiguration s3tables:ListTables"
              + " s3tables:PutTableMaintenanceConfiguration");

  /** Actions that are checked beside those that the reference lists. */
  private static final Map<String, List<String>> BESIDE =
      Map.ofEntries(
          Map.entry("autoscaling:AttachTrafficSources", List.of("vpc-lattice:RegisterTargets")),
          Map.entry("autoscaling:CreateAutoScalingGroup", LAUNCHED),
          Map.entry("autoscaling:DetachTrafficSources", List.of("vpc-lattice:DeregisterTargets")),
          Map.entry("autoscaling:UpdateAutoScalingGroup", LAUNCHED),
          Map.entry("codeartifact:GetAuthorizationToken", List.of("sts:GetServiceBearerToken")),
          Map.entry("dynamodb:ExportTableToPointInTime", EXPORT),
          Map.entry("dynamodb:ImportTable", IMPORT),
          // The reference lists nothing but what fills the table.
          Map.entry(
              "dynamodb:RestoreTableToPointInTime", List.of("dynamodb:RestoreTableToPointInTime")),
          Map.entry("ec2:CreateFleet", List.of("ec2:RunInstances")),
          Map.entry("elasticbeanstalk:AssociateEnvironmentOperationsRole", ROLE),
          Map.entry("elasticbeanstalk:CreateEnvironment", ROLE),
          Map.entry("fsx:CreateAndAttachS3AccessPoint", List.of("s3:DeleteAccessPoint")),
          Map.entry("glue:CreateConnection", List.of("glue:PassConnection")),
          Map.entry(
              "kms:ReplicateKey", List.of("kms:CreateKey", "kms:PutKeyPolicy", "kms:TagResource")),
          Map.entry(
              "logs:DescribeAccountPolicies",
              words(
                  "logs:DescribeIndexPolicies logs:DescribeSubscriptionFilters"
                      + " logs:GetDataProtectionPolicy logs:GetTransformer")),
          Map.entry("neptune-db:ExecuteGremlinExplainQuery", QUERY),
          Map.entry("neptune-db:ExecuteGremlinQuery", QUERY),
          Map.entry("neptune-db:ExecuteOpenCypherQuery", QUERY),
          Map.entry(
              "neptune-graph:ExecuteQuery",
              words(
                  "neptune-graph:DeleteDataViaQuery neptune-graph:ReadDataViaQuery"
                      + " neptune-graph:WriteDataViaQuery")),
          Map.entry("polly:StartSpeechSynthesisTask", List.of("sns:Publish")),
          Map.entry("rds-data:BatchExecuteStatement", SECRET),
          Map.entry("rds-data:BeginTransaction", SECRET),
          Map.entry("rds-data:CommitTransaction", SECRET),
          Map.entry("rds-data:ExecuteStatement", SECRET),
          Map.entry("rds-data:RollbackTransaction", SECRET),
          Map.entry("redshift-data:BatchExecuteStatement", CONNECTION),
          Map.entry("redshift-data:DescribeTable", CONNECTION),
          Map.entry("redshift-data:ExecuteStatement", CONNECTION),
          Map.entry("redshift-data:ListDatabases", CONNECTION),
          Map.entry("redshift-data:ListSchemas", CONNECTION),
          Map.entry("redshift-data:ListTables", CONNECTION),
          Map.entry("s3:CopyObject", List.of("s3:GetObjectTagging")),
          Map.entry("s3:CreateAccessGrant", List.of("identitystore:DescribeGroup")),
          Map.entry(
              "s3:GetObjectAttributes",
              List.of("s3:GetObjectAttributes", "s3:GetObjectVersionAttributes")),
          Map.entry("s3:UpdateAccessGrantsLocation", ROLE),
          Map.entry("s3tables:CreateTable", List.of("s3tables:PutTableData")),
          Map.entry("s3tables:PutTableBucketReplication", REPLICATED),
          Map.entry("s3tables:PutTableReplication", REPLICATED),
          Map.entry("s3vectors:CreateIndex", List.of("s3vectors:TagResource")),
          Map.entry("s3vectors:CreateVectorBucket", List.of("s3vectors:TagResource")),
          Map.entry("secretsmanager:RotateSecret", List.of("lambda:InvokeFunction")),
          Map.entry("timestream:Query", List.of(MainActions.ENDPOINTS)),
          Map.entry("translate:TranslateText", List.of("comprehend:DetectDominantLanguage")));

  private OtherActions() {}

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  /** Returns an operation of a service with its actions, where AWS lists none or too many. */
  static OperationReference of(String service, OperationReference known) {
    String name = service + ':' + known.name();
    if (FreeOperations.isFree(name)) {
      return new OperationReference(known.name(), known.clients(), List.of());
    }
    String action = TABLE.get(name);
    List<String> more =
        known.authorizedBy().isEmpty() && action != null
            ? List.of(action)
            : beside(service, known.name());
    return more.isEmpty() ? known : with(more, known);
  }

  private static List<String> beside(String service, String operation) {
    if (service.equals("rekognition") && OF_OBJECTS.contains(operation)) {
      return List.of("s3:GetObject");
    }
    String name = service + ':' + operation;
    return service.equals("transcribe") && operation.matches("Start\\w+Job")
        ? List.of("s3:PutObject")
        : BESIDE.getOrDefault(name, DocumentedActions.allOf(name));
  }

  /** Returns the same with actions, but for those that it lists already. */
  static OperationReference with(List<String> more, OperationReference known) {
    List<AuthorizedAction> actions = new ArrayList<>(known.authorizedBy());
    for (String action : more) {
      if (actions.stream().noneMatch(listed -> listed.action().equals(action))) {
        actions.add(new AuthorizedAction(action, Map.of()));
      }
    }
    return new OperationReference(known.name(), known.clients(), actions);
  }

  /** Returns whether nothing tells which action an operation needs, nor that it needs none. */
  static boolean isUnknown(String service, OperationReference operation) {
    return operation.authorizedBy().isEmpty()
        && !FreeOperations.isFree(service + ':' + operation.name());
  }
}
