package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each row of the files in {@code src/test/resources/check/table} compiles to the diagnostics that
 * it lists, each with kind, file, line, column and text, and to no other. {@code
 * -Dcarillon.golden=rewrite} writes what javac says now into the files: read the difference.
 */
final class DiagnosticsTableTest {

  private static final Path TABLES = Path.of("src/test/resources/check/table");

  @TestFactory
  Stream<DynamicTest> eachRowGivesItsDiagnostics() throws IOException {
    if ("rewrite".equals(System.getProperty("carillon.golden"))) {
      files().forEach(file -> DiagnosticsTable.read(file).rewrite(file));
    }
    return files().stream()
        .flatMap(
            file ->
                DiagnosticsTable.read(file).rows().stream()
                    .map(
                        row ->
                            DynamicTest.dynamicTest(
                                file.getFileName() + ": " + row.title(),
                                () -> assertEquals(row.expected(), row.diagnose()))));
  }

  @Test
  void theTableIsLongAndItsRowsHaveTitlesOfTheirOwn() throws IOException {
    Set<String> titles = new HashSet<>();
    for (Path file : files()) {
      for (DiagnosticsTable.Row row : DiagnosticsTable.read(file).rows()) {
        assertTrue(titles.add(file + row.title()), "two rows are called " + row.title());
      }
    }
    assertTrue(titles.size() >= 150, "only " + titles.size() + " rows");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files.sorted().toList();
    }
  }
}
