package dev.carillon.catalog.diff;

import static dev.carillon.catalog.CatalogFixture.action;
import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.LIST;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.TAGGING;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.CatalogFixture;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiffFormatTest {

  private static final CatalogDiff DIFF =
      CatalogDiff.between(
          service("chime")
              .action("ListRooms", LIST)
              .action("TagMeeting", TAGGING)
              .action("UntagMeeting", TAGGING)
              .action("DeleteRoom", WRITE)
              .action(
                  action("GetRoom", Set.of(READ), null, List.of(), List.of(), List.of("ds:Get")))
              .conditionKey("aws:TagKeys", "String")
              .resourceType("room", "arn:aws:chime:::room/${Id}")
              .removed(new RemovedAction("GetUser", LocalDate.of(2026, 1, 2), Set.of(READ)))
              .build(),
          service("chime")
              .action("TagMeeting", WRITE)
              .action("UntagMeeting", WRITE)
              .action("DeleteRoom", WRITE)
              .action("DeleteUser", WRITE)
              .action("GetUser", READ)
              .action(
                  action(
                      "GetRoom",
                      Set.of(READ),
                      null,
                      List.of(new ResourceUse("room", true, List.of())),
                      List.of("aws:ResourceTag/${TagKey}"),
                      List.of()))
              .conditionKey("aws:TagKeys", "ArrayOfString")
              .conditionKey("chime:Kind", "String")
              .resourceType("room", "arn:aws:chime:::rooms/${Id}")
              .build(),
          Set.of(Fact.DESCRIPTIONS));

  @Test
  void textTellsWhatBreaksThenWhatIsNewThenWhatItMeans() {
    assertEquals(
        """
        Amazon Test (chime): 5 actions before, 6 now.

        1 action removed
          List: ListRooms

        1 action back, removed before
          Read: GetUser

        1 action added
          Write: DeleteUser

        3 actions changed
          Tagging → Write; code under a lower @MaxAccessLevel stops compiling (2):
            TagMeeting, UntagMeeting
          now takes resource type room and requires it: GetRoom
          now with condition key aws:ResourceTag/${TagKey}: GetRoom
          no longer needs ds:Get: GetRoom

        1 resource type changed
          the ARN of room was arn:aws:chime:::room/${Id} and is arn:aws:chime:::rooms/${Id}; code that makes
              one makes the new one, text in policies must be changed

        1 condition key added
          chime:Kind

        1 global condition key with other types
          String → ArrayOfString: aws:TagKeys

        What that means for policies
          withAccessLevel(LIST) selects no action now; lost: ListRooms
          withAccessLevel(READ) now also selects: GetUser
          withAccessLevel(TAGGING) selects no action now; lost (2):
            TagMeeting, UntagMeeting
          withAccessLevel(WRITE) now also selects (3):
            DeleteUser, TagMeeting, UntagMeeting
          chime:* now also matches (2):
            DeleteUser, GetUser
          chime:* no longer matches: ListRooms
          chime:Delete* now also matches: DeleteUser
          chime:Get* now also matches: GetUser
          chime:List* matches no action now, an error in Java and in strings that are checked; lost:
            ListRooms

        Not compared, because one of the two sources does not tell: descriptions.
        """,
        DiffFormat.TEXT.write(DIFF));
  }

  @Test
  void markdownMarksCodeAndEscapesTheRest() {
    String markdown = DiffFormat.MARKDOWN.write(DIFF);
    assertTrue(markdown.startsWith("## Amazon Test (chime): 5 actions before, 6 now.\n"));
    assertTrue(markdown.contains("\n### 1 action removed\n\n- List: `ListRooms`\n"), markdown);
    // Outside code GitHub would take this as the name of a person.
    assertTrue(markdown.contains("- Tagging → Write; code under a lower `@MaxAccessLevel` stops"));
    assertFalse(markdown.replaceAll("`[^`]*`", "").contains("@"), markdown);
    assertTrue(markdown.contains("- now takes resource type `room` and requires it: `GetRoom`\n"));
    assertTrue(
        markdown.contains("- now with condition key `aws:ResourceTag/${TagKey}`: `GetRoom`\n"));
    assertTrue(markdown.contains("- `chime:Delete*` now also matches: `DeleteUser`\n"));
  }

  /** A refresh's text goes into a pull request, where a name of somebody tells that person. */
  @Test
  void whatAPageSaysCallsNobody() {
    ServiceCatalog before = described("was");
    String markdown = DiffFormat.MARKDOWN.write(CatalogDiff.between(before, described("@ac <b>")));
    assertTrue(
        markdown.contains(
            "<summary>described as <code>@ac &lt;b&gt;</code>; before as <code>was</code> (30)<"),
        markdown);
  }

  private static ServiceCatalog described(String description) {
    CatalogFixture many = service("ec2");
    for (int i = 0; i < 30; i++) {
      many.action(action("A" + i, Set.of(READ), description, List.of(), List.of(), List.of()));
    }
    return many.build();
  }

  @Test
  void markdownFoldsLongListsAndLinesOfTextStayShort() {
    CatalogFixture many = service("ec2");
    for (int i = 0; i < 100; i++) {
      many.action("DescribeSomething" + i, LIST);
    }
    CatalogDiff diff = CatalogDiff.between(service("ec2").build(), many.build());
    assertTrue(
        DiffFormat.MARKDOWN
            .write(diff)
            .contains("- <details><summary>List (100)</summary>\n\n  `DescribeSomething0`, "));
    String text = DiffFormat.TEXT.write(diff);
    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    assertFalse(text.lines().anyMatch(line -> line.endsWith(" ")), text);
  }

  @Test
  void aLongGainIsToldByCountBecauseItsNamesStandAbove() {
    CatalogFixture many = service("ec2").action("DescribeThing", LIST);
    for (int i = 10; i < 30; i++) {
      many.action("DescribeThing" + i, LIST);
    }
    CatalogDiff diff =
        CatalogDiff.between(service("ec2").action("DescribeThing", LIST).build(), many.build());
    assertTrue(
        DiffFormat.TEXT.write(diff).contains("\n  ec2:Describe* now also matches 20 actions\n"));
  }

  @Test
  void jsonHoldsBothSidesWhole() throws IOException {
    JsonNode json = new ObjectMapper().readTree(DiffFormat.JSON.write(DIFF));
    assertEquals("chime", json.at("/service").asText());
    assertTrue(json.at("/changed").asBoolean());
    assertEquals(5, json.at("/actionCount/before").asInt());
    assertEquals("ListRooms", json.at("/actions/removed/0/name").asText());
    assertEquals("ds:Get", json.at("/actions/changed/0/before/dependentActions/0").asText());
    assertEquals("room", json.at("/actions/changed/0/after/resources/0/type").asText());
    assertEquals("chime:Kind", json.at("/conditionKeys/added/0/name").asText());
    assertEquals("withAccessLevel(READ)", json.at("/selections/1/selection").asText());
    assertEquals("descriptions", json.at("/notCompared/0").asText());
  }

  @Test
  void whatAuthorizesAnOperationIsToldWithTheValuesOfConditionKeys() {
    CatalogDiff diff =
        CatalogDiff.between(
            createsJob(passRole("a.amazonaws.com"), JOB), createsJob(passRole("b.amazonaws.com")));

    assertEquals(
        """
        Amazon Test (glue): 0 actions before and after.

        1 operation authorized otherwise
          authorized by iam:PassRole [iam:PassedToService = b.amazonaws.com]; before by iam:PassRole
              [iam:PassedToService = a.amazonaws.com]:
            CreateJob
          no longer authorized by glue:CreateJob: CreateJob
        """,
        DiffFormat.TEXT.write(diff));
  }

  @Test
  void whereAwsNoLongerTellsWhatAuthorizesAnOperationNoActionIsCalledNeedless() {
    CatalogDiff diff = CatalogDiff.between(createsJob(JOB, passRole("a")), createsJob());

    assertEquals(
        """
        Amazon Test (glue): 0 actions before and after.

        1 operation authorized otherwise
          AWS no longer says what authorizes it: CreateJob
        """,
        DiffFormat.TEXT.write(diff));
  }

  /** A refresh that finds another order has nothing to tell, and must not end a build. */
  @Test
  void theOrderOfWhatAuthorizesAnOperationIsNoChange() {
    AuthorizedAction one = passRole("a.amazonaws.com", "b.amazonaws.com");
    AuthorizedAction same = passRole("b.amazonaws.com", "a.amazonaws.com");
    CatalogDiff diff = CatalogDiff.between(createsJob(one, JOB), createsJob(JOB, same));

    assertTrue(diff.isEmpty());
    assertFalse(diff.hasChangedFacts());
  }

  private static final AuthorizedAction JOB = new AuthorizedAction("glue:CreateJob", Map.of());

  private static AuthorizedAction passRole(String... services) {
    return new AuthorizedAction("iam:PassRole", Map.of("iam:PassedToService", List.of(services)));
  }

  private static ServiceCatalog createsJob(AuthorizedAction... authorizedBy) {
    return service("glue").operation("CreateJob", authorizedBy).build();
  }

  @Test
  void nothingChangedIsOneSentence() {
    CatalogDiff none =
        CatalogDiff.between(
            service("sqs").action("SendMessage", WRITE).build(),
            service("sqs").action("SendMessage", WRITE).build());
    assertEquals("Amazon Test (sqs): nothing changed, 1 action.\n", DiffFormat.TEXT.write(none));
    assertEquals(
        "## Amazon Test (sqs): nothing changed, 1 action.\n", DiffFormat.MARKDOWN.write(none));
  }
}
