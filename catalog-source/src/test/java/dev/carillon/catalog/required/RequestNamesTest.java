package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the names of setters and of placeholders have in common. */
final class RequestNamesTest {

  /** A catalog of one's own can have a format that names a single resource. */
  @Test
  void aFormatNeedNotHavePlaceholders() {
    assertEquals(Optional.empty(), RequestNames.lastPlaceholder("arn:aws:acme:::settings"));
    assertEquals(
        Optional.of("Key"),
        RequestNames.lastPlaceholder("arn:${Partition}:s3:::${Bucket}/${Key}/end"));
  }
}
