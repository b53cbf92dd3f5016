package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.required.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class RequiredPoliciesTest extends RequiredCommandFixture {
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
  void saysThatAPolicyAllowsNothingAtAll() throws IOException {
    String policy = policy("\"*\"");
    Path file = Path.of(policy);
    Files.writeString(file, Files.readString(file).replace("Allow", "Deny"));
    String told =
        policy
            + " allows nothing, as a service control policy may: name the policies of the role\n";
    assertEquals(1, run("required", jar, "--policy", policy));
    assertTrue(out.toString().contains(told), out.toString());
    String granting = folder.resolve("granting.json").toString();
    Files.writeString(Path.of(granting), Files.readString(file).replace("Deny", "Allow"));
    assertEquals(1, run("required", jar, "--policy", policy, "--policy", granting));
    assertFalse(out.toString().contains("nothing, as"), out.toString());
  }

  @Test
  void saysThatAFolderIsNoPolicy() {
    assertEquals(2, run("required", jar, "--policy", folder.toString()));
    assertEquals(folder + ": is a folder; expected a file\n", err.toString());
  }

  @Test
  void saysThatAPolicyGrantsAnActionOnNothingThatItTakes() throws IOException {
    String policy = policy("[\"sqs:*\", \"s3:*\", \"kms:*\", \"chime:CreateMeeting\"]");
    Path file = Path.of(policy);
    Files.writeString(
        file,
        Files.readString(file).replace("\"*\"}", "\"arn:aws:kms:eu-west-1:111122223333:key/*\"}"));
    assertEquals(1, run("required", jar, "--policy", policy));
    assertTrue(
        out.toString()
            .startsWith(policy + ": grants chime:CreateMeeting on no resource that it takes\n"),
        out.toString());
    assertEquals(1, run("required", jar, "--policy", policy, "--format", "json"));
    assertTrue(
        out.toString().contains("\"grantedOnOtherTypes\": [\n    \"chime:CreateMeeting\"\n  ]"),
        out.toString());
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
          "grantedOnOtherTypes": [],
          "perhapsGranted": [],
          "policiesNotRead": [],
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
  void whatAPolicyMayGrantOfWhichOnlyTheNameIsThereIsSaidAndIsNoFault() throws IOException {
    Path template = folder.resolve("named.json");
    Files.writeString(
        template,
        """
        {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns":
          ["arn:aws:iam::aws:policy/AmazonChimeSDK"]}}}}
        """);
    assertEquals(0, run("required", jar, "--policy", template.toString()));
    assertTrue(
        out.toString()
            .startsWith(
                template
                    + ": does not grant chime:CreateMeeting, but policies that are only named there"
                    + " may (AmazonChimeSDK)"),
        out.toString());
    assertTrue(out.toString().endsWith("1 action required, 0 missing, 1 perhaps granted\n"));
    assertEquals(0, run("required", jar, "--policy", "" + template, "--format", "json"));
    assertTrue(out.toString().contains("\"policiesNotRead\": [\n    \"AmazonChimeSDK\"\n  ]"));
    Path text = folder.resolve("AmazonChimeSDK.json");
    Files.copy(Path.of(policy("\"chime:DeleteMeeting\"")), text);
    assertEquals(1, run("required", jar, "--policy", "" + template, "--policy", "" + text));
    assertTrue(out.toString().contains("do not grant chime:CreateMeeting\n"), out.toString());
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
          "Resource": ["arn:aws:s3:::other/*", "arn:aws:sqs:eu-west-1:111122223333:q"]}}
        """);
    assertEquals(0, run("required", program.toString(), "--policy", role.toString()));
    assertEquals(
        role
            + ": grants s3:PutObjectAcl, but not on arn:aws:s3:::acme/k\n"
            + "2 actions required, 0 missing\n",
        out.toString());
  }

  /** The place is in the file, not in the JSON that is made of it. */
  @Test
  void whatIsNotReadIsToldAsByCheck() throws IOException {
    String terraform = folder.resolve("main.tf").toString();
    Files.writeString(Path.of(terraform), "resource \"aws_iam_policy\" \"p\" {}\n");
    assertEquals(2, run("required", jar, "--policy", terraform));
    String told = err.toString();
    assertEquals(2, run("check", terraform));
    assertEquals(told, err.toString());
  }

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
        yaml + ":6:13: is no identity policy: the Effect is Allow or Deny, not \"Perhaps\"\n",
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
}
