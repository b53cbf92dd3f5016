package dev.carillon.catalog.refresh;

import static dev.carillon.catalog.CatalogFixture.requiring;
import static dev.carillon.catalog.CatalogFixture.service;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("any-jdk")
class RefreshTest extends RefreshFixture {

  RefreshTest() throws IOException {}

  @Test
  void whatIsNewIsTakenAndWhatIsGoneIsNoted() throws Exception {
    endpoint.with("chime", "CreateRoom").with("s3", "PutObject");
    List<Outcome> outcomes = refresh("chime", "s3");
    assertInstanceOf(Outcome.Updated.class, outcomes.get(0));
    assertInstanceOf(Outcome.Created.class, outcomes.get(1));
    ServiceCatalog chime = read("chime");
    assertTrue(chime.action("CreateRoom").isPresent());
    assertEquals(
        List.of(new RemovedAction("CreateMeeting", TODAY, Set.of(AccessLevel.WRITE))),
        chime.removed());
    assertEquals("Amazon Test", chime.displayName());
    assertEquals(endpoint.base() + "v1/chime/chime.json", chime.source());
  }

  @Test
  void whatTheCatalogDoesNotKnowOfANewActionTheOneThatComesWithCarillonMay() throws Exception {
    Files.write(
        root.resolve("chime.json"),
        CatalogJson.write(service("chime").action("CreateRoom", AccessLevel.WRITE).build()));
    endpoint.with("chime", "CreateMeeting", "CreateRoom", "CreateHall");
    refresh("chime");
    CatalogAction room = read("chime").action("CreateRoom").orElseThrow();
    assertEquals(Optional.of(List.of()), room.dependents());
    assertEquals(Mark.NO, room.permissionOnly());
    CatalogAction hall = read("chime").action("CreateHall").orElseThrow();
    assertEquals(Optional.empty(), hall.dependents());
    assertEquals(Mark.UNKNOWN, hall.permissionOnly());
  }

  @Test
  void aCatalogThatLosesHalfOfItselfNeedsForce() throws Exception {
    write(
        service("chime")
            .action("CreateMeeting", AccessLevel.WRITE)
            .action("CreateRoom", AccessLevel.WRITE)
            .build());
    byte[] before = Files.readAllBytes(folder.resolve("chime.json"));
    endpoint.with("chime", "CreateRoom");
    Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, refresh("chime").get(0));
    assertEquals(
        "has 1 of the catalog's 2 actions; if half of them are really gone, say --force",
        failed.problems().get(0).message());
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("chime.json")));
    forced = true;
    assertInstanceOf(Outcome.Updated.class, refresh("chime").get(0));
    assertEquals(1, read("chime").actions().size());
  }

  /** Where AWS's JSON has another name for what actions take, no action would take anything. */
  @Test
  void aReferenceWhoseActionsHaveLostTheirResourceTypesIsRefused() throws Exception {
    write(
        service("chime")
            .action(requiring("GetMeeting", "meeting"))
            .action(requiring("GetRoom", "meeting"))
            .resourceType("meeting", "arn:${Partition}:chime:::meeting/${Id}")
            .build());
    String json = FakeEndpoint.json("chime", "GetMeeting", "GetRoom");
    String types =
        ", \"Resources\": [{\"Name\": \"meeting\", \"ARNFormats\": [\"arn:aws:chime:::x\"]}]}";
    endpoint.with("chime", FakeEndpoint.ok(json.replaceFirst("}$", types)));
    Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, refresh("chime").get(0));
    assertEquals(
        "has 0 of the catalog's 2 actions with resource types; if half of them are really gone, say"
            + " --force",
        failed.problems().get(0).message());
  }

  @Test
  void aSecondRefreshAsksOnlyWhetherItChangedAndTouchesNothing() throws Exception {
    endpoint.with("chime", "CreateRoom");
    refresh("chime");
    byte[] before = Files.readAllBytes(folder.resolve("chime.json"));
    assertInstanceOf(Outcome.Unchanged.class, refresh("chime").get(0));
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("chime.json")));
    String last = endpoint.requests().get(endpoint.requests().size() - 1);
    assertTrue(last.matches("/v1/chime/chime\\.json \"[0-9a-f]+\""), last);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCatalogThatWasDeletedOrEditedSinceIsFetchedAnew(boolean deleted) throws Exception {
    endpoint.with("chime", "CreateRoom");
    refresh("chime");
    if (deleted) {
      Files.delete(folder.resolve("chime.json"));
    } else {
      write(service("chime").action("CreateMeeting", AccessLevel.WRITE).build());
    }
    refresh("chime");
    assertTrue(read("chime").action("CreateRoom").isPresent());
    assertEquals("/v1/chime/chime.json", endpoint.requests().get(3));
  }

  @Test
  void anotherEndpointsVersionIsNotAskedAbout() throws Exception {
    endpoint.with("chime", "CreateRoom");
    refresh("chime");
    try (FakeEndpoint other = new FakeEndpoint().with("chime", "CreateRoom")) {
      refresh(other, "chime");
      assertEquals("/v1/chime/chime.json", other.requests().get(1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"service\": \"../chime\", \"url\": \"v1/chime/chime.json\"}]",
        "[{\"service\": \"chime\", \"url\": \"https://example.com/chime.json\"}]",
        "[{\"service\": \"chime\", \"url\": \"file:///etc/passwd\"}]",
        "[{\"service\": \"chime\"}]",
        "[{\"service\": \"chime\", \"url\": \"a\"}, {\"service\": \"chime\", \"url\": \"b\"}]",
        "[]",
        "{}",
        "<html>"
      })
  void anIndexThatLeadsElsewhereOrIsNoneIsRefusedWhole(String index) throws Exception {
    endpoint.with("chime", "CreateRoom").with("", e -> FakeEndpoint.send(e, 200, index));
    HttpFeed feed = feed(endpoint);
    ProblemsException wrong = assertThrows(ProblemsException.class, feed::services);
    assertTrue(
        String.valueOf(wrong.getMessage()).startsWith(endpoint.base().toString()),
        wrong.getMessage());
  }

  @Test
  void aServiceThatTheIndexListsTwiceAlikeIsThereOnce() throws Exception {
    String entry = "{\"service\": \"chime\", \"url\": \"v1/chime/chime.json\"}";
    endpoint.with("", e -> FakeEndpoint.send(e, 200, "[" + entry + ", " + entry + "]"));
    assertEquals(Set.of("chime"), feed(endpoint).services());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/",
        "http://127.0.0.1.example.com/",
        "ftp://localhost/",
        "https://user@example.com/",
        "https:chime"
      })
  void onlyHttpsOrThisVeryMachineIsAsked(String address) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new HttpFeed(URI.create(address), limits, pauses::add, CLOCK));
  }

  @Test
  void whatAnotherRunWritesMeanwhileStays() throws Exception {
    endpoint.with(
        "chime",
        exchange -> {
          write(service("chime").action("CreateRoom", AccessLevel.WRITE).build());
          FakeEndpoint.ok(FakeEndpoint.json("chime", "CreateMeeting", "ListRooms")).to(exchange);
        });
    Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, refresh("chime").get(0));
    assertEquals(
        "was changed by another run meanwhile, and stays as that left it; run this again",
        failed.problems().get(0).message());
    assertTrue(read("chime").action("CreateRoom").isPresent());
    assertInstanceOf(Outcome.Updated.class, refresh("chime").get(0));
  }

  @Test
  void anotherRunThatWritesTheSameDoesNoHarm() throws Exception {
    FakeEndpoint.Answer answer =
        FakeEndpoint.ok(FakeEndpoint.json("chime", "CreateMeeting", "ListRooms"));
    endpoint.with("chime", answer);
    byte[] before = Files.readAllBytes(folder.resolve("chime.json"));
    refresh("chime");
    byte[] after = Files.readAllBytes(folder.resolve("chime.json"));
    Files.write(folder.resolve("chime.json"), before);
    endpoint.with(
        "chime",
        exchange -> {
          Files.write(folder.resolve("chime.json"), after);
          answer.to(exchange);
        });
    assertInstanceOf(Outcome.Updated.class, refresh("chime").get(0));
  }

  @Test
  void aFolderIsReadAsAFeedToo() throws Exception {
    Path from = Files.createDirectories(root.resolve("from"));
    Files.writeString(from.resolve("chime.json"), FakeEndpoint.json("chime", "CreateRoom"));
    Files.writeString(from.resolve("sqs.json"), "{");
    Files.writeString(from.resolve("README.md"), "not a service");
    FolderFeed feed = new FolderFeed(from);
    assertEquals(Set.of("chime", "sqs"), feed.services());
    List<Outcome> outcomes =
        new Refresh(
                feed, "from", folder, new CatalogDirectory(folder), TODAY, Optional.empty(), false)
            .run(feed.services(), outcome -> {})
            .outcomes();
    assertInstanceOf(Outcome.Updated.class, outcomes.get(0));
    assertInstanceOf(Outcome.Failed.class, outcomes.get(1));
    assertEquals("chime.json", read("chime").source());
    assertFalse(Files.exists(folder.resolve(".carillon-refresh")));
  }
}
