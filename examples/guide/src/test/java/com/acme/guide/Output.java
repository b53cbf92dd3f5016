package com.acme.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a page shows as output stands in a file, against which the output is held. {@code
 * -Dcarillon.golden=rewrite} writes the files; the pages are then to follow.
 */
final class Output {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private Output() {}

  static void assertShown(String file, String actual) throws IOException {
    Path shown = RESOURCES.resolve(file);
    if ("rewrite".equals(System.getProperty("carillon.golden"))) {
      Files.writeString(shown, actual);
    }
    assertEquals(Files.readString(shown), actual);
  }
}
