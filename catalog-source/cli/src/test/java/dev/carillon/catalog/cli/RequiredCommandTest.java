package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.required.CalledActions;
import dev.carillon.catalog.required.Compiled;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.Policy;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-jdk")
final class RequiredCommandTest extends RequiredCommandFixture {
  @Test
  void printsTheLeastPolicySorted() {
    assertEquals(0, run("required", classes, jar, "--format", "policy"));
    assertEquals(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "RequiredByCode1",
              "Effect": "Allow",
              "Action": [
                "chime:CreateMeeting",
                "s3:Get*"
              ],
              "Resource": "*"
            },
            {
              "Sid": "RequiredByCode2",
              "Effect": "Allow",
              "Action": "kms:Decrypt",
              "Resource": "arn:aws:kms:*:*:key/*"
            },
            {
              "Sid": "RequiredByCode3",
              "Effect": "Allow",
              "Action": "sqs:SendMessage",
              "Resource": "arn:aws:sqs:*:*:*"
            }
          ]
        }
        """,
        out.toString());
    assertEquals(
        """
        if the key of a queue is your own: kms:Decrypt, kms:GenerateDataKey
        The code does not name these resources. Give each, with a name in place of <...>:
          --resource 'arn:aws:kms:*:*:key/<KeyId>'  for kms:Decrypt
          --resource 'arn:aws:sqs:*:*:<QueueName>'  for sqs:SendMessage
        policy:9:9: WARNING DATA_EXFILTRATION Statement[0].Action[1]: s3:GetObject on any resource can read data that the policy does not name. Name the resources.
        policy:16:17: WARNING DATA_EXFILTRATION Statement[1].Action: kms:Decrypt on any resource can read data that the policy does not name. Name the resources.
        """,
        err.toString());
  }

  @Test
  void eachPlaceStandsBesideItsReason() throws IOException {
    Path program = Files.createDirectory(folder.resolve("reasons"));
    Compiled.body(
        program,
        "s3.headObject(b -> b.bucket(\"a\"));\ns3.getObject(b -> b.bucket(\"a\"));\n"
            + "s3.headObject(b -> b.bucket(\"b\"));");
    assertEquals(0, run("required", program.toString()));
    assertEquals(
        """
        ACTION        NEED    WHY               WHERE
        s3:GetObject  needed  calls GetObject   acme/Program.java:6
                              calls HeadObject  acme/Program.java:5
                                                acme/Program.java:7
        if the key of a bucket is your own: kms:Decrypt
        3 calls, 2 operations, 1 needed, 0 perhaps, 0 not known
        """,
        out.toString());
  }

  /** A class file calls its source as it likes: nothing of that acts on a terminal. */
  @Test
  void controlCharactersOfClassFilesAreEscaped() throws IOException {
    Path program = Files.createDirectory(folder.resolve("control"));
    Compiled.body(program, "sqs.purgeQueue(b -> {});");
    Path file = program.resolve("acme/Program.class");
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(
        file, bytes.replace("Program.java", "PQ\n\u001b[2J.java"), StandardCharsets.ISO_8859_1);
    assertEquals(0, run("required", program.toString()));
    assertTrue(out.toString().contains(" acme/PQ\\u000a\\u001b[2J.java:5\n"), out.toString());
    assertEquals(1, run("required", program.toString(), "--policy", policy("\"s3:Get*\"")));
    assertTrue(out.toString().contains(" acme/PQ\\u000a\\u001b[2J.java:5\n"), out.toString());
  }

  @Test
  void codeThatSaysNothingIsNotTakenForCodeThatNeedsNothing() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    assertEquals(2, run("required", empty, "--policy", policy("\"*\"")));
    assertEquals("", out.toString());
    assertTrue(err.toString().startsWith(empty + ": has no class file in it or below"));
    assertEquals(0, run("required", empty, jar));
    Compiled.body(Path.of(empty), "");
    assertEquals(2, run("required", empty));
    assertTrue(err.toString().startsWith(empty + ": no code here calls the AWS SDK for Java 2.x"));
  }

  @Test
  void codeThatOnlyBuildsClientsCallsNothing() throws IOException {
    String program = Files.createDirectory(folder.resolve("clients")).toString();
    String told =
        program
            + ": no code here calls an operation of the AWS SDK for Java 2.x or says which actions"
            + " it needs with @RequiresActions; it only builds clients, or asks of them what sends"
            + " no request\n";
    Compiled.body(Path.of(program), "S3Client.create().utilities(); SqsClient.builder().build();");
    assertEquals(2, run("required", program));
    assertEquals(told, err.toString());
    assertEquals("", out.toString());
    assertEquals(2, run("required", program, "--policy", policy("\"s3:Get*\"")));
    assertEquals(told, err.toString());
    assertEquals(2, run("required", program, "--format", "json"));
    assertTrue(out.toString().contains("\"actions\": []"), out.toString());
    Compiled.body(Path.of(program), "S3Client.create().listBuckets();");
    assertEquals(0, run("required", program));
    assertEquals("", err.toString());
  }

  @Test
  void callsOfTheSdkAreATableWithReasonsAndPlaces() throws IOException {
    Path program = Files.createDirectory(folder.resolve("program"));
    Compiled.body(
        program,
        "s3.putObjectAcl(b -> b.bucket(\"acme\"));\nsqs.sendMessage(b -> b.messageBody(\"a\"));");
    assertEquals(0, run("required", program.toString()));
    assertEquals(
        """
        ACTION           NEED    WHY                 WHERE
        s3:PutObjectAcl  needed  calls PutObjectAcl  acme/Program.java:5
        sqs:SendMessage  needed  calls SendMessage   acme/Program.java:6
        if the key of a queue is your own: kms:Decrypt, kms:GenerateDataKey
        2 calls, 2 operations, 2 needed, 0 perhaps, 0 not known
        """,
        out.toString());
    assertEquals(0, run("required", "--classpath", program + File.pathSeparator + jar));
    assertTrue(out.toString().contains("acme/Program.java:6 in " + program + "\n"), out.toString());
    assertEquals(0, run("required", program.toString(), "--format", "json"));
    assertTrue(out.toString().contains("\"line\": 6"), out.toString());
    Element answer = new Element("", JsonReader.read(out.toString()));
    assertEquals(Set.of("NEEDED"), needs(answer.member("actions")));
    assertEquals(Set.of("LEFT_OUT"), needs(answer.member("leftOut")));
    for (Element leftOut : answer.member("leftOut").orElseThrow().items()) {
      assertTrue(leftOut.member("resources").orElseThrow().isEmptyArray(), out.toString());
    }
    String role = policy("[\"s3:PutObject*\", \"kms:Decrypt\", \"kms:Sign\"]");
    assertEquals(1, run("required", program.toString(), "--policy", role));
    assertEquals(
        role
            + ": does not grant sqs:SendMessage, needed at acme/Program.java:6\n"
            + role
            + ": grants kms:Sign, which nothing calls\n"
            + "2 actions required, 1 missing\n",
        out.toString());
  }

  private static Set<String> needs(Optional<Element> actions) {
    return actions.stream()
        .flatMap(all -> all.items().stream())
        .map(action -> action.text("need"))
        .collect(Collectors.toSet());
  }

  @Test
  void aCatalogThatCannotBeReadIsTold() throws IOException {
    Path program = Files.createDirectory(folder.resolve("reads"));
    Compiled.body(program, "s3.deleteBucket(b -> b.bucket(\"acme\"));");
    Path catalogs = Files.createDirectory(folder.resolve("catalogs"));
    Path broken = Files.writeString(catalogs.resolve("s3.json"), "{\"name\": \"s3\"}");
    assertEquals(2, run("required", program.toString(), "--catalogs", catalogs.toString()));
    String told = err.toString();
    assertTrue(told.startsWith(broken + ":1:1: $: the member \"formatVersion\" is missing"), told);
    assertEquals(1, told.lines().count(), told);
  }

  /** What no call shows, as it is done over HTTP; what a call shows is declared in vain. */
  @Test
  void whatIsCalledAndWhatIsDeclaredAddUp() throws IOException {
    Path program = Files.createDirectory(folder.resolve("both"));
    Compiled.body(program, "s3.deleteBucket(b -> b.bucket(\"acme\"));");
    write(program, "acme.Program", "sqs:SendMessage\ns3:DeleteBucket\n");
    assertEquals(Set.of("s3:DeleteBucket", "sqs:SendMessage"), CalledActions.in(program).needed());
    assertEquals(0, run("required", program.toString()));
    assertTrue(out.toString().contains("needed  calls DeleteBucket  "), out.toString());
    assertTrue(out.toString().contains("needed  @RequiresActions in " + program), out.toString());
    assertEquals(0, run("required", program.toString(), "--format", "policy"));
    Policy written = Policy.fromJson(out.toString());
    assertTrue(written.grants("s3:DeleteBucket"), out.toString());
    assertTrue(written.grants("sqs:SendMessage"), out.toString());
    String role = policy("[\"s3:DeleteBucket\", \"sqs:SendMessage\", \"sqs:PurgeQueue\"]");
    assertEquals(0, run("required", program.toString(), "--policy", role));
    assertEquals(
        role + ": grants sqs:PurgeQueue, which nothing calls\n2 actions required, 0 missing\n",
        out.toString());
    assertEquals(1, run("required", program.toString(), "--policy", policy("\"s3:DeleteBucket\"")));
    assertTrue(out.toString().contains("does not grant sqs:SendMessage"), out.toString());
  }

  @Test
  void whatCannotBeReadIsToldWithoutATrace() throws IOException {
    String missing = folder.resolve("missing").toString();
    assertEquals(2, run("required", missing));
    assertEquals(missing + ": there is no such folder or jar\n", err.toString());
    String text = Files.writeString(folder.resolve("notes.txt"), "no jar").toString();
    assertEquals(2, run("required", text));
    assertEquals(
        text + ": cannot be read; expected a folder of classes or a jar\n", err.toString());
    Path damaged = Files.createDirectory(folder.resolve("damaged"));
    Files.writeString(damaged.resolve("A.class"), "software/amazon/awssdk/");
    assertEquals(2, run("required", jar, damaged.toString()));
    assertTrue(
        err.toString()
            .startsWith(
                damaged + ": cannot be read. A.class is no class file that Carillon knows: "),
        err.toString());
    assertEquals(2, run("required", jar, "--policy", text));
    assertTrue(err.toString().startsWith(text + ":1:1: not JSON: "), err.toString());
    assertEquals(2, run("required", jar, "--policy", missing));
    assertEquals(missing + ": there is no such file\n", err.toString());
    assertEquals(2, run("required"));
  }

  @Test
  void testsAreToldWhereABuildsWholeFolderIsRead() throws IOException {
    Path target = Files.createDirectories(folder.resolve("target"));
    Files.createDirectory(target.resolve("classes"));
    Compiled.body(target.resolve("classes"), "sqs.listQueues();");
    Path tests = Files.createDirectory(target.resolve("test-classes"));
    assertEquals(0, run("required", target.toString()));
    assertEquals("tests are read, too: " + tests + "\n", err.toString());
  }

  @Test
  void aClassPathIsReadAsJavaReadsIt() {
    String all = folder + File.separator + "*";
    String gone = folder.resolve("gone.jar").toString();
    String path = String.join(File.pathSeparator, all, gone, "", classes);
    assertEquals(0, run("required", "--classpath", path));
    assertTrue(out.toString().contains("@RequiresActions in " + jar + "\n"), out.toString());
    assertTrue(out.toString().contains("@RequiresActions in " + classes + "\n"), out.toString());
    assertEquals("not read: " + gone + ", which is not there\n", err.toString());
    assertEquals(2, run("required", "--classpath", folder.resolve("lib") + "/*"));
    assertTrue(err.toString().contains("or --classpath with some that exist"), err.toString());
  }
}
