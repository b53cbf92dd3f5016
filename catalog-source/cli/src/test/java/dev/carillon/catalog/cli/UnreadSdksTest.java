package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code required} says of code that uses AWS's other SDKs, or needs nothing. */
final class UnreadSdksTest extends CommandLineFixture {

  private static final String JAVA_1 =
      "not read: calls of the AWS SDK for Java 1.x (kms, s3), as in acme.First";
  private static final String KOTLIN =
      "not read: calls of the AWS SDK for Kotlin (s3), as in acme.Second";

  @BeforeEach
  void writeSdks() throws IOException {
    source("com/amazonaws/services/s3/AmazonS3", "interface AmazonS3 { void list(); }");
    source("com/amazonaws/services/s3/Other", "class Other { void run(AmazonS3 s3) { } }");
    source("com/amazonaws/services/kms/AWSKMS", "interface AWSKMS { void list(); }");
    source("com/amazonaws/services/lambda/runtime/RequestHandler", "interface RequestHandler { }");
    source("aws/sdk/kotlin/services/s3/S3Client", "interface S3Client { void list(); }");
    source(
        "acme/Handler",
        "class Handler implements com.amazonaws.services.lambda.runtime.RequestHandler { }");
  }

  @Test
  void theyAreToldBesideWhatIsCalled() throws IOException {
    writeUses();
    source(
        "acme/Third",
        "class Third { void run(software.amazon.awssdk.services.s3.S3Client s3) {"
            + " s3.listBuckets(); } }");
    String classes = compile();
    assertEquals(0, run("required", classes));
    assertTrue(out.toString().contains(JAVA_1 + '\n' + KOTLIN + '\n'), out.toString());
    assertEquals(0, run("required", classes, "--format", "json"));
    assertTrue(
        out.toString().contains("calls of the AWS SDK for Kotlin (s3), as in acme.Second\""),
        out.toString());
    assertEquals(0, run("required", classes, "--format", "policy"));
    assertTrue(err.toString().contains(JAVA_1 + '\n' + KOTLIN + '\n'), err.toString());
  }

  @Test
  void whatElseHasToDoWithAwsIsTold() throws IOException {
    source("software/amazon/dax/ClusterDaxClient", "class ClusterDaxClient { }");
    source(
        "software/amazon/awssdk/http/auth/aws/signer/AwsV4HttpSigner",
        "interface AwsV4HttpSigner { static void create() { } }");
    source(
        "com/amazonaws/services/dynamodbv2/AmazonDynamoDBLockClient",
        "class AmazonDynamoDBLockClient { }");
    source(
        "acme/Fourth",
        "class Fourth { Object dax = new software.amazon.dax.ClusterDaxClient();"
            + " Object lock = new com.amazonaws.services.dynamodbv2.AmazonDynamoDBLockClient();"
            + " void run(software.amazon.awssdk.services.s3.S3Client s3) { s3.listBuckets();"
            + " software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner.create(); } }");
    Path role = folder.resolve("role.json");
    Files.writeString(
        role,
        """
        {"Version": "2012-10-17",
         "Statement": {"Effect": "Allow", "Action": ["s3:List*", "kms:Sign"], "Resource": "*"}}
        """);
    assertEquals(0, run("required", compile(), "--policy", role.toString()));
    assertEquals(
        role
            + ": grants kms:Sign, which nothing that was read calls\n"
            + "1 action required, 0 missing\n",
        out.toString());
    assertEquals(
        """
        not read: calls through DynamoDB Accelerator, which need actions of dax (ClusterDaxClient), as in acme.Fourth
        not read: requests that the code signs itself (AwsV4HttpSigner), as in acme.Fourth
        """,
        err.toString());
  }

  /** Its two versions start a native program, which calls AWS. */
  @ParameterizedTest
  @ValueSource(strings = {"com/amazonaws/services/kinesis", "software/amazon/kinesis"})
  void theKinesisProducerLibraryIsTold(String version) throws IOException {
    String producer = version + "/producer/KinesisProducer";
    source(producer, "class KinesisProducer { }");
    source(
        "acme/Sixth",
        "class Sixth { Object all = new %s(); void run(%s s3) { s3.listBuckets(); } }"
            .formatted(producer.replace('/', '.'), "software.amazon.awssdk.services.s3.S3Client"));
    assertEquals(0, run("required", compile()));
    String told =
        "not read: calls through the Kinesis Producer Library, which need actions of kinesis and"
            + " cloudwatch (KinesisProducer), as in acme.Sixth\n";
    assertTrue(out.toString().contains(told), out.toString());
  }

  @Test
  void theyAreToldWhereNothingElseIsCalled() throws IOException {
    writeUses();
    assertEquals(2, run("required", compile()));
    assertTrue(err.toString().contains("; " + JAVA_1 + "; " + KOTLIN), err.toString());
  }

  /** What reads the answer as JSON is given some, though the command could not do more. */
  @Test
  void jsonIsWrittenWhereNothingIsCalled() throws IOException {
    writeUses();
    assertEquals(2, run("required", compile(), "--format", "json"));
    assertDoesNotThrow(() -> JsonReader.read(out.toString()));
    assertTrue(out.toString().contains("\"actions\": []"), out.toString());
    assertTrue(out.toString().contains("calls of the AWS SDK for Java 1.x"), out.toString());
  }

  @Test
  void whatCallsAClientOfTheOlderSdkIsToldToo() throws IOException {
    String document = "com/amazonaws/services/dynamodbv2/document/";
    source(document + "Item", "class Item { }");
    source(document + "Table", "class Table { public Item getItem() { return new Item(); } }");
    source(
        "acme/Fifth",
        "class Fifth { void run(com.amazonaws.services.dynamodbv2.document.Table table) {"
            + " table.getItem(); } }");
    assertEquals(2, run("required", compile()));
    String told = "calls of the AWS SDK for Java 1.x (dynamodbv2), as in acme.Fifth";
    assertTrue(err.toString().contains(told), err.toString());
  }

  /** A library that brings the SDK lies where it likes, also below a package of the SDK's name. */
  @Test
  void theOlderSdkIsToldWhereItWasMoved() throws IOException {
    String moved = "com/amazonaws/services/analytics/shaded/com/amazonaws/services/";
    source(moved + "sqs/AmazonSQS", "interface AmazonSQS { void list(); }");
    source(
        moved + "s3/AmazonS3Other",
        "class AmazonS3Other { "
            + (moved + "sqs.AmazonSQS").replace('/', '.')
            + " sqs; void run() {"
            + " sqs.list(); } }");
    source(
        "com/amazonaws/services/analytics/Sends",
        "class Sends { void run(%s sqs) { sqs.list(); } }"
            .formatted((moved + "sqs.AmazonSQS").replace('/', '.')));
    assertEquals(2, run("required", compile()));
    String told =
        "not read: calls of the AWS SDK for Java 1.x (sqs), as in"
            + " com.amazonaws.services.analytics.Sends\n";
    assertTrue(err.toString().endsWith(told), err.toString());
  }

  /** AWS's own SDKs sign, too, which is told otherwise. */
  @Test
  void requestsThatAreSignedWithoutAnSdkAreTold() throws IOException {
    String signs =
        " { String header(String key) { return \"AWS4-HMAC-SHA256 Credential=\" + key; } }";
    source("acme/Signer", "class Signer" + signs);
    source("com/amazonaws/auth/AWS4Signer", "class AWS4Signer" + signs);
    source(
        "aaa/shaded/software/amazon/awssdk/http/auth/aws/internal/signer/V4Signer",
        "class V4Signer" + signs);
    assertEquals(2, run("required", compile()));
    String told =
        "not read: requests that the code signs itself (AWS4-HMAC-SHA256), as in acme.Signer\n";
    assertTrue(err.toString().endsWith(told), err.toString());
    assertFalse(err.toString().contains("AWS4Signer"), err.toString());
    assertFalse(err.toString().contains("V4Signer"), err.toString());
  }

  @Test
  void whatIsCalledByLambdaIsNoClient() throws IOException {
    assertEquals(2, run("required", compile()));
    assertFalse(err.toString().contains("not read"), err.toString());
  }

  @Test
  void aCallThatNeedsNothingIsACall() throws IOException {
    source(
        "software/amazon/awssdk/services/sts/StsClient",
        "interface StsClient { Object getCallerIdentity(); }");
    source(
        "acme/Asks",
        "class Asks { void run(software.amazon.awssdk.services.sts.StsClient sts) {"
            + " sts.getCallerIdentity(); } }");
    String classes = compile();
    assertEquals(0, run("required", classes));
    assertTrue(
        out.toString()
            .endsWith(
                "no permission is needed for sts:GetCallerIdentity\n"
                    + "1 call, 1 operation, 0 needed, 0 perhaps, 0 not known\n"),
        out.toString());
    assertEquals(2, run("required", classes, "--format", "policy"));
    assertTrue(err.toString().contains("no policy to write"), err.toString());
  }

  private void writeUses() throws IOException {
    String v1 = "com.amazonaws.services.";
    source(
        "acme/First",
        "class First { void run("
            + (v1 + "s3.AmazonS3 s3, " + v1 + "kms.AWSKMS kms")
            + ") { s3.list(); kms.list(); } }");
    source(
        "acme/Second",
        "class Second { void run(aws.sdk.kotlin.services.s3.S3Client s3) { s3.list(); } }");
  }

  private void source(String type, String text) throws IOException {
    Path file = folder.resolve("sources").resolve(type + ".java");
    Files.createDirectories(file.getParent());
    String name = type.substring(0, type.lastIndexOf('/')).replace('/', '.');
    Files.writeString(file, "package " + name + "; public " + text);
  }

  private String compile() throws IOException {
    Path target = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", target.toString()));
    try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new)));
    return target.toString();
  }
}
