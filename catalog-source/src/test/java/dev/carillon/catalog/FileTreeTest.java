package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileTreeTest {

  @TempDir Path folder;

  @Test
  void aFolderThatCannotBeListedTakesNothingFromTheOthers() throws IOException {
    Path open = file("open/file");
    file("closed/file");
    Path closed = folder.resolve("closed");
    closed.toFile().setReadable(false);
    assumeFalse(Files.isReadable(closed), "an administrator reads everything");
    try {
      assertEquals(List.of(open), FileTree.readable(folder, 2));
      assertThrows(AccessDeniedException.class, () -> FileTree.below(folder, 2));
    } finally {
      closed.toFile().setReadable(true);
    }
  }

  @Test
  void aLinkToAFolderAboveIsNotFollowed() throws IOException {
    Path file = file("inner/file");
    Files.createSymbolicLink(folder.resolve("inner/above"), folder);
    assertEquals(List.of(file), FileTree.below(folder, 9));
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    file.toFile().getParentFile().mkdirs();
    return Files.createFile(file);
  }
}
