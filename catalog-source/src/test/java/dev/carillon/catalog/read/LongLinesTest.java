package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.ProblemsException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines in pages that take a search for a form long, or deep, where they nearly have it. */
@Tag("any-jdk")
final class LongLinesTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final int LONG = 100_000;

  @ParameterizedTest
  @CsvSource({
    "bells-2026-08.md, '# a', ' ', x",
    "bells-2026-08.md, -, -, -",
    "bells-2026-08.md, '| ', [1], x |",
    "bells-2026-08.md, '| a [1]', ' ', x |",
    "bells-2026-08.md, '- **a:** ', '**x', ':**'",
    "bells-2026-06.html, '', '<link ', ''",
  })
  void aLongLineIsReadOrRefusedSoon(String page, String start, String part, String end) {
    String line = start + part.repeat(LONG) + end + "\n";
    byte[] text = (line + page(page).replaceFirst("(?=\n)", "\n\n" + line)).getBytes(UTF_8);
    assertTimeoutPreemptively(LONGEST, () -> read(page, text));
  }

  private static void read(String page, byte[] text) {
    try {
      SourceReader.read(page, text);
    } catch (ProblemsException e) {
      // That it is refused is right, too.
    }
  }

  private static String page(String name) {
    return OwnFile.text(LongLinesTest.class, name);
  }
}
