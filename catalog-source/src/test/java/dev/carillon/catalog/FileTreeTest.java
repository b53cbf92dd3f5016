package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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
    UnlistedFolder unlisted = UnlistedFolder.in(folder);
    try {
      FileTree tree = FileTree.of(folder, 64);
      assertEquals(List.of(open), tree.files());
      assertEquals(1, tree.unlisted().size());
    } finally {
      unlisted.show();
    }
  }

  @Test
  void aLinkToAFolderAboveIsNotFollowed() throws IOException {
    Path file = file("inner/file");
    Files.createSymbolicLink(folder.resolve("inner/above"), folder);
    assertEquals(List.of(file), FileTree.of(folder, 9).files());
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    file.toFile().getParentFile().mkdirs();
    return Files.createFile(file);
  }
}
