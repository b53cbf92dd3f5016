package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.UnlistedFolder;
import dev.carillon.catalog.policyfile.FileSearch.PolicyPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileSearchTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name :
        new String[] {"b.json", "a.json", "p/b.json", "p/q/c.json", "p/q/d.txt", "p/[x].json"}) {
      Path file = folder.resolve("root").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{}");
    }
    Files.writeString(folder.resolve("outside.json"), "{}");
    Files.createDirectory(folder.resolve("root/empty"));
  }

  @Test
  void whyAFolderCannotBeSearchedIsToldAndTheOthersAreSearched() throws Exception {
    String root = folder.resolve("root").toString();
    UnlistedFolder unlisted = UnlistedFolder.in(folder.resolve("root"));
    try {
      Problems told = new Problems(root);
      assertEquals(5, FileSearch.require(root, List.of(".json"), List.of(), told).size());
      String start = root + ": cannot be searched, File name too long: " + root + "/above";
      assertTrue(told.exception().problems().get(0).toString().startsWith(start));
      assertThrows(ProblemsException.class, () -> FileSearch.find(folder, "root"));
    } finally {
      unlisted.show();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "a.json             | a.json",
        "p/q/d.txt          | p/q/d.txt",
        "p                  | p/[x].json p/b.json p/q/c.json",
        "p/                 | p/[x].json p/b.json p/q/c.json",
        "empty              | ''",
        "absent.json        | ''",
        "*.json             | a.json b.json",
        "**/*.json          | a.json b.json p/[x].json p/b.json p/q/c.json",
        "p/**/*.json        | p/[x].json p/b.json p/q/c.json",
        "p/**               | p/[x].json p/b.json p/q/c.json p/q/d.txt",
        "**/q/*.json        | p/q/c.json",
        "p/{b,z}.json       | p/b.json",
        "?.json             | a.json b.json",
        "[ab].json          | a.json b.json",
        "p/[x].json         | p/[x].json",
        "absent/*.json      | ''",
        "../outside.json    | ../outside.json",
        "../*.json          | ../outside.json",
        "p/../a.json        | p/../a.json",
      })
  void aTextNamesFilesSortedByName(String text, String names) throws ProblemsException {
    assertEquals(
        names,
        FileSearch.find(folder.resolve("root"), text).stream()
            .map(PolicyPath::name)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void pathsAreAbsoluteAndHaveNoDetours() throws ProblemsException {
    assertEquals(
        folder.resolve("outside.json"),
        FileSearch.find(folder.resolve("root"), "p/../../outside.json").get(0).path());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a,{b,c}}.json | is neither a path nor a pattern of files",
        "a[.json        | is neither a path nor a pattern of files",
      })
  void whatIsNoPatternIsTold(String text, String message) {
    ProblemsException e =
        assertThrows(ProblemsException.class, () -> FileSearch.find(folder, text));
    assertEquals(
        text + ": " + message, e.problems().get(0).toString().replaceFirst(": [^:]*$", ""));
  }

  @Test
  void aPatternThatWouldTakeForEverIsRefused() throws IOException, ProblemsException {
    Files.writeString(folder.resolve("a".repeat(200) + ".txt"), "{}");
    for (String pattern :
        List.of("*a".repeat(40) + "b", "**a".repeat(20) + "b", "x/**a**b**c**d")) {
      ProblemsException refused =
          assertThrows(ProblemsException.class, () -> FileSearch.find(folder, pattern));
      assertTrue(
          String.valueOf(refused.getMessage())
              .endsWith("has more than 3 stars in one part, or of folders"),
          refused.getMessage());
    }
    assertEquals(2, FileSearch.find(folder, "root/**/b*.j*n").size());
  }

  @Test
  void linksAreFollowedAndALoopOfThemSpoilsNothing() throws IOException, ProblemsException {
    Path links = Files.createDirectory(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("p"), folder.resolve("root/p"));
    assertEquals(
        "p/[x].json p/b.json p/q/c.json",
        FileSearch.find(links, "p").stream()
            .map(PolicyPath::name)
            .collect(Collectors.joining(" ")));
    Files.createSymbolicLink(links.resolve("again"), links);
    Files.createSymbolicLink(links.resolve("self"), Path.of("self"));
    assertEquals(
        "p/[x].json p/b.json p/q/c.json",
        FileSearch.find(links, "**/*.json").stream()
            .map(PolicyPath::name)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aLinkThatLeadsNowhereIsFoundAndCannotBeRead() throws IOException, ProblemsException {
    Path links = Files.createDirectory(folder.resolve("links"));
    Path broken = Files.createSymbolicLink(links.resolve("a.json"), folder.resolve("gone.json"));
    for (String text : List.of("a.json", "*.json", "**/*.json")) {
      assertEquals(List.of(new PolicyPath("a.json", broken)), FileSearch.find(links, text));
    }
    ProblemsException e =
        assertThrows(ProblemsException.class, () -> FileText.read("a.json", broken));
    assertTrue(
        e.toString().endsWith("is a link, and where it leads there is no file"), e.toString());
  }

  @Test
  void whatNamesNoFileIsToldWhereOneIsRequired() {
    assertEquals("/no/such/file.json: there is no such file", problem("/no/such/file.json"));
    assertEquals("/no/such/*.json: matches no file", problem("/no/such/*.json"));
    String empty = folder.resolve("root/empty").toString();
    assertEquals(empty + ": has no policy file in it or below (.json)", problem(empty));
  }

  private static String problem(String text) {
    return assertThrows(
            ProblemsException.class,
            () -> FileSearch.require(text, List.of(".json"), List.of(), new Problems(text)))
        .problems()
        .get(0)
        .toString();
  }
}
