package dev.carillon.catalog.call;

import dev.carillon.catalog.call.ClientType.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Types of the SDK that stand above its clients: their methods are not named for one operation, or
 * their package not for a service. Behind {@code <} stands the request that code gives the method
 * where that is not the operation's own, as {@code package.Name}.
 */
final class HelperCalls {

  private static final String SDK = "software.amazon.awssdk.";
  private static final String ENHANCED = EnhancedTables.ENHANCED;
  private static final String MANAGER = SDK + "transfer.s3.";
  private static final String STS = SDK + "services.sts.auth.Sts";

  private static final List<String> UPLOAD =
      List.of(
          "s3:PutObject",
          "s3:CreateMultipartUpload<s3.PutObject",
          "s3:UploadPart<s3.PutObject",
          "s3:CompleteMultipartUpload<s3.PutObject",
          "s3:AbortMultipartUpload<s3.PutObject");
  private static final List<String> DOWNLOAD =
      List.of("s3:HeadObject<s3.GetObject", "s3:GetObject");
  private static final List<String> COPY =
      List.of(
          "s3:HeadObject<s3.CopyObject",
          "s3:CopyObject",
          "s3:CreateMultipartUpload<s3.CopyObject",
          "s3:UploadPartCopy<s3.CopyObject",
          "s3:CompleteMultipartUpload<s3.CopyObject",
          "s3:AbortMultipartUpload<s3.CopyObject");

  private static final Map<String, List<String>> TRANSFER =
      Map.of(
          "upload", UPLOAD,
          "uploadFile", UPLOAD,
          "uploadDirectory", of("transfer.UploadDirectory", UPLOAD),
          "resumeUploadFile",
              List.of(
                  "s3:PutObject",
                  "s3:CreateMultipartUpload<s3.PutObject",
                  "s3:ListParts<s3.PutObject",
                  "s3:UploadPart<s3.PutObject",
                  "s3:CompleteMultipartUpload<s3.PutObject",
                  "s3:AbortMultipartUpload<s3.PutObject"),
          "download", DOWNLOAD,
          "downloadFile", DOWNLOAD,
          "resumeDownloadFile", DOWNLOAD,
          "downloadDirectory",
              of(
                  "transfer.DownloadDirectory",
                  List.of("s3:ListObjectsV2", "s3:HeadObject", "s3:GetObject")),
          "copy", COPY);

  private static final Map<String, List<String>> BATCHES =
      Map.of(
          "sendMessage", List.of("sqs:SendMessageBatch<sqs.SendMessage"),
          "deleteMessage", List.of("sqs:DeleteMessageBatch<sqs.DeleteMessage"),
          "changeMessageVisibility",
              List.of("sqs:ChangeMessageVisibilityBatch<sqs.ChangeMessageVisibility"),
          "receiveMessage",
              List.of("sqs:ReceiveMessage", "sqs:GetQueueAttributes<sqs.ReceiveMessage"));

  private static final Map<String, List<String>> ITEMS =
      Map.ofEntries(
          table("batchGetItem"),
          table("batchWriteItem"),
          table("createTable"),
          table("deleteItem"),
          table("deleteTable"),
          table("describeTable"),
          table("getItem"),
          table("putItem"),
          table("query"),
          table("scan"),
          table("transactGetItems"),
          table("transactWriteItems"),
          table("updateItem"));

  private static final Map<String, List<String>> INDEX =
      Map.of(
          "query", List.of("dynamodb:Query<index.Query"),
          "scan", List.of("dynamodb:Scan<index.Scan"));

  private static final Map<String, List<String>> METRICS =
      Map.of(
          "builder", List.of("cloudwatch:PutMetricData"),
          "create", List.of("cloudwatch:PutMetricData"));

  private static final Map<String, List<String>> VECTORS = Map.ofEntries(table("searchVectors"));

  private static final Map<String, Map<String, List<String>>> TYPES =
      Map.ofEntries(
          Map.entry(MANAGER + "S3TransferManager", TRANSFER),
          Map.entry(SDK + "services.sqs.batchmanager.SqsAsyncBatchManager", BATCHES),
          Map.entry(ENHANCED + "DynamoDbTable", ITEMS),
          Map.entry(ENHANCED + "DynamoDbAsyncTable", ITEMS),
          Map.entry(ENHANCED + "DynamoDbIndex", INDEX),
          Map.entry(ENHANCED + "DynamoDbAsyncIndex", INDEX),
          Map.entry(ENHANCED + "DynamoDbVectorIndex", VECTORS),
          Map.entry(ENHANCED + "DynamoDbAsyncVectorIndex", VECTORS),
          Map.entry(ENHANCED + "DynamoDbEnhancedClient", ITEMS),
          Map.entry(ENHANCED + "DynamoDbEnhancedAsyncClient", ITEMS),
          Map.entry(
              SDK + "services.rds.RdsUtilities",
              Map.of(
                  "generateAuthenticationToken",
                  List.of("rds-db:connect<rds.GenerateAuthenticationToken"))),
          Map.entry(SDK + "metrics.publishers.cloudwatch.CloudWatchMetricPublisher", METRICS),
          Map.entry(
              SDK + "services.dsql.DsqlUtilities",
              Map.of(
                  "generateDbConnectAuthToken", List.of("dsql:DbConnect<dsql.GenerateAuthToken"),
                  "generateDbConnectAdminAuthToken",
                      List.of("dsql:DbConnectAdmin<dsql.GenerateAuthToken"))),
          sts("AssumeRole"),
          sts("AssumeRoleWithSaml"),
          sts("AssumeRoleWithWebIdentity"),
          sts("GetFederationToken"),
          sts("GetSessionToken"));

  private HelperCalls() {}

  static boolean isHelper(String type) {
    return TYPES.containsKey(type);
  }

  /**
   * Returns the operations that a helper's method calls, as {@code service:Operation} or {@code
   * service:Operation<request}.
   */
  static List<String> operations(String type, String method) {
    Map<String, List<String>> methods = TYPES.getOrDefault(type, Map.of());
    @Nullable List<String> found = methods.get(method);
    return found != null
        ? found
        : methods.getOrDefault(method.replaceFirst("WithResponse$", ""), List.of());
  }

  /** Returns the class of the request that tells what the operation is given. */
  static String request(String operation) {
    int other = operation.indexOf('<');
    int colon = operation.indexOf(':');
    String[] told =
        other < 0
            ? new String[] {operation.substring(0, colon), operation.substring(colon + 1)}
            : operation.substring(other + 1).split("\\.", 2);
    return switch (told[0]) {
      case "enhanced" -> ENHANCED + "model." + told[1] + "EnhancedRequest";
      case "index" -> EnhancedTables.INDEX + '.' + told[1];
      case "transfer" -> MANAGER + "model." + told[1] + "Request";
      default -> new ClientType(Kind.CLIENT, told[0], "").request(told[1]);
    };
  }

  /** Returns the same operations, with what this request says of all of them. */
  private static List<String> of(String request, List<String> operations) {
    return operations.stream().map(name -> name.replaceFirst("<.*", "") + '<' + request).toList();
  }

  private static Map.Entry<String, List<String>> table(String method) {
    String operation = SimpleNames.capitalized(method);
    return Map.entry(method, List.of("dynamodb:" + operation + "<enhanced." + operation));
  }

  private static Map.Entry<String, Map<String, List<String>>> sts(String operation) {
    String name = operation.replace("AssumeRoleWithSaml", "AssumeRoleWithSAML");
    return Map.entry(
        STS + operation + "CredentialsProvider", Map.of("builder", List.of("sts:" + name)));
  }
}
