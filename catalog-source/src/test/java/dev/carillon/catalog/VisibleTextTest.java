package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class VisibleTextTest {

  private static final String SOME = " \t\n\u000B\u001C\u0085\u00A0\u00AD\u2028\u200Baé";

  /** All texts of up to five of some characters. */
  @Test
  void separatorsAreOneSpaceAndWhatIsNotSeenIsLeftOut() {
    check("", 5);
  }

  private static void check(String text, int more) {
    String wanted =
        text.replaceAll("\\p{Cf}", "").replaceAll("[ \\t-\\r\\x85\\p{Z}]+", " ").strip();
    assertEquals(wanted, VisibleText.of(text), () -> VisibleText.quoted(text));
    for (int i = 0; more > 0 && i < SOME.length(); i++) {
      check(text + SOME.charAt(i), more - 1);
    }
  }
}
