package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.policy.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks wrong on a page, is told and is kept, since AWS's own pages have it. */
class WarningsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<td>bell tower</td> | <td>bell tree</td> | 21:8: the resource type \"bell tower\" is used"
            + " here, and the page does not define it",
        "<td>bells:Tone</td><td>Filters | <td>bells:Tune</td><td>Filters | 19:33: the condition key"
            + " \"bells:Tone\" is used here, and the page does not define it",
        "<p>s3:GetObject</p> | <p>bells:HangBell</p>"
            + " | 19:59: the dependent action \"bells:HangBell\" is not an action of the page",
        "<th>Dependent actions</th> | <th>Needs</th> | 14:130: the column \"Needs\" of the actions"
            + " table is not known, and not read; known are \"Actions\", \"Description\", \"Access"
            + " level\", \"Resource types\", \"Condition keys\", \"Dependent actions\"",
        "String<br>Numeric | Sting<br>Numeric"
            + " | 38:58: \"Sting\" is not a type of condition keys that is known",
        "bell/${BellId} | bell/{BellId}"
            + " | 30:21: \"arn:${Partition}:bells:::bell/{BellId}\" has a placeholder without a"
            + " dollar sign",
        "<td>TagBell | <td>TagBell<sup>1</sup> | 25:8: \"\\u00B9\" marks a footnote, which is not"
            + " read; see whether it changes a fact",
        "<td>bells:Tone</td></tr> | <td>bells:Big Tone</td></tr> | 30:69: \"bells:Big Tone\" has"
            + " spaces, which no condition key has, and is left out",
      })
  void isToldWithItsPlaceAndKept(String right, String other, String warning)
      throws ProblemsException {
    assertEquals(List.of(warning), warnings(page().replace(right, other)));
  }

  @Test
  void aRightPageHasNone() throws ProblemsException {
    assertEquals(List.of(), warnings(page()));
  }

  /** AWS forgets one; a page that lacks many has lost a table. */
  @Test
  void manyAreRefused() {
    String page =
        page().replace("<td>bell tower</td>", "<td>x</td>").replace("<td>bell</td>", "<td>y</td>");

    ProblemsException e = assertThrows(ProblemsException.class, () -> warnings(page));

    assertEquals(
        List.of(
            "16:136: the resource type \"bell\" is used here, and the page does not define it",
            "21:8: the resource type \"bell tower\" is used here, and the page does not define it"),
        e.problems().stream().map(WarningsTest::text).toList());
  }

  /** As programs write the paragraphs of a cell that have no Markdown for it. */
  @ParameterizedTest
  @ValueSource(strings = {"bells:Tonebells:Pitch", "bells:Pitchbells:Tone"})
  void keysThatRunIntoEachOtherAreRefused(String together) {
    String page =
        page()
            .replaceFirst("<td>bells:Tone</td>", "<td>" + together + "</td>")
            .replace(
                "<td>bells:Tone</td><td>Filters",
                "<td>bells:Pitch</td><td>x</td><td>String</td></tr>"
                    + "<tr><td>bells:Tone</td><td>Filters");

    ProblemsException e = assertThrows(ProblemsException.class, () -> warnings(page));

    assertEquals(
        List.of(
            "30:69: the condition key \""
                + together
                + "\" is used here, and the page does not define it; it looks like several that"
                + " lost what parts them"),
        e.problems().stream().map(WarningsTest::text).toList());
  }

  @Test
  void aPageOfTheDocumentationForChinaIsCalledThat() throws ProblemsException {
    String link = "<link rel='canonical' href='https://docs.amazonaws.cn/list_bells.html'/>";
    assertEquals(
        List.of(
            " warning: is of AWS's documentation for China, where services can have other names"
                + " and actions"),
        warnings(page().replace("<body>", link + "<body>")));
    String other = "<link href='https://docs.aws.amazon.com/x'/>" + link;
    assertEquals(List.of(), warnings(page().replace("<body>", other + "<body>")));
  }

  private static List<String> warnings(String page) throws ProblemsException {
    Source source = SourceReader.read("page", page.getBytes(UTF_8));
    return source.warnings().stream()
        .peek(warning -> assertEquals(Severity.WARNING, warning.severity()))
        .map(WarningsTest::text)
        .toList();
  }

  private static String text(Problem problem) {
    return problem
        .toString()
        .replaceFirst("^page:([0-9:]+ )warning: ", "$1")
        .replaceFirst("^page:", "");
  }

  private static String page() {
    return OwnFile.text(WarningsTest.class, "bells-2026-06.html");
  }
}
