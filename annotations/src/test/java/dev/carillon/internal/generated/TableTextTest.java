package dev.carillon.internal.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTextTest {

  @Test
  void actionsWithoutARowHaveNoFacts() {
    TableText text = TableText.unpack("s3:prefix\n\n2;;;0");

    assertEquals(List.of(), text.facts(0).conditionKeys());
    assertEquals(List.of("s3:prefix"), text.facts(2).conditionKeys());
    assertEquals(List.of(), text.facts(3).conditionKeys());
  }

  @Test
  void theLastPartNamesWhatAwsMayNotListYet() {
    TableText text = TableText.unpack("\n\n\n\n\nGetSoon\nPutSoon");

    assertEquals(List.of("GetSoon", "PutSoon"), text.unlistedActions());
    assertEquals(List.of(), TableText.unpack("word").unlistedActions());
  }

  @Test
  void aNumberThatNoConstantHasTakesNoRoom() {
    assertThrows(IndexOutOfBoundsException.class, () -> TableText.unpack("word\n\nzzzzz;;;"));
  }
}
