package dev.carillon.internal.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
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

    assertEquals(List.of("s3:PutSoon"), text.operation("s3", "putsoon").orElseThrow().actions());
    assertEquals("GetSoon", text.operation("s3", "get*").orElseThrow().name());
    assertEquals(Optional.empty(), text.operation("s3", "PutLater"));
    assertEquals(Optional.empty(), text.operation("s3", "List*"));
    assertEquals(Optional.empty(), TableText.unpack("word").operation("s3", "GetSoon"));
  }

  @Test
  void aNumberThatNoConstantHasTakesNoRoom() {
    assertThrows(IndexOutOfBoundsException.class, () -> TableText.unpack("word\n\nzzzzz;;;"));
  }
}
