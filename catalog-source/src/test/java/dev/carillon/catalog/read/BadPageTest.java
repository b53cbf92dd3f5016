package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** HTML, Markdown and JSON, damaged. */
@Tag("any-jdk")
@net.jqwik.api.Tag("any-jdk")
class BadPageTest {

  private static final String HTML = page("bells-2026-06.html");
  private static final String HTML_2026 = page("bells-2026-08.html");
  private static final String MARKDOWN = page("bells-2026-08.md");
  private static final String JSON = page("bells-service-reference.json");

  private static final String NO_LEVEL =
      " is not an access level; expected one of"
          + " List, Read, Tagging, Write, Permissions management";

  private static final String ACTION_COLUMNS =
      "\"Actions\", \"Description\", \"Access level\", \"Resource types\", \"Condition keys\"";

  static Stream<Arguments> damages() {
    return Stream.of(
        damaged(
            "HTML: a renamed column",
            HTML.replace("<th>Access level</th>", "<th>Level</th>"),
            "14:15: the actions table has no column \"Access level\"; its columns are \"Actions\","
                + " \"Description\", \"Level\", \"Resource types (*required)\","
                + " \"Condition keys\", \"Dependent actions\""),
        damaged(
            "HTML: an actions table that is none",
            HTML_2026.replaceFirst(
                "<th>Actions</th><th>Description</th>(.*)<th>Access level</th>",
                "<th>A</th>$1<th>C</th><th>D</th>"),
            "26:9: the table under \"Actions defined by Example Bells\" has the columns \"A\","
                + " \"Resource types (*required)\", \"Condition keys\", \"C\", \"D\"; expected"
                + " those of an actions table: "
                + ACTION_COLUMNS),
        damaged(
            "HTML: an unknown level among two",
            HTML_2026.replace("Tagging, Write<", "Tagging, Wirte<"),
            "46:82: \"Wirte\"" + NO_LEVEL),
        damaged(
            "HTML: a row too short",
            HTML.replace("<td>List</td>", ""),
            "15:4: expected 6 cells in the row, found 5"),
        damaged(
            "HTML: a table in a cell",
            HTML.replace("<td>List</td>", "<td><table><tr><td>List</td></tr></table></td>"),
            "15:86: a table inside a cell; expected text"),
        damaged(
            "HTML: a cell over two columns",
            HTML.replace("<td>List</td>", "<td colspan=\"2\">List</td>"),
            "15:86: a cell over several columns; expected one cell for each column"),
        damaged(
            "HTML: a cell that spans more rows than there are",
            HTML.replace("<td>TagBell</td>", "<td rowspan=\"3\">TagBell</td>"),
            "25:8: the cell spans 2 rows more than the table has"),
        damaged(
            "HTML: a span that is no number",
            HTML.replace("rowspan=\"5\"", "rowspan=\"all\""),
            "18:5: \"all\" is not a number of rows to span",
            "21:4: expected 6 cells in the row, found 5",
            "22:4: expected 6 cells in the row, found 5",
            "23:4: expected 6 cells in the row, found 5",
            "24:4: expected 6 cells in the row, found 5"),
        damaged(
            "HTML: a second description",
            HTML.replace("<b>SCENARIO:</b> Bell-Only", "Bell-Only"),
            "23:8: a second description of RingBell: \"Bell-Only\""),
        damaged(
            "HTML: a duplicate action in the second table",
            HTML_2026.replace("MuteBell", "ringbell"),
            "55:5: the action \"ringbell\" is already listed in line 33"),
        damaged(
            "HTML: an action's name with a mark that is unknown",
            HTML.replace("[permission only]", "[deprecated]"),
            "16:8: \"MuteBell [deprecated]\" is not an action's name such as \"CreateMeeting\""),
        damaged(
            "HTML: a dependent action without its service",
            HTML.replace("s3:GetObject", "GetObject"),
            "19:59: \"GetObject\" is not a dependent action such as \"s3:CreateBucket\""),
        damaged(
            "HTML: an ARN that is none",
            HTML.replace(">arn:${Partition}:bells:::bell/", ">${Partition}:bells:::bell/"),
            "30:21: \"${Partition}:bells:::bell/${BellId}\" is not an ARN format;"
                + " expected one that begins with arn:"),
        damaged(
            "HTML: a page cut off",
            HTML.substring(0, HTML.indexOf("TagBell")),
            "25:1: the page stops before </html>, which line 2 opens; expected the whole page"),
        damaged(
            "HTML: a table cut off in a part of a page",
            HTML.substring(HTML.indexOf("<h1>"), HTML.indexOf("TagBell")),
            "22:1: the page stops before </table>, which line 10 opens; expected the whole page"),
        damaged(
            "HTML: a file of entities that grow",
            "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2"
                + " \"&lol;&lol;\">]><lolz>&lol2;</lolz>",
            "does not name its service; expected a sentence of AWS's English pages such as"
                + " \"Amazon Chime (service prefix: chime) provides …\"",
            "has no actions table; expected one with the columns " + ACTION_COLUMNS),
        damaged(
            "HTML: a million tags",
            "<table>" + "<b>".repeat(1_000_000),
            "has more than 1000000 tags"),
        damaged(
            "Markdown: a row without its last bar",
            MARKDOWN.replace(
                "| Permissions management, Write | ", "| Permissions management, Write"),
            "66:161: the row stops in a cell; expected a closing bar"),
        damaged(
            "Markdown: a row too long",
            MARKDOWN.replace("| Permissions management, Write | ", "| Write | Write | "),
            "66:1: expected 5 cells in the row, found 6"),
        damaged(
            "Markdown: a table without its header",
            MARKDOWN.replace(
                "| Actions | Description | Resource types (\\*required) | Condition keys | Access"
                    + " level | \n",
                ""),
            "64:1: a table row without a table; expected a header above it"),
        damaged(
            "Markdown: bars at the ends of some lines of a table alone",
            MARKDOWN
                .replace("| Condition keys | Description | Type | ", "Condition keys | Description")
                .replace("| --- | --- | --- | \n|   [aws:Req", "--- | ---\n|   [aws:Req"),
            "87:2: the condition keys table has no column \"Type\"; its columns are"
                + " \"Condition keys\", \"Description\"",
            "89:1: expected 2 cells in the row, found 5",
            "90:1: expected 2 cells in the row, found 5",
            "91:1: expected 2 cells in the row, found 5"),
        damaged(
            "Markdown: a renamed point",
            MARKDOWN.replace("  - **Access level:** List", "  - **Level:** List"),
            "38:1: \"ListBells\" has no \"Access level\", as others of the list have",
            "38:1: \"\"" + NO_LEVEL),
        damaged(
            "Markdown: a point that is none",
            MARKDOWN.replace("  - **Access level:** List", "  - List"),
            "38:1: \"ListBells\" has no \"Access level\", as others of the list have",
            "38:1: \"\"" + NO_LEVEL,
            "42:1: expected a point such as \"- **Access level:** Write\""),
        damaged(
            "Markdown: a point twice",
            MARKDOWN.replace(
                "  - **Access level:** List",
                "  - **Access level:** List\n  - **Access level:** Read"),
            "43:1: a second \"Access level\" of \"ListBells\""),
        damaged(
            "Markdown: a page cut between two actions",
            MARKDOWN.substring(0, MARKDOWN.indexOf("- **   [TagBell]")),
            "50:1: the page stops before its section \"Permission-only actions for Example Bells\";"
                + " expected the whole page"),
        damaged(
            "JSON: wrong types",
            JSON.replace("\"IsList\" : true", "\"IsList\" : 1")
                .replace(
                    "\"ActionConditionKeys\" : [ \"aws:RequestTag/${TagKey}\" ]",
                    "\"ActionConditionKeys\" : {}"),
            "5:53: $.Actions[0].Annotations.Properties.IsList: expected true or false, found a"
                + " number",
            "10:52: $.Actions[2].ActionConditionKeys: expected an array, found an object"),
        damaged(
            "JSON: a missing flag",
            JSON.replace(", \"IsWrite\" : false", ""),
            "5:40: $.Actions[0].Annotations.Properties: the member \"IsWrite\" is missing"),
        damaged(
            "JSON: no name, no flags",
            JSON.replace("\"Name\" : \"ListBells\"", "\"Id\" : 1")
                .replaceFirst("\"Annotations\"", "\"X\""),
            "4:5: $.Actions[0]: the member \"Name\" is missing",
            "4:5: $.Actions[0]: the member \"Annotations\" is missing"),
        damaged(
            "JSON: of another kind",
            "{\"Version\": \"2012-10-17\"}",
            "1:1: $: is not of AWS's service reference; expected an object with Name and Actions"),
        damaged(
            "JSON: a duplicate",
            JSON.replace("\"MuteBell\"", "\"listbells\""),
            "7:16: $.Actions[1].Name: \"listbells\" is already listed in line 4"),
        damaged(
            "JSON: another version",
            JSON.replace("v1.4", "v2.0"),
            "23:15: $.Version: expected version v1.4, found \"v2.0\""),
        damaged(
            "JSON: a service prefix that is none",
            JSON.replace("\"Name\" : \"bells\",\n", "\"Name\" : \"../bells\",\n"),
            "2:12: $.Name: \"../bells\" is not a service prefix such as \"chime\""),
        damaged(
            "JSON: an HTML error page",
            "{<html>",
            "1:2: not JSON: Unexpected character"
                + " ('<' (code 60)): was expecting double-quote to start field name"),
        damaged(
            "JSON: a bracket that closes another",
            "{\"Name\": \"bells\", \"Actions\": [}",
            "1:31: not JSON: Unexpected close marker '}': expected ']'"),
        damaged(
            "JSON: null",
            JSON.replaceFirst(
                    "\"ActionConditionKeys\" : \\[[^]]*]", "\"ActionConditionKeys\" : null")
                .replace("\"Name\" : \"ListBells\"", "\"Name\" : null"),
            "4:16: $.Actions[0].Name: expected a string, found null",
            "10:52: $.Actions[2].ActionConditionKeys: expected an array, found null"),
        damaged(
            "JSON: a member twice",
            JSON.replace("\"Name\" : \"ListBells\"", "\"Name\" : \"A\", \"Name\" : \"ListBells\""),
            "4:27: not JSON: Duplicate field 'Name'"),
        damaged("JSON: an array", "[]", "1:1: $: expected an object, found an array"),
        damaged(
            "JSON: nested without end",
            "{\"a\":" + "[".repeat(100_000),
            "1:70: nested more than 64 deep"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void tellsWhatIsWrongAndWhere(String damage, String page, List<String> expected) {
    ProblemsException e = assertThrows(ProblemsException.class, () -> read(page));

    assertEquals(String.join("\n", expected), messages(e), damage);
  }

  /** Returns what is said of a page, each with its place and without the name of the page. */
  static String messages(ProblemsException e) {
    return e.problems().stream()
        .map(problem -> problem.toString().replaceFirst("^page:( (?=\\D))?", ""))
        .collect(Collectors.joining("\n"));
  }

  @Property(tries = 200)
  void aCutPageIsRefusedUnlessEveryActionIsThere(
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    for (String page : List.of(HTML, HTML_2026, MARKDOWN, JSON)) {
      try {
        assertEquals(4, read(page.substring(0, (int) (share * page.length()))).actions().size());
      } catch (ProblemsException e) {
        assertEquals("page", e.problems().get(0).file());
      }
    }
  }

  @Property(tries = 200)
  void aMutatedPageIsReadOrRefusedButNeverCrashes(
      @ForAll List<@DoubleRange(min = 0, max = 0.99) Double> places, @ForAll char replacement) {
    for (String page : List.of(HTML, HTML_2026, MARKDOWN, JSON)) {
      StringBuilder mutated = new StringBuilder(page);
      for (double place : places) {
        mutated.setCharAt((int) (place * page.length()), replacement);
      }
      try {
        assertFalse(read(mutated.toString()).service().isEmpty());
      } catch (ProblemsException e) {
        assertEquals("page", e.problems().get(0).file());
      }
    }
  }

  /** Returns a page with what is said of it. */
  static Arguments damaged(String damage, String page, String... expected) {
    return Arguments.of(damage, page, List.of(expected));
  }

  static ServiceCatalog read(String page) throws ProblemsException {
    return SourceReader.read("page", page.getBytes(UTF_8)).catalog();
  }

  private static String page(String name) {
    return OwnFile.text(BadPageTest.class, name);
  }
}
