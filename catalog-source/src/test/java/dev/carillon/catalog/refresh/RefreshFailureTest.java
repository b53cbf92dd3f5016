package dev.carillon.catalog.refresh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.store.CatalogDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are no reference: the catalog stays as it was, and other services go on. */
@Tag("any-jdk")
class RefreshFailureTest extends RefreshFixture {

  RefreshFailureTest() throws IOException {}

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
  void aPageInPlaceOfTheIndexIsTold() throws Exception {
    endpoint.with("chime", FakeEndpoint.ok("<!DOCTYPE html><title>Sign in</title>"));
    HttpFeed feed =
        new HttpFeed(endpoint.base().resolve("v1/chime/chime.json"), limits, pauses::add, CLOCK);
    ProblemsException told = assertThrows(ProblemsException.class, feed::services);
    assertEquals(
        "sent HTML or XML; expected the list of services of AWS's service reference",
        told.problems().get(0).message());
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
  void whatIsMissingWhereNothingAnswersIsTold() {
    URI closed = endpoint.base();
    endpoint.close();
    HttpFeed feed = new HttpFeed(closed, limits, pauses::add, Clock.systemUTC());
    ProblemsException told = assertThrows(ProblemsException.class, feed::services);
    assertEquals(
        closed
            + ": cannot be reached, 3 times; behind a proxy: java -Dhttps.proxyHost=HOST"
            + " -Dhttps.proxyPort=PORT -jar …, else name a mirror or folder with --from",
        told.getMessage());
  }

  @Test
  void anAnswerThatIsTooLargeIsNotTakenIn() throws Exception {
    endpoint.with("chime", FakeEndpoint.ok(" ".repeat(100_001)));
    assertFails("sent more than 100000 bytes");
    assertEquals(List.of(), pauses);
  }

  @Test
  void anAnswerThatIsCompressedUnaskedIsRead() throws Exception {
    endpoint.with("chime", compressed(FakeEndpoint.json("chime", "CreateMeeting", "CreateRoom")));
    assertInstanceOf(Outcome.Updated.class, refresh("chime").get(0));
  }

  @Test
  void anAnswerThatIsTooLargeOnceUnpackedIsNotTakenIn() throws Exception {
    endpoint.with("chime", compressed(" ".repeat(100_001)));
    assertFails("sent more than 100000 bytes");
  }

  @ParameterizedTest
  @CsvSource({"{}, Not in GZIP format", "'', what it compressed ends early"})
  void anAnswerThatIsNotCompressedAsItSaysIsNotRead(String text, String reason) throws Exception {
    endpoint.with(
        "chime",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          FakeEndpoint.send(exchange, 200, text);
        });
    assertFails("broke off: " + reason + ", 3 times");
  }

  /** What the JDK's client throws then is no exception of a connection. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "99999999999999999999"})
  void aLengthThatIsNoneIsTold(String length) throws Exception {
    byte[] answer =
        "HTTP/1.1 200 OK\r\nContent-Length: %s\r\n\r\n".formatted(length).getBytes(UTF_8);
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      new Thread(() -> answer(server, answer)).start();
      URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
      HttpFeed feed = new HttpFeed(address, limits, pauses::add, Clock.systemUTC());
      ProblemsException told = assertThrows(ProblemsException.class, feed::services);
      assertTrue(("" + told.getMessage()).contains("what it sent is no HTTP"), told.toString());
    }
  }

  private static void answer(ServerSocket server, byte[] answer) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        assertTrue(socket.getInputStream().read() >= 0);
        socket.getOutputStream().write(answer);
      } catch (IOException e) {
        assertTrue(server.isClosed());
      }
    }
  }

  private static FakeEndpoint.Answer compressed(String text) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, 0);
      try (GZIPOutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
        out.write(text.getBytes(UTF_8));
      }
    };
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

  @Test
  void aNoteThatCannotBeKeptHidesNothingOfWhatWasDone() throws Exception {
    endpoint.with("chime", "CreateRoom");
    Files.createSymbolicLink(folder.resolve(".carillon-refresh"), root.resolve("gone/note"));
    Refresh.Result result = refreshed(endpoint, "chime");
    assertInstanceOf(Outcome.Updated.class, result.outcomes().get(0));
    String warning = result.warnings().get(0).toString();
    assertTrue(warning.contains(".carillon-refresh: warning: cannot be written"), warning);
    assertTrue(warning.endsWith("; the next refresh fetches everything"), warning);
  }

  @Test
  void aNoteThatSaysItAllIsNotWrittenAgain() throws Exception {
    endpoint.with("chime", "CreateRoom");
    refresh("chime");
    Path note = folder.resolve(".carillon-refresh");
    Files.setLastModifiedTime(note, FileTime.fromMillis(0));
    refresh("chime");
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(note));
  }

  @Test
  void lackOfMemoryIsToldAsThat() throws Exception {
    endpoint.with("chime", "CreateRoom");
    HttpFeed feed = feed(endpoint);
    feed.services();
    Refresh refresh =
        new Refresh(feed, "", folder, new CatalogDirectory(root), TODAY, Optional.empty(), false);
    Consumer<Outcome> full =
        outcome -> {
          throw new OutOfMemoryError("made for this test");
        };
    assertThrows(OutOfMemoryError.class, () -> refresh.run(List.of("chime"), full));
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
}
