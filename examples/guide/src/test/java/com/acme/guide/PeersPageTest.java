package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each cell of the table in peers.md links to a test that exists. */
class PeersPageTest {

  private static final Path PAGE = Path.of("peers.md");
  private static final Pattern CELL = Pattern.compile("\\[[^]]+]\\(([^ )]+) \"([^\"]+)\"\\)");

  @Test
  void eachCellNamesATest() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| |"))
            .filter(line -> !line.startsWith("| **"))
            .toList();
    assertTrue(rows.size() > 35, "rows: " + rows.size());
    for (String row : rows) {
      List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).skip(1).toList();
      assertEquals(5, cells.size(), row);
      for (String cell : cells.subList(1, 5)) {
        // What Carillon lacks no test can show.
        if (!cell.equals("no")) {
          assertTest(cell);
        }
      }
    }
  }

  private static void assertTest(String cell) throws IOException {
    Matcher link = CELL.matcher(cell);
    assertTrue(link.matches(), "is no link with a title: " + cell);
    String test = link.group(2);
    String text = Files.readString(PAGE.resolveSibling(link.group(1)));
    assertTrue(
        text.contains("void " + test + "(")
            || text.contains("test('" + test + "'")
            || text.contains("== " + test + "\n")
            || (link.group(1).endsWith(".md") && text.contains(test)),
        link.group(1) + " has no test " + test);
  }
}
