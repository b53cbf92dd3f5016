package dev.carillon.catalog.refresh;

import static dev.carillon.catalog.CatalogFixture.service;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final Limits PATIENT =
      new Limits(3, Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofSeconds(60), 100_000);

  @TempDir private Path root;
  private Path folder = Path.of("");
  private final FakeEndpoint endpoint;
  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  private Limits limits = PATIENT;

  RefreshTest() throws IOException {
    endpoint = new FakeEndpoint();
  }

  @BeforeEach
  void writeCatalogs() throws IOException {
    folder = root.resolve("catalogs");
    Files.createDirectories(folder);
    write(service("chime").action("CreateMeeting", AccessLevel.WRITE).build());
    write(service("sqs").action("SendMessage", AccessLevel.WRITE).build());
  }

  @AfterEach
  void closeEndpoint() {
    endpoint.close();
  }

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
  @ValueSource(ints = {403, 404, 304, 204, 418})
  void anAnswerThatIsNoReferenceLeavesTheCatalog(int code) throws Exception {
    endpoint.with("chime", exchange -> exchange.sendResponseHeaders(code, -1));
    assertFails(String.valueOf(code));
    assertEquals(List.of(), pauses);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aPassingFailureIsTriedAgainWithLongerPauses(int code) throws Exception {
    endpoint.with("chime", FakeEndpoint.status(code));
    assertFails("answered " + code);
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), pauses);
  }

  @Test
  void aFailureThatPassesIsForgotten() throws Exception {
    endpoint.with(
        "chime",
        FakeEndpoint.first(
            FakeEndpoint.status(500), FakeEndpoint.ok(FakeEndpoint.json("chime", "CreateRoom"))));
    assertInstanceOf(Outcome.Updated.class, refresh("chime").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "Tue, 24 Nov 2026 12:00:07 GMT"})
  void theServerSaysHowLongToWait(String retryAfter) throws Exception {
    endpoint.with(
        "chime",
        FakeEndpoint.first(
            exchange -> {
              exchange.getResponseHeaders().set("Retry-After", retryAfter);
              exchange.sendResponseHeaders(429, -1);
            },
            FakeEndpoint.ok(FakeEndpoint.json("chime", "CreateRoom"))));
    assertInstanceOf(Outcome.Updated.class, refresh("chime").get(0));
    assertEquals(List.of(Duration.ofSeconds(7)), pauses);
  }

  @Test
  void aServerThatAsksForAnHourIsNotWaitedFor() throws Exception {
    endpoint.with(
        "chime",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          exchange.sendResponseHeaders(503, -1);
        });
    assertFails("asks to come back in 3600 s");
    assertEquals(List.of(), pauses);
  }

  @Test
  void anAnswerThatIsCutOffIsTriedAgainAndThenFails() throws Exception {
    endpoint.with("chime", FakeEndpoint.cutOff(FakeEndpoint.json("chime", "CreateRoom")));
    assertFails("broke off");
    assertEquals(2, pauses.size());
  }

  @Test
  void aServerThatDribblesIsLeftAfterTheTimeForAnAnswer() throws Exception {
    limits =
        new Limits(
            2, Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(60), 100_000);
    endpoint.with("chime", endpoint.slow(FakeEndpoint.json("chime", "CreateRoom")));
    assertFails("had not answered in full after 300 ms, 2 times");
  }

  @Test
  void anAnswerThatIsTooLargeIsNotTakenIn() throws Exception {
    endpoint.with("chime", FakeEndpoint.ok(" ".repeat(100_001)));
    assertFails("sent more than 100000 bytes");
    assertEquals(List.of(), pauses);
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    endpoint.with(
        "chime",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "https://example.com/chime.json");
          exchange.sendResponseHeaders(302, -1);
        });
    assertFails("redirects to https://example.com/chime.json, which is not followed");
  }

  @Test
  void htmlIsNotTakenForAReference() throws Exception {
    endpoint.with("chime", FakeEndpoint.ok("<!DOCTYPE html><html>Sign in</html>"));
    assertFails("sent HTML or XML; expected the JSON of AWS's service reference");
  }

  @Test
  void jsonThatEndsEarlyIsNotTaken() throws Exception {
    String json = FakeEndpoint.json("chime", "CreateRoom");
    endpoint.with("chime", FakeEndpoint.ok(json.substring(0, json.length() - 5)));
    assertFails("the JSON stops before it is complete");
  }

  @Test
  void theFileOfAnotherServiceIsNotTaken() throws Exception {
    endpoint.with("chime", FakeEndpoint.ok(FakeEndpoint.json("s3", "PutObject")));
    assertFails("is of s3; expected chime");
  }

  @Test
  void aServiceWithoutActionsIsNotTaken() throws Exception {
    endpoint.with("chime", FakeEndpoint.ok(FakeEndpoint.json("chime")));
    assertFails("");
  }

  @Test
  void aDamagedCatalogIsNotOverwritten() throws Exception {
    endpoint.with("chime", "CreateRoom");
    Files.writeString(folder.resolve("chime.json"), "{ half");
    assertFails("chime.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"service\": \"../chime\", \"url\": \"v1/chime/chime.json\"}]",
        "[{\"service\": \"chime\", \"url\": \"https://example.com/chime.json\"}]",
        "[{\"service\": \"chime\", \"url\": \"file:///etc/passwd\"}]",
        "[{\"service\": \"chime\"}]",
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
  void aFolderIsReadAsAFeedToo() throws Exception {
    Path from = Files.createDirectories(root.resolve("from"));
    Files.writeString(from.resolve("chime.json"), FakeEndpoint.json("chime", "CreateRoom"));
    Files.writeString(from.resolve("sqs.json"), "{");
    Files.writeString(from.resolve("README.md"), "not a service");
    FolderFeed feed = new FolderFeed(from);
    assertEquals(Set.of("chime", "sqs"), feed.services());
    List<Outcome> outcomes =
        new Refresh(feed, "from", folder, new CatalogDirectory(folder), TODAY)
            .run(feed.services(), outcome -> {});
    assertInstanceOf(Outcome.Updated.class, outcomes.get(0));
    assertInstanceOf(Outcome.Failed.class, outcomes.get(1));
    assertEquals("chime.json", read("chime").source());
    assertFalse(Files.exists(folder.resolve(".carillon-refresh")));
  }

  /** Refreshes chime, which must fail with this, and sqs, which must not. */
  private void assertFails(String reason) throws Exception {
    endpoint.with("sqs", "SendMessage", "ReceiveMessage");
    byte[] before = Files.readAllBytes(folder.resolve("chime.json"));
    List<Outcome> outcomes = refresh("chime", "sqs");
    Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, outcomes.get(0));
    assertEquals("chime", failed.service());
    String problems = failed.problems().toString();
    assertTrue(problems.contains(reason), problems);
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("chime.json")));
    assertInstanceOf(Outcome.Updated.class, outcomes.get(1));
    try (var files = Files.list(folder)) {
      assertEquals(
          List.of(".carillon-refresh", "chime.json", "sqs.json"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private List<Outcome> refresh(String... services) throws Exception {
    return refresh(endpoint, services);
  }

  private List<Outcome> refresh(FakeEndpoint from, String... services) throws Exception {
    HttpFeed feed = feed(from);
    feed.services();
    Set<String> told = new TreeSet<>();
    List<Outcome> outcomes =
        new Refresh(feed, from.base().toString(), folder, new CatalogDirectory(root), TODAY)
            .run(List.of(services), outcome -> told.add(outcome.service()));
    assertEquals(Set.of(services), told);
    return outcomes;
  }

  private HttpFeed feed(FakeEndpoint from) {
    return new HttpFeed(from.base(), limits, pauses::add, CLOCK);
  }

  private ServiceCatalog read(String service) throws ProblemsException {
    return new CatalogDirectory(folder).find(service).orElseThrow();
  }

  private void write(ServiceCatalog catalog) throws IOException {
    Files.write(folder.resolve(catalog.service() + ".json"), CatalogJson.write(catalog));
  }
}
