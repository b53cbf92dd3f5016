package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.required.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Resources that the code of {@code required} does not name, and the option that names them. */
final class ResourceOptionTest extends RequiredCommandFixture {

  @Test
  void whatAnUnnamedResourceMakesPossibleIsToldWithItsPlace() throws IOException {
    Path program = Files.createDirectory(folder.resolve("unnamed"));
    Compiled.body(
        program,
        "lambda.createFunction(b ->"
            + " b.functionName(System.getenv(\"F\")).role(System.getenv(\"R\")));\n"
            + "lambda.invoke(b -> b.functionName(System.getenv(\"F\")));");
    assertEquals(0, run("required", program.toString(), "--format", "policy"));
    assertTrue(err.toString().contains(" PRIVILEGE_ESCALATION "), err.toString());
    assertTrue(
        err.toString().contains("\niam:PassRole is needed at acme/Program.java:5\n"),
        err.toString());
  }

  @Test
  void aStarIsRefusedForAllThatTheCodeDoesNotName() {
    assertEquals(2, run("required", jar, "--resource", "*"));
    assertEquals(
        "--resource: \"*\" is no ARN; it stands anyway for what the code does not name\n",
        err.toString());
  }

  @Test
  void thePartitionIsThatOfTheResourcesOrAskedFor() throws IOException {
    Path program = Files.createDirectory(folder.resolve("partition"));
    Compiled.body(program, "s3.getObject(b -> b.bucket(System.getenv(\"B\")).key(\"a\"));");
    String[] policy = {"required", program.toString(), "--format", "policy", "--partition"};
    String[] arguments = java.util.Arrays.copyOf(policy, policy.length + 1);
    arguments[policy.length] = "aws-cn";
    assertEquals(0, run(arguments));
    assertTrue(out.toString().contains("\"arn:aws-cn:s3:::*/a\""), out.toString());
    assertTrue(
        err.toString().contains("--resource 'arn:aws-cn:s3:::<BucketName>/a'"), err.toString());
    arguments[policy.length] = "china";
    assertEquals(2, run(arguments));
    assertTrue(
        err.toString().startsWith("--partition: \"china\" is no partition of AWS; "),
        err.toString());
  }

  @Test
  void whatTheCodeIsRunWithStandsForWhatItDoesNotName() throws IOException {
    Path program = Files.createDirectory(folder.resolve("named"));
    Compiled.body(
        program,
        """
        s3.getObject(b -> b.bucket(System.getenv("B")).key(System.getenv("K")));
        s3.listObjectsV2(b -> b.bucket(System.getenv("B")));
        s3.deleteObject(b -> b.bucket("acme-old").key("a"));
        sqs.sendMessage(b -> b.queueUrl(System.getenv("Q")));
        """);
    String[] arguments = {
      "required", program.toString(), "--format", "policy",
      "--resource", "arn:aws:s3:::acme-new", "--resource", "arn:aws:s3:::acme-new/*",
      "--resource", "arn:aws:sqs:eu-west-1:111122223333:jobs"
    };
    assertEquals(0, run(arguments));
    assertEquals(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "RequiredByCode1",
              "Effect": "Allow",
              "Action": "s3:ListBucket",
              "Resource": "arn:aws:s3:::acme-new"
            },
            {
              "Sid": "RequiredByCode2",
              "Effect": "Allow",
              "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::acme-new/*"
            },
            {
              "Sid": "RequiredByCode3",
              "Effect": "Allow",
              "Action": "s3:DeleteObject",
              "Resource": "arn:aws:s3:::acme-old/a"
            },
            {
              "Sid": "RequiredByCode4",
              "Effect": "Allow",
              "Action": "sqs:SendMessage",
              "Resource": "arn:aws:sqs:eu-west-1:111122223333:jobs"
            }
          ]
        }
        """,
        out.toString());
    assertEquals(
        """
        if the key of a bucket is your own: kms:Decrypt
        if the key of a queue is your own: kms:Decrypt, kms:GenerateDataKey
        """,
        err.toString());
    String written = Files.writeString(folder.resolve("role.json"), out.toString()).toString();
    assertEquals(0, run("check", "--fail-on", "suggestion", written));
  }

  @Test
  void theOptionsThatNameResourcesCanBeCopied() throws IOException {
    Path program = Files.createDirectory(folder.resolve("copied"));
    Compiled.body(
        program,
        """
        s3.getObject(b -> b.bucket(System.getenv("B")).key("a"));
        s3.putObject(b -> b.bucket(System.getenv("B")).key("a"), java.nio.file.Path.of("a"));
        s3.deleteObject(b -> b.bucket(System.getenv("B")).key("a"));
        s3.getObjectTagging(b -> b.bucket(System.getenv("B")).key("a"));
        s3.listObjectsV2(b -> b.bucket(System.getenv("B")));
        dynamo.query(b -> b.tableName(System.getenv("T")).indexName("by-date"));
        lambda.createFunction(b -> b.functionName("f").role(System.getenv("R")));
        """);
    assertEquals(0, run("required", program.toString(), "--format", "policy"));
    String told = err.toString();
    assertTrue(
        told.contains(
            """
            The code does not name these resources. Give each, with a name in place of <...>:
              --resource 'arn:aws:dynamodb:*:*:table/<TableName>'  for dynamodb:Query at acme/Program.java:10
              --resource 'arn:aws:iam::*:role/<RoleNameWithPath>'  for iam:PassRole at acme/Program.java:11
              --resource 'arn:aws:s3:::<BucketName>'  for s3:ListBucket at acme/Program.java:9
              --resource 'arn:aws:s3:::<BucketName>/a'  for s3:DeleteObject, s3:GetObject, s3:GetObjectTagging and 1 more at acme/Program.java:5
            """),
        told);
    List<String> again = new ArrayList<>(List.of("required", program.toString()));
    again.addAll(List.of("--format", "policy"));
    Matcher option = Pattern.compile("--resource '(.*)'").matcher(told);
    while (option.find()) {
      again.addAll(List.of("--resource", option.group(1).replaceAll("<.*?>", "acme")));
    }
    assertEquals(0, run(again.toArray(String[]::new)));
    assertFalse(err.toString().contains("--resource"), err.toString());
    assertFalse(err.toString().contains("WARNING"), err.toString());
    assertTrue(out.toString().contains(":table/acme/index/by-date\""), out.toString());
    assertEquals(2, run("required", program.toString(), "--resource", "arn:aws:s3:::<BucketName>"));
  }

  @Test
  void aResourceThatNoActionTakesIsTold() throws IOException {
    Path program = Files.createDirectory(folder.resolve("one"));
    Compiled.body(program, "s3.listObjectsV2(b -> b.bucket(System.getenv(\"B\")));");
    String object = "arn:aws:s3:::acme-new/logs";
    assertEquals(
        0, run("required", program.toString(), "--format", "policy", "--resource", object));
    assertTrue(out.toString().contains("\"arn:aws:s3:::*\""), out.toString());
    assertTrue(
        err.toString()
            .startsWith(
                "--resource "
                    + object
                    + " changes nothing: the code needs no resource of its type, or names"
                    + " each itself\n"),
        err.toString());
    assertEquals(2, run("required", program.toString(), "--resource", "acme-new"));
    assertTrue(err.toString().contains("\"acme-new\" is no ARN"), err.toString());
  }

  /** What the code names itself is the same without an option, though this is of it, too. */
  @Test
  void aResourceThatTheCodeNamesItselfIsTold() throws IOException {
    Path program = Files.createDirectory(folder.resolve("itself"));
    Compiled.body(
        program,
        "s3.getObject(b -> b.bucket(\"acme\").key(\"a\"));"
            + " sqs.sendMessage(b -> b.queueUrl(System.getenv(\"Q\")));");
    for (String own : List.of("arn:aws:s3:::acme/*", "arn:aws:s3:::acme/a", "arn:aws:s3:::*")) {
      String queue = "arn:aws:sqs:eu-west-1:111122223333:jobs";
      String[] given = {"required", "" + program, "--resource", own, "--resource", queue};
      assertEquals(0, run(given));
      assertTrue(err.toString().startsWith("--resource " + own + " changes nothing"), own);
      assertFalse(err.toString().contains(queue), err.toString());
      given[3] = queue;
      assertEquals(0, run(given));
      assertFalse(err.toString().contains("changes nothing"), err.toString());
    }
  }

  /** The code names the objects in part, and the option their bucket. */
  @Test
  void aResourceAddsWhatTheCodeLeavesOpen() throws IOException {
    Path program = Files.createDirectory(folder.resolve("part"));
    Compiled.body(
        program,
        """
        s3.getObject(b -> b.bucket(System.getenv("B")).key(System.getenv("K") + ".png"));
        s3.deleteObject(b -> b.bucket("acme-old").key("a"));
        """);
    String[] given = {"required", program.toString(), "--format", "policy", "--resource", ""};
    given[5] = "arn:aws:s3:::acme/*";
    assertEquals(0, run(given));
    assertTrue(out.toString().contains("\"arn:aws:s3:::acme/*.png\""), out.toString());
    assertTrue(out.toString().contains("\"arn:aws:s3:::acme-old/a\""), out.toString());
    assertFalse(err.toString().contains("changes nothing"), err.toString());
    given[5] = "arn:aws:s3:::acme/a.txt";
    assertEquals(0, run(given));
    assertTrue(out.toString().contains("\"arn:aws:s3:::*/*.png\""), out.toString());
    assertTrue(err.toString().contains("changes nothing"), err.toString());
  }

  /** Of an ARN it cannot be told what is asked of it: what the code names stays beside another. */
  @Test
  void aResourceThatCannotBeNarrowedKeepsWhatTheCodeNames() throws IOException {
    Path program = Files.createDirectory(folder.resolve("several"));
    Compiled.body(
        program,
        "s3.getObject(b -> b.bucket(System.getenv(\"B\")).key(System.getenv(\"K\") + \".png\"));");
    String[] given = {
      "required",
      program.toString(),
      "--format",
      "policy",
      "--resource",
      "arn:aws:s3:::beta/*",
      "--resource",
      ""
    };
    for (String open : List.of("arn:aws:s3:::acme/data/*", "arn:aws:s3:::acme*")) {
      given[7] = open;
      assertEquals(0, run(given));
      assertTrue(out.toString().contains("\"arn:aws:s3:::*/*.png\""), open + ": " + out);
    }
    given[7] = "arn:aws:s3:::acme/*";
    assertEquals(0, run(given));
    assertTrue(out.toString().contains("\"arn:aws:s3:::acme/*.png\""), out.toString());
    assertTrue(out.toString().contains("\"arn:aws:s3:::beta/*.png\""), out.toString());
    assertFalse(out.toString().contains("\"arn:aws:s3:::*/*.png\""), out.toString());
  }

  @Test
  void theStartOfAnotherActionsNameHasNoPlaceToTell() throws IOException {
    Path program = Files.createDirectory(folder.resolve("starts"));
    Compiled.body(
        program,
        "s3.putObject(b -> b.bucket(\"acme\").key(\"a\"),"
            + " software.amazon.awssdk.core.sync.RequestBody.empty());\n"
            + "s3.putObjectAcl(b -> b.bucket(System.getenv(\"B\")));");
    assertEquals(0, run("required", program.toString(), "--format", "policy"));
    assertTrue(
        err.toString().contains("s3:PutObjectAcl is needed at acme/Program.java:6\n"),
        err.toString());
    assertFalse(err.toString().contains("s3:PutObject is needed"), err.toString());
  }
}
