package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page with one cell damaged in its tables of resource types and condition keys. */
final class PageFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<td>bell</td><td>arn    ~ <td></td><td>arn      ~ 30:8 the row has no resource type",
        "<td>bell</td><td>arn    ~ <td>b|l</td><td>arn   ~ 30:8 \"b|l\" is not a resource type",
        "<td>bells:Tone</td><td>Filters ~ <td></td><td>Filters ~ 38:8 the row has no condition key",
        "<td>bells:Tone</td><td>Filters ~ <td>Tone</td><td>Filters ~ 38:8 \"Tone\" is not a",
        "<td>String<br>Numeric</td> ~ <td></td>          ~ 38:58 the row has no type",
        "<td>arn:${Partition}:bells:::bell/${BellId}</td> ~ <td></td> ~ 30:21 the row has no ARN"
            + " format",
        "arn:${Partition}:bells:::bell/${BellId} ~ arm:bells:bell ~ 30:21 \"arm:bells:bell\" is not"
            + " an",
        "<td>bell</td>           ~ <td colspan='2'>bell</td> ~ 30:8 a cell over several columns",
        "<td>bell</td>           ~ <td rowspan='x'>bell</td> ~ 30:8 \"x\" is not a number of rows",
        "<td>bell</td>           ~ <td rowspan='3'>bell</td> ~ 30:8 the cell spans 1 rows"
            + " more than the table has",
        "<td>bell tower</td><td>arn ~ <td rowspan='3'>bell tower</td><td>arn ~ 31:8 the cell spans"
            + " 2 rows more than the table has",
        "to tag a bell           ~ to tag a &#x7;bell ~ 25:24 \"Grants permission to tag a"
            + " \\u0007bell\" is not text without control characters",
        "<td>bells:Tone</td></tr> ~ <td>Tone</td></tr>   ~ 30:69 \"Tone\"",
      })
  void aDamageIsToldWithItsPlace(String part, String damaged, String problem) {
    String told = told(page().replace(part, damaged));
    assertEquals(problem, told.substring(0, Math.min(problem.length(), told.length())), told);
  }

  @Test
  void theFirstTableOfActionsMayStandUnderAnyHeading() throws Exception {
    String page = page().replace("<h2>Actions defined by Example Bells", "<h2>What bells do");
    assertEquals(read(page()), read(page));
  }

  /** Since August 2026 a heading says which actions are permission only. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bells-2026-08.html | <(/?)h2 | <$1h2 | YES",
        "bells-2026-08.html | <(/?)h2 | <$1h4 | YES",
        "bells-2026-08.html | >Actions defined by | >What is done with | YES",
        "bells-2026-08.md | Actions defined by | What is done with | YES",
        "bells-2026-08.html | <(/?)h[12] | <$1p | UNKNOWN",
        "bells-2026-08.md | '## ' | '#### ' | YES",
        "bells-2026-06.html | <(/?)h2 | <$1p | YES",
      })
  void noMarkIsTakenForNoneWhereTheHeadingIsNotFound(
      String name, String heading, String other, String mark) throws Exception {
    ServiceCatalog bells = read(page(name).replaceAll(heading, other)).catalog();
    assertEquals(
        mark,
        bells.actions().stream()
            .filter(action -> action.name().equals("MuteBell"))
            .map(action -> action.permissionOnly().name())
            .collect(Collectors.joining()));
  }

  /** A page without dependent actions can still have marks in the names. */
  @Test
  void marksInNamesAreFoundWhateverElseAPageHas() throws Exception {
    Source source = read(page().replace("<th>Dependent actions</th>", "<th>Needs</th>"));
    assertFalse(source.lacks().contains(Fact.PERMISSION_ONLY_MARKS));
    assertEquals(Mark.YES, source.catalog().action("MuteBell").orElseThrow().permissionOnly());
  }

  /** Not marked is only what could be: a header or a type has the asterisk. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x | x | YES",
        "[(][*]required[)] | '' | YES",
        "bell[*] | bell | NO",
        "[*] | '' | UNKNOWN",
      })
  void noAsteriskIsNoMarkWhereThePageHasThem(String part, String other, String mark)
      throws Exception {
    Source source = read(page().replaceAll(part, other));
    assertEquals(mark.equals("UNKNOWN"), source.lacks().contains(Fact.REQUIRED_MARKS));
    assertEquals(
        mark,
        source
            .catalog()
            .action("RingBell")
            .orElseThrow()
            .use("bell")
            .orElseThrow()
            .required()
            .name());
  }

  @Test
  void levelsCanStandOnSeveralLines() throws Exception {
    String lines = "<td><p>Permissions management,</p><p>Write</p></td>";
    assertEquals(
        Set.of(AccessLevel.PERMISSIONS_MANAGEMENT, AccessLevel.WRITE),
        read(page().replaceFirst("<td>Tagging</td>", lines))
            .catalog()
            .action("TagBell")
            .orElseThrow()
            .accessLevels());
  }

  /** Programs leave a table in HTML whose cells Markdown cannot have. */
  @Test
  void aTableOfMarkdownCanBeHtml() throws Exception {
    String page = page("bells-2026-08.md");
    String table =
        """
        <table>
        <tr><th>Actions</th><th>Description</th><th>Resource types (*required)</th>
        <th>Condition keys</th><th>Access level</th></tr>
        <tr><td>MuteBell</td><td>Grants permission to mute a bell</td><td>bell*</td>
        <td></td><td>Permissions management, Write</td></tr>
        </table>
        """;
    String mixed = page.replaceAll("\\| Actions \\|.*\n.*\n.*MuteBell.*\n", table);

    assertEquals(read(page).catalog().actions(), read(mixed).catalog().actions());
    assertEquals(
        read(page).catalog().actions(),
        read(mixed.replace("<td>MuteBell", "<td>\n<b>MuteBell</b>")).catalog().actions());
    assertNotEquals(page, mixed);
    assertEquals(
        "68:1 the page stops before </table>, which line 64 opens; expected the whole page",
        told(mixed.replaceAll("(?s)</table>.*", "")));
    String tables = "</table>" + "\n<table></table>".repeat(30);
    assertEquals(
        "99:1 more than 30 tables of HTML in Markdown", told(mixed.replace("</table>", tables)));
  }

  @Test
  void theTopicsOfAPageAreOnIt() {
    String topics =
        """
        <h6>Topics</h6><ul>
        <li><a href="#there">What is there</a></li><li><a href="#">the top</a></li>
        <li><a href="#lost">What is lost</a></li><li><a href="x#lost">another page</a></li>
        </ul><h6>Other things</h6><ul><li><a href="#other">no topic</a></li></ul>
        <p id="there">here</p>
        """;
    assertEquals(
        "5:5 the page has no section \"What is lost\", which its list of topics names",
        told(page().replaceFirst("<body>", Matcher.quoteReplacement("<body>" + topics))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Example Bells (service  | Example Bells",
        "(service                | bells",
        "Bells (old)(service     | Bells (old)",
        "Bells (SERVICE          | Bells",
      })
  void theServiceIsNamedInFrontOfItsPrefix(String sentence, String name) throws Exception {
    ServiceCatalog bells = read(page().replace("Example Bells (service", sentence)).catalog();
    assertEquals(name, bells.displayName());
    assertEquals("bells", bells.service());
  }

  @Test
  void theNameOfAServiceIsText() {
    assertEquals(
        "0:0 \"Bell\\u0007s\" is not text without control characters",
        told(page().replace("Example Bells (service", "Bell&#x7;s (service")));
  }

  @Test
  void aTableHasRows() {
    String page =
        page().replaceAll("(?s)(Resource types defined.*?</thead>).*?</table>", "$1</table>");
    assertEquals("29:15 the resource types table has no rows", told(page));
  }

  @Test
  void aRowHasFewCells() {
    String cell = "<td rowspan='2'>bell</td>";
    String wrongWidth = "30:4 expected 3 cells in the row, found ";
    assertEquals(
        "30:4 more than 100 cells in a row\n" + wrongWidth + "101",
        told(page().replace("<td>bell</td>", cell.repeat(99))));
    assertEquals(
        wrongWidth + "100", told(page().replace("<td>bell</td>", "<td>bell</td>".repeat(98))));
  }

  private static String told(String page) {
    ProblemsException e = assertThrows(ProblemsException.class, () -> read(page));
    return e.problems().stream()
        .map(one -> one.line() + ":" + one.column() + ' ' + one.message())
        .collect(Collectors.joining("\n"));
  }

  private static Source read(String page) throws ProblemsException {
    return SourceReader.read("page", page.getBytes(UTF_8));
  }

  private static String page() {
    return page("bells-2026-06.html");
  }

  private static String page(String name) {
    return OwnFile.text(PageFactsTest.class, name);
  }
}
