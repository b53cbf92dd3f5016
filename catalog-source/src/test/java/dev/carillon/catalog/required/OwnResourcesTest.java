package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call needs, and on what, by the requests that it is given and not by those of others. */
final class OwnResourcesTest {

  private static final String TAGGED =
      "sqs.createQueue(b -> b.queueName(\"tagged\").tags(Map.of(\"a\", \"b\"))); } ";

  private static final String VERSION =
      "s3.getObject(b -> b.bucket(\"v\").key(\"k\").versionId(\"1\")); } ";

  @TempDir Path folder;

  /** Each row: an action, the names of what it is needed on, the program. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Each method builds its request.
        "s3:PutObjectTagging | tagged/k | s3.putObject(b -> b.bucket(\"tagged\").key(\"k\")"
            + ".tagging(\"a=b\"), RequestBody.empty()); } void b(S3Client s3) { s3.putObject(b ->"
            + " b.bucket(\"plain\").key(\"k\"), RequestBody.empty());",
        "s3:GetObject | p/k | "
            + VERSION
            + "void b(S3Client s3) {"
            + " s3.getObject(b -> b.bucket(\"p\").key(\"k\"));",
        "s3:GetObjectVersion | v/k | "
            + VERSION
            + "void b(S3Client s3) {"
            + " s3.getObject(GetObjectRequest.builder().bucket(\"p\").key(\"k\").build());",
        // A transfer manager sends what it is given.
        "s3:GetObjectVersion | v/k | "
            + VERSION
            + "void b(TransferManager tm, Path p) {"
            + " tm.downloadFile(DownloadRequest.builder().getObjectRequest(GetObjectRequest"
            + ".builder().bucket(\"p\").key(\"k\").build()).destination(p).build());",
        "s3:GetObjectVersion | v/k | "
            + VERSION
            + "void b(TransferManager tm, Path p) {"
            + " tm.downloadFile(d -> d.getObjectRequest(b -> b.bucket(\"p\").key(\"k\"))"
            + ".destination(p));",
        // A field and a helper that nobody else can change are as good.
        "sqs:TagQueue | tagged | "
            + TAGGED
            + "private static final CreateQueueRequest R ="
            + " CreateQueueRequest.builder().queueName(\"p\").build(); void b(SqsClient sqs) {"
            + " sqs.createQueue(R);",
        "sqs:TagQueue | tagged | "
            + TAGGED
            + "private CreateQueueRequest r(String n) { return"
            + " CreateQueueRequest.builder().queueName(n).build(); } void b(SqsClient sqs) {"
            + " sqs.createQueue(r(\"p\"));",
        "sqs:TagQueue | p tagged | "
            + TAGGED
            + "private CreateQueueRequest r(Map<String, String> t)"
            + " { return CreateQueueRequest.builder().queueName(\"p\").tags(t).build(); } void b("
            + "SqsClient sqs) { sqs.createQueue(r(Map.of()));",
        // One that others can change can be any.
        "sqs:TagQueue | p tagged | "
            + TAGGED
            + "static CreateQueueRequest r ="
            + " CreateQueueRequest.builder().queueName(\"p\").build(); void b(SqsClient sqs) {"
            + " sqs.createQueue(r);",
        "sqs:TagQueue | p tagged | "
            + TAGGED
            + "CreateQueueRequest r() { return"
            + " CreateQueueRequest.builder().queueName(\"p\").build(); } void b(SqsClient sqs) {"
            + " sqs.createQueue(r());",
        "sqs:TagQueue | p tagged | "
            + TAGGED
            + "private CreateQueueRequest r("
            + "CreateQueueRequest q) { return q; } void b(SqsClient sqs) {"
            + " sqs.createQueue(r(CreateQueueRequest.builder().queueName(\"p\").build()));",
        // A copy has what is set on the request that it is of, which another call is given.
        "s3:GetObject | p/k | GetObjectRequest r = GetObjectRequest.builder().bucket(\"p\")"
            + ".key(\"k\").build(); s3.getObject(r);"
            + " s3.getObject(r.toBuilder().versionId(\"1\").build());",
        // What is set on a builder only sometimes does not stand for all.
        "s3:GetObject | p/k | String v = System.getenv(\"V\"); s3.getObject(b -> {"
            + " b.bucket(\"p\").key(\"k\"); Optional.ofNullable(v).ifPresent(x ->"
            + " b.versionId(x)); });",
        // What one call names and another leaves open is open.
        "s3:GetObject | */k | s3.getObject(b -> b.bucket(\"p\").key(\"k\")); } void b("
            + "S3Client s3) { s3.getObject(b -> b.bucket(System.getenv(\"B\")).key(\"k\"));",
      })
  void eachCallHasWhatItsRequestNames(String row) {
    String[] parts = row.split(" \\| ", 3);
    String body =
        parts[2]
            .replace("TransferManager", "software.amazon.awssdk.transfer.s3.S3TransferManager")
            .replace(
                "DownloadRequest", "software.amazon.awssdk.transfer.s3.model.DownloadFileRequest")
            .replace("RequestBody", "software.amazon.awssdk.core.sync.RequestBody")
            .replace("Path ", "java.nio.file.Path ")
            .replace("CreateQueue", "software.amazon.awssdk.services.sqs.model.CreateQueue");
    TreeSet<String> names = new TreeSet<>();
    Answers.resources(Compiled.body(folder, body), parts[0]).stream()
        .map(arn -> arn.split(":", 6)[5])
        .filter(name -> !name.startsWith("accesspoint/"))
        .forEach(names::add);
    assertEquals(new TreeSet<>(Arrays.asList(parts[1].split(" "))), names, row);
  }
}
