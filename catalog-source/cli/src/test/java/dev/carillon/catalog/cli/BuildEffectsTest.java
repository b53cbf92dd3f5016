package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.required.Compiled;
import dev.carillon.policy.RequiredActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a refresh tells at its end of the build's own policies and code. */
@Tag("any-jdk")
final class BuildEffectsTest extends CommandLineFixture {

  private Path classes = Path.of("");
  private String policy = "";

  /** S3 authorizes HeadObject by an action of that name since; bells got and lost actions. */
  @BeforeEach
  void aBuild() throws IOException {
    classes = Files.createDirectory(folder.resolve("classes"));
    Compiled.body(classes, "s3.headObject(r -> r.bucket(\"b\").key(\"k\"));");
    Path marks = Files.createDirectories(classes.resolve(RequiredActions.FOLDER));
    Files.writeString(marks.resolve("acme.Program"), "bells:Ring*\nbells:MuteBell\n");
    Path feed = Files.createDirectory(folder.resolve("feed"));
    Files.writeString(feed.resolve("s3.json"), s3("GetObject", "GetObject"));
    Files.writeString(feed.resolve("bells.json"), bells("RingBell", "MuteBell"));
    assertEquals(0, refresh("--force"), err.toString());
    Files.writeString(feed.resolve("s3.json"), s3("HeadObject", "GetObject", "HeadObject"));
    Files.writeString(feed.resolve("bells.json"), bells("RingBell", "RingAll", "HangBell"));
    policy =
        Files.writeString(
                folder.resolve("policy.json"),
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": ["bells:*", "s3:GetObject"], "Resource": "*"}]}
                """)
            .toString();
  }

  /** Returns AWS's JSON of S3, where an action authorizes HeadObject. */
  private static String s3(String authorizing, String... actions) {
    return """
    {"Name": "s3", "Version": "v1.4", "Actions": [%s],
     "Operations": [{"Name": "HeadObject", "SDK": [],
       "AuthorizedActions": [{"Name": "%s", "Service": "s3"}]}]}
    """
        .formatted(actions(actions), authorizing);
  }

  private static String bells(String... actions) {
    return "{\"Name\": \"bells\", \"Version\": \"v1.4\", \"Actions\": [%s]}"
        .formatted(actions(actions));
  }

  private static String actions(String... names) {
    return Stream.of(names)
        .map(
            name ->
                """
                {"Name": "%s", "Annotations": {"Properties": {"IsList": false,
                 "IsPermissionManagement": false, "IsTaggingOnly": false, "IsWrite": true}}}
                """
                    .formatted(name))
        .collect(Collectors.joining(","));
  }

  private int refresh(String... more) {
    List<String> command = new ArrayList<>(List.of("refresh"));
    if (!List.of(more).contains("--all")) {
      command.addAll(List.of("s3", "bells"));
    }
    command.addAll(List.of("--catalogs", "" + folder.resolve("catalogs")));
    command.addAll(List.of("--from", "" + folder.resolve("feed")));
    command.addAll(List.of(more));
    return run(command.toArray(String[]::new));
  }

  @Test
  void tellsWhatPoliciesGrantAndCodeNeedsSince() {
    assertEquals(0, refresh("--policies", policy, "--declared", "" + classes), err.toString());
    String told = out.toString();
    assertEquals(
        """
        Your policies
          POLICY:2:34: Statement[0].Action[0] "bells:*" now also grants bells:HangBell, bells:RingAll; your code needs bells:RingAll

        Your code
          now also needs s3:HeadObject (calls HeadObject, acme/Program.java:5), which none of your policies grants
          "bells:Ring*" that it requires now also means bells:RingAll
          no longer needs s3:GetObject
          needs bells:MuteBell, which AWS lists no more
        """,
        told.substring(told.indexOf("Your policies")).replace(policy, "POLICY"));
  }

  @Test
  void saysOfCodeOnlyWhatItNeedsWhereNoPolicyIsNamed() {
    assertEquals(0, refresh("--declared", "" + classes, "--format", "markdown"), err.toString());
    String told = out.toString();
    assertFalse(told.contains("Your policies"), told);
    assertTrue(
        told.contains(
            "\n## Your code\n\n- `now also needs s3:HeadObject"
                + " (calls HeadObject, acme/Program.java:5)`\n"),
        told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Action': 'bells:Hang*', 'Resource': '*'                            | bells:RingAll",
        "'NotAction': 's3:*', 'Resource': '*'                                |",
        "'Action': 'bells:*', 'Resource': 'arn:aws:bells:::bell/x'  | bells:HangBell, bells:RingAll",
        "'Action': 'bells:*', 'Resource': '*', 'Condition': {'Bool': {'aws:SecureTransport': 'false'}}"
            + " | bells:HangBell, bells:RingAll",
      })
  void whatAPolicyDeniesItDoesNotGrant(String denied, String granted) throws IOException {
    String denying = ", {'Effect': 'Deny', " + denied + "}]}";
    Path file = Path.of(policy);
    Files.writeString(file, Files.readString(file).replace("]}", denying.replace('\'', '"')));
    assertEquals(0, refresh("--policies", policy), err.toString());
    String told = out.toString();
    assertEquals(granted != null, told.contains("Your policies"), told);
    assertTrue(granted == null || told.endsWith(" now also grants " + granted + "\n"), told);
  }

  @Test
  void tellsWhatChangedThoughAnotherCatalogCannotBeRead() throws IOException {
    Path broken = Files.writeString(folder.resolve("catalogs/acme.json"), "{}");
    assertEquals(2, refresh("--declared", "" + classes));
    assertTrue(err.toString().startsWith(broken + ":1:1: "), err.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(out.toString().contains("RingAll"), out.toString());
  }

  @Test
  void saysNothingOfCodeThatNeedsWhatItNeeded() throws IOException {
    assertEquals(0, refresh("--policies", policy));
    assertTrue(
        out.toString().endsWith("now also grants bells:HangBell, bells:RingAll\n"), "" + out);
    assertEquals(0, refresh("--policies", policy, "--declared", "" + classes));
    assertEquals("2 catalogs unchanged\n", out.toString());
  }

  @Test
  void tellsWhatTemplatesInAFolderGrantSince() throws IOException {
    Path build = Files.createDirectory(folder.resolve("cdk.out"));
    Files.writeString(build.resolve("tsconfig.json"), "{ // no policy\n}");
    Files.writeString(build.resolve("pods.yaml"), "kind: Pod\n---\nkind: Pod\n");
    Files.writeString(
        build.resolve("ringers.yaml"),
        """
        Resources:
          Ringers:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: '2012-10-17'
                Statement:
                  Effect: Allow
                  Action: [!Ref Other, 'bells:Ring*']
                  Resource: '*'
        """);
    assertEquals(0, refresh("--policies", "" + build), err.toString());
    String told = out.toString();
    assertEquals(
        """
        Your policies
          BUILD/ringers.yaml:9:32: Resources.Ringers.Properties.PolicyDocument.Statement.Action[1] "bells:Ring*" now also grants bells:RingAll
        """,
        told.substring(told.indexOf("Your policies")).replace("" + build, "BUILD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown"})
  void namesOfFilesDoNothing(String format) throws IOException {
    Path build = Files.createDirectory(folder.resolve("others"));
    Path named = build.resolve("a\n::error::`![x](http:)\u001b[31m.json");
    Files.copy(Path.of(policy), named);
    assertEquals(0, refresh("--policies", "" + build, "--format", format), err.toString());
    String told = out.toString();
    assertTrue(told.contains("/a\\u000a::error::"), told);
    assertEquals(format.equals("text"), told.contains("::`!["), told);
    assertFalse(told.contains("\u001b"), told);
  }

  @Test
  void aFolderWithoutAPolicyIsAnother() throws IOException {
    Path build = Files.createDirectory(folder.resolve("src"));
    Files.writeString(build.resolve("package.json"), "{}");
    assertEquals(2, refresh("--policies", "" + build));
    assertEquals(build + ": has no policy or template in any file\n", err.toString());
  }

  @Test
  void tellsTheSameAsJson() throws IOException {
    assertEquals(0, refresh("--policies", policy, "--declared", "" + classes, "--format", "json"));
    JsonNode told = new ObjectMapper().readTree(out.toString());
    assertEquals("[\"bells:RingAll\"]", told.at("/newGrants/0/required").toString());
    assertEquals("s3:HeadObject", told.at("/required/added/0/action").asText());
    assertEquals("{\"bells:Ring*\":[\"bells:RingAll\"]}", told.at("/required/matched").toString());
    assertEquals("[\"s3:GetObject\"]", told.at("/required/gone").toString());
    assertEquals("[\"bells:MuteBell\"]", told.at("/required/removed").toString());
    assertEquals("[\"s3:HeadObject\"]", told.at("/required/notGranted").toString());
  }

  /** What is told is told once, with what changed: the next refresh finds nothing new. */
  @Test
  void nothingIsTakenBeforeThePoliciesCanBeRead() throws IOException {
    Path bells = folder.resolve("catalogs/bells.json");
    byte[] before = Files.readAllBytes(bells);
    assertEquals(2, refresh("--policies", "" + folder.resolve("nowhere")));
    assertTrue(err.toString().endsWith("nowhere: there is no such file\n"), "" + err);
    Files.writeString(folder.resolve("half.json"), "{\"Statement\": [");
    assertEquals(2, refresh("--policies", "" + folder.resolve("half.json")));
    assertTrue(err.toString().contains("half.json:1:16: not JSON: expected a value"), "" + err);
    assertArrayEquals(before, Files.readAllBytes(bells));
  }

  @Test
  void whatChangedIsToldWhereTheCodeCannotBeRead() {
    String none = "" + folder.resolve("nowhere");
    assertEquals(2, refresh("--all", "--declared", none));
    assertTrue(err.toString().contains("nowhere"), "" + err);
    assertTrue(out.toString().contains("HangBell"), "" + out);
  }

  @Test
  void requiredAnswersByTheSameCatalogs() {
    assertEquals(0, refresh());
    assertEquals(0, run("required", "" + classes, "--catalogs", "" + folder.resolve("catalogs")));
    assertTrue(out.toString().contains("\ns3:HeadObject "), out.toString());
    assertEquals(0, run("required", "" + classes));
    assertFalse(out.toString().contains("\ns3:HeadObject "), out.toString());
  }
}
