package dev.carillon.catalog.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ServiceCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every real page and file gives what was counted in it by other means. */
@Tag("any-jdk")
class ReferenceFilesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "reference-counts.csv", numLinesToSkip = 1)
  void hasWhatTheFileHolds(String file, String service, String displayName, String counts) {
    ServiceCatalog catalog = ReferenceFolder.read(file);

    assertEquals(service + ", " + displayName + ": " + counts, summary(catalog));
  }

  /** A file that comes into the folder must be counted too. */
  @Test
  void countsEveryFileOfTheFolder() throws IOException {
    Set<String> counted = new TreeSet<>();
    OwnFile.text(ReferenceFilesTest.class, "reference-counts.csv")
        .lines()
        .skip(1)
        .forEach(line -> counted.add(line.substring(0, line.indexOf(','))));
    Set<String> present = new TreeSet<>();
    for (String kind : List.of("html", "markdown", "service-reference", "text")) {
      Path folder = ReferenceFolder.file(kind);
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file -> present.add(kind + '/' + folder.relativize(file)));
      }
    }

    assertEquals(present, counted);
  }

  private static String summary(ServiceCatalog catalog) {
    List<CatalogAction> actions = catalog.actions();
    return "%s, %s: %d actions %d types %d keys %d uses %d required %d dependent %d permission-only"
        .formatted(
            catalog.service(),
            catalog.displayName(),
            actions.size(),
            catalog.resourceTypes().size(),
            catalog.conditionKeys().size(),
            actions.stream().mapToInt(action -> action.resources().size()).sum(),
            actions.stream()
                .flatMap(action -> action.resources().stream())
                .filter(use -> use.required().isSet())
                .count(),
            actions.stream().mapToInt(action -> action.dependentActions().size()).sum(),
            actions.stream().filter(action -> action.permissionOnly().isSet()).count());
  }
}
