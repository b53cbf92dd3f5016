package dev.carillon.catalog.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.PageTable;
import dev.carillon.catalog.read.table.Told;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cells of tables with their places, and what is wrong with rows. */
final class MarkdownTableTest {

  @Test
  void aCellStandsBetweenItsBars() {
    List<String> lines =
        List.of(
            "text",
            "| Actions | Access level |",
            "| --- | :-: |",
            "| RingBell | Write |",
            "  | a\\|b | |  ",
            "text behind");
    Problems problems = new Problems("page");
    MarkdownTable table = new MarkdownTable(lines, 1, "Heading", problems);
    PageTable read = table.table().orElseThrow();
    assertEquals("Heading", read.heading());
    assertEquals(
        List.of("2:2 Actions | 2:12 Access level", "4:2 RingBell | 4:13 Write", "5:4 a|b | 5:11"),
        Stream.concat(Stream.of(read.header()), read.rows().stream())
            .map(MarkdownTableTest::row)
            .toList());
    assertEquals(5, table.end());
    assertTrue(problems.isEmpty());
  }

  /** Only what spans the rows of an action can be left out, and then there is nothing new in it. */
  @Test
  void aRowOfAnActionThatLacksACellIsNoFurtherRowOfTheOneAbove() {
    List<String> lines =
        List.of(
            "| Actions | Description | Resource types | Condition keys | Access level |",
            "|---|---|---|---|---|",
            "| RingBell | Grants permission to ring | bell | | Write |",
            "| tower | a:Key |",
            "| SCENARIO: both | bell, tower | | |",
            "| MuteBell | Grants permission to mute | a:Key | Write |",
            "| HangBell | Grants permission to hang | bell | |");
    Problems problems = new Problems("page");
    PageTable table = new MarkdownTable(lines, 0, "", problems).table().orElseThrow();
    assertEquals(3, table.rows().size());
    Told.assertTold(
        """
        6:1 expected 5 cells in the row, found 4
        7:1 expected 5 cells in the row, found 4
        """,
        problems);
  }

  @Test
  void aRowOfAnotherWidthIsToldAndLeftOut() {
    List<String> lines =
        List.of("| A | B |", "|---|---|", "| c | d", "| e |", "| f | g | h |", "| i | j |");
    Problems problems = new Problems("page");
    MarkdownTable table = new MarkdownTable(lines, 0, "", problems);
    assertEquals(
        List.of("6:2 i | 6:6 j"),
        table.table().orElseThrow().rows().stream().map(MarkdownTableTest::row).toList());
    assertEquals(6, table.end());
    Told.assertTold(
        """
        3:7 the row stops in a cell; expected a closing bar
        4:1 expected 2 cells in the row, found 1
        5:1 expected 2 cells in the row, found 3
        """,
        problems);
  }

  @Test
  void aRowOfAnActionCanLeaveOutWhatTheOneAboveHas() {
    List<String> lines =
        List.of(
            "| Actions | Description | Access level | Resources | Condition keys |",
            "|---|---|---|---|---|",
            "| Get | gets | Read | a | |",
            "| b | k |",
            "| SCENARIO: c | Read | c | |",
            "| d | |",
            "| e |");
    Problems problems = new Problems("page");
    PageTable table = new MarkdownTable(lines, 0, "", problems).table().orElseThrow();
    assertEquals(
        List.of(
            List.of("Get", "gets", "Read", "a", ""),
            List.of("Get", "gets", "Read", "b", "k"),
            List.of("Get", "SCENARIO: c", "Read", "c", ""),
            List.of("Get", "SCENARIO: c", "Read", "d", "")),
        table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList());
    assertEquals(
        List.of(true, true, true, false, false),
        table.rows().get(1).stream().map(Cell::continued).toList());
    Told.assertTold("7:1 expected 5 cells in the row, found 1\n", problems);
  }

  @Test
  void aRowOfAnOperationCanLeaveOutItsName() {
    List<String> lines =
        List.of(
            "| Operation | IAM action | Condition key | Possible values | Access level |",
            "|---|---|---|---|---|",
            "| Put | s3:Put | | | Write |",
            "| iam:PassRole | k | v | Write |",
            "| k | v | Write |");
    Problems problems = new Problems("page");
    PageTable table = new MarkdownTable(lines, 0, "", problems).table().orElseThrow();
    assertEquals(
        List.of("Put", "iam:PassRole", "k", "v", "Write"),
        table.rows().get(1).stream().map(Cell::text).toList());
    Told.assertTold("5:1 expected 5 cells in the row, found 3\n", problems);
  }

  @Test
  void rowsWithoutAHeaderAreNoTable() {
    for (List<String> lines :
        List.of(List.of("", "| a |", "| b |", "c"), List.of("", "| a |", "| --- x |", ""))) {
      Problems problems = new Problems("page");
      MarkdownTable table = new MarkdownTable(lines, 1, "", problems);
      assertTrue(table.table().isEmpty());
      assertEquals(3, table.end());
      Told.assertTold("2:1 a table row without a table; expected a header above it\n", problems);
    }
    Problems problems = new Problems("page");
    assertEquals(1, new MarkdownTable(List.of("| a |"), 0, "", problems).end());
    Told.assertTold("1:1 a table row without a table; expected a header above it\n", problems);
  }

  private static String row(List<Cell> cells) {
    return cells.stream().map(Told::cell).collect(Collectors.joining(" | "));
  }
}
