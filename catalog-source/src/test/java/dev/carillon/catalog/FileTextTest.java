package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class FileTextTest {

  /** The name of the file, which Java gives as the message, stands in front already. */
  @Test
  void whyAFileCannotBeHadIsSaidInWords() {
    assertEquals("permission denied", FileText.reason(new AccessDeniedException("a.json")));
    assertEquals("a is in the way", FileText.reason(new FileAlreadyExistsException("a")));
    assertEquals(
        "No space left", FileText.reason(new FileSystemException("a", null, "No space left")));
    assertEquals("Is a directory", FileText.reason(new IOException("Is a directory")));
    assertEquals("IOException", FileText.reason(new IOException()));
  }
}
