package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the command {@code explain} shows of a message of javac is what javac says. */
final class JavacExamplesTest {

  private static final Path FILE =
      Path.of("../catalog-source/src/main/resources/dev/carillon/catalog/baseline/javac.txt");

  @TestFactory
  Stream<DynamicTest> eachExampleIsToldUnderItsId() {
    if ("rewrite".equals(System.getProperty("carillon.golden"))) {
      DiagnosticsTable.read(FILE).rewrite(FILE);
    }
    return DiagnosticsTable.read(FILE).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.title(),
                    () -> {
                      assertEquals(row.expected(), row.diagnose());
                      assertTrue(
                          row.expected().stream()
                              .anyMatch(line -> line.contains("[carillon/" + row.title() + "]")),
                          "javac does not say so");
                    }));
  }

  @Test
  void fewAreNotCompiled() {
    List<String> few =
        DiagnosticsTable.read(FILE).rows().stream()
            .filter(row -> !row.isCompiled())
            .map(DiagnosticsTable.Row::title)
            .toList();
    assertEquals(
        List.of(
            "CALLS_NOT_CHECKED",
            "CANNOT_WRITE",
            "INTERNAL_ERROR",
            "MORE_FINDINGS",
            "NO_SOURCE_ROOT_OF_CALLS",
            "POLICY_FILE_TOO_LONG",
            "STALE_ENUM",
            "TOO_MANY_ACTIONS",
            "TOO_MANY_MEMBERS"),
        few);
  }
}
