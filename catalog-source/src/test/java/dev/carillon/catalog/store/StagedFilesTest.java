package dev.carillon.catalog.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFilesTest {

  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void filesAreReplacedTogetherAndNothingStaysBeside() throws Exception {
    Path old = Files.writeString(folder.resolve("a.json"), "old");
    Path made = folder.resolve("deep/er/b.json");
    try (StagedFiles files = new StagedFiles()) {
      files.add(old, NEW);
      files.add(made, NEW);
      assertEquals("old", Files.readString(old));
      files.commit();
    }
    assertEquals("new", Files.readString(old));
    assertEquals("new", Files.readString(made));
    assertEquals(List.of("a.json", "deep"), names(folder));
    assertEquals(List.of("b.json"), names(folder.resolve("deep/er")));
  }

  @Test
  void whereOneCannotBeWrittenNoneIsReplaced() throws Exception {
    Path old = Files.writeString(folder.resolve("a.json"), "old");
    Path inAFile = Files.writeString(folder.resolve("file"), "x").resolve("b.json");
    try (StagedFiles files = new StagedFiles()) {
      files.add(old, NEW);
      assertThrows(ProblemsException.class, () -> files.add(inAFile, NEW));
    }
    assertEquals("old", Files.readString(old));
    assertEquals(List.of("a.json", "file"), names(folder));
  }

  @Test
  void whatWasMovedBeforeAFailureIsTakenBack() throws Exception {
    Path old = Files.writeString(folder.resolve("a.json"), "old");
    Path fresh = folder.resolve("b.json");
    Path last = folder.resolve("c.json");
    try (StagedFiles files = new StagedFiles()) {
      files.add(old, NEW);
      files.add(fresh, NEW);
      files.add(last, NEW);
      Files.createDirectories(last.resolve("in its way"));
      ProblemsException e = assertThrows(ProblemsException.class, files::commit);
      assertEquals(last.toString(), e.problems().get(0).file());
    }
    assertEquals("old", Files.readString(old));
    assertFalse(Files.exists(fresh));
    assertEquals(List.of("a.json", "c.json"), names(folder));
  }

  @Test
  void whatAKilledRunLeftIsCleanedUpAndGitDoesNotTakeIt() throws Exception {
    Path staging = Files.createDirectories(folder.resolve(StagingFolder.NAME));
    long own = ProcessHandle.current().pid();
    Path ofADeadProcess = Files.writeString(staging.resolve("4194400-1700000000000.1"), "half");
    Path ofAnEarlierOne = Files.writeString(staging.resolve(own + "-17.2"), "half");
    Path ofNobody = Files.writeString(staging.resolve("notes.txt"), "mine");
    try (StagedFiles files = new StagedFiles()) {
      files.add(folder.resolve("a.json"), NEW);
      assertEquals("*\n", Files.readString(staging.resolve(".gitignore")));
      assertFalse(Files.exists(ofADeadProcess));
      assertFalse(Files.exists(ofAnEarlierOne));
      files.commit();
    }
    assertTrue(Files.exists(ofNobody));
    Files.delete(ofNobody);
    replace(folder.resolve("a.json"));
    assertEquals(List.of("a.json"), names(folder));
  }

  @Test
  void whatIsKeptBetweenFilesIsMadeAgainWhereAnotherRunDeletedIt() throws Exception {
    Path staging = folder.resolve(StagingFolder.NAME);
    Path left = Files.createDirectories(staging).resolve("4194400-1700000000000.1");
    Files.writeString(left, "half");
    StagedFiles.keep(folder);
    try {
      replace(folder.resolve("a.json"));
      assertFalse(Files.exists(left));
      assertEquals(List.of(".gitignore"), names(staging));
      replace(folder.resolve("b.json"));
      Files.delete(staging.resolve(".gitignore"));
      replace(folder.resolve("c.json"));
      assertEquals(List.of(".gitignore"), names(staging));
      Files.delete(staging.resolve(".gitignore"));
      Files.delete(staging);
      replace(folder.resolve("d.json"));
    } finally {
      StagedFiles.release(folder);
    }
    assertEquals(List.of("a.json", "b.json", "c.json", "d.json"), names(folder));
    replace(folder.resolve("e.json"));
    assertFalse(Files.exists(staging));
    StagedFiles.keep(folder);
    StagedFiles.release(folder);
    assertFalse(Files.exists(staging));
  }

  @Test
  void whereNotEvenTheFolderCanBeUsedItDoesNotStay() throws Exception {
    Files.createDirectories(folder.resolve(StagingFolder.NAME).resolve(".gitignore"));
    try (StagedFiles files = new StagedFiles()) {
      assertThrows(ProblemsException.class, () -> files.add(folder.resolve("a.json"), NEW));
    }
    assertEquals(List.of(), names(folder));
  }

  @Test
  void aLinkStaysALink() throws Exception {
    Path target = Files.writeString(folder.resolve("target.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
    replace(link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(target));
  }

  /** Whoever can put a link there could have a file anywhere written, or others deleted. */
  @Test
  void whereTheFolderOfSuccessorsLeadsElsewhereNothingIsWrittenThere() throws Exception {
    Path victim = Files.writeString(folder.resolve("victim"), "kept");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path left = Files.writeString(elsewhere.resolve("1-1.1"), "kept");
    Path linked = Files.createDirectory(folder.resolve("linked"));
    Files.createSymbolicLink(linked.resolve(StagingFolder.NAME), elsewhere);
    assertThrows(ProblemsException.class, () -> replace(linked.resolve("a.json")));
    Path within = Files.createDirectory(folder.resolve("within"));
    Path staging = Files.createDirectory(within.resolve(StagingFolder.NAME));
    Files.createSymbolicLink(staging.resolve(".gitignore"), victim);
    assertThrows(ProblemsException.class, () -> replace(within.resolve("a.json")));
    assertEquals("kept", Files.readString(victim));
    assertEquals("kept", Files.readString(left));
    assertEquals(List.of("1-1.1"), names(elsewhere));
  }

  private static void replace(Path file) throws ProblemsException {
    try (StagedFiles files = new StagedFiles()) {
      files.add(file, NEW);
      files.commit();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
