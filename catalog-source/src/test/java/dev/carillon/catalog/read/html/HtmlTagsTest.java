package dev.carillon.catalog.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the tags of a few lines of HTML; {@code ~} is a new line. */
final class HtmlTagsTest {

  private static final String ROW = "<tr><td>a</td></tr>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>A</h2><table>ROW</table>",
        "<h2>A</h2><table class=\"x\">ROW</table><table>ROW</table>",
        "<table><colgroup><col><col></colgroup>ROW</table>",
        "<table><col>ROW</table>",
        "<table><caption>a</caption><thead>ROW</thead><tbody>ROW</tbody><tfoot>ROW</tfoot></table>",
        "<table><tr> <th>a</th> <td>b</td> </tr> <!-- c --> ROW</table>",
        "<table><tr class='x'><td>a</td></tr></table>",
        "<table >ROW</table> text",
        "<table><tr><td><table>ROW</table></td></tr></table>",
        "<p>no table</p>",
        "<table/>ROW</table>",
        "<table>ROW</table><a href=x>b</a>",
        "<p>lower <than</p><table>ROW</table>",
        "<p title=a\">b</p><table>ROW</table>",
      })
  void nothingIsWrong(String html) {
    assertEquals("", problems(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>A<table>ROW</table>           | 1:1 the heading has no end; expected </h2>",
        "<table>ROW</table></tr>           | 1:35 </tr> is not part of the page; a tag before it is"
            + " missing, or one too many",
        "<table>ROW</table></h2>           | 1:35 </h2> is not part of the page; a tag before it is"
            + " missing, or one too many",
        "<p>a</p>ROW                       | 1:9 <tr> is not part of the page; a tag before it is"
            + " missing, or one too many",
        "<table><tr>b<td>a</td></tr></table> | 1:12 something in a table that is in none of its"
            + " cells; expected a <td> in front of it",
        "<table><tr><td>a</td>b</tr></table> | 1:22 something in a table that is in none of its"
            + " cells; expected a <td> in front of it",
        "<table>~<tr><td>a</td>~~<p>b</p></tr></table> | 4:1 something in a table that is in none"
            + " of its cells; expected a <td> in front of it",
        "<table><tr><td>a</td> <b>c</b></tr></table> | 1:23 something in a table that is in none of"
            + " its cells; expected a <td> in front of it",
        "<table><tr class='x'>b<td>a</td></tr></table> | 1:22 something in a table that is in none"
            + " of its cells; expected a <td> in front of it",
        "<table><tr><td class=\"x>a</td></tr></table> | 1:12 <td> is not part of the page; a tag"
            + " before it is missing, or one too many",
        "<table><tr><td class=x\">a</td></tr></table> | 1:12 the tag <td lacks a quotation mark",
        "<table><tr><td>a</td><td class=x\"></table> | 1:22 the tag <td lacks a quotation mark",
        "<table><tr><td <b>a</b></td></tr></table> | 1:12 the tag <td has no end; expected a \">\""
            + " before the next tag",
        "<table><tr><td>a</td></tr></table ROW | 1:35 <tr> is not part of the page; a tag before it"
            + " is missing, or one too many",
        "<div><tr><td>a</td></tr></div> | 1:6 <tr> is not part of the page; a tag before it is"
            + " missing, or one too many",
        "<table><div><tr><td>a</td></tr></div></table> | 1:8 something in a table that is in none"
            + " of its cells; expected a <td> in front of it",
        "<template><td>a</td></template><table>ROW</table> | 1:11 <td> inside of <template>;"
            + " expected it in a table; then 1:21 something in a table that is in none of its"
            + " cells; expected a <td> in front of it",
      })
  void theFirstThatIsWrongIsTold(String html, String problems) {
    assertEquals(problems, problems(html));
  }

  private static String problems(String html) {
    String text = html.replace("ROW", ROW).replace('~', '\n');
    Problems problems = new Problems("page");
    new HtmlTags(
            HtmlElements.of(
                Jsoup.parse(
                    text, "", Parser.htmlParser().setTrackPosition(true).setTrackErrors(0))),
            text,
            problems)
        .requireElements();
    try {
      problems.throwIfAny();
      return "";
    } catch (ProblemsException e) {
      return e.problems().stream().map(HtmlTagsTest::told).collect(Collectors.joining("; then "));
    }
  }

  private static String told(Problem problem) {
    return problem.line() + ":" + problem.column() + " " + problem.message();
  }
}
