package dev.carillon.catalog.required;

import static dev.carillon.catalog.required.Answers.resources;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that the SDK has above others: of tables of DynamoDB, and of transfers to S3. */
final class HelperClientsTest {

  @TempDir Path folder;

  /** Neither a request nor an answer is in the types of these methods. */
  @Test
  void aTransactionOfTheEnhancedClientNeedsWhatItIsToldToDo() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import software.amazon.awssdk.enhanced.dynamodb.*;
            import software.amazon.awssdk.enhanced.dynamodb.model.*;
            class Program {
              void calls(DynamoDbEnhancedClient client, DynamoDbTable<String> table) {
                client.transactWriteItems(b -> b.addPutItem(table, "a").addConditionCheck(table, c -> {}));
              }
            }
            """);
    assertEquals(Set.of("dynamodb:ConditionCheckItem", "dynamodb:PutItem"), called.needed());
    assertEquals(Set.of(), called.perhaps());
  }

  @Test
  void aManagedUploadIsJudgedByTheRequestThatItIsGiven() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import java.nio.file.Path;
            import software.amazon.awssdk.transfer.s3.*;
            class Program {
              void calls(S3TransferManager manager) {
                manager.uploadFile(
                    u -> u.source(Path.of("a")).putObjectRequest(p -> p.bucket("acme").key("a").tagging("x=y")));
              }
            }
            """);
    assertEquals(
        Set.of("s3:AbortMultipartUpload", "s3:PutObject", "s3:PutObjectTagging"), called.needed());
    assertEquals(Set.of(), called.perhaps());
    assertEquals(Set.of("arn:aws:s3:::acme/a"), resources(called, "s3:PutObject"));
  }

  /** What changes the request of each file, or of the list, may name another bucket there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a | uploadDirectory | f -> f.addTransferListener(null)",
        "* | uploadDirectory | f -> f.putObjectRequest(p -> p.bucket(\"b\").key(\"k\"))",
        "* | uploadDirectory | f -> f.putObjectRequest(f.build().putObjectRequest().toBuilder()"
            + ".key(\"k\").build())",
        "* | uploadDirectory | given",
        "* | downloadDirectory | f -> f.getObjectRequest(p -> p.bucket(other).key(\"k\"))",
      })
  void aFileOfAFolderCanGoToAnotherBucket(String row) {
    String[] parts = row.split(" [|] ", -1);
    String way = parts[1].replace("Directory", "");
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import java.nio.file.Path; import java.util.function.Consumer;
            import software.amazon.awssdk.transfer.s3.*;
            import software.amazon.awssdk.transfer.s3.model.*;
            class Program {
              void calls(S3TransferManager manager, String other, Consumer<TYPE.Builder> given) {
                manager.METHOD(b -> b.bucket("a").SETTER(
            """
                    .replace("TYPE", (way.equals("upload") ? "Upload" : "Download") + "FileRequest")
                    .replace("METHOD", parts[1])
                    .replace("SETTER", way + "FileRequestTransformer")
                + parts[2]
                + ")); }}");
    String action = way.equals("upload") ? "s3:PutObject" : "s3:GetObject";
    Set<String> arns = resources(called, action);
    assertTrue(arns.contains("arn:aws:s3:::" + parts[0] + "/*"), arns.toString());
    assertEquals(
        way.equals("upload") ? Set.of() : Set.of("arn:aws:s3:::a"),
        resources(called, "s3:ListBucket"));
  }
}
