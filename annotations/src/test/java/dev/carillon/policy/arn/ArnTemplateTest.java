package dev.carillon.policy.arn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArnTemplateTest {

  /** What ends a value: what stands behind it, and a colon where it would begin another part. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:${P}:s3:::${Bucket}                         | P Bucket          | :: ''",
        "arn:${P}:s3:::${Bucket}/${Key}                  | P Bucket Key      | :: / ''",
        "arn:${P}:logs:${R}:${A}:log-group:${Group}      | P R A Group       | :: :: :: ''",
        "arn:${P}:redshift:${R}:${A}:dbuser:${C}/${User} | P R A C User      | :: :: :: :/ ''",
        "arn:${P}:x:${R}:${A}:${First}:y/${Last}         | P R A First Last  | :: :: :: :: :",
        "arn:aws:x:::a/${Same}/${Other}/${Same}          | Same Other        | / / ''",
        "arn:${P}:x:${R}::all                            | P R               | :: ::",
      })
  void aFormatHasNamesAndWhatEndsEachOfThem(String format, String names, String separators) {
    ArnTemplate template = ArnTemplate.read(format);
    assertEquals(List.of(names.split(" ")), template.names());
    assertEquals(separators, String.join(" ", quoted(template.separators())));
  }

  private static List<String> quoted(List<String> texts) {
    return texts.stream().map(text -> text.isEmpty() ? "''" : text).toList();
  }

  @Test
  void aPlaceholderThatComesTwiceHasOneValue() {
    ArnTemplate template = ArnTemplate.read("arn:${P}:x:::${A}/${B}/${A}.");
    assertEquals(List.of(0, 1, 2, 1), template.places());
    assertEquals("arn:aws:x:::a/b/a.", template.fill(List.of("aws", "a", "b")));
  }

  @Test
  void aFormatMayHaveNoPlaceholder() {
    ArnTemplate template = ArnTemplate.read("arn:aws:iam::aws:policy/ReadOnlyAccess");
    assertEquals(List.of(), template.names());
    assertEquals("arn:aws:iam::aws:policy/ReadOnlyAccess", template.fill(List.of()));
  }
}
