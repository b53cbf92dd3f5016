package dev.carillon.policy.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Statements, each with all that is said of it, and where: {@code small.tsv}. One quick test of all
 * rows, which mutation testing runs for each change of a rule.
 */
final class SmallDocumentsTest {

  @Test
  void allThatIsSaidIsWhatHasToBe() throws IOException {
    PolicyChecker nothing = PolicyChecker.knowing(List.of()).withRisks();
    PolicyChecker excerpts = PolicyChecker.knowing(ReferenceJson.excerpts()).withRisks();
    List<Row> rows = rows().toList();
    assertTrue(rows.size() > 100);
    assertAll(
        rows.stream()
            .map(row -> (Executable) () -> check(row.isOfExcerpts() ? excerpts : nothing, row)));
  }

  private static void check(PolicyChecker checker, Row row) {
    List<Finding> found =
        checker.check(
            "{\"Version\":\"2012-10-17\",\"Statement\":[" + row.statements() + "]}", row.kind());
    assertEquals(
        row.expected(),
        found.stream()
            .map(one -> one.id() + " " + one.path().replace("Statement[", "["))
            .collect(Collectors.joining(", ")),
        row.name());
    String said =
        found.stream()
            .map(one -> one.severity() + ": " + one.message())
            .collect(Collectors.joining("\n"));
    assertTrue(said.contains(row.words()), () -> row.name() + ": " + said);
  }

  private static Stream<Row> rows() throws IOException {
    try (InputStream table = SmallDocumentsTest.class.getResourceAsStream("/findings/small.tsv")) {
      String text = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8);
      return text.lines().skip(1).map(line -> Row.of(line.split("\t", -1)));
    }
  }

  private record Row(
      String name,
      PolicyKind kind,
      boolean isOfExcerpts,
      String statements,
      String expected,
      String words) {

    static Row of(String[] cells) {
      return new Row(
          cells[0],
          PolicyKind.valueOf(cells[1]),
          cells[2].equals("excerpts"),
          cells[3],
          cells[4],
          cells[5]);
    }
  }
}
