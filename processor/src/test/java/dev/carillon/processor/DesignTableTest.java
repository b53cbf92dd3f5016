package dev.carillon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What must compile and what must not, over real services of AWS, with the plugin in javac: each
 * row of {@code src/test/resources/design-table.txt}.
 */
final class DesignTableTest {

  private static final Path TABLE = Path.of("src", "test", "resources", "design-table.txt");

  private static RealServices services;

  @BeforeAll
  static void generate(@TempDir Path folder) {
    services = RealServices.generate(folder, "chime", "s3", "ec2", "bedrock", "lex", "support");
  }

  @TestFactory
  Stream<DynamicTest> eachRowIsAsTheTableSays() throws IOException {
    List<Row> rows = rows();
    assertTrue(rows.size() > 50, rows.size() + " rows");
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.section + ": " + row.code, () -> check(row)));
  }

  private static void check(Row row) throws ReflectiveOperationException, IOException {
    List<String> said = services.diagnose(row.code);
    if (!row.said.isEmpty()) {
      assertEquals(1, said.size(), said.toString());
      assertTrue(said.get(0).startsWith(row.said), said.get(0));
      return;
    }
    assertEquals(List.of(), said);
    if (row.thrown.isEmpty()) {
      services.evaluate();
    } else {
      RuntimeException thrown = assertThrows(RuntimeException.class, services::evaluate);
      assertTrue(String.valueOf(thrown.getMessage()).startsWith(row.thrown), thrown.toString());
    }
  }

  /**
   * A row of the table.
   *
   * @param section the row of the design that it belongs to
   * @param code a Java expression
   * @param said how the one message of javac or the plugin begins; empty where there is none
   * @param thrown how the message of the exception begins when it is evaluated; or empty
   */
  private record Row(String section, String code, String said, String thrown) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    String section = "";
    StringBuilder code = new StringBuilder();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("== ")) {
        section = line.substring(3);
      } else if (line.startsWith("-> ") || line.startsWith("!! ") || line.isBlank()) {
        if (!code.isEmpty()) {
          String message = line.isBlank() ? "" : line.substring(3);
          boolean runs = line.startsWith("!! ");
          rows.add(
              new Row(section, code.toString().strip(), runs ? "" : message, runs ? message : ""));
          code.setLength(0);
        }
      } else {
        code.append(line).append('\n');
      }
    }
    return rows;
  }
}
