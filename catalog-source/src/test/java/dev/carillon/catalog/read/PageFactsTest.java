package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page with one cell damaged in its tables of resource types and condition keys. */
final class PageFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<td>bell</td><td>arn    ~ <td></td><td>arn      ~ 30:8 the row has no resource type",
        "<td>bell tower</td><td>arn ~ <td>bell</td><td>arn ~ 31:8 \"bell\" is already listed above",
        "<td>bell</td><td>arn    ~ <td>b|l</td><td>arn   ~ 30:8 \"b|l\" is not a resource type",
        "<td>bells:Tone</td><td>Filters ~ <td></td><td>Filters ~ 38:8 the row has no condition key",
        "<td>bells:Tone</td><td>Filters ~ <td>Tone</td><td>Filters ~ 38:8 \"Tone\" is not a",
        "<td>aws:ResourceTag/${TagKey}</td><td>Filters ~ <td>bells:Tone</td><td>Filters ~ 38:8"
            + " \"bells:Tone\" is already listed above",
        "<td>String<br>Numeric</td> ~ <td></td>          ~ 38:58 the row has no type",
        "<td>arn:${Partition}:bells:::bell/${BellId}</td> ~ <td></td> ~ 30:21 the row has no ARN"
            + " format",
        "arn:${Partition}:bells:::bell/${BellId} ~ arm:bells:bell ~ 30:21 \"arm:bells:bell\" is not"
            + " an",
        "<td>bells:Tone</td></tr> ~ <td>Tone</td></tr>   ~ 30:69 \"Tone\"",
      })
  void aDamageIsToldWithItsPlace(String part, String damaged, String problem) throws IOException {
    String page = page();
    String changed = page.replace(part, damaged);
    ProblemsException e =
        assertThrows(
            ProblemsException.class, () -> SourceReader.read("page", changed.getBytes(UTF_8)));
    String told =
        e.problems().stream()
            .map(one -> one.line() + ":" + one.column() + ' ' + one.message())
            .collect(Collectors.joining("\n"));
    assertEquals(problem, told.substring(0, Math.min(problem.length(), told.length())), told);
  }

  private static String page() throws IOException {
    try (InputStream page = PageFactsTest.class.getResourceAsStream("bells-2026-06.html")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), UTF_8);
    }
  }
}
