package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.json.CatalogJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  private static final String CLEAN = identity("\"sqs:SendMessage\"", "arn:aws:sqs:*:*:jobs");
  private static final String TYPO =
      identity("[\"sqs:SendMessage\", \"sqs:SendMesage\"]", "arn:aws:sqs:*:*:jobs");
  private static final String SECURITY_WARNING = identity("\"iam:PassRole\"", "*");
  private static final String WARNING =
      CLEAN.replace("\"Version\": \"2012-10-17\",", "").replace("{\n", "{");
  private static final String SUGGESTION =
      identity("[\"sqs:SendMessage\", \"sqs:Send*\"]", "arn:aws:sqs:*:*:jobs");
  private static final String MISTYPED =
      "4:35: ERROR INVALID_ACTION Statement[0].Action[1]: \"sqs:SendMesage\" stands for no action"
          + " of sqs. Did you mean \"sqs:SendMessage\"?\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aMistypedActionIsToldAtItsPlaceWithTheOneThatWasMeant() throws IOException {
    String file = write("typo.json", TYPO);
    assertEquals(1, run("check", file));
    assertEquals(file + ":" + MISTYPED + "1 file checked: 1 error\n", out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void aPolicyWithoutFindingsIsSaidToHaveNone() throws IOException {
    assertEquals(0, run("check", "--fail-on", "suggestion", write("clean.json", CLEAN)));
    assertEquals("1 file checked: no findings\n", out.toString());
  }

  @Test
  void severalFilesAreToldInTheOrderGivenThoughOneIsMissingAndOneIsNotJson() throws IOException {
    String typo = write("z.json", TYPO);
    String broken = write("a.json", "{\n  \"Version\": 2012-10-17\n}\n");
    String missing = folder.resolve("missing.json").toString();
    assertEquals(2, run("check", typo, missing, broken));
    assertEquals(
        typo
            + ":"
            + MISTYPED
            + broken
            + ":2:18: ERROR JSON_SYNTAX_ERROR: The document is not JSON that can be read."
            + " At line 2, column 18: expected ',' or '}', but found '-'\n"
            + "2 files checked: 2 errors\n",
        out.toString());
    assertEquals(missing + ": there is no such file\n", err.toString());
  }

  @Test
  void aFileThatIsNoTextIsToldWithoutATrace() throws IOException {
    Path file = Files.write(folder.resolve("image.json"), new byte[] {'{', (byte) 0xFF});
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(2, run("check", file.toString(), empty.toString()));
    assertEquals(2, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(file + ":1:2: the byte 0xFF is not UTF-8"));
    assertTrue(err.toString().contains(empty + ": has no .json file in it or below\n"));
    assertEquals("0 files checked: no findings\n", out.toString());
  }

  @Test
  void jsonHoldsTheFindingsOfAllFiles() throws IOException {
    String typo = write("typo.json", TYPO);
    String broken = write("broken.json", "[");
    assertEquals(1, run("check", "--format", "json", typo, write("clean.json", CLEAN), broken));
    JsonNode findings = new ObjectMapper().readTree(out.toString());
    assertEquals(2, findings.size());
    assertEquals(
        new ObjectMapper()
            .createObjectNode()
            .put("file", typo)
            .put("line", 4)
            .put("column", 35)
            .put("severity", "ERROR")
            .put("id", "INVALID_ACTION")
            .put("path", "Statement[0].Action[1]")
            .put(
                "message",
                "\"sqs:SendMesage\" stands for no action of sqs. Did you mean"
                    + " \"sqs:SendMessage\"?"),
        findings.get(0));
    assertEquals(broken, findings.at("/1/file").asText());
    assertEquals("", findings.at("/1/path").asText());
  }

  @Test
  void failOnNamesTheLeastSeverityThatFails() throws IOException {
    assertEquals("1110", codes(TYPO));
    assertEquals("0110", codes(SECURITY_WARNING));
    assertEquals("0110", codes(WARNING));
    assertEquals("0010", codes(SUGGESTION));
    assertEquals("0000", codes(CLEAN));
  }

  @Test
  void theSummaryCountsBySeverity() throws IOException {
    run(
        "check",
        write("a.json", TYPO),
        write("b.json", SECURITY_WARNING),
        write("c.json", WARNING),
        write("d.json", SUGGESTION));
    assertEquals(
        "4 files checked: 1 error, 1 security warning, 1 warning, 1 suggestion",
        out.toString().lines().reduce("", (before, line) -> line));
  }

  @Test
  void theKindDecidesWhatAPolicyMayHold() throws IOException {
    String trust =
        write(
            "trust.json",
            """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
              "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
            """);
    assertEquals(0, run("check", trust));
    assertEquals(
        "identity=1 resource=1 trust=0 scp=1 rcp=1",
        Stream.of("identity", "resource", "trust", "scp", "rcp")
            .map(kind -> kind + "=" + run("check", "--kind", kind, trust))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aFolderOfCatalogsWinsForItsServicesAndTheBundleKnowsTheOthers() throws IOException {
    Path catalogs = Files.createDirectory(folder.resolve("catalogs"));
    Files.write(
        catalogs.resolve("sqs.json"),
        CatalogJson.write(service("sqs").action("SendMesage", WRITE).build()));
    String file =
        write(
            "policy.json",
            identity("[\"sqs:SendMesage\", \"sqs:SendMessage\", \"s3:GetObjekt\"]", "*"));
    assertEquals(1, run("check", "--catalogs", catalogs.toString(), file));
    assertFalse(out.toString().contains("Statement[0].Action[0]"), out.toString());
    assertTrue(out.toString().contains("Statement[0].Action[1]: \"sqs:SendMessage\" stands for"));
    assertTrue(out.toString().contains("Did you mean \"s3:GetObject\"?"), out.toString());
  }

  @Test
  void aFolderOfCatalogsThatIsNotThereIsTold() throws IOException {
    String absent = folder.resolve("absent").toString();
    assertEquals(2, run("check", "--catalogs", absent, write("clean.json", CLEAN)));
    assertEquals(
        absent + ": cannot be listed; expected a folder with a file such as chime.json\n",
        err.toString());
  }

  @Test
  void aLineBreakInAPolicyDoesNotBreakTheLineOfAFinding() throws IOException {
    assertEquals(1, run("check", write("a.json", identity("\"sqs:Send\\nMessage\"", "*"))));
    assertTrue(out.toString().contains("sqs:Send\\u000aMessage"), out.toString());
    assertEquals(2, out.toString().lines().count(), out.toString());
  }

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
  void whatACheckFindsCanBeAccepted() throws IOException {
    String file = write("policy.json", SECURITY_WARNING);
    assertEquals(1, run("check", "--fail-on", "warning", file));
    String check = "PASS_ROLE_WITH_STAR_IN_RESOURCE";
    assertEquals(0, run("check", "--fail-on", "suggestion", "--ignore", check, file));
    assertEquals("1 file checked: no findings\n", out.toString());
    assertEquals(2, run("check", "--ignore", "PASS_ROLE", file));
  }

  @Test
  void placeholdersAreCheckedWithTheValuesGiven() throws IOException {
    String file = write("t.json", identity("\"sqs:{{verb}}\"", "arn:aws:sqs:*:*:${queue}"));
    assertEquals(1, run("check", "--placeholder", "queue=jobs", file));
    assertEquals(
        file
            + ":4:15: ERROR PLACEHOLDER_WITHOUT_VALUE Statement[0].Action: The placeholder {{verb}}"
            + " has no value to check with. Give one: --placeholder verb=VALUE\n"
            + "1 file checked: 1 error\n",
        out.toString());
    assertEquals(
        1, run("check", "--placeholder", "queue=jobs", "--placeholder", "verb=SendMesage", file));
    assertTrue(out.toString().contains("Did you mean \"sqs:SendMessage\"?"), out.toString());
    assertEquals(
        0, run("check", "--placeholder", "queue=jobs", "--placeholder", "verb=SendMessage", file));
    assertEquals(2, run("check", "--placeholder", "queue", file));
    assertEquals("--placeholder queue: is not of the form NAME=VALUE\n", err.toString());
  }

  @Test
  void aFolderIsSearchedForPoliciesAndOtherJsonIsCounted() throws IOException {
    write("package.json", "{\"name\": \"acme\", \"version\": \"1.0.0\"}");
    write("list.json", "[1, 2]");
    write("broken.json", "{\"name\": ");
    write("clean.json", CLEAN);
    assertEquals(0, run("check", "--fail-on", "suggestion", folder.toString()));
    assertEquals("1 file checked, 3 other JSON files skipped: no findings\n", out.toString());
    write("broken-policy.json", "{\"Statement\": [}");
    assertEquals(1, run("check", folder.toString()));
    assertTrue(out.toString().contains("broken-policy.json:1:16: ERROR JSON_SYNTAX_ERROR"));
    assertEquals(1, run("check", folder.resolve("list.json").toString()), "named, so judged");
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
  void markdownIsATable() throws IOException {
    String typo = write("typo.json", TYPO);
    assertEquals(1, run("check", "--format", "markdown", typo));
    assertEquals(
        "1 file checked: 1 error\n\n| severity | place | id | finding |\n|---|---|---|---|\n"
            + "| error | `"
            + typo
            + ":4:35`<br>Statement[0].Action[1] | `INVALID_ACTION` |"
            + " \"sqs:SendMesage\" stands for no action of sqs. Did you mean"
            + " \"sqs:SendMessage\"? |\n",
        out.toString());
  }

  @Test
  void sarifHasTheFindings() throws IOException {
    String typo = write("typo.json", TYPO);
    assertEquals(1, run("check", "--format", "sarif", typo));
    JsonNode result = new ObjectMapper().readTree(out.toString()).at("/runs/0/results/0");
    assertEquals("INVALID_ACTION", result.at("/ruleId").asText());
    assertEquals(4, result.at("/locations/0/physicalLocation/region/startLine").asInt());
  }

  private static String identity(String actions, String resource) {
    return """
    {
      "Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Resource": "%s",
        "Action": %s}]
    }
    """
        .formatted(resource, actions);
  }

  private String codes(String policy) throws IOException {
    String file = write("policy.json", policy);
    return Stream.of("error", "warning", "suggestion", "none")
        .map(severity -> "" + run("check", "--fail-on", severity, file))
        .collect(Collectors.joining());
  }

  private String write(String name, String policy) throws IOException {
    return Files.writeString(folder.resolve(name), policy).toString();
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(
        new Surroundings(
            new PrintWriter(out), new PrintWriter(err), false, Clock.systemUTC(), pause -> {}),
        arguments);
  }
}
