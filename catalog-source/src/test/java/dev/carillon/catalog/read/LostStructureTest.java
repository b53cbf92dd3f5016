package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ProblemsException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that have lost a mark or a tag, by which facts would be lost without a word. */
class LostStructureTest {

  private static final String HTML = page("bells-2026-06.html");
  private static final String HTML_2026 = page("bells-2026-08.html");
  private static final String MARKDOWN = page("bells-2026-08.md");
  private static final String MARKDOWN_2020 = page("bells-2020.md");
  private static final String SAVED = page("bells-saved.txt");

  static Stream<Arguments> lost() {
    return Stream.of(
        lost(
            "saved text: the section on condition keys, of which the page speaks before",
            SAVED
                .substring(0, SAVED.indexOf("Example Bells defines the following condition"))
                .replace("Topics", "The Condition element"),
            "36:1: the page stops before its last section, on condition keys; expected the whole"
                + " page"),
        lost(
            "Markdown: a row without a table",
            MARKDOWN_2020 + "\nRingBell | Rings | Write |\n",
            "51:1: a table row without a table; expected a bar in front of it"),
        lost(
            "Markdown: a list of operations without bold text",
            MARKDOWN
                    .substring(0, MARKDOWN.indexOf("## Actions"))
                    .replaceAll("\\*\\*(?!Topics|\n)", "")
                + MARKDOWN.substring(MARKDOWN.indexOf("## Actions")),
            "27:1: a point without an item; expected one such as \"- **CreateMeeting**\" above",
            "28:1: a point without an item; expected one such as \"- **CreateMeeting**\" above"),
        lost(
            "HTML: a stray end of the table",
            HTML.replace("<tr><td>TagBell", "</table><tr><td>TagBell"),
            "25:12: <tr> is not part of the page; a tag before it is missing, or one too many"),
        lost(
            "HTML: a beginning of a table that is missing",
            HTML.replaceFirst("<table>", ""),
            "has no actions table; expected one with the columns \"Actions\", \"Description\","
                + " \"Access level\", \"Resource types\", \"Condition keys\"",
            "14:4: <thead> is not part of the page; a tag before it is missing, or one too many"),
        lost(
            "HTML: a table between two rows",
            HTML.replace("<tr><td>TagBell", "</table><table><tr><td>TagBell"),
            "25:23: the table under \"Actions defined by Example Bells\" has the columns"
                + " \"TagBell\", \"Grants permission to tag a bell\", \"Tagging\", \"bell*\","
                + " \"aws:RequestTag/${TagKey} aws:ResourceTag/${TagKey}\", \"\"; expected those of"
                + " an actions table: \"Actions\", \"Description\", \"Access level\", \"Resource"
                + " types\", \"Condition keys\""),
        lost(
            "HTML: a text field that swallows rows",
            HTML.replace("<td>List</td>", "<td>List<textarea></td>")
                .replace("<h2>Cond", "</textarea><h2>Cond"),
            "41:1: the page stops before </html>, which line 2 opens; expected the whole page"),
        lost(
            "HTML: a script that swallows a table",
            HTML.replace("<h2>Resource", "<script><h2>Resource")
                .replace("<h2>Cond", "</script><h2>Cond"),
            "27:11: <h2> is not part of the page; a tag before it is missing, or one too many"),
        lost(
            "HTML: a comment that swallows a row",
            HTML.replace("<tr><td>TagBell", "<!--<tr><td>TagBell")
                .replaceFirst("</td></tr>\n  </table>", "</td></tr>-->\n  </table>"),
            "25:8: <tr> is not part of the page; a tag before it is missing, or one too many"),
        lost(
            "HTML: a renamed column of ARNs",
            HTML.replace("<th>ARN</th>", "<th>Name</th>"),
            "29:15: the resource types table has no column \"ARN\"; its columns are"
                + " \"Resource types\", \"Name\", \"Condition keys\""),
        lost(
            "HTML: a heading of permission-only actions that became a paragraph",
            HTML_2026.replaceFirst("<h2( id=.list_bells-permission.*?)</h2>", "<p$1</p>"),
            "52:9: a second actions table under \"Actions defined by Example Bells\"; expected a"
                + " heading of its own above it"),
        lost(
            "HTML: a second table of actions under a heading of another name",
            HTML_2026.replace(
                "\"list_bells-permission-only-actions\">Permission-only actions for",
                "\"x\">More of"),
            "52:9: a second actions table under \"More of Example Bells\"; expected it under"
                + " \"Permission-only actions\""),
        lost(
            "HTML: an asterisk that became a picture",
            HTML.replaceFirst("bell\\*", "bell<img alt='*'>"),
            "16:150: <img> in a cell; expected text"),
        lost(
            "HTML: a raised word at a name",
            HTML.replace("<td>TagBell", "<td>TagBell<sup>new</sup>"),
            "25:19: <sup> in a cell; expected text"),
        lost(
            "HTML: the pages of two services",
            HTML.replaceFirst(
                "<h2>", "<p>Example Gongs (service prefix: <code>gongs</code>) has …</p><h2>"),
            "has the pages of two services, \"bells\" and \"gongs\"; expected one"),
        lost(
            "HTML: a table of keys with unknown columns",
            HTML.replace(
                "<th>Condition keys</th><th>Description</th><th>Type</th>",
                "<th>Key</th><th>What</th><th>Kind</th>"),
            "35:15: the table under \"Condition keys for Example Bells\" has the columns \"Key\","
                + " \"What\", \"Kind\"; expected those of a condition keys table:"
                + " \"Condition keys\", \"Description\", \"Type\""),
        lost(
            "HTML: a section that is gone",
            HTML.replaceAll("(?s)<h2>Resource types.*?</table>", ""),
            "16:136: the resource type \"bell\" is used here, and the page does not define it",
            "21:8: the resource type \"bell tower\" is used here, and the page does not define it"),
        lost(
            "HTML: a heading without its beginning",
            HTML_2026.replace("<h2 id=\"list_bells-permission-only-actions\">", ""),
            "49:44: </h2> is not part of the page; a tag before it is missing, or one too many",
            "52:9: a second actions table under \"Actions defined by Example Bells\"; expected a"
                + " heading of its own above it"),
        lost(
            "HTML: a row that says nothing",
            HTML.replace(
                "<tr><td></td><td><p>aws:RequestTag/${TagKey}</p></td><td></td></tr>",
                "<tr><td></td><td></td><td></td></tr>"),
            "18:5: a further row of RingBell that says nothing"),
        lost(
            "HTML: text behind a cell",
            HTML.replace("MuteBell</a> [", "MuteBell</a></td>["),
            "16:46: something in a table that is in none of its cells; expected a <td> in front of"
                + " it",
            "16:63: </td> is not part of the page; a tag before it is missing, or one too many"),
        lost(
            "HTML: a link behind a cell",
            HTML_2026.replace(
                "<td><p><a href=\"#list_bells-resource-bell\">",
                "<td><p></td><a href=\"#list_bells-resource-bell\">"),
            "35:17: something in a table that is in none of its cells; expected a <td> in front of"
                + " it",
            "35:66: </td> is not part of the page; a tag before it is missing, or one too many"),
        lost(
            "HTML: an address without its second quotation mark",
            HTML_2026.replace(
                "<td>aws:RequestTag/${TagKey}<br/>aws:",
                "<td><a href=\"#a>aws:RequestTag/${TagKey}</a><br/><a href=\"#b\">aws:"),
            "46:23: the tag <a lacks a quotation mark"),
        lost(
            "HTML: a level cut in two by the end of the table",
            HTML_2026.replace("Tagging, Write</td>", "Tagging</td></tr></table>, Write</td>"),
            "46:118: </td> is not part of the page; a tag before it is missing, or one too many"),
        lost(
            "HTML: a column's tag in a cell",
            HTML_2026.replace("<td>bells:Tone</td>", "<td><col>bells:Tone</td>"),
            "61:117: something in a table that is in none of its cells; expected a <td> in front of"
                + " it",
            "61:127: </td> is not part of the page; a tag before it is missing, or one too many",
            "69:4: expected 3 cells in the row, found 1",
            "69:32: expected 3 cells in the row, found 2"),
        lost(
            "HTML: a wildcard that is none in an ARN",
            HTML_2026.replace("old-tower/", "old-tower\u2217/"),
            "62:27: \"arn:${Partition}:bells:::old-tower\\u2217/${Id}\" is not an ARN format;"
                + " expected one that begins with arn:"),
        lost(
            "Markdown: two cells that have become one",
            MARKDOWN.replace("bell-tower) / **", "bell-tower)  **"),
            "47:1: expected a point such as \"- **Access level:** Write\""),
        lost(
            "Markdown: a cell that spans rows which have their own",
            MARKDOWN.replaceFirst("(bell-tower\\)) / \\*\\*.*", "$1"),
            "47:5: \"Resource types (*required)\" alone, and beside others in other points;"
                + " expected one of both"),
        lost(
            "Markdown: an item that lost an asterisk",
            MARKDOWN.replace("\n- **   [TagBell]", "- *   [TagBell]"),
            "50:1: the line belongs to the table or list above; expected a point such as"
                + " \"- **Access level:** Write\"",
            stray(51),
            stray(52),
            stray(53),
            stray(54)),
        lost(
            "Markdown: a comment that swallows a row",
            MARKDOWN_2020.replaceFirst("\n(\\|   \\[ bells:Tone.*)", "\n<!-- once\n$1\n-->"),
            "50:1: a row or item in a comment; expected it in a table or list"),
        lost(
            "Markdown: a comment without an end",
            MARKDOWN.replace("## Resource types", "<!-- to do\n\n## Resource types"),
            "68:1: the comment has no end; expected \"-->\""),
        lost(
            "Markdown: a digit in front of the service's prefix",
            MARKDOWN.replace("prefix: `bells`", "prefix: 0`bells`"),
            "\"0bells\" begins with a digit, as no prefix of AWS does"),
        lost(
            "Markdown: a level on two lines",
            MARKDOWN.replace("Tagging, Write\n\n## Perm", "Tagging\n, Write\n\n## Perm"),
            "56:1: the line belongs to the table or list above; expected a point such as"
                + " \"- **Access level:** Write\""),
        lost(
            "Markdown: a misspelt label beside right ones",
            MARKDOWN.replace(
                "- **Condition keys:** [aws:RequestTag/${TagKey}](#x)",
                "- **Conditon keys:** [aws:RequestTag/${TagKey}](#x)"),
            "51:1: \"TagBell\" has no \"Condition keys\", as others of the list have"),
        lost(
            "Markdown: two rows in one line",
            MARKDOWN.replace(
                "(#list_bells-bells_Tone)\n  - **Res", "(#list_bells-bells_Tone)  - **Res"),
            "44:1: \"RingBell\" has no \"Resource types (*required)\", as others of the list have",
            "44:1: \"RingBell\" has no \"Condition keys\", as others of the list have",
            "46:1: expected a point such as \"- **Access level:** Write\""),
        lost(
            "Markdown: a last row without its bar",
            MARKDOWN_2020.replace("\n|   [ bells:Tone ]", "\n   [ bells:Tone ]"),
            "49:1: the line belongs to the table or list above; expected a row such as"
                + " \"| CreateMeeting | … |\""),
        lost(
            "saved text: the last row torn apart at an asterisk",
            SAVED.replace("| Tagging |\nbell* |", "| Tagging |\nbell\n* |"),
            "27:1: a table row without a table; expected a header above it"),
        lost(
            "saved text: a missing bar before values",
            SAVED.replace("a bell | Write |\nbell* |\nbells", "a bell |\nbell* |\n|\nbells"),
            "16:1: expected 3 cells in the first line of the row, found 2",
            "17:1: \"bell*\" is not an access level; expected one of List, Read, Tagging, Write,"
                + " Permissions management"));
  }

  private static String stray(int line) {
    return line + ":1: a point without an item; expected one such as \"- **CreateMeeting**\" above";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lost")
  void isTold(String damage, String page, List<String> expected) {
    ProblemsException e = assertThrows(ProblemsException.class, () -> read(page), damage);

    assertEquals(String.join("\n", expected), BadPageTest.messages(e), damage);
    for (String whole : List.of(HTML, HTML_2026, MARKDOWN, MARKDOWN_2020, SAVED)) {
      assertNotEquals(whole, page);
    }
  }

  private static Arguments lost(String damage, String page, String... expected) {
    return Arguments.of(damage, page, List.of(expected));
  }

  private static void read(String page) throws ProblemsException {
    SourceReader.read("page", page.getBytes(UTF_8));
  }

  private static String page(String name) {
    return OwnFile.text(LostStructureTest.class, name);
  }
}
