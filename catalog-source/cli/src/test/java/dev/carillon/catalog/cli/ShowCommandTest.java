package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.LIST;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** What {@code show} prints of a service, and of what belongs to it. */
final class ShowCommandTest extends CommandLineFixture {

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
  void showNamesTheNearestActionKeyTypeOrOperation() {
    for (String[] typed :
        new String[][] {
          {"s3:GetObjet", "GetObject"},
          {"s3:prefx", "prefix"},
          {"s3:buckt", "bucket"},
          {"s3:HeadObjct", "HeadObject"}
        }) {
      assertEquals(2, run("show", typed[0]));
      assertTrue(
          err.toString().endsWith("; did you mean " + typed[1] + "?\n"), () -> err.toString());
    }
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sts:token.actions.githubusercontent.com:actor",
        "ec2-instance-connect:ec2:osuser",
        "s3:aws:ResourceTag/team",
        "sagemaker:ResourceTag/"
      })
  void aKeyCanBeginWithAnotherPrefix(String key) {
    assertEquals(0, run("show", key), err::toString);
    String name = key.substring(key.startsWith("sagemaker") ? 0 : key.indexOf(':') + 1);
    assertTrue(out.toString().contains("  " + name.replace("team", "${TagKey}")), out::toString);
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
}
