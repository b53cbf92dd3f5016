package dev.carillon.internal.iam.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026                       | date",
        "2026-11                    | date",
        "2026-13                    | none",
        "2026-11-26                 | date",
        "2026-02-29                 | none",
        "2028-02-29                 | date",
        "2026-11-26T10:11Z          | date",
        "2026-11-26T10:11:12Z       | date",
        "2026-11-26T10:11:12.5Z     | date",
        "2026-11-26T10:11:12+01:00  | date",
        "2026-11-26T25:11:12Z       | none",
        "2026-11-26T10:11:12        | none",
        "1764115200                 | epoch",
        "1                          | epoch",
        "999999999999999999         | epoch",
        "9999999999999999999        | none",
        "-1                         | none",
        "''                         | none",
        "26 November 2026           | none",
        "2026/11/26                 | none",
      })
  void formsOfDatesAndSecondsAreTold(String text, String what) {
    assertEquals(!what.equals("none"), Dates.isDate(text), text);
    assertEquals(what.equals("epoch"), Dates.isEpoch(text), text);
  }
}
