package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the names of setters and of placeholders have in common. */
final class RequestNamesTest {

  /** A catalog of one's own can have a format that names a single resource. */
  @Test
  void aFormatNeedNotHavePlaceholders() {
    assertEquals(
        List.of("Key"),
        RequestNames.lastPlaceholders(
                List.of("arn:aws:acme:::settings", "arn:${Partition}:s3:::${Bucket}/${Key}/end"))
            .toList());
  }
}
