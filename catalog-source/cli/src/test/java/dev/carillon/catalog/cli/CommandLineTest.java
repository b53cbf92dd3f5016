package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.LIST;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.CatalogFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest extends CommandLineFixture {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "import", "diff", "refresh", "show", "check", "explain", "required", "stale"})
  void everyCommandHelps(String command) {
    List<String> arguments = command.isEmpty() ? List.of("--help") : List.of(command, "--help");
    assertEquals(0, run(arguments.toArray(String[]::new)));
    assertTrue(out.toString().contains("Exit codes:"), out.toString());
    assertFalse(out.toString().contains("bundle "), out.toString());
    // Each example is in one line, so that it can be copied, and a form is called by one word.
    String[] examples = out.toString().split("\nExamples?:\n", 2);
    assertTrue(
        command.isEmpty()
            || examples[1].lines().allMatch(line -> line.startsWith("  " + command + ' ')),
        out.toString());
    assertFalse(out.toString().contains("FORM "), out.toString());
    assertFalse(out.toString().contains("FORM]"), out.toString());
  }

  @Test
  void helpListsTheCommandsAndTellsOfOne() {
    assertEquals(0, run("help"));
    assertTrue(out.toString().contains("\n  refresh "), out.toString());
    assertEquals(0, run("help", "refresh"));
    assertTrue(out.toString().contains("--declared=CLASSES"), out.toString());
    assertEquals("", err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "import --format sarif",
        "diff one.json",
        "diff a b --format pdf",
        "diff a b --fail-on never",
        "refresh chime",
        "show chime s3",
        "check",
        "check a.json --kind user",
        "check a.json --fail-on security"
      })
  void wrongArgumentsAreToldWithWhatWouldBeRight(String arguments) {
    assertEquals(2, run(arguments.split(" ", -1)));
    assertTrue(err.toString().contains("carillon-catalog"), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void lettersThatTheLocaleLacksAreTold() {
    assertEquals(2, run("check", "b\uFFFD\uFFFDro"));
    assertTrue(err.toString().endsWith("this locale lacks: set LC_ALL=C.UTF-8.\n"), "" + err);
  }

  @Test
  void anEmptyArgumentIsNotTheFolderOfTheUser() {
    for (String command : List.of("check", "required", "stale", "import")) {
      assertEquals(2, run(command, ""), command);
      assertEquals("An argument is empty: is a variable of the shell not set?\n", "" + err);
    }
  }

  @Test
  void aSideOfADiffCanBeAFolderWithThePagesOfAService() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.copy(Path.of(diffSide("a", service("sqs").action("A", WRITE))), pages.resolve("a.json"));
    Files.copy(Path.of(diffSide("b", service("sqs").action("B", WRITE))), pages.resolve("b.json"));
    String both = diffSide("both", service("sqs").action("A", WRITE).action("B", WRITE));
    assertEquals(0, run("diff", "" + pages, both, "--fail-on", "any"));
    assertEquals(0, run("diff", both, "" + pages, "--fail-on", "any"));
    assertEquals(1, run("diff", "bundled", "" + pages, "--fail-on", "removed"));
    assertEquals(1, run("diff", "" + pages, "bundled", "--fail-on", "removed"));
    Files.copy(Path.of(diffSide("c", service("s3").action("C", WRITE))), pages.resolve("c.json"));
    assertEquals(0, run("diff", "" + pages, both, "--fail-on", "any"));
    assertEquals(2, run("diff", "" + pages, "bundled"));
    assertEquals(pages + ": has references of s3, sqs; name one service's\n", err.toString());
  }

  @Test
  void whatLooksWrongWithASideOfADiffIsToldOnce() throws IOException {
    String properties =
        "\"IsList\":false,\"IsPermissionManagement\":false,\"IsTaggingOnly\":false,\"IsWrite\":true";
    String page =
        "{\"Name\":\"bells\",\"Actions\":[{\"Name\":\"Ring\",\"Annotations\":{\"Properties\":{%s}}}],"
                .formatted(properties)
            + "\"Resources\":[{\"Name\":\"bell\",\"ARNFormats\":[\"arn:aws:bells:::{Id}\"]}]}";
    String side = "" + Files.writeString(folder.resolve("bells.json"), page);
    assertEquals(0, run("diff", side, side));
    assertTrue(err.toString().endsWith("has a placeholder without a dollar sign\n"), "" + err);
    assertEquals(1, err.toString().lines().count());
  }

  @Test
  void diffFailsOnWhatIsAskedForAndOnNothingElse() throws IOException {
    String old = diffSide("old", service("sqs").action("A", WRITE));
    String added = diffSide("added", service("sqs").action("A", WRITE).action("B", WRITE));
    String changed = diffSide("changed", service("sqs").action("A", READ));
    String removed = diffSide("removed", service("sqs").action("B", WRITE));
    for (String[] row :
        new String[][] {
          {old, "000"}, {added, "001"}, {changed, "011"}, {removed, "111"},
        }) {
      assertEquals(0, run("diff", old, row[0]));
      String codes =
          run("diff", old, row[0], "--fail-on", "removed")
              + ""
              + run("diff", old, row[0], "--fail-on", "changed")
              + run("diff", old, row[0], "--fail-on", "any");
      assertEquals(row[1], codes, row[0]);
    }
  }

  @Test
  void diffWritesJsonAndMarkdown() throws IOException {
    String old = diffSide("old", service("sqs").action("A", WRITE));
    String next = diffSide("next", service("sqs").action("B", WRITE));
    assertEquals(0, run("diff", old, next, "--format", "json"));
    assertEquals(
        "A", new ObjectMapper().readTree(out.toString()).at("/actions/removed/0/name").asText());
    assertEquals(0, run("diff", old, next, "--format", "markdown"));
    assertTrue(out.toString().contains("### 1 action removed\n\n- Write: `A`\n"));
  }

  @Test
  void diffComparesWithWhatIsBundled() throws IOException {
    String old = diffSide("old", service("sqs").action("SendMessage", WRITE));
    assertEquals(1, run("diff", old, "bundled", "--fail-on", "any"));
    assertTrue(out.toString().startsWith("Amazon SQS (sqs): 1 action before, "), out.toString());
    assertEquals(2, run("diff", diffSide("x", service("no-such")), "bundled"));
    assertTrue(err.toString().contains("bundled: there is no service no-such"));
  }

  @Test
  void diffOfTwoServicesIsRefused() throws IOException {
    String sqs = diffSide("sqs", service("sqs"));
    String s3 = diffSide("s3", service("s3"));
    assertEquals(2, run("diff", sqs, s3));
    assertEquals(s3 + ": is of s3; " + sqs + " is of sqs\n", err.toString());
  }

  @Test
  void showTellsWhatIsKnown() {
    assertEquals(0, run("show", "chime"));
    assertTrue(
        out.toString().startsWith("Amazon Chime (chime): 316 actions (50 List, "), out.toString());
    assertTrue(out.toString().contains("\nRemoved (1)\n  CreateBotMembership  since "));
  }

  @Test
  void showTellsOneActionWithWhatBelongsToIt() {
    assertEquals(0, run("show", "sqs:sendmessage"));
    assertEquals(
        """
        Amazon SQS (sqs): 1 action (1 Write), 1 resource type, 0 condition keys
        from SOURCE
        page https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html\
        #amazonsqs-SendMessage (since DAY)

        Write (1)
          SendMessage
              resource types: queue*

        Resource types (1)
          queue  arn:${Partition}:sqs:${Region}:${Account}:${QueueName}
              condition keys: aws:ResourceTag/${TagKey}

        Operations (3)
          SendMessageBatch  authorized by sqs:SendMessage
          StartMessageMoveTask  authorized by sqs:DeleteMessage, sqs:GetQueueAttributes,\
         sqs:ReceiveMessage,
              sqs:SendMessage, sqs:StartMessageMoveTask
          authorized by the action of the same name: SendMessage
        """,
        out.toString()
            .replaceFirst("(?m)^from .*$", "from SOURCE")
            .replaceFirst("since [-0-9]+\\)", "since DAY)"));
    assertEquals(0, run("show", "s3:HeadObject"));
    assertTrue(
        out.toString().contains("\n  HeadObject  authorized by s3:GetObject, "), out::toString);
    assertEquals(2, run("show", "sqs:SendMesage"));
    assertEquals(
        "show: sqs has no action, API operation, condition key or resource type SendMesage; did you"
            + " mean SendMessage?\n",
        err.toString());
  }

  @Test
  void showTellsWhichActionsSupportAKeyOrTakeAType() throws IOException {
    write(
        "sqs.json",
        service("sqs")
            .action(
                CatalogFixture.action(
                    "SendMessage",
                    Set.of(WRITE),
                    null,
                    List.of(new ResourceUse("queue", true, List.of("sqs:Tag/${TagKey}"))),
                    List.of(),
                    List.of()))
            .action("ListQueues", LIST)
            .resourceType("queue", "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}")
            .conditionKey("sqs:Tag/${TagKey}", "String")
            .build());
    for (String part : List.of("sqs:tag/team", "sqs:Queue")) {
      assertEquals(0, run("show", part, "--catalogs", folder.toString()), err::toString);
      assertTrue(out.toString().contains("1 action (1 Write)"), out::toString);
      assertTrue(out.toString().contains("  SendMessage\n"), out::toString);
    }
    assertTrue(out.toString().contains("  queue  arn:"), out::toString);
    assertEquals(2, run("show", "aws:SourceIp"));
    assertEquals(
        "show: aws: begins the condition keys that all services have, and no service\n",
        err.toString());
  }

  @Test
  void showPrintsTheCatalogOfAFolderAsJson() throws IOException {
    Path catalog = write("chime.json", service("chime").action("Mine", READ).build());
    assertEquals(0, run("show", "chime", "--format", "json", "--catalogs", folder.toString()));
    assertEquals(Files.readString(catalog), out.toString());
  }

  @Test
  void showListsServices() {
    assertEquals(0, run("show"));
    assertTrue(out.toString().contains("\nchime\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chme", "chmie", "CHIME", "Chime"})
  void showSuggestsTheNearestService(String typed) {
    assertEquals(2, run("show", typed));
    String expected = "show: there is no service " + typed + "; did you mean chime?\n";
    assertEquals(expected, err.toString());
  }

  /** What people know a service by is often the name of a client of AWS's SDK. */
  @ParameterizedTest
  @CsvSource({"stepfunctions,states", "cloudwatchlogs,logs", "AmazonSQS,sqs", "s3:,s3"})
  void showFindsOutWhatServiceIsMeant(String typed, String meant) {
    int code = run("show", typed);
    if (typed.endsWith(":")) {
      assertTrue(out.toString().contains('(' + meant + ')'), out.toString());
    } else {
      assertEquals(2, code);
      String expected = "show: there is no service " + typed + "; did you mean " + meant + "?\n";
      assertEquals(expected, err.toString());
    }
  }

  @Test
  void aFolderOfCatalogsThatIsNotThereIsToldThoughTheServiceIsBundled() {
    assertEquals(2, run("show", "sqs", "--catalogs", folder + "/nowhere"));
    assertEquals(
        folder + "/nowhere: cannot be listed; expected a folder with a file such as chime.json\n",
        err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "/etc/passwd", "chime/../../secret", " ", "CHIME "})
  void aServiceNameNeverLeavesTheFolder(String name) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("catalogs"));
    write("secret.json", service("secret").action("Get", READ).build());
    assertEquals(2, run("show", name, "--catalogs", inner.toString()));
    String told =
        name.isBlank() ? "show: expected a service prefix, " : "show: there is no service ";
    assertTrue(err.toString().startsWith(told), err.toString());
    assertEquals(2, run("refresh", name, "--catalogs", inner.toString(), "--from", "" + folder));
    try (var files = Files.list(inner)) {
      assertEquals(0, files.count());
    }
  }

  private String diffSide(String name, CatalogFixture catalog) throws IOException {
    return write(name + ".json", catalog.build()).toString();
  }
}
