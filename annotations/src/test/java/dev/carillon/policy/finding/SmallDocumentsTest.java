package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Statements, each with all that is said of it, and where: {@code small.tsv}. Quick, so that
 * mutation testing can ask it of each rule.
 */
final class SmallDocumentsTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/findings/small.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      maxCharsPerColumn = 10_000,
      numLinesToSkip = 1)
  void allThatIsSaidIsWhatHasToBe(
      String name, PolicyKind kind, String known, String statements, String expected, String words)
      throws IOException {
    PolicyChecker checker =
        PolicyChecker.knowing(known.equals("excerpts") ? ReferenceJson.excerpts() : List.of())
            .withRisks();
    List<Finding> found =
        checker.check("{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}", kind);
    assertEquals(
        expected == null ? "" : expected,
        found.stream()
            .map(one -> one.id() + " " + one.path().replace("Statement[", "["))
            .collect(Collectors.joining(", ")),
        name);
    String said = found.stream().map(Finding::message).collect(Collectors.joining("\n"));
    assertTrue(words == null || said.contains(words), said);
  }
}
