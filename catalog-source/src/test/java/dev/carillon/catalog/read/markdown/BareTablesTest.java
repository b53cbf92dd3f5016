package dev.carillon.catalog.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with bars between their cells alone. */
final class BareTablesTest {

  @Test
  void aTableGetsBarsUpToABlankLine() {
    assertEquals(
        List.of("text", "|A | B  |", "|---|---  |", "|a | |", "||  b|", "|c|", "  ", "d | e"),
        BareTables.withBars(
            List.of("text", "A | B  ", "---|---  ", "a | ", "|  b", "c", "  ", "d | e")));
  }

  @Test
  void whatIsNoSuchTableStaysAsItIs() {
    for (List<String> lines :
        List.of(
            List.of("| A | B |", "| --- | --- |", "| a | b |"),
            List.of("A | B", "---|---|---", "a | b"),
            List.of("A | B", "a | b"),
            List.of("---|---", "a | b"),
            List.of("Heading", "-------", "text | text"),
            List.<String>of())) {
      assertEquals(lines, BareTables.withBars(lines));
    }
  }
}
