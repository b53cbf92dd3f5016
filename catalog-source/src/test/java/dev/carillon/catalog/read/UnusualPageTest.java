package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML and JSON that AWS does not write today, and could. */
@Tag("any-jdk")
class UnusualPageTest {

  private static final String HTML = page("bells-2026-06.html");
  private static final String JSON = page("bells-service-reference.json");

  @Test
  void readsTenThousandRows() throws ProblemsException {
    String rows =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    "<tr><td>RingBell%d</td><td>x</td><td>Write</td><td></td><td></td><td></td></tr>"
                        .formatted(i))
            .collect(Collectors.joining("\n"));

    assertEquals(
        10_004, read(HTML.replace("<tr><td>TagBell", rows + "<tr><td>TagBell")).actions().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"&amp;", "&#38;", "&#x26;"})
  void readsEntities(String entity) throws ProblemsException {
    assertEquals(read(HTML), read(HTML.replace("&amp;", entity)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "\u2013", "\u2014", "&mdash;", "<p>&ndash;</p>"})
  void aDashAloneStandsForAnEmptyCell(String dash) throws ProblemsException {
    assertEquals(read(HTML), read(HTML.replace("<td></td>", "<td>" + dash + "</td>")));
  }

  /** The words of a type are one type: else a key with several values would seem to have one. */
  @ParameterizedTest
  @CsvSource({
    "Array of String, ArrayofString",
    "IP address, IPaddress",
    "String ARN, 'ARN, String'",
    "'ARN, Array Of ARN', 'ARN, ArrayOfARN'"
  })
  void aTypeCanBeOfSeveralWords(String written, String types) throws ProblemsException {
    ServiceCatalog bells = read(HTML.replace("<td>String</td>", "<td>" + written + "</td>"));
    assertEquals(List.of(types.split(", ")), bells.conditionKeys().get(0).types());
  }

  /** A program that writes what spans rows in each has no level for a scenario. */
  @Test
  void aScenarioCanRepeatTheNameOfItsAction() throws ProblemsException {
    String ring = "<tr><td>RingBell</td>";
    String span = "<td>Grants permission to ring a bell</td><td>Write</td>";
    String page =
        HTML.replace("<td rowspan=\"5\"><a>RingBell</a></td>", "<td><a>RingBell</a></td>")
            .replace("rowspan=\"3\"", "")
            .replace("<tr><td><p><a>bell tower", ring + span + "<td><p><a>bell tower")
            .replace("<tr><td></td><td><p>aws:Req", ring + span + "<td></td><td><p>aws:Req")
            .replace("<tr><td><p><b>SCENARIO", ring + "<td><p><b>SCENARIO");
    assertEquals(read(HTML), read(page));
  }

  @Test
  void aPageCanBeginWithALink() throws ProblemsException {
    String markdown = page("bells-2026-08.md");
    assertEquals(read(markdown), read("\n[View it](bells.html \"Bells\")\n\n" + markdown));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- Actions: what can be done", "- Type: the kind of a bell"})
  void aPageCanExplainItsWordsInAList(String explained) throws ProblemsException {
    String markdown = page("bells-2026-08.md");
    assertEquals(read(markdown), read(markdown.replaceFirst("\n\n", "\n\n" + explained + "\n\n")));
  }

  @Test
  void ignoresUnknownFieldsOfTheServiceReference() throws ProblemsException {
    assertEquals(
        read(JSON), read(JSON.replace("{ \"Name\"", "{ \"New\" : { \"a\" : [ null ] }, \"Name\"")));
  }

  /** A flag that AWS adds can be a level: which, only the next version of Carillon can know. */
  @Test
  void aFlagThatIsSetAndNotKnownIsTold() throws ProblemsException {
    String set = JSON.replace("\"IsWrite\"", "\"IsRisky\" : true, \"IsWrite\"");
    Source source = SourceReader.read("page", set.getBytes(UTF_8));
    assertEquals(read(JSON), source.catalog());
    assertEquals(
        List.of("the flag \"IsRisky\" is set and not known; levels are told without it"),
        source.warnings().stream().map(one -> one.message().replaceFirst("^\\S+: ", "")).toList());
    String notSet = set.replace("\"IsRisky\" : true", "\"IsRisky\" : false");
    assertEquals(List.of(), SourceReader.read("page", notSet.getBytes(UTF_8)).warnings());
  }

  /** Every combination of the flags, those that AWS does not use too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---- [READ]",
        "L--- [LIST]",
        "---W [WRITE]",
        "--T- [TAGGING]",
        "--TW [TAGGING, WRITE]",
        "-P-- [PERMISSIONS_MANAGEMENT]",
        "-P-W [WRITE, PERMISSIONS_MANAGEMENT]",
        "-PT- [TAGGING, PERMISSIONS_MANAGEMENT]",
        "-PTW [TAGGING, WRITE, PERMISSIONS_MANAGEMENT]",
        "L--W [LIST, WRITE]",
        "L-T- [LIST, TAGGING]",
        "L-TW [LIST, TAGGING, WRITE]",
        "LP-- [LIST, PERMISSIONS_MANAGEMENT]",
        "LP-W [LIST, WRITE, PERMISSIONS_MANAGEMENT]",
        "LPT- [LIST, TAGGING, PERMISSIONS_MANAGEMENT]",
        "LPTW [LIST, TAGGING, WRITE, PERMISSIONS_MANAGEMENT]"
      })
  void readsTheLevelFromTheFlags(String flagsAndLevels) throws ProblemsException {
    String json =
        """
        {"Name": "bells", "Actions": [{"Name": "RingBell", "Annotations": {"Properties":
          {"IsList": %b, "IsPermissionManagement": %b, "IsTaggingOnly": %b, "IsWrite": %b}}}]}
        """
            .formatted(
                flagsAndLevels.charAt(0) == 'L',
                flagsAndLevels.charAt(1) == 'P',
                flagsAndLevels.charAt(2) == 'T',
                flagsAndLevels.charAt(3) == 'W');

    assertEquals(
        flagsAndLevels.substring(5), read(json).actions().get(0).accessLevels().toString());
  }

  private static ServiceCatalog read(String page) throws ProblemsException {
    return SourceReader.read("page", page.getBytes(UTF_8)).catalog();
  }

  private static String page(String name) {
    return OwnFile.text(UnusualPageTest.class, name);
  }
}
