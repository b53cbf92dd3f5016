package dev.carillon.catalog.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.read.table.Cell;
import dev.carillon.catalog.read.table.PageTable;
import dev.carillon.catalog.read.table.Told;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table that a list stands for, cell by cell with its place, and what is wrong with it. */
final class MarkdownListTest {

  @Test
  void anItemIsARowForEachOfItsPoints() {
    assertTable(
        """
        # Heading

        - **RingBell**
          - **Access level:** Write
          - **Resource types (\\*required):** bell\\* / **Condition keys:** bells:Pitch
          - **Resource types (\\*required):** rope / **Condition keys:** a:b

        * **Tune**
          - **Access level:** Read
        - **Mute**

          - not of the list
        """,
        """
        3:1 Actions | 4:5 Access level | 5:5 Resource types (*required) | 5:47 Condition keys
        3:1 RingBell | 4:5 Write | 5:5 bell* | 5:47 bells:Pitch
        3:1 RingBell ^ | 4:5 Write ^ | 6:5 rope | 6:45 a:b
        8:1 Tune | 9:5 Read | 8:1 | 8:1
        10:1 Mute | 10:1 | 10:1 | 10:1
        """,
        """
        8:1 "Tune" has no "Resource types (*required)", as others of the list have
        8:1 "Tune" has no "Condition keys", as others of the list have
        10:1 "Mute" has no "Access level", as others of the list have
        10:1 "Mute" has no "Resource types (*required)", as others of the list have
        10:1 "Mute" has no "Condition keys", as others of the list have
        """);
  }

  @Test
  void blankLinesCanStandBetweenThePoints() {
    assertTable(
        """

        - **RingBell**

          - **Access level:** Write

          - **Description:** Rings

        - **Mute**
          - **Access level:** Read
          - **Description:** Mutes
        """,
        """
        2:1 Actions | 4:5 Access level | 6:5 Description
        2:1 RingBell | 4:5 Write | 6:5 Rings
        8:1 Mute | 9:5 Read | 10:5 Mutes
        """,
        "");
  }

  @Test
  void whatStandsAloneSpansTheRows() {
    assertTable(
        """

        + **bell**
          - **ARN:** arn:${Partition}:bells:::bell/${Id}
          - **Condition keys:** a:b / **Note:** one
          - **Condition keys:** c:d / **Note:** two

        + **rope**
          - **ARN:** arn:${Partition}:bells:::rope/${Id}
          - **Condition keys:** / **Note:** three
        text behind
        """,
        """
        2:1 Resource types | 3:5 ARN | 4:5 Condition keys | 4:31 Note
        2:1 bell | 3:5 arn:${Partition}:bells:::bell/${Id} | 4:5 a:b | 4:31 one
        2:1 bell ^ | 3:5 arn:${Partition}:bells:::bell/${Id} ^ | 5:5 c:d | 5:31 two
        7:1 rope | 8:5 arn:${Partition}:bells:::rope/${Id} | 9:5 | 9:27 three
        """,
        "");
  }

  @Test
  void scenariosHaveADescriptionAndALevelOfTheirOwn() {
    assertTable(
        """

        - **Ring**
          - **Description:** Rings / **Resources:** bell / **Note:** a / **Access level:** Write
          - **Resources:** rope / **Note:** b
          - **Description:** **SCENARIO: **Both / **Resources:** rope / **Note:** / **Access level:**

        - **Mute**
          - **Description:** Mutes / **Resources:** bell / **Note:** a / **Access level:** Write
          - **Resources:** rope / **Note:** b / **Access level:** Read
        """,
        """
        2:1 Actions | 3:5 Description | 3:30 Resources | 3:52 Note | 3:66 Access level
        2:1 Ring | 3:5 Rings | 3:30 bell | 3:52 a | 3:66 Write
        2:1 Ring ^ | 3:5 Rings ^ | 4:5 rope | 4:27 b | 3:66 Write ^
        2:1 Ring ^ | 5:5 SCENARIO: Both | 5:43 rope | 5:65 | 5:77
        7:1 Mute | 8:5 Mutes | 8:30 bell | 8:52 a | 8:66 Write
        7:1 Mute ^ | 8:5 Mutes ^ | 9:5 rope | 9:27 b | 9:41 Read
        """,
        """
        7:1 "Mute" has no "Description", as others of the list have
        """);
  }

  @Test
  void theColumnsSayWhatTheItemsAre() {
    assertTable(
        """

        - **bells:Pitch**
          - **Type:** String
        """,
        """
        2:1 Condition keys | 3:5 Type
        2:1 bells:Pitch | 3:5 String
        """,
        "");
    assertTable(
        """

        - **Ring**
          - **IAM action:** bells:RingBell
        """,
        """
        2:1 Operation | 3:5 IAM action
        2:1 Ring | 3:5 bells:RingBell
        """,
        "");
  }

  @Test
  void aPointOfAnotherFormIsTold() {
    assertTable(
        """

        - **RingBell**
          - **Access level:** Write
          - Access level:** Write
          - **Access level:** Read
          -**Note:** lost
            wrapped
          - **Description** Rings
          - **Description:** Rings **Note** x:** y
          - **Description:** Rings - Note:** x
          - **Description:** Rings **Note\\*:** x
        """,
        """
        2:1 Actions | 3:5 Access level
        2:1 RingBell | 3:5 Write
        """,
        """
        4:1 expected a point such as
        5:1 a second "Access level" of "RingBell"
        6:1 expected a point such as
        7:1 expected a point such as
        8:1 expected a point such as
        9:1 expected a point such as
        10:1 expected a point such as
        11:1 expected a point such as
        """);
  }

  @Test
  void aCellStandsAloneOrBesideOthers() {
    assertTable(
        """

        - **RingBell**
          - **Access level:** Write
          - **Access level:** Read / **Description:** Rings
        """,
        """
        2:1 Actions | 3:5 Access level | 4:30 Description
        2:1 RingBell | 4:5 Read | 4:30 Rings
        """,
        """
        3:5 "Access level" alone, and beside others in other points
        """);
  }

  private static void assertTable(String page, String table, String problems) {
    Problems found = new Problems("page");
    List<String> lines = page.lines().toList();
    int first = 0;
    while (!MarkdownList.isItem(lines.get(first))) {
      first++;
    }
    PageTable read = new MarkdownList(lines, first, "Heading", found).table();
    assertEquals("Heading", read.heading());
    assertEquals(
        table.strip(),
        (row(read.header())
                + '\n'
                + read.rows().stream().map(MarkdownListTest::row).collect(Collectors.joining("\n")))
            .strip());
    Told.assertTold(problems, found);
  }

  private static String row(List<Cell> cells) {
    return cells.stream().map(Told::cell).collect(Collectors.joining(" | "));
  }
}
