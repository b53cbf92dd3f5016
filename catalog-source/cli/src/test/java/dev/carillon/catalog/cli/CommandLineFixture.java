package dev.carillon.catalog.cli;

import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.json.CatalogJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command line in a folder of its own, and keeps what it prints. */
abstract class CommandLineFixture {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  boolean interactive;

  Path write(String name, ServiceCatalog catalog) throws IOException {
    return Files.write(folder.resolve(name), CatalogJson.write(catalog));
  }

  int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Clock clock = Clock.fixed(Instant.parse(TODAY + "T12:00:00Z"), ZoneOffset.UTC);
    return Main.run(
        new Surroundings(
            new PrintWriter(out), new PrintWriter(err), interactive, clock, pause -> {}),
        arguments);
  }
}
