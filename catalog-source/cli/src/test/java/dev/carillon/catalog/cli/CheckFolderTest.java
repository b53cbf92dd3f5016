package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class CheckFolderTest extends PolicyCheck {

  @Test
  void aFolderStandsForTheJsonFilesBelowItEachOnce() throws IOException {
    Files.createDirectory(folder.resolve("roles"));
    String typo = write("roles/typo.json", TYPO);
    write("clean.json", CLEAN);
    write("notes.txt", TYPO);
    assertEquals(1, run("check", folder.toString(), typo, folder + "/**/typo.json"));
    assertEquals(typo + ":" + MISTYPED + "2 files checked: 1 error\n", out.toString());
  }

  @Test
  void aFolderIsSearchedForPoliciesAndOtherJsonIsCounted() throws IOException {
    write("package.json", "{\"name\": \"acme\", \"version\": \"1.0.0\"}");
    write("list.json", "[1, 2]");
    write("broken.json", "{\"name\": ");
    write("tree.json", "{\"tree\": [" + " ".repeat(1 << 20) + "]}");
    write("rule.json", "{\"Name\": \"geo\", \"Statement\": {\"GeoMatchStatement\": {}}}");
    write("clean.json", CLEAN);
    assertEquals(0, run("check", "--fail-on", "suggestion", folder.toString()));
    String names = "broken.json, list.json, package.json, rule.json, tree.json";
    assertEquals("1 file checked, 5 other files skipped (" + names + "): no findings\n", told());
    write("z.json", "1");
    assertEquals(0, run("check", "--show-skipped", folder.toString()));
    assertEquals(
        "1 file checked, 6 other files skipped (" + names + " and 1 more): no findings\n", told());
    assertEquals(List.of("skipped: z.json"), errors().lines().skip(5).toList());
    write("broken-policy.json", "{\"Statement\": [}");
    assertEquals(1, run("check", folder.toString()));
    assertTrue(out.toString().contains("broken-policy.json:1:16: ERROR JSON_SYNTAX_ERROR"));
    write("broken-list.json", "[{\"Effect\": \"Allow\"");
    write("serverless.yml", "statements:\n  - {Effect: Allow, Action: s3:GetObject\n");
    assertEquals(1, run("check", folder.toString()));
    assertTrue(out.toString().contains("broken-list.json:1:20: ERROR JSON_SYNTAX_ERROR"));
    assertTrue(out.toString().contains("serverless.yml:3:1: ERROR JSON_SYNTAX_ERROR"));
    assertEquals(1, run("check", folder.resolve("list.json").toString()), "named, so judged");
  }

  /** Plans and the answers of AWS's command line are longer than any policy. */
  @Test
  void jsonThatIsLongerThanAPolicyIsRead() throws IOException {
    String typo = TYPO.replace("\n", " ").strip();
    String file = write("answer.json", " ".repeat(1 << 20) + "\n[{\"Document\": " + typo + "}]");
    assertEquals(1, run("check", folder.toString()));
    assertTrue(out.toString().contains("[0].Document.Statement[0].Action[1]"), out.toString());
    assertEquals(1, run("check", file));
    write("answer.json", " ".repeat(1 << 20) + "[{\"Document\": " + typo);
    assertEquals(1, run("check", folder.toString()));
    assertTrue(out.toString().contains("answer.json:1:"), out.toString());
  }

  /** Nx names so what it makes files of; CloudFront signs URLs with policies of its own. */
  @Test
  void whatGeneratorsAndCloudFrontHaveIsNoPolicyOfIam() throws IOException {
    String code = "const statement = `${a}`: {\n  Effect: 'Allow',\n  Action: 's3:GetObjekt',\n}\n";
    write("index.ts.template", code);
    write(
        "signed.json",
        "{\"Statement\": [{\"Resource\": \"https://d1.cloudfront.net/a\", \"Condition\":"
            + " {\"DateLessThan\": {\"AWS:EpochTime\": 1767290400}}}]}");
    write("clean.json", CLEAN);
    assertEquals(0, run("check", "--fail-on", "suggestion", folder.toString()));
    assertEquals(
        "1 file checked, 2 other files skipped (index.ts.template, signed.json): no findings\n",
        told());
    write("index.template", code);
    assertEquals(1, run("check", folder.toString()));
    assertTrue(out.toString().contains("index.template:3:"), out.toString());
  }

  /** Its path is too long to be listed, also for whoever may read everything. */
  @Test
  void aFolderThatCannotBeListedIsToldAndTheOthersAreJudged() throws IOException {
    String typo = write("typo.json", TYPO);
    String name = "n".repeat(200);
    Path deep = Path.of(name, name, name, name, name, name, name, name, name, name, name);
    Path above = Files.createDirectories(folder.resolve("above").resolve(deep)).resolve("below");
    Path below = folder.resolve("below");
    Files.createDirectories(below.resolve(deep));
    assumeTrue(File.separatorChar == '/', "paths have another limit");
    Files.move(below, above);
    assertEquals(2, run("check", folder.toString()));
    Files.move(above, below);
    assertEquals(typo + ":" + MISTYPED + "1 file checked: 1 error\n", out.toString());
    assertTrue(errors().startsWith(folder + ": cannot be searched, File name too long: "));
  }

  @Test
  void terraformsOwnLanguageIsNamedAsNotRead() throws IOException {
    write("clean.json", CLEAN);
    String file = write("main.tf", "resource \"aws_iam_policy\" \"p\" {}\n");
    assertEquals(0, run("check", folder.toString()));
    assertEquals("1 file checked, 1 other file skipped (main.tf): no findings\n", told());
    assertEquals(2, run("check", file));
    assertEquals(
        file
            + ": is in Terraform's own language, which is not read; check what terraform show -json"
            + " prints of a plan\n",
        err.toString());
  }

  @Test
  void aStateFileOfTerraformIsFound() throws IOException {
    write(
        "terraform.tfstate",
        "{\"version\": 4, \"terraform_version\": \"1.9.0\", \"resources\": [{\"mode\": \"managed\","
            + " \"type\": \"aws_iam_policy\", \"name\": \"p\", \"instances\": [{\"attributes\":"
            + " {\"policy\": \""
            + TYPO.replace("\"", "\\\"").replace("\n", "")
            + "\"}}]}]}");
    assertEquals(1, run("check", folder.toString()));
    assertTrue(told().contains("aws_iam_policy.p.policy.Statement[0]"), told());
  }

  /** As a link to nothing is: whoever put it there meant a policy. */
  @Test
  @Timeout(30)
  void aPipeAmongThePoliciesIsToldAndNotWaitedFor() throws IOException, InterruptedException {
    assumeTrue(File.separatorChar == '/');
    Path pipe = folder.resolve("pipe.json");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    write("clean.json", CLEAN);
    assertEquals(2, run("check", folder.toString()));
    assertEquals(pipe + ": is no file that can be read to its end\n", err.toString());
  }

  @Test
  void eachDocumentOfSeveralInAFileIsJudged() throws IOException {
    String statement = "{Effect: Allow, Action: s3:GetObjekt, Resource: '*'}";
    write(
        "cluster.yaml",
        "kind: ConfigMap\n---\nspec:\n  policyDocument:\n    Version: 2012-10-17\n"
            + "    Statement: "
            + statement
            + "\n");
    assertEquals(1, run("check", "--no-risks", folder.toString()));
    assertTrue(
        told().startsWith("cluster.yaml:6:40: ERROR INVALID_ACTION [1].spec.policyDocument"),
        told());
    write("cluster.yaml", "kind: ConfigMap\n---\nkind: Service\n");
    assertEquals(2, run("check", folder.toString()));
    assertEquals("0 files checked, 1 other file skipped (cluster.yaml): no findings\n", told());
    assertEquals(folder + ": has no policy or template in any file\n", err.toString());
    assertEquals(0, run("check", "--allow-none", folder.toString()));
    Files.delete(folder.resolve("cluster.yaml"));
    assertEquals(0, run("check", "--allow-none", folder.toString()), "an empty folder");
    assertEquals("", err.toString());
    assertEquals(2, run("check", "--allow-none", folder.resolve("absent").toString()));
  }

  @Test
  void whatServerlessFillsInIsDotsInAMessage() throws IOException {
    write(
        "serverless.yml",
        """
        provider:
          iam:
            role:
              statements:
                - Effect: Allow
                  Action: sqs:SendMessage
                  Resource: arn:aws:sqs:${aws:region}:${aws:accountId}:orders/*
        """);
    assertEquals(1, run("check", "--no-risks", folder.toString()));
    assertTrue(told().contains("Of \"arn:aws:sqs:…:…:orders/*\""), told());
  }

  private String told() {
    return out.toString().replace(folder + "/", "");
  }

  private String errors() {
    return err.toString().replace(folder + "/", "");
  }

  @Test
  void statementsWithoutADocumentAreJudgedAndNamedAreNoPolicy() throws IOException {
    String one = "{\"Effect\": \"Allow\", \"Action\": \"s3:GetObjekt\", \"Resource\": \"*\"}";
    String list = write("list.json", "[" + one + "]");
    write("one.json", one);
    write(
        "trust.yml",
        "- Effect: Allow\n  Action: sts:AssumeRole\n  Principal: {Service: ec2.amazonaws.com}\n");
    write("tool.yaml", "permissions:\n  - Effect: Allow\n    NotAction: iam:*\n    Resouce: '*'\n");
    assertEquals(1, run("check", folder.toString()));
    assertEquals(
        List.of("list.json:1:", "one.json:1:", "tool.yaml:4:"),
        told()
            .lines()
            .filter(line -> line.contains("ERROR"))
            .map(line -> line.substring(0, line.indexOf(':') + 3))
            .toList());
    assertEquals(1, run("check", list));
    assertTrue(
        told().startsWith("list.json:1:1: ERROR DATA_TYPE_MISMATCH: A policy is an object"),
        told());
    assertTrue(told().contains("ERROR INVALID_ACTION [0].Action: "), told());
  }

  @Test
  void theKindIsToldFromTheDocument() throws IOException {
    String trust =
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
          "Principal": {"AWS": "arn:aws:iam::111122223333:role/ci"}, "Action": "%s"}]}
        """;
    String bucket =
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
          "Principal": {"AWS": "arn:aws:iam::111122223333:role/ci"},
          "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-data/*"}]}
        """;
    write("assumed.json", trust.formatted("sts:AssumeRole"));
    write("bucket.json", bucket);
    write("clean.json", CLEAN);
    assertEquals(0, run("check", "--fail-on", "suggestion", folder.toString()), out.toString());
    String mistyped = write("mistyped.json", trust.formatted("sts:AssumeRol"));
    assertEquals(1, run("check", mistyped));
    assertTrue(out.toString().contains("Did you mean \"sts:AssumeRole\"?"), out.toString());
  }

  @Test
  void policiesInATemplateAreJudgedAtTheirPlaceAndWhatADeploymentKnowsIsOpen() throws IOException {
    String template =
        """
        {"Resources": {
          "Role": {"Type": "AWS::IAM::Role", "Properties": {
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{
              "Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"Service": "lambda.amazonaws.com"}}]}}},
          "Grants": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyDocument": {
            "Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjekt"],
               "Resource": [{"Fn::Join": ["", [{"Fn::GetAtt": ["Data", "Arn"]}, "/*"]]},
                 {"Fn::Sub": "arn:${AWS::Partition}:s3:::${Data}/*"},
                 {"Fn::If": ["More", {"Ref": "Other"}, {"Ref": "AWS::NoValue"}]}]},
              {"Effect": {"Ref": "Effect"}, "Action": "iam:PassRole",
               "Resource": {"Fn::Sub": ["arn:aws:iam::${Account}:role/*",
                 {"Account": {"Ref": "AWS::AccountId"}}]}}]}}},
          "Key": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {
            "Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "kms:*",
              "Resource": "*", "Principal": {"AWS": {"Fn::Join": ["", ["arn:",
                {"Ref": "AWS::Partition"}, ":iam::", {"Ref": "AWS::AccountId"}, ":root"]]}}}}}},
          "Endpoint": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"PolicyDocument": {
            "Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
              "Resource": "*", "Principal": "*"}}}}
        }}
        """;
    write("stack.template.json", template);
    assertEquals(1, run("check", folder.toString()));
    List<String> lines = out.toString().lines().toList();
    assertEquals(3, lines.size(), out.toString());
    assertTrue(
        lines
            .get(0)
            .contains(
                "stack.template.json:8:54: ERROR INVALID_ACTION"
                    + " Resources.Grants.Properties.PolicyDocument.Statement[0].Action[1]: "),
        lines.get(0));
    assertTrue(
        lines
            .get(1)
            .contains(
                "SECURITY_WARNING PASS_ROLE_WITH_STAR_IN_RESOURCE"
                    + " Resources.Grants.Properties.PolicyDocument.Statement[1].Action: "),
        lines.get(1));
    assertEquals("1 file checked: 1 error, 1 security warning", lines.get(2));
  }

  @Test
  void theEndingOfAFileCountsInWhateverLetterCase() throws IOException {
    write("TYPO.JSON", TYPO);
    write("role.Yml", "- {Effect: Allow, Action: s3:GetObjekt, Resource: '*'}\n");
    assertEquals(1, run("check", "--no-risks", folder.toString()));
    assertTrue(told().startsWith("TYPO.JSON:" + MISTYPED), told());
    assertTrue(told().contains("role.Yml:1:27: ERROR INVALID_ACTION"), told());
  }
}
