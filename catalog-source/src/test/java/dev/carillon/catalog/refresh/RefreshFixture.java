package dev.carillon.catalog.refresh;

import static dev.carillon.catalog.CatalogFixture.service;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.policy.AccessLevel;
import java.io.IOException;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two catalogs in a folder, and an endpoint to refresh them from. */
abstract class RefreshFixture {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final Limits PATIENT =
      new Limits(3, Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofSeconds(60), 100_000);

  @TempDir Path root;
  Path folder = Path.of("");
  final FakeEndpoint endpoint;
  boolean forced;
  final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  Limits limits = PATIENT;

  RefreshFixture() throws IOException {
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

  List<Outcome> refresh(String... services) throws Exception {
    return refresh(endpoint, services);
  }

  List<Outcome> refresh(FakeEndpoint from, String... services) throws Exception {
    return refreshed(from, services).outcomes();
  }

  Refresh.Result refreshed(FakeEndpoint from, String... services) throws Exception {
    HttpFeed feed = feed(from);
    feed.services();
    Set<String> told = new TreeSet<>();
    Refresh.Result result =
        new Refresh(
                feed,
                from.base().toString(),
                folder,
                new CatalogDirectory(root),
                TODAY,
                Optional.empty(),
                forced)
            .run(List.of(services), outcome -> told.add(outcome.service()));
    assertEquals(Set.of(services), told);
    return result;
  }

  HttpFeed feed(FakeEndpoint from) {
    return new HttpFeed(from.base(), limits, pauses::add, CLOCK);
  }

  ServiceCatalog read(String service) throws ProblemsException {
    return new CatalogDirectory(folder).find(service).orElseThrow();
  }

  void write(ServiceCatalog catalog) throws IOException {
    Files.write(folder.resolve(catalog.service() + ".json"), CatalogJson.write(catalog));
  }
}
