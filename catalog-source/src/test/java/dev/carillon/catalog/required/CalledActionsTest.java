package dev.carillon.catalog.required;

import static dev.carillon.catalog.required.Answers.reasons;
import static dev.carillon.catalog.required.Answers.resources;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.policyfile.PolicyFiles;
import dev.carillon.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CalledActionsTest {

  @TempDir Path folder;

  @Test
  void aPlainCallNeedsItsAction() {
    CalledActions called =
        body("s3.putObject(b -> b.bucket(\"acme\").key(\"a.txt\"), Path());", true);
    assertEquals(Set.of("s3:PutObject"), called.needed());
    assertEquals(Set.of(), called.perhaps());
    assertEquals(
        "acme/Program.java:5",
        called.actions().stream()
            .filter(action -> action.action().equals("s3:PutObject"))
            .findFirst()
            .get()
            .places()
            .first()
            .toString());
  }

  /** Its own {@code equals} is given the fields, which are no methods. */
  @Test
  void aSetterOfTheRequestDecidesAnExtraAction() {
    CalledActions called =
        body(
            """
            s3.copyObject(CopyObjectRequest.builder().tagging("a=b").acl(ObjectCannedACL.PRIVATE).build());
            """,
            false);
    assertEquals(
        Set.of("s3:GetObject", "s3:PutObject", "s3:PutObjectAcl", "s3:PutObjectTagging"),
        called.needed());
    assertEquals(Set.of("s3:GetObjectTagging"), called.perhaps());
    assertTrue(reasons(called, "s3:PutObjectTagging").contains("sets CopyObjectRequest.tagging"));
    assertTrue(reasons(called, "s3:PutObjectRetention").contains("no object lock is set"));
  }

  @Test
  void aRequestThatIsBuiltElsewhereLeavesExtrasOpen() {
    CalledActions called =
        Compiled.source(
            folder,
            "Program",
            """
            package acme;
            class Program {
              void run(software.amazon.awssdk.services.lambda.LambdaClient lambda,
                  software.amazon.awssdk.services.lambda.model.CreateFunctionRequest request) {
                lambda.createFunction(request);
              }
            }
            """);
    assertEquals(Set.of("lambda:CreateFunction"), called.needed());
    assertTrue(called.perhaps().contains("iam:PassRole"), called.perhaps().toString());
    assertTrue(
        reasons(called, "iam:PassRole")
            .contains("the request of CreateFunction is built elsewhere"));
  }

  @Test
  void aPassedRoleComesWithTheServiceItIsPassedTo() throws IOException {
    CalledActions called =
        body(
            "lambda.createFunction(b ->"
                + " b.functionName(\"acme\").role(\"arn:aws:iam::123456789012:role/r\"));",
            false);
    assertEquals(Set.of("iam:PassRole", "lambda:CreateFunction"), called.needed());
    assertEquals(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "RequiredByCode1",
              "Effect": "Allow",
              "Action": "iam:PassRole",
              "Resource": "arn:aws:iam::123456789012:role/r",
              "Condition": {
                "StringEquals": {
                  "iam:PassedToService": "lambda.amazonaws.com"
                }
              }
            },
            {
              "Sid": "RequiredByCode2",
              "Effect": "Allow",
              "Action": "lambda:CreateFunction",
              "Resource": "arn:aws:lambda:*:*:function:acme"
            }
          ]
        }
        """,
        called.policy().toPrettyJson() + "\n");
    isSound(called);
  }

  @Test
  void aRoleThatIsNoConstantIsOfAnyName() {
    CalledActions called =
        body(
            """
            lambda.createFunction(b -> b.functionName("a").role("arn:aws:iam::123456789012:role/r"));
            lambda.createFunction(b -> b.functionName("b").role(System.getenv("ROLE")));
            """,
            false);
    assertEquals(Set.of("arn:aws:iam::*:role/*"), resources(called, "iam:PassRole"));
  }

  /** Whether the copied object has tags, no call tells. */
  @Test
  void aCopyPerhapsCopiesTags() {
    CalledActions called =
        body("s3.copyObject(b -> b.sourceBucket(\"a1a\").destinationBucket(\"b1b\"));", false);
    assertEquals(Set.of("s3:GetObject", "s3:PutObject"), called.needed());
    assertEquals(Set.of("s3:GetObjectTagging", "s3:PutObjectTagging"), called.perhaps());
    assertEquals(Set.of("arn:aws:s3:::a1a/*"), resources(called, "s3:GetObjectTagging"));
    assertEquals(Set.of("arn:aws:s3:::b1b/*"), resources(called, "s3:PutObjectTagging"));
  }

  @Test
  void constantsFillTheArns() throws IOException {
    CalledActions called =
        body(
            """
            s3.getObject(b -> b.bucket("acme-reports").key("2026.csv"));
            s3.deleteBucket(b -> b.bucket("acme-old"));
            String table = System.getenv("TABLE");
            dynamo.query(b -> b.tableName(table));
            dynamo.deleteTable(b -> b.tableName("orders"));
            """,
            false);
    assertEquals(Set.of("arn:aws:s3:::acme-reports/2026.csv"), resources(called, "s3:GetObject"));
    assertEquals(Set.of("arn:aws:s3:::acme-old"), resources(called, "s3:DeleteBucket"));
    assertEquals(Set.of("arn:aws:dynamodb:*:*:table/*"), resources(called, "dynamodb:Query"));
    assertEquals(
        Set.of("arn:aws:dynamodb:*:*:table/orders"), resources(called, "dynamodb:DeleteTable"));
    isSound(called);
  }

  @Test
  void theUrlOfAQueueTellsItsArn() throws IOException {
    CalledActions called =
        body(
            """
            sqs.deleteMessage(b -> b.queueUrl("https://sqs.eu-central-1.amazonaws.com/111122223333/orders"));
            sqs.purgeQueue(b -> b.queueUrl("http://localhost:4566/000000000000/orders"));
            """,
            false);
    assertEquals(
        Set.of("arn:aws:sqs:eu-central-1:111122223333:orders"),
        resources(called, "sqs:DeleteMessage"));
    assertEquals(Set.of("arn:aws:sqs:*:*:*"), resources(called, "sqs:PurgeQueue"));
    isSound(called);
  }

  @Test
  void eachOfSeveralConstantsCounts() {
    CalledActions called =
        body(
            """
            boolean live = System.getenv("LIVE") != null;
            s3.deleteBucket(b -> b.bucket(live ? "acme-live" : "acme-test"));
            """,
            false);
    assertEquals(
        Set.of("arn:aws:s3:::acme-live", "arn:aws:s3:::acme-test"),
        resources(called, "s3:DeleteBucket"));
  }

  /** A list of identifiers of objects holds no requests that are sent on their own. */
  @Test
  void whatIsSentIsNoPartOfAnotherRequest() {
    CalledActions called =
        Compiled.body(
            folder,
            """
            s3.getObject(GetObjectRequest.builder().bucket("a").key("k").versionId("1").build());
            List<ObjectIdentifier> objects = new ArrayList<>();
            objects.add(ObjectIdentifier.builder().key("k").build());
            s3.deleteObjects(DeleteObjectsRequest.builder().bucket("a")
                .delete(Delete.builder().objects(objects).build()).build());
            """);
    assertEquals(Set.of("s3:DeleteObject", "s3:GetObjectVersion"), called.needed());
  }

  @Test
  void rolesAreAssumedWithoutASourceIdentityOrAContextWhereNoneIsSet() {
    String program =
        """
        package acme;
        import software.amazon.awssdk.services.sts.StsClient;
        class Program {
          void calls(StsClient sts) { sts.assumeRole(b -> b.roleArn("arn:aws:iam::111122223333:role/app")%s); }
        }
        """;
    CalledActions plain = Compiled.source(folder, "Program", program.formatted(""));
    assertEquals(Set.of("sts:AssumeRole"), plain.needed());
    assertEquals(Set.of(), plain.perhaps());
    CalledActions told =
        Compiled.source(folder, "Program", program.formatted(".sourceIdentity(\"ana\")"));
    assertEquals(Set.of("sts:AssumeRole", "sts:SetSourceIdentity"), told.needed());
  }

  @Test
  void anOperationWithoutAnActionOfItsNameNeedsWhatItIsToldToDo() {
    CalledActions called =
        body(
            """
            s3.listObjectsV2(b -> b.bucket("acme"));
            dynamo.transactWriteItems(b -> b.transactItems(
                software.amazon.awssdk.services.dynamodb.model.TransactWriteItem.builder()
                    .put(p -> p.tableName("orders")).build()));
            """,
            false);
    assertEquals(Set.of("dynamodb:PutItem", "s3:ListBucket"), called.needed());
    assertEquals(Set.of(), called.perhaps());
  }

  @Test
  void aPolicyIsHeldAgainstTheCalls() {
    CalledActions called =
        body("sqs.sendMessage(b -> b.messageBody(\"a\")); s3.listBuckets();", false);
    Policy policy =
        Policy.fromJson(
            """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["sqs:Send*", "kms:Decrypt", "kms:Sign"], "Resource": "*"}]}
            """);
    assertEquals(Set.of("s3:ListAllMyBuckets"), called.notGrantedBy(policy));
    assertEquals(Set.of("kms:Sign"), called.notCalledOf(policy));
    assertEquals(
        List.of("if the key of a queue is your own: kms:Decrypt, kms:GenerateDataKey"),
        called.ownKeys());
  }

  /** What is known of the keys of objects with code says nothing of the key of a function. */
  @Test
  void theKeyThatARequestNamesIsTold() {
    assertEquals(
        List.of(
            "if the key that CreateFunctionRequest.kmsKeyArn names (k) is your own: some of"
                + " kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:Encrypt,"
                + " kms:GenerateDataKey*, kms:ReEncrypt*, AWS does not list which"),
        body("lambda.createFunction(b -> b.functionName(\"f\").kmsKeyArn(\"k\"));", false)
            .ownKeys());
  }

  private CalledActions body(String body, boolean path) {
    return Compiled.body(
        folder,
        path
            ? body.replace("Path()", "software.amazon.awssdk.core.sync.RequestBody.empty()")
            : body);
  }

  private void isSound(CalledActions called) throws IOException {
    Path file = Files.writeString(folder.resolve("policy.json"), called.policy().toPrettyJson());
    PolicyFiles.of(file).assertSound();
  }
}
