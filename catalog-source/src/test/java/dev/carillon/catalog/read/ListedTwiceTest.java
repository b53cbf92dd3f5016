package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source lists again among its resource types, condition keys and operations is one. */
final class ListedTwiceTest {

  private static final String HTML = "bells-2026-06.html";
  private static final String MARKDOWN = "bells-2026-08.md";
  private static final String JSON = "bells-service-reference.json";
  private static final String BELL = "arn:${Partition}:bells:::bell/${BellId}";
  private static final String CHIME = "arn:${Partition}:bells:::chime/${BellId}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        HTML + " ~ <tr><td>bell</td><td>BELL</td><td></td></tr>",
        HTML + " ~ <tr><td>bell</td><td>BELL</td><td>bells:Tone</td></tr>",
        MARKDOWN + " ~ |  bell |  BELL  | | ",
        JSON + " ~ {'Name':'bell','ARNFormats':['BELL']},",
      })
  void rowsOfATypeThatSayTheSameAreOne(String name, String row) throws Exception {
    Source once = read(page(name));
    Source twice = read(withType(name, row));

    assertEquals(once.catalog(), twice.catalog());
    assertEquals(once.warnings(), twice.warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        HTML + " ~ 30 ~ 31:5 ~ <tr><td>bell</td><td>CHIME</td><td>aws:TagKeys</td></tr>",
        MARKDOWN + " ~ 77 ~ 78:2 ~ | bell | CHIME  | aws:TagKeys | ",
        JSON
            + " ~ 20 ~ 21:19 ~ {'Name':'bell','ARNFormats':['CHIME'],'ConditionKeys':['aws:TagKeys']},",
      })
  void aTypeHasTheArnsAndKeysOfAllItsRowsAndAWarningNamesBoth(
      String name, String line, String at, String row) throws Exception {
    Source twice = read(withType(name, row));

    var bell = twice.catalog().resourceTypes().get(0);
    assertEquals(List.of(BELL, CHIME), bell.arnFormats());
    assertEquals(List.of("aws:TagKeys", "bells:Tone"), bell.conditionKeys());
    assertTold(
        at + " \"bell\" is %s in line %s, and %s here; both are kept".formatted(BELL, line, CHIME),
        twice);
  }

  /** IAM ignores the letter case of condition keys. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        HTML + " ~ 38 ~ 39:5 ~ <tr><td>bells:tone</td><td>Filters</td><td>ARN</td></tr>",
        MARKDOWN + " ~ 91 ~ 92:2 ~ | bells:tone | Filters |  ARN | ",
        JSON + " ~ 19 ~ 19:84 ~ ,{'Name':'bells:tone','Types':['ARN']}",
      })
  void aKeyHasTheTypesOfAllItsRows(String name, String line, String at, String row)
      throws Exception {
    Source twice = read(withKey(name, row));

    var keys = twice.catalog().conditionKeys();
    var tone = keys.get(keys.size() - 1);
    assertEquals("bells:Tone", tone.name());
    assertEquals(List.of("ARN", "Numeric", "String"), tone.types());
    assertTold(
        at
            + " \"bells:tone\" is Numeric, String in line %s, and ARN here; both are kept"
                .formatted(line),
        twice);
  }

  @Test
  void anOperationHasWhatAllItsEntriesSay() throws Exception {
    String other =
        """
        { "Name" : "ringbell", "SDK" : [ { "Name" : "bellsv2" } ],
          "AuthorizedActions" : [ { "Name" : "MuteBell", "Service" : "bells" } ] },""";
    String json = page(JSON).replace("\"Operations\" : [", "\"Operations\" : [" + other);
    var operations = read(json).catalog().operations();

    assertEquals(1, operations.size());
    assertEquals(List.of("bells", "bellsv2"), operations.get(0).clients());
    assertEquals("bells:MuteBell", operations.get(0).authorizedBy().get(0).action());
  }

  @ParameterizedTest
  @CsvSource({"ListBells", "TagBell"})
  void aRowThatIsThereAgainIsOne(String action) throws Exception {
    String page = page(HTML);
    String row =
        page.lines().filter(line -> line.contains(">" + action + "<")).findFirst().orElseThrow();
    assertEquals(read(page).catalog(), read(page.replace(row, row + '\n' + row)).catalog());
  }

  /** Words and levels say that it is the same action: another one would have words of its own. */
  @Test
  void anActionHasWhatItsRowsSayWhereverTheyStand() throws Exception {
    String again = "| RingBell | Grants permission to ring a bell | chime | bells:Tone | Write |\n";
    String page = page(MARKDOWN);
    int end = page.indexOf("\n## Resource types");
    Source source = read(page.substring(0, end) + again + page.substring(end));
    var ring = source.catalog().action("RingBell").orElseThrow();

    assertEquals("bell, bell tower, chime", types(ring));
    assertEquals(Mark.NO, ring.permissionOnly());
    assertEquals(
        List.of(
            "the action \"RingBell\" is also listed in line 44; what both say is one",
            "the resource type \"chime\" is used here, and the page does not define it"),
        source.warnings().stream().map(Problem::message).toList());
  }

  @Test
  void anActionOfJsonThatIsListedJustSoAgainIsOne() throws Exception {
    String page = page(JSON);
    String action =
        page.substring(
            page.indexOf("{ \"Name\" : \"ListBells\""),
            page.indexOf(",\n    { \"Name\" : \"MuteBell\""));
    Source twice = read(page.replace(action, action + "," + action));

    assertEquals(read(page).catalog(), twice.catalog());
    assertEquals(
        List.of("$.Actions[1]: \"ListBells\" is listed just so in line 4, too"),
        twice.warnings().stream().map(Problem::message).toList());
  }

  private static String types(CatalogAction action) {
    return action.resources().stream().map(ResourceUse::type).collect(joining(", "));
  }

  /** Returns the page with a row after that of the bell. */
  private static String withType(String name, String row) {
    String next =
        switch (name) {
          case HTML -> "   <tr><td>bell tower</td><td>arn";
          case MARKDOWN -> "|   [bell tower](https://docs.example.com/tower)  |  arn";
          default -> "{ \"Name\" : \"bell tower\", \"ARN";
        };
    return before(next, row, page(name));
  }

  /** Returns the page with a last row of its condition keys. */
  private static String withKey(String name, String row) {
    String next =
        switch (name) {
          case HTML -> "  </table>\n </body>";
          case MARKDOWN -> "";
          default -> " ],\n  \"Resources\" : [ { \"Name\" : \"bell\", \"ARN";
        };
    return before(next, row, page(name));
  }

  private static String before(String next, String row, String page) {
    String written = row.replace("BELL", BELL).replace("CHIME", CHIME).replace('\'', '"') + '\n';
    int at = next.isEmpty() ? page.length() : page.indexOf(next);
    assertTrue(at > 0, next);
    return page.substring(0, at) + written + page.substring(at);
  }

  private static void assertTold(String message, Source source) {
    assertEquals(
        List.of(message),
        source.warnings().stream()
            .map(one -> one.line() + ":" + one.column() + ' ' + one.message())
            .map(one -> one.replaceFirst(" \\$\\.\\S+:", ""))
            .filter(one -> one.endsWith("both are kept"))
            .toList());
  }

  private static Source read(String page) throws ProblemsException {
    return SourceReader.read("page", page.getBytes(UTF_8));
  }

  private static String page(String name) {
    return OwnFile.text(ListedTwiceTest.class, name);
  }
}
