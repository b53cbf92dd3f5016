package com.acme.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The {@link OrdinaryClasses}, each with three calls of the AWS SDK: a request that is built in the
 * call, one that a lambda builds, and a paginator.
 */
final class CallingClasses {

  /** What the calls need, as a policy. */
  static final String POLICY =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*",
        "Action": ["s3:PutObject", "s3:PutObjectTagging", "dynamodb:GetItem", "dynamodb:Query"]}]}
      """;

  private static final String IMPORTS =
      """
      import software.amazon.awssdk.core.sync.RequestBody;
      import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
      import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
      import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
      import software.amazon.awssdk.services.s3.S3Client;
      import software.amazon.awssdk.services.s3.model.PutObjectRequest;
      """;

  private static final String CALLS =
      """
        private final S3Client s3 = S3Client.create();
        private final DynamoDbClient items = DynamoDbClient.create();

        void keep(String bucket, String name) {
          s3.putObject(
              PutObjectRequest.builder().bucket(bucket).key(name + ".txt").tagging("a=b").build(),
              RequestBody.fromString(page()));
        }

        String load(String id) {
          Map<String, AttributeValue> key = Map.of("id", AttributeValue.builder().s(id).build());
          return items.getItem(request -> request.tableName(TABLE).key(key)).item().get("x").s();
        }

        long count(String name) {
          QueryRequest request = QueryRequest.builder().tableName(TABLE).indexName(name).build();
          return items.queryPaginator(request).items().stream().count();
        }
      }
      """;

  private CallingClasses() {}

  /**
   * Writes the classes below the folder.
   *
   * @param annotation what stands on each class, or nothing
   */
  static void write(Path folder, int classes, String annotation) throws IOException {
    OrdinaryClasses.write(folder, classes);
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().endsWith(".java")).toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      text = text.substring(0, text.lastIndexOf('}')) + CALLS;
      text = text.replaceFirst("import java", IMPORTS + "import java");
      Files.writeString(file, text.replaceFirst("(?m)^public class", annotation + "public class"));
    }
  }
}
