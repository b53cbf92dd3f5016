package dev.carillon.catalog.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.read.table.PageTable;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of a table of resource types hold. */
final class HtmlTableTest {

  private static final String HEADER =
      "<tr><th>Resource types</th><th>ARN</th><th>Condition keys</th></tr>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HEADER<tr><td>a</td><td>b</td><td>c</td></tr> | [a] [b] [c]",
        "<tr></tr>HEADER<tr><td>a</td><td>b</td><td>c</td></tr> | [a] [b] [c]",
        "HEADER<tr><td>a<p>b</p>c</td><td>d<br>e</td><td><p>f</p><p>g</p></td></tr>"
            + " | [a, b, c] [d, e] [f, g]",
        "HEADER<tr><td>a</td><td>$ { B }:${C}</td><td>c</td></tr> | [a] [${B }:${C}] [c]",
      })
  void aValueEndsWhereABlockBeginsOrEnds(String rows, String values) {
    Problems problems = new Problems("page");
    PageTable table =
        new HtmlTable(
                Jsoup.parse(
                        "<table>" + rows.replace("HEADER", HEADER) + "</table>",
                        "",
                        Parser.htmlParser().setTrackPosition(true))
                    .select("table")
                    .get(0),
                problems)
            .read("Resource types")
            .orElseThrow();
    assertEquals(
        List.of(values),
        table.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> cell.values().toString())
                        .collect(Collectors.joining(" ")))
            .toList());
  }
}
