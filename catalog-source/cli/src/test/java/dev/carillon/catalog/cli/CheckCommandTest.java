package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CheckCommandTest extends PolicyCheck {

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
  void aDashIsNoFile() {
    assertEquals(2, run("check", "-"));
    assertEquals("-: is no file; what is piped in is /dev/stdin\n", err.toString());
  }

  @Test
  void aCharacterThatIamTakesInNoPolicyOfARoleIsToldWhereItIsNotEscaped() throws IOException {
    String policy =
        identity(
            "\"sqs:SendMessage\", \"Condition\": {\"StringEquals\": {\"aws:PrincipalTag/t\":"
                + " \"Möbel \u2013 Küche\"}}",
            "arn:aws:sqs:*:*:jobs");
    String file = write("raw.json", policy);
    assertEquals(1, run("check", "--fail-on", "warning", file));
    assertEquals(
        file
            + ":4:94: WARNING UNSUPPORTED_CHARACTER: IAM takes no character above U+00FF in such a"
            + " policy. Leave U+2013 out, or escape it.\n1 file checked: 1 warning\n",
        out.toString());
    String marked = write("marked.json", '\uFEFF' + TYPO);
    assertEquals(1, run("check", marked));
    assertEquals(
        marked
            + ":1:1: WARNING UNSUPPORTED_CHARACTER: IAM takes no character above U+00FF in such a"
            + " policy. Leave U+FEFF out: it is a byte order mark.\n"
            + marked
            + ":"
            + MISTYPED
            + "1 file checked: 1 error, 1 warning\n",
        out.toString());
    assertEquals(0, run("check", "--fail-on", "warning", "--kind", "scp", file));
    for (String right :
        List.of(
            write("escaped.json", policy.replace("\u2013", "\\u2013")),
            write("likelyOfAnOrganization.json", policy.replace("Allow", "Deny")),
            write(
                "likelyOfAnOrganizationToo.json",
                policy
                    .replace("Allow", "Deny")
                    .replace(
                        "\"Statement\": [",
                        "\"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"*\"],"
                            + " \"Resource\": \"*\"},")),
            write("otherForm.yaml", policy))) {
      assertEquals(0, run("check", right), right);
      assertFalse(out.toString().contains("UNSUPPORTED_CHARACTER"), right);
    }
  }

  @Test
  void whatTheReleaseBeforeDidNotKnowIsAWarning() throws IOException {
    String file = write("typo.json", TYPO);
    assertEquals(0, run("check", "--updated-from", "0", file));
    assertEquals(
        file + ":" + MISTYPED.replace("ERROR", "WARNING") + "1 file checked: 1 warning\n",
        out.toString());
    assertEquals(1, run("check", "--updated-from", "0", "--fail-on", "warning", file));
    assertEquals(1, run("check", "--updated-from", "0.1.0", file));
    assertEquals(2, run("check", "--updated-from", "latest", file));
    assertTrue(
        err.toString().contains("--updated-from \"latest\" is no release, such as 0.1.0"),
        err.toString());
  }

  @Test
  void aFileThatIsNoTextIsToldWithoutATrace() throws IOException {
    Path file = Files.write(folder.resolve("image.json"), new byte[] {'{', (byte) 0xFF});
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(2, run("check", file.toString(), empty.toString()));
    assertEquals(2, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(file + ":1:2: the byte 0xFF is not UTF-8"));
    assertTrue(
        err.toString()
            .contains(
                empty
                    + ": has no policy file in it or below"
                    + " (.json, .yaml, .yml, .template, .tfstate)\n"));
    assertEquals("0 files checked: no findings\n", out.toString());
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
  void whatACheckFindsCanBeAccepted() throws IOException {
    String file = write("policy.json", SECURITY_WARNING);
    assertEquals(1, run("check", "--fail-on", "warning", file));
    String check = "PASS_ROLE_WITH_STAR_IN_RESOURCE";
    assertEquals(1, run("check", "--fail-on", "suggestion", "--ignore", check, file));
    Matcher accepted = Pattern.compile(check + "=[0-9a-f]{16}").matcher(out.toString());
    assertTrue(accepted.find(), out.toString());
    assertEquals(0, run("check", "--fail-on", "suggestion", "--accept", accepted.group(), file));
    assertEquals("1 file checked: no findings, 1 accepted\n", out.toString());
    assertEquals("", err.toString());
    String wider =
        write("wider.json", SECURITY_WARNING.replace("iam:PassRole", "iam:PassRole\", \"s3:*"));
    assertEquals(1, run("check", "--fail-on", "suggestion", "--accept", accepted.group(), wider));
    String stale =
        "--accept "
            + accepted.group()
            + ": warning: is not found in what was checked, or what it was accepted for has changed";
    assertEquals(stale + '\n', err.toString());
    for (String format : List.of("markdown", "sarif", "json")) {
      assertEquals(1, run("check", "--accept", accepted.group(), wider, "--format", format));
      assertEquals(stale + '\n', err.toString());
      String shown = format.equals("markdown") ? stale.replace("_", "\\_") : stale;
      assertEquals(!format.equals("json"), out.toString().contains(shown), out.toString());
    }
    assertEquals(1, run("check", "--allow-none", "--accept", accepted.group(), wider));
    assertEquals("", err.toString(), "a hook checks only some files");
    assertEquals(2, run("check", "--accept", check, file));
    assertEquals(
        "--accept "
            + check
            + ": is not of the form ID=MEANING, as acceptedAs in --format json has it\n",
        err.toString());
    assertEquals(2, run("check", "--ignore", "PASS_ROL_WITH_STAR_IN_RESOURCE", file));
    assertEquals(
        "--ignore PASS_ROL_WITH_STAR_IN_RESOURCE: there is no check PASS_ROL_WITH_STAR_IN_RESOURCE."
            + " Did you mean \"PASS_ROLE_WITH_STAR_IN_RESOURCE\"?\n",
        err.toString());
    assertEquals(2, run("check", "--ignore", "STALE_ENUM", file));
    assertEquals(
        "--ignore STALE_ENUM: only javac tells of STALE_ENUM, no policy file can\n",
        err.toString());
  }

  @Test
  void aManagedPolicyIsIgnoredByItsId() throws IOException {
    String file =
        write(
            "roles.json",
            "{'Resources': {'R': {'Type': 'AWS::IAM::User', 'Properties': {'ManagedPolicyArns':"
                    .replace('\'', '"')
                + " [\"arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole\"]}}}}");
    assertEquals(1, run("check", file));
    assertTrue(out.toString().contains("ERROR INVALID_MANAGED_POLICY"), out.toString());
    assertEquals(0, run("check", "--ignore", "invalid_managed_policy", file));
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
    assertEquals(2, run("check", "--placeholder", "a=b", "--placeholder", "a=c", "a.json"));
    assertEquals("--placeholder a=c: a has a value already\n", err.toString());
  }

  private String codes(String policy) throws IOException {
    String file = write("policy.json", policy);
    return Stream.of("error", "warning", "suggestion", "none")
        .map(severity -> "" + run("check", "--fail-on", severity, file))
        .collect(Collectors.joining());
  }

  @Test
  void aFolderWithoutACatalogOrWithOneOfAnotherNameIsTold() throws IOException {
    String clean = write("clean.json", CLEAN);
    Path catalogs = Files.createDirectory(folder.resolve("catalogs"));
    assertEquals(2, run("check", "--catalogs", "" + catalogs, clean));
    assertEquals(catalogs + ": no catalog lies in it, as <service>.json\n", err.toString());
    for (String name : List.of("Sqs.json", "sqs.JSON")) {
      Path misnamed = Files.writeString(catalogs.resolve(name), "{}");
      assertEquals(2, run("check", "--catalogs", "" + catalogs, clean));
      assertEquals(
          misnamed
              + ": is named otherwise than a catalog; rename it to sqs.json, or move it elsewhere\n",
          "" + err);
      Files.delete(misnamed);
    }
  }
}
