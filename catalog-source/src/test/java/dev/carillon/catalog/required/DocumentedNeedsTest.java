package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operations need by AWS's pages about them. */
class DocumentedNeedsTest {

  @TempDir Path folder;

  @Test
  void aVersionOfAnObjectIsReadByAnActionOfItsOwn() {
    String version = "s3.getObject(b -> b.bucket(\"a\").key(\"b\").versionId(\"1\"));";
    assertEquals(Set.of("s3:GetObjectVersion"), called(version).needed());
    assertEquals(
        Set.of("s3:GetObject", "s3:GetObjectVersion"),
        called(version + "s3.getObject(b -> b.bucket(\"a\").key(\"b\"));").needed());
    assertEquals(
        Set.of("s3:GetObjectVersion"),
        called("s3.headObject(b -> b.bucket(\"a\").key(\"b\").versionId(\"1\"));").needed());
  }

  @Test
  void attributesOfAnObjectNeedTwoActions() {
    String attributes = "s3.getObjectAttributes(b -> b.bucket(\"a\").key(\"b\")%s);";
    assertEquals(
        Set.of("s3:GetObject", "s3:GetObjectAttributes"),
        called(attributes.formatted("")).needed());
    assertEquals(
        Set.of("s3:GetObjectVersion", "s3:GetObjectVersionAttributes"),
        called(attributes.formatted(".versionId(\"1\")")).needed());
  }

  @Test
  void onlyAReplicaOfATableIsFilled() {
    CalledActions plain = called("dynamo.createTable(b -> b.tableName(\"t\"));");
    assertEquals(Set.of("dynamodb:CreateTable"), plain.needed());
    assertEquals(Set.of(), plain.perhaps());
    String update = "dynamo.updateTable(b -> b.tableName(\"t\").replicaUpdates(%s));";
    Set<String> filled =
        Set.of(
            "dynamodb:CreateTable",
            "dynamodb:CreateTableReplica",
            "dynamodb:BatchWriteItem",
            "dynamodb:Scan");
    CalledActions created =
        called(update.formatted("r -> r.create(c -> c.regionName(\"eu-west-1\"))"));
    assertTrue(created.needed().containsAll(filled), created.needed().toString());
    CalledActions deleted =
        called(update.formatted("r -> r.delete(c -> c.regionName(\"eu-west-1\"))"));
    assertEquals(
        Set.of("dynamodb:DeleteTable", "dynamodb:DeleteTableReplica", "dynamodb:UpdateTable"),
        deleted.needed());
    assertTrue(called(update.formatted("java.util.List.of()")).perhaps().containsAll(filled));
  }

  @Test
  void tablesOfMetadataAreMadeByTheCaller() {
    CalledActions called =
        called(
            "s3.createBucketMetadataTableConfiguration(b ->"
                + " b.bucket(\"a\").metadataTableConfiguration(c -> { }));");
    assertEquals(
        Set.of(
            "s3:CreateBucketMetadataTableConfiguration",
            "s3tables:CreateNamespace",
            "s3tables:CreateTable",
            "s3tables:GetTable",
            "s3tables:PutTablePolicy"),
        called.needed());
  }

  @Test
  void aStatementOfPartiQlNeedsTheActionOfItsFirstWordOnWhatItNames() {
    CalledActions called =
        called(
            """
            final String table = "Orders";
            dynamo.executeStatement(b -> b.statement("SELECT * FROM \\"" + table + "\\".\\"by-date\\""));
            dynamo.batchExecuteStatement(b -> b.statements(List.of(
                software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest.builder()
                    .statement("UPDATE Orders SET a = 1 WHERE id = 2").build())));
            """);
    assertEquals(Set.of("dynamodb:PartiQLSelect", "dynamodb:PartiQLUpdate"), called.needed());
    assertEquals(Set.of(), called.perhaps());
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/Orders/index/by-date"),
        Answers.resources(called, "dynamodb:PartiQLSelect"));
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/Orders"),
        Answers.resources(called, "dynamodb:PartiQLUpdate"));
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/a${*}/index/b${*}"),
        Answers.resources(
            called(
                """
                dynamo.executeStatement(b -> b.statement("SELECT * FROM \\"a*\\".\\"b*\\""));
                """),
            "dynamodb:PartiQLSelect"));
    assertEquals(
        Set.of("sets ExecuteStatementRequest.statement to SELECT"),
        Answers.reasons(called, "dynamodb:PartiQLSelect").stream()
            .filter(reason -> reason.startsWith("sets"))
            .collect(Collectors.toSet()));
  }

  @Test
  void besideAStatementThatIsNoConstantOtherActionsAndTablesArePossible() {
    CalledActions called =
        called(
            """
            dynamo.executeStatement(b -> b.statement("SELECT * FROM Orders"));
            dynamo.executeStatement(b -> b.statement(System.getProperty("statement")));
            """);
    assertEquals(Set.of("dynamodb:PartiQLSelect"), called.needed());
    assertEquals(
        Set.of("dynamodb:PartiQLDelete", "dynamodb:PartiQLInsert", "dynamodb:PartiQLUpdate"),
        called.perhaps());
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/*"),
        Answers.resources(called, "dynamodb:PartiQLSelect"));
  }

  @Test
  void aFolderIsCopiedFromTheBucketThatItsRequestNames() {
    CalledActions called =
        called(
            """
            software.amazon.awssdk.transfer.s3.S3TransferManager manager = null;
            manager.downloadDirectory(b -> b.bucket("acme").destination(null));
            """);
    assertEquals(Set.of("s3:GetObject", "s3:ListBucket"), called.needed());
    assertEquals(Set.of(), called.perhaps());
    assertEquals(Set.of("arn:aws:s3:::acme/*"), Answers.resources(called, "s3:GetObject"));
  }

  @Test
  void whatAFolderHasItsRequestsDoBesidesIsNeeded() {
    CalledActions called =
        called(
            """
            software.amazon.awssdk.transfer.s3.S3TransferManager manager = null;
            manager.uploadDirectory(
                b -> b.bucket("acme")
                    .uploadFileRequestTransformer(f -> f.putObjectRequest(p -> p.tagging("a=b"))));
            """);
    assertEquals(
        Set.of("s3:AbortMultipartUpload", "s3:PutObject", "s3:PutObjectTagging"), called.needed());
  }

  /** A list does not say what it holds; its setter and the name of the part do. */
  @Test
  void whatIsSetOnPartsInAListIsSetOnTheRequest() {
    CalledActions called =
        called(
            """
            s3.deleteObjects(b -> b.bucket("a").delete(d -> d.objects(java.util.List.of(
                ObjectIdentifier.builder().key("k").versionId("1").build()))));
            """);
    assertEquals(Set.of("s3:DeleteObject", "s3:DeleteObjectVersion"), called.needed());
    assertEquals(Set.of(), called.perhaps());
  }

  /** The enhanced client is told the table once, whatever stands between its name and the call. */
  @Test
  void tablesAndIndexesOfTheEnhancedClientAreNamed() {
    String program =
        """
        package acme;
        import software.amazon.awssdk.enhanced.dynamodb.*;
        import software.amazon.awssdk.enhanced.dynamodb.model.*;
        class Program {
          void calls(DynamoDbEnhancedClient client, String other) {
            DynamoDbTable<Object> orders = client.table("orders",
                TableSchema.builder(Object.class).newItemSupplier(() -> "x").build());
            orders.putItem("a");
            orders.index("byDate").query(QueryConditional.keyEqualTo(Key.builder().build()));
            %s
          }
        }
        """;
    String table = "arn:aws:dynamodb:*:*:table/";
    CalledActions named = Compiled.source(folder, "Program", program.formatted(""));
    assertEquals(Set.of(table + "orders"), Answers.resources(named, "dynamodb:PutItem"));
    assertEquals(Set.of(table + "orders/index/byDate"), Answers.resources(named, "dynamodb:Query"));
    CalledActions open =
        Compiled.source(
            folder, "Program", program.formatted("client.table(other, null).getItem(orders);"));
    assertEquals(Set.of(table + "orders"), Answers.resources(open, "dynamodb:PutItem"));
    assertEquals(Set.of(table + "*"), Answers.resources(open, "dynamodb:GetItem"));
    CalledActions either =
        Compiled.source(
            folder,
            "Program",
            program.formatted(
                "if (other == null) { orders = client.table(\"late\", null); }"
                    + " orders.getItem(other);"));
    assertEquals(
        Set.of(table + "late", table + "orders"), Answers.resources(either, "dynamodb:GetItem"));
  }

  /** A call is for the table that it is made on, where the code shows which one that is. */
  @Test
  void aCallOfTheEnhancedClientIsForItsTable() {
    String program =
        """
        package acme;
        import software.amazon.awssdk.enhanced.dynamodb.*;
        import software.amazon.awssdk.enhanced.dynamodb.model.*;
        class Program {
          private final DynamoDbTable<Object> orders;
          private final DynamoDbTable<Object> audit;
          private final DynamoDbIndex<Object> late;
          Program(DynamoDbEnhancedClient client, TableSchema<Object> schema, DynamoDbTable<Object> given) {
            orders = client.table("orders", schema);
            audit = AUDIT;
            late = orders.index("late");
          }
          void calls(DynamoDbEnhancedClient client, TableSchema<Object> schema) {
            orders.putItem("a");
            audit.scan();
            late.query(QueryConditional.keyEqualTo(Key.builder().build()));
            client.table("carts", schema).deleteItem("a");
            DynamoDbTable<Object> baskets = client.table("baskets", schema);
            java.util.List.of("a").forEach(key -> baskets.updateItem(key));
            java.util.List.of("a").forEach(baskets::getItem);
          }
        }
        """;
    String table = "arn:aws:dynamodb:*:*:table/";
    CalledActions named =
        Compiled.source(
            folder, "Program", program.replace("AUDIT", "client.table(\"audit\", schema)"));
    assertEquals(Set.of(table + "orders"), Answers.resources(named, "dynamodb:PutItem"));
    assertEquals(Set.of(table + "audit"), Answers.resources(named, "dynamodb:Scan"));
    assertEquals(Set.of(table + "orders/index/late"), Answers.resources(named, "dynamodb:Query"));
    assertEquals(Set.of(table + "carts"), Answers.resources(named, "dynamodb:DeleteItem"));
    assertEquals(Set.of(table + "baskets"), Answers.resources(named, "dynamodb:UpdateItem"));
    assertEquals(Set.of(table + "baskets"), Answers.resources(named, "dynamodb:GetItem"));
    CalledActions open = Compiled.source(folder, "Program", program.replace("AUDIT", "given"));
    assertEquals(Set.of(table + "orders"), Answers.resources(open, "dynamodb:PutItem"));
    assertEquals(
        Set.of(table + "orders", table + "carts", table + "baskets"),
        Answers.resources(open, "dynamodb:Scan"));
    CalledActions settable =
        Compiled.source(
            folder,
            "Program",
            program
                .replace("AUDIT", "client.table(\"audit\", schema)")
                .replace(
                    "private final DynamoDbTable<Object> audit", "DynamoDbTable<Object> audit"));
    assertEquals(
        Set.of(table + "orders", table + "audit", table + "carts", table + "baskets"),
        Answers.resources(settable, "dynamodb:Scan"));
  }

  /** What is known of an ARN names the role, whichever account it is of. */
  @Test
  void aRoleOfAnAccountThatIsNotKnownIsNamed() {
    CalledActions called =
        called(
            """
            String account = System.getenv("ACCOUNT");
            lambda.createFunction(f -> f.functionName("f").role("arn:aws:iam::" + account + ":role/worker"));
            """);
    assertEquals(Set.of("arn:aws:iam::*:role/worker"), Answers.resources(called, "iam:PassRole"));
    CalledActions open =
        called(
            "lambda.createFunction(f -> f.role(\"arn:aws:iam::1:role/\" + System.getenv(\"R\")));");
    assertEquals(Set.of("arn:aws:iam::1:role/*"), Answers.resources(open, "iam:PassRole"));
  }

  @Test
  void aDirectoryBucketIsNamedInTheSession() {
    CalledActions called =
        called("s3.getObject(b -> b.bucket(\"acme--use1-az4--x-s3\").key(\"k\"));");
    assertEquals(Set.of("s3express:CreateSession"), called.needed());
    assertEquals(
        Set.of("arn:aws:s3express:*:*:bucket/acme--use1-az4--x-s3"),
        Answers.resources(called, "s3express:CreateSession"));
  }

  private CalledActions called(String body) {
    return Compiled.body(folder, body);
  }
}
