package dev.carillon.catalog.call;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Types of the SDK that stand above its clients: their methods are not named for one operation, or
 * their package not for a service.
 */
final class HelperCalls {

  private static final String SDK = "software.amazon.awssdk.";
  private static final String ENHANCED = SDK + "enhanced.dynamodb.";
  private static final String STS = SDK + "services.sts.auth.Sts";

  private static final List<String> UPLOAD =
      List.of(
          "s3:PutObject",
          "s3:CreateMultipartUpload",
          "s3:UploadPart",
          "s3:CompleteMultipartUpload",
          "s3:AbortMultipartUpload");
  private static final List<String> DOWNLOAD = List.of("s3:HeadObject", "s3:GetObject");
  private static final List<String> COPY =
      List.of(
          "s3:HeadObject",
          "s3:CopyObject",
          "s3:CreateMultipartUpload",
          "s3:UploadPartCopy",
          "s3:CompleteMultipartUpload",
          "s3:AbortMultipartUpload");

  private static final Map<String, List<String>> TRANSFER =
      Map.of(
          "upload", UPLOAD,
          "uploadFile", UPLOAD,
          "uploadDirectory", UPLOAD,
          "resumeUploadFile",
              List.of(
                  "s3:PutObject",
                  "s3:CreateMultipartUpload",
                  "s3:ListParts",
                  "s3:UploadPart",
                  "s3:CompleteMultipartUpload",
                  "s3:AbortMultipartUpload"),
          "download", DOWNLOAD,
          "downloadFile", DOWNLOAD,
          "resumeDownloadFile", DOWNLOAD,
          "downloadDirectory", List.of("s3:ListObjectsV2", "s3:HeadObject", "s3:GetObject"),
          "copy", COPY);

  private static final Map<String, List<String>> BATCHES =
      Map.of(
          "sendMessage", List.of("sqs:SendMessageBatch"),
          "deleteMessage", List.of("sqs:DeleteMessageBatch"),
          "changeMessageVisibility", List.of("sqs:ChangeMessageVisibilityBatch"),
          "receiveMessage", List.of("sqs:ReceiveMessage", "sqs:GetQueueAttributes"));

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

  private static final Map<String, Map<String, List<String>>> TYPES =
      Map.ofEntries(
          Map.entry(SDK + "transfer.s3.S3TransferManager", TRANSFER),
          Map.entry(SDK + "services.sqs.batchmanager.SqsAsyncBatchManager", BATCHES),
          Map.entry(ENHANCED + "DynamoDbTable", ITEMS),
          Map.entry(ENHANCED + "DynamoDbAsyncTable", ITEMS),
          Map.entry(ENHANCED + "DynamoDbIndex", ITEMS),
          Map.entry(ENHANCED + "DynamoDbAsyncIndex", ITEMS),
          Map.entry(ENHANCED + "DynamoDbEnhancedClient", ITEMS),
          Map.entry(ENHANCED + "DynamoDbEnhancedAsyncClient", ITEMS),
          Map.entry(
              SDK + "services.rds.RdsUtilities",
              Map.of("generateAuthenticationToken", List.of("rds-db:connect"))),
          Map.entry(
              SDK + "services.dsql.DsqlUtilities",
              Map.of(
                  "generateDbConnectAuthToken", List.of("dsql:DbConnect"),
                  "generateDbConnectAdminAuthToken", List.of("dsql:DbConnectAdmin"))),
          sts("AssumeRole"),
          sts("AssumeRoleWithSaml"),
          sts("AssumeRoleWithWebIdentity"),
          sts("GetFederationToken"),
          sts("GetSessionToken"));

  private HelperCalls() {}

  static boolean isHelper(String type) {
    return TYPES.containsKey(type);
  }

  /** Returns the operations that a helper's method calls, as {@code service:Operation}. */
  static List<String> operations(String type, String method) {
    Map<String, List<String>> methods = TYPES.getOrDefault(type, Map.of());
    @Nullable List<String> found = methods.get(method);
    return found != null
        ? found
        : methods.getOrDefault(method.replaceFirst("WithResponse$", ""), List.of());
  }

  private static Map.Entry<String, List<String>> table(String method) {
    return Map.entry(method, List.of("dynamodb:" + SimpleNames.capitalized(method)));
  }

  private static Map.Entry<String, Map<String, List<String>>> sts(String operation) {
    String name = operation.replace("AssumeRoleWithSaml", "AssumeRoleWithSAML");
    return Map.entry(
        STS + operation + "CredentialsProvider", Map.of("builder", List.of("sts:" + name)));
  }
}
