package dev.carillon.catalog.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.TableKind;
import dev.carillon.catalog.read.table.Told;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of a saved page's table, cell by cell with its place, and what is wrong with them. */
final class SavedTextTableTest {

  private static final String HEADER =
      """
      Actions | Description | Access level | Resource types | Condition keys | Dependent actions
      ---|---|---|---|---|---
      """;

  @Test
  void valuesGoOnBelow() {
    assertRows(
        """
        Ring |  Rings a bell | Write |
        bell* rope* |
        a:b c:d |
        e:f |
        Tune | Tunes | Write | |||
        Mute | Mutes | Write | bell* |||
        """,
        """
        3:1 Ring ; 3:9 Rings a bell ; 3:24 Write > 4:1 bell* rope* ; 5:1 a:b c:d ; 6:1 e:f
        7:1 Tune ; 7:8 Tunes ; 7:16 Write ; 7:23 ; 7:25 ; 7:26 >
        8:1 Mute ; 8:8 Mutes ; 8:16 Write ; 8:24 bell* ; 8:31 ; 8:32 >
        """,
        9,
        "");
  }

  /** A further row of an action can begin with several values, its first bar behind the last. */
  @Test
  void aFurtherRowCanBeginWithoutABar() {
    assertRows(
        """
        Ring | Rings | Write |
        bell* |
        ||
        a:b
        c:d |
        ||
        https://docs.example.com/
        """,
        """
        3:1 Ring ; 3:8 Rings ; 3:16 Write > 4:1 bell* ; 5:1 ; 5:2
        6:1 a:b > 7:1 c:d ; 8:1 ; 8:2 !
        """,
        9,
        "");
  }

  @Test
  void halfOfTheBarsCanStandBelowAndNotMore() {
    assertRows(
        """
        Ring | Rings | Write |
        bell* | a:b | c:d |
        Tune | Tunes | Write ||
        bell* | a:b | c:d | e:f |
        """,
        """
        3:1 Ring ; 3:8 Rings ; 3:16 Write > 4:1 bell* ; 4:9 a:b ; 4:15 c:d
        5:1 Tune ; 5:8 Tunes ; 5:16 Write ; 5:23 >
        6:1 bell* ; 6:9 a:b ; 6:15 c:d ; 6:21 e:f >
        """,
        7,
        """
        5:1 expected 6 cells in the row, found 4
        6:1 expected 6 cells in the row, found 4
        """);
  }

  @Test
  void aFurtherRowOfAnActionHasOnlyWhatStandsBehindItsLevel() {
    assertRows(
        """
        Ring | Rings | Write | bell* | | |
        tower* |
        a:b |
        |
        """,
        """
        3:1 Ring ; 3:8 Rings ; 3:16 Write ; 3:24 bell* ; 3:31 ; 3:33 >
        4:1 tower* > 5:1 a:b ; 6:1 !
        """,
        7,
        "");
  }

  @Test
  void theLastRowCanLackItsBars() {
    assertRows(
        """
        Ring | Rings | Write | |||
        Tune | Tunes | Write
        Prose follows.
        """,
        """
        3:1 Ring ; 3:8 Rings ; 3:16 Write ; 3:23 ; 3:25 ; 3:26 >
        4:1 Tune ; 4:8 Tunes ; 4:16 Write >
        """,
        5,
        "");
  }

  @Test
  void whatIsLostIsTold() {
    assertRows(
        """
        Ring | Rings | Write | ||

        prose
        Tune | Tunes | Write | ||||
        Mute | Mutes
        Hum | Hums | Write | |||
        """,
        """
        3:1 Ring ; 3:8 Rings ; 3:16 Write ; 3:23 ; 3:25 >
        6:1 Tune ; 6:8 Tunes ; 6:16 Write ; 6:23 ; 6:25 ; 6:26 ; 6:27 >
        7:1 Mute ; 7:8 Mutes > !
        8:1 Hum ; 8:7 Hums ; 8:14 Write ; 8:21 ; 8:23 ; 8:24 >
        """,
        9,
        """
        3:1 expected 6 cells in the row, found 5
        5:1 expected a row of the table, which goes on below
        6:1 expected 6 cells in the row, found 7
        7:1 expected 3 cells in the row, found 1
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a | b          ; ---|---   ; true",
        "a | b          ; --- | --- ; true",
        "a | b          ; --|--     ; false",
        "a | b          ; ------    ; false",
        "a | b          ; ---|a     ; false",
        "a b            ; ---|---   ; false",
      })
  void aHeaderStandsAboveItsSeparator(String header, String separator, boolean is) {
    assertEquals(is, SavedTextTable.isHeader(List.of(header, separator), 0));
    assertFalse(SavedTextTable.isHeader(List.of(separator, header), 1));
  }

  @Test
  void aRowOfAnActionHasALevelAndTwoMoreCells() {
    assertTrue(SavedTextTable.looksLikeRow("Ring | Rings | Write |"));
    assertFalse(SavedTextTable.looksLikeRow("Rings | Write |"));
    assertFalse(SavedTextTable.looksLikeRow("Ring | Rings | a:b | |"));
  }

  private static void assertRows(String text, String rows, int end, String problems) {
    Problems found = new Problems("page");
    SavedTextTable table = new SavedTextTable((HEADER + text).lines().toList(), 0, found);
    assertEquals(
        rows.strip(),
        table.rows().stream()
            .map(
                row ->
                    (cells(row.cells()) + " > " + cells(row.values())).strip()
                        + (row.continuesAction() ? " !" : ""))
            .collect(Collectors.joining("\n")));
    assertEquals(end - 1, table.end());
    assertTrue(table.isAbout(TableKind.ACTIONS));
    Told.assertTold(problems, found);
  }

  private static String cells(List<Cell> cells) {
    return cells.stream().map(Told::cell).collect(Collectors.joining(" ; "));
  }
}
