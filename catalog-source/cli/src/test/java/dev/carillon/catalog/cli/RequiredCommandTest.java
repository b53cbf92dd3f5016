package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.required.CalledActions;
import dev.carillon.catalog.required.Compiled;
import dev.carillon.policy.Policy;
import dev.carillon.policy.RequiredActions;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RequiredCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String classes = "";
  private String jar = "";

  @BeforeEach
  void compile() throws IOException {
    Path root = folder.resolve("classes");
    write(root, "app.B", "sqs:SendMessage\ns3:Get*\n");
    write(root, "app.A", "s3:Get*\nkms:Decrypt\n");
    classes = root.toString();
    Path archive = folder.resolve("lib.jar");
    try (FileSystem files =
        FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of("create", "true"))) {
      write(files.getPath("/"), "lib.C", "chime:CreateMeeting\n");
    }
    jar = archive.toString();
  }

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
        A * in a resource stands for what is no constant in the code.
        policy:9:9: WARNING DATA_EXFILTRATION Statement[0].Action[1]: s3:GetObject on whatever resource reads out data that nobody named. Name the resources.
        policy:16:17: WARNING DATA_EXFILTRATION Statement[1].Action: kms:Decrypt on whatever resource reads out data that nobody named. Name the resources.
        """,
        err.toString());
  }

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
  void listsWhatAPolicyDoesNotGrant() throws IOException {
    String policy = policy("[\"sqs:*\", \"s3:GetObject\", \"kms:DECRYPT\"]");
    assertEquals(1, run("required", classes, jar, "--policy", policy));
    assertEquals(
        policy
            + ": does not grant chime:CreateMeeting\n"
            + policy
            + ": does not grant s3:Get*\n"
            + "4 actions required, 2 missing\n",
        out.toString());
    assertEquals("", err.toString());
    assertEquals(0, run("required", jar, "--policy", policy("\"chime:Create*\"")));
    assertEquals("1 action required, 0 missing\n", out.toString());
  }

  @Test
  void thePoliciesOfARoleAreHeldTogetherAndATemplateHasThemAll() throws IOException {
    String some = policy("[\"sqs:*\", \"s3:*\"]");
    Path template = folder.resolve("template.json");
    Files.writeString(
        template,
        """
        {"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument":
          {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": ["chime:CreateMeeting", "kms:*", "ec2:RunInstances"],
            "Resource": {"Fn::GetAtt": ["Key", "Arn"]}}]}}}}}
        """);
    assertEquals(
        0, run("required", classes, jar, "--policy", some, "--policy", template.toString()));
    assertEquals(
        template
            + ": grants ec2:RunInstances, which nothing calls\n4 actions required, 0 missing\n",
        out.toString());
    String json = Files.readString(template);
    Path yaml = folder.resolve("template.yaml");
    Files.writeString(yaml, json.replaceFirst("\\{\"Fn::GetAtt.*?}", "!GetAtt Key.Arn"));
    assertEquals(0, run("required", classes, jar, "--policy", some, "--policy", "" + yaml));
    assertEquals(1, run("required", classes, jar, "--policy", some, "--format", "json"));
    assertEquals(
        """
        {
          "notGranted": [
            "chime:CreateMeeting",
            "kms:Decrypt"
          ],
          "grantedElsewhere": {},
          "perhapsNotGranted": [],
          "notCalled": {
            "%s": []
          }
        }
        """
            .formatted(some),
        out.toString());
    Files.writeString(template, "{\"AWSTemplateFormatVersion\": \"2010-09-09\"}");
    assertEquals(2, run("required", classes, "--policy", template.toString()));
    assertTrue(err.toString().contains("the template has no policy of an identity"));
    assertEquals(2, run("required", classes, "--policy", some, "--format", "policy"));
  }

  @Test
  void whatIsGrantedOnOtherResourcesIsSaid() throws IOException {
    Path program = Files.createDirectory(folder.resolve("named"));
    Compiled.body(
        program,
        "s3.putObjectAcl(b -> b.bucket(\"acme\").key(\"k\"));"
            + "sqs.sendMessage(b -> b.queueUrl(System.getenv(\"QUEUE\")));");
    Path role = folder.resolve("elsewhere.json");
    Files.writeString(
        role,
        """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
          "Action": ["s3:PutObjectAcl", "sqs:SendMessage"],
          "Resource": ["arn:aws:s3:::acme", "arn:aws:sqs:eu-west-1:111122223333:q"]}}
        """);
    assertEquals(0, run("required", program.toString(), "--policy", role.toString()));
    assertEquals(
        role
            + ": grants s3:PutObjectAcl, but not on arn:aws:s3:::acme/k\n"
            + "2 actions required, 0 missing\n",
        out.toString());
  }

  @Test
  void codeThatSaysNothingIsNotTakenForCodeThatNeedsNothing() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    assertEquals(2, run("required", empty, "--policy", policy("\"*\"")));
    assertEquals("", out.toString());
    assertTrue(err.toString().startsWith(empty + ": no code here calls the AWS SDK for Java 2.x"));
    assertEquals(0, run("required", empty, jar));
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
    String role = policy("[\"s3:PutObject*\", \"kms:Decrypt\", \"kms:Sign\"]");
    assertEquals(1, run("required", program.toString(), "--policy", role));
    assertEquals(
        role
            + ": does not grant sqs:SendMessage\n"
            + role
            + ": grants kms:Sign, which nothing calls\n"
            + "2 actions required, 1 missing\n",
        out.toString());
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
    assertTrue(
        err.toString().startsWith(text + ": is no identity policy. At line 1, column 1: "),
        err.toString());
    assertEquals(2, run("required", jar, "--policy", missing));
    assertEquals(missing + ": there is no such file\n", err.toString());
    assertEquals(2, run("required"));
  }

  /** The place is in the file, not in the JSON that is made of it. */
  @Test
  void whatIsWrongInYamlIsToldWhereItIs() throws IOException {
    String yaml = folder.resolve("role.yaml").toString();
    Files.writeString(
        Path.of(yaml),
        """
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: "*"
          - Effect: Perhaps
            Action: "*"
            Resource: "*"
        """);
    assertEquals(2, run("required", jar, "--policy", yaml));
    assertEquals(
        yaml
            + ": is no identity policy. At line 6, column 13: the Effect is Allow or Deny, not"
            + " \"Perhaps\"\n",
        err.toString());
  }

  @Test
  void whatTerraformAndOtherToolsHaveIsHeldAgainstCode() throws IOException {
    String statement =
        "{\"Effect\": \"Allow\", \"Action\": [\"sqs:*\", \"s3:*\", \"kms:*\", \"chime:*\"],"
            + " \"Resource\": \"*\"}";
    String policy = "{\"Version\": \"2012-10-17\", \"Statement\": [" + statement + "]}";
    String values =
        "[{\"type\": \"aws_iam_policy\", \"mode\": \"managed\", \"address\":"
            + " \"aws_iam_policy.app\", \"values\": {\"policy\": \""
            + policy.replace("\"", "\\\"")
            + "\"}}]";
    String plan = folder.resolve("plan.json").toString();
    Files.writeString(
        Path.of(plan),
        "{\"terraform_version\": \"1.9.0\", \"planned_values\": {\"root_module\": {\"resources\": "
            + values
            + "}}, \"resource_changes\": [{\"address\": \"aws_iam_policy.later\", \"type\":"
            + " \"aws_iam_policy\", \"change\": {\"after_unknown\": {\"policy\": true}}}]}");
    assertEquals(0, run("required", classes, jar, "--policy", plan));
    assertTrue(out.toString().endsWith("4 actions required, 0 missing\n"), out.toString());
    assertTrue(
        err.toString().contains("aws_iam_policy.later.policy: The policy is known only when"));
    String serverless = folder.resolve("serverless.yml").toString();
    Files.writeString(
        Path.of(serverless),
        "provider:\n  iam:\n    role:\n      statements:\n        - " + statement);
    assertEquals(0, run("required", classes, jar, "--policy", serverless));
    String list = folder.resolve("list.json").toString();
    Files.writeString(Path.of(list), "[" + statement + "]");
    assertEquals(0, run("required", classes, jar, "--policy", list));
    Files.writeString(Path.of(list), "{\"name\": \"acme\"}");
    assertEquals(2, run("required", classes, jar, "--policy", list));
    assertTrue(err.toString().endsWith("there is no policy in it\n"), err.toString());
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

  private static void write(Path root, String type, String text) throws IOException {
    Path target = Files.createDirectories(root.resolve(RequiredActions.FOLDER)).resolve(type);
    Files.writeString(target, text);
  }

  private String policy(String actions) throws IOException {
    String text =
        """
        {"Version": "2012-10-17",
         "Statement": [{"Effect": "Allow", "Action": %s, "Resource": "*"}]}
        """;
    return Files.writeString(folder.resolve("policy.json"), text.formatted(actions)).toString();
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(
        new Surroundings(
            new PrintWriter(out), new PrintWriter(err), false, Clock.systemUTC(), time -> {}),
        arguments);
  }
}
