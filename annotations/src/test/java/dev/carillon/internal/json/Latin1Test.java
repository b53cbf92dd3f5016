package dev.carillon.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class Latin1Test {

  /** A thread's documents are written into the same array. */
  @Test
  void nothingOfTheLastTextIsLeft() {
    for (int size : new int[] {3, 5_000, 2, 40_000, 7, 20_000, 1}) {
      String text = "x".repeat(size);
      Latin1 out = Latin1.start();
      out.add('[');
      out.addMarked(
          new String[] {"\"b\",", "\"none\",", '"' + text + "\","},
          new Object[] {Place.THIRD, Place.FIRST});
      out.add(',');
      out.addAll(new String[] {text, "c"});
      out.add(',');
      out.addString(text, '|');
      out.add(text);
      assertEquals(
          "[\"%1$s\",\"b\",\"%1$s\",\"c\",\"%1$s\"|%1$s".formatted(text), out.finish(), text);
    }
  }

  private enum Place {
    FIRST,
    SECOND,
    THIRD
  }

  @Test
  void everyCharacter() {
    for (char c = 0; c < 0x200; c++) {
      Latin1 out = Latin1.start();
      out.addString("a" + c + "b");
      String escaped =
          switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                c < ' ' || (c > '~' && c < 0xa0) || c > 0xff
                    ? "\\u%04x".formatted((int) c)
                    : String.valueOf(c);
          };
      assertEquals("\"a" + escaped + "b\"", out.finish());
      Latin1 followed = Latin1.start();
      followed.addString("" + c, ':');
      assertEquals("\"" + escaped + "\":", followed.finish());
      assertEquals(escaped.length() == 1, Latin1.isPlain(String.valueOf(c)), escaped);
    }
  }
}
