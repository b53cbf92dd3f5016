package dev.carillon.catalog.required;

import static dev.carillon.catalog.required.Answers.resources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
