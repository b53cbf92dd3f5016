package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RequiredActionsTest {

  @TempDir private Path folder;

  @Test
  void aTypeThatSaysNothingNeedsNothing() {
    assertEquals(Set.of(), RequiredActions.of(PolicyTest.class));
  }

  @Test
  void whatATypeNeedsIsThatOfItsFileAlsoForTypesInIt() {
    List<String> needed = List.of("chime:CreateMeeting", "s3:GetObject");
    assertEquals(needed, List.copyOf(RequiredActions.of(RequiredActionsTest.class)));
    assertEquals(needed, List.copyOf(RequiredActions.of(Nested.class)));
  }

  private static final class Nested {}

  @Test
  void whatAFolderNeedsIsWhatItsTypesNeedSortedAndOnce() throws IOException {
    write(folder, "app.B", "s3:GetObject\nchime:CreateMeeting\n");
    write(folder, "app.A", "chime:CreateMeeting\n\n");
    assertEquals(
        List.of("chime:CreateMeeting", "s3:GetObject"), List.copyOf(RequiredActions.in(folder)));
  }

  @Test
  void whatAJarNeedsIsReadFromTheJar() throws IOException {
    Path jar = folder.resolve("a b.jar");
    try (FileSystem files =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      write(files.getPath("/"), "app.A", "chime:CreateMeeting\n");
    }
    assertEquals(Set.of("chime:CreateMeeting"), RequiredActions.in(jar));
  }

  @Test
  void aFolderWithoutTheFilesNeedsNothing() {
    assertEquals(Set.of(), RequiredActions.in(folder));
  }

  @Test
  void aPlaceThatIsNotThereOrNoJarIsAnError() throws IOException {
    Path missing = folder.resolve("missing.jar");
    assertThrows(UncheckedIOException.class, () -> RequiredActions.in(missing));
    Path text = Files.writeString(folder.resolve("notes.txt"), "no jar");
    assertThrows(UncheckedIOException.class, () -> RequiredActions.in(text));
  }

  private static void write(Path root, String type, String text) throws IOException {
    Path file = root.resolve(RequiredActions.FOLDER + type);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
