package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that code gives by way of an answer, a map, or a builder that other code goes on with. */
final class BuiltRequestsTest {

  @TempDir Path folder;

  /** Code often asks for the URL of a queue by its name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders | String url = sqs.getQueueUrl(b -> b.queueName(\"orders\")).queueUrl();"
            + " sqs.sendMessage(m -> m.queueUrl(url));",
        "orders | sqs.sendMessage(m -> m.queueUrl(q.url)); } final Q q = null; static class Q { final"
            + " String url; Q(SqsClient sqs) { url = sqs.createQueue(c -> c.queueName(\"orders\"))"
            + ".queueUrl(); }",
        "* | String url = sqs.getQueueUrl(b -> b.queueName(\"orders\")).queueUrl();"
            + " sqs.getQueueUrl(b -> b.queueName(System.getenv(\"Q\")));"
            + " sqs.sendMessage(m -> m.queueUrl(url));",
        "* | sqs.getQueueUrl(b -> b.queueName(\"orders\")); sqs.sendMessage(m ->"
            + " m.queueUrl(sqs.listQueues().queueUrls().get(0)));",
      })
  void anAnswerNamesWhatItsRequestNamed(String row) {
    String[] parts = ConstantTextsTest.parts(row);
    assertEquals(
        Set.of("arn:aws:sqs:*:*:" + parts[0]),
        Answers.resources(Compiled.body(folder, parts[1]), "sqs:SendMessage"),
        row);
  }

  /** What is not known may begin with the slash, or not: one asterisk stands for all. */
  @Test
  void unknownPartsBesideEachOtherAreOne() {
    assertEquals(
        Set.of("arn:aws:s3:::acme/*"),
        Answers.resources(
            Compiled.body(
                folder,
                "s3.deleteObject(b -> b.bucket(\"acme\").key(a(\"x\") + \"/\" + a(\"y\"))); } private static"
                    + " String a(String x) { return System.getenv(x) + System.getenv(\"z\");"),
            "s3:DeleteObject"));
  }

  /** The parts of another request have tables of their own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders | dynamo.batchGetItem(b -> b.requestItems(Map.of(\"orders\","
            + " KeysAndAttributes.builder().keys(List.of()).build())));",
        "orders | dynamo.batchWriteItem(b -> b.requestItems(Map.of(\"orders\","
            + " List.of(WriteRequest.builder().deleteRequest(d -> d.key(null)).build()))));",
        "* | Map<String, KeysAndAttributes> items = new HashMap<>();"
            + " dynamo.batchGetItem(b -> b.requestItems(items));",
      })
  void theTablesOfATransactionAreNoneOfABatch(String row) {
    String[] parts = ConstantTextsTest.parts(row);
    CalledActions called =
        Compiled.body(
            folder,
            parts[1].replaceAll(
                    "(KeysAndA|WriteR)", "software.amazon.awssdk.services.dynamodb.model.$1")
                + """
                dynamo.transactWriteItems(t -> t.transactItems(i ->
                    i.delete(d -> d.tableName("users").key(null))));
                dynamo.transactGetItems(t -> t.transactItems(i ->
                    i.get(d -> d.tableName("users").key(null))));
                """);
    String action =
        "dynamodb:" + (parts[1].contains("batchGet") ? "BatchGetItem" : "BatchWriteItem");
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/" + parts[0]), Answers.resources(called, action), row);
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/users"),
        Answers.resources(called, "dynamodb:DeleteItem"));
  }

  @Test
  void theTablesOfABatchAreTheKeysOfItsMap() {
    CalledActions called =
        Compiled.body(
            folder,
            """
            dynamo.batchWriteItem(b -> b.requestItems(Map.of("a", List.of())));
            dynamo.batchWriteItem(b -> b.requestItems(Map.ofEntries(Map.entry("b", List.of()))));
            dynamo.batchGetItem(b -> b.requestItems(Collections.singletonMap("c", null)));
            dynamo.getItem(b -> b.tableName("d").key(Map.of("e", null)));
            """);
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/a", "arn:aws:dynamodb:*:*:table/b"),
        Answers.resources(called, "dynamodb:BatchWriteItem"));
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/c"), Answers.resources(called, "dynamodb:BatchGetItem"));
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/d"), Answers.resources(called, "dynamodb:GetItem"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var b = Put.builder(); c.accept(b); return put(b.build());",
        "return put(Put.builder().applyMutation(c).build());"
      })
  void aBuilderThatALambdaFinishesIsOne(String body) {
    CalledActions called =
        Compiled.body(
            folder,
            "dynamo.transactWriteItems(t -> t.transactItems(one(p -> p.tableName(\"a\"))));}"
                + " TransactWriteItem one(java.util.function.Consumer<Put.Builder> c) { BODY }"
                    .replace("BODY", body)
                    .replace("Put", "software.amazon.awssdk.services.dynamodb.model.Put")
                    .replace(
                        "TransactWriteItem",
                        "software.amazon.awssdk.services.dynamodb.model.TransactWriteItem")
                + " software.amazon.awssdk.services.dynamodb.model.TransactWriteItem"
                + " put(software.amazon.awssdk.services.dynamodb.model.Put p) { return"
                + " software.amazon.awssdk.services.dynamodb.model.TransactWriteItem.builder()"
                + ".put(p).build();");
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/a"), Answers.resources(called, "dynamodb:PutItem"));
  }

  @Test
  void aConsumerThatGoesOnWithABuilderIsNoOther() {
    CalledActions called =
        Compiled.body(
            folder,
            """
            sqs.sendMessage(FIRST.andThen(b -> b.messageBody("b")));
            } static final java.util.function.Consumer<
                software.amazon.awssdk.services.sqs.model.SendMessageRequest.Builder> FIRST =
                    b -> b.queueUrl("https://sqs.eu-west-1.amazonaws.com/111122223333/a"); {
            """);
    assertEquals(
        Set.of("arn:aws:sqs:eu-west-1:111122223333:a"),
        Answers.resources(called, "sqs:SendMessage"));
  }

  /** Such a request names nothing, whatever another one does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "software.amazon.awssdk.utils.builder.SdkBuilder::build",
        "software.amazon.awssdk.services.lambda.model.GetFunctionRequest.Builder::build",
        "b -> {}"
      })
  void aConsumerThatSetsNothingIsARequest(String consumer) {
    CalledActions called =
        Compiled.body(
            folder,
            "lambda.getFunction(b -> b.functionName(\"a\")); lambda.getFunction(%s);"
                .formatted(consumer));
    assertEquals(
        Set.of("arn:aws:lambda:*:*:function:*"), Answers.resources(called, "lambda:GetFunction"));
  }

  /** A list does not say what it holds: what nothing else takes has a word of its setter. */
  @Test
  void aPartInAListOfAnotherNameNamesItsResource() {
    String ec2 = "software/amazon/awssdk/services/ec2/";
    Compiled.compile(
        folder,
        Map.of(
            ec2 + "Ec2Client",
            """
            package software.amazon.awssdk.services.ec2;
            public interface Ec2Client { void runInstances(model.RunInstancesRequest request); }
            """
                .replace("model.", "software.amazon.awssdk.services.ec2.model."),
            ec2 + "model/RunInstancesRequest",
            model(
                "ec2", "RunInstancesRequest", "licenseSpecifications(java.util.Collection<?> all)"),
            ec2 + "model/LicenseConfigurationRequest",
            model("ec2", "LicenseConfigurationRequest", "licenseConfigurationArn(String arn)")));
    String arn = "arn:aws:license-manager:eu-west-1:111122223333:license-configuration:lic-1";
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            import software.amazon.awssdk.services.ec2.model.*;
            class Program { void run(software.amazon.awssdk.services.ec2.Ec2Client ec2) {
              var license = LicenseConfigurationRequest.builder().licenseConfigurationArn("%s").build();
              ec2.runInstances(RunInstancesRequest.builder()
                  .licenseSpecifications(java.util.List.of(license)).build()); }}
            """
                .formatted(arn));
    Set<String> resources = Answers.resources(called, "ec2:RunInstances");
    assertTrue(resources.contains(arn), resources.toString());
  }

  /** A request that names two things counts once beside one that names nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rds.run(b -> b.dbInstanceIdentifier(\"a\").dbSnapshotIdentifier(\"s\"));"
            + " rds.run(b -> b.maxRecords(9));",
        "rds.run(R.builder().dbInstanceIdentifier(\"a\").dbSnapshotIdentifier(\"s\").build());"
            + " rds.run(R.builder().maxRecords(9).build());"
      })
  void aRequestWithTwoNamesIsOne(String body) {
    String rds = "software/amazon/awssdk/services/rds/";
    String request = rds.replace('/', '.') + "model.DescribeDbSnapshotsRequest";
    Compiled.compile(
        folder,
        Map.of(
            rds + "RdsClient",
            """
            package software.amazon.awssdk.services.rds;
            public interface RdsClient {
              void describeDBSnapshots(R request);
              void describeDBSnapshots(java.util.function.Consumer<R.Builder> request);
            }
            """
                .replaceAll("\\bR\\b", request),
            rds + "model/DescribeDbSnapshotsRequest",
            model(
                "rds",
                "DescribeDbSnapshotsRequest",
                "dbInstanceIdentifier(String id); Builder dbSnapshotIdentifier(String id);"
                    + " Builder maxRecords(int most)")));
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            "class Program { void run(software.amazon.awssdk.services.rds.RdsClient rds) { %s }}"
                .formatted(
                    body.replaceAll("\\bR\\b", request).replace(".run", ".describeDBSnapshots")));
    Set<String> resources = Answers.resources(called, "rds:DescribeDBSnapshots");
    assertTrue(resources.contains("*"), resources.toString());
  }

  private static String model(String service, String name, String setter) {
    return """
        package software.amazon.awssdk.services.SERVICE.model;
        public interface NAME {
          static Builder builder() { return null; }
          interface Builder { Builder SETTER; NAME build(); } }
        """
        .replace("SERVICE", service)
        .replace("NAME", name)
        .replace("SETTER", setter);
  }
}
