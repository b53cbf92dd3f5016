package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

  private final Problems problems = new Problems("page.html");

  @Test
  void nothingFoundIsNothingThrown() {
    assertDoesNotThrow(problems::throwIfAny);
  }

  @Test
  void tellsThemInTheOrderOfTheFile() {
    problems.add(7, 3, "third");
    problems.add(7, 1, "second");
    problems.add("first");

    ProblemsException e = assertThrows(ProblemsException.class, problems::throwIfAny);

    assertEquals("page.html: first\npage.html:7:1: second\npage.html:7:3: third", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"1001, and 1 more problem", "1005, and 5 more problems"})
  void countsWhatNobodyWouldRead(int found, String last) {
    for (int line = 1; line <= found; line++) {
      problems.add(line, 1, "wrong");
    }

    List<Problem> told = problems.exception().problems();

    assertEquals(1_001, told.size());
    assertEquals(new Problem("page.html", 0, 0, last), told.get(1_000));
  }

  @Test
  void whatIsRepeatedIsShortenedAndEscaped() {
    String invisible = "a\u202Eb\u2028c\u0007d\uD800e\uDB40\uDC41f\ng\u00E9";
    assertEquals(
        "x\\u202e.json: \"a\\u202eb\\u2028c\\u0007d\\ud800e\\u{e0041}f\\u000ag\u00E9\" is wrong",
        new Problem("x\u202E.json", 0, 0, "\"" + invisible + "\" is wrong").toString());
    assertEquals(
        "x.json: \"" + "a ".repeat(99) + "a…\" is no \"name\"",
        new Problem("x.json", 0, 0, "\"" + "a ".repeat(5_000) + "\" is no \"name\"").toString());
    assertEquals(
        1_000 + "x.json: … is wrong".length(),
        new Problem("x.json", 0, 0, "a".repeat(65_535) + " is wrong").toString().length());
  }
}
