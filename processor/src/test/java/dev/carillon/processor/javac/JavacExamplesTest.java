package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.processor.problem.Message;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            "TOO_MANY_MEMBERS",
            "VERSIONS_DIFFER"),
        few);
  }

  /** The flag rewrites only what is compiled. */
  @Test
  void whatIsNotCompiledIsSaidSo() {
    for (DiagnosticsTable.Row row : DiagnosticsTable.read(FILE).rows()) {
      if (!row.isCompiled()) {
        String told = row.expected().get(0).replaceFirst(".*?\\[carillon/\\w+] ", "");
        assertTrue(
            Arrays.stream(Message.values())
                .filter(message -> message.id().equals(row.title()))
                .anyMatch(message -> told.matches(firstLine(message, 0))),
            told);
      }
    }
  }

  /** Returns the first line of a message, of so many values or more, as a regular expression. */
  private static String firstLine(Message message, int values) {
    try {
      String text = message.of(Collections.nCopies(values, "\u00a7").toArray()).message();
      return Arrays.stream(text.split("\n", 2)[0].split("\u00a7", -1))
          .map(Pattern::quote)
          .collect(Collectors.joining(".+"));
    } catch (IllegalArgumentException e) {
      return firstLine(message, values + 1);
    }
  }
}
