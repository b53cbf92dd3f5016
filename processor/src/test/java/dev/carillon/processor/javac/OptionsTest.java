package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in {@code carillon.properties} is told, whoever would have needed it. */
final class OptionsTest {

  @TempDir private Path folder;
  private FolderCompilation build;

  @BeforeEach
  void write() {
    build = new FolderCompilation(folder).write("java/app/Case.java", "package app; class Case {}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          servics = chime                    | there is no option servics; the options are
          services =                         | services has no value.
          literals                           | literals has no value.
          literals = loud                    | literals=loud is not one of
          uncalled = loud                    | uncalled=loud is not one of
          literals = off\\nliterals = error  | literals is there twice.
          services = chime\\\\\\nliterals = off | "chimeliterals" is not a service
          services = chimee                  | services in carillon.properties: "chimee" is not a service that Carillon knows. Did you
          catalogs = elsewhere               | but there is no such folder.
          catalogs =                         | catalogs has no value.
          catalogs = java                    | but there is no catalog in it
          policies =                         | policies has no value.
          record =                           | record has no value.
          baseline = no.json                 | The baseline cannot be used
          \uFEFFservices = chimee            | "chimee" is not a service that Carillon knows. Did you
          services = AmazonChime             | Did you mean "chime"?
          services = nothingnear             | Name a service by its prefix
          catalogs = elsewhere               | each in a file <service>.json.
          services = \\uu                    | cannot be read; it must be a Java properties file
          """)
  void isToldWhereNothingElseIsToBeSaid(String file, String told) {
    build.write("carillon.properties", file.replace("\\\\\\n", "\\\n").replace("\\n", "\n"));
    List<String> said = build.diagnose();
    assertTrue(said.stream().anyMatch(line -> line.contains(told)), said.toString());
  }

  @Test
  void isToldBeforeAnythingIsGeneratedFromTheWrongCatalogs() {
    build
        .write("java/app/package-info.java", "@dev.carillon.IamActions(\"bells\") package app;")
        .write("carillon.properties", "catalog = catalogs");
    List<String> said = build.diagnose();
    assertTrue(
        said.get(0).startsWith("error java/app/package-info.java:1:26 [carillon/BAD_OPTION]"),
        said.toString());
  }

  @Test
  void isToldOfAFileThatCannotBeRead() throws IOException {
    Path file = folder.resolve("carillon.properties");
    Files.createSymbolicLink(file, Path.of("absent.properties"));
    assertUnreadable();
    Files.delete(file);
    Files.createDirectory(file);
    assertUnreadable();
  }

  private void assertUnreadable() {
    List<String> said = build.diagnose();
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).contains("carillon.properties cannot be read"), said.toString());
  }

  @Test
  void isToldOfAFileAmongTheResourcesWhichIsNotRead() {
    String told =
        "[carillon/MISPLACED_OPTIONS] resources/carillon.properties is not read: it has to be in a"
            + " folder above, beside pom.xml or build.gradle.";
    build
        .write(
            "java/app/Case.java", "package app; class Case { String s = \"chime:CreateMeting\"; }")
        .write("resources/carillon.properties", "services = chime");
    assertEquals(List.of("warning java/app/Case.java:1:1 " + told), build.diagnose());
    build.write("carillon.properties", "services = chime");
    List<String> both = build.diagnose();
    assertEquals(2, both.size(), both.toString());
    assertTrue(both.get(0).contains("MISPLACED_OPTIONS"), both.toString());
    assertTrue(both.get(1).contains("INVALID_ACTION"), both.toString());
  }

  /** Another program can have our name, and a root can be where resources are, too. */
  @Test
  void isNotToldOfAFileAmongTheResourcesThatIsNotOursOrIsRead() {
    build.write("resources/carillon.properties", "bells = 23\n");
    assertEquals(List.of(), build.diagnose());
    build
        .write("resources/carillon.properties", "services = chime")
        .write("resources/app/Case.java", "package app; class Case {}");
    assertEquals(List.of(), build.diagnoseOnly("resources/app/Case.java"));
  }

  @Test
  void isToldOnceOfAnOptionThatStandsThereOften() {
    build.write("carillon.properties", "servics = chime\n".repeat(3));
    assertEquals(1, build.diagnose().size());
  }

  @Test
  void isToldWhereABuildWouldWaitForever() throws IOException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing), "no such system");
    build.write("carillon.properties", "catalogs = c\nbaseline = b.json\n");
    build.write("java/app/package-info.java", "@dev.carillon.IamActions(\"bells\") package app;");
    Files.createDirectory(folder.resolve("c"));
    Files.createDirectory(folder.resolve("resources"));
    build.write(
        "java/app/Case.java", "package app; @dev.carillon.PolicyFile(\"p.json\") class Case {}");
    for (String name : List.of("c/bells.json", "b.json", "resources/p.json")) {
      Files.createSymbolicLink(folder.resolve(name), nothing);
    }
    String said = String.join("\n", build.diagnose());
    for (String name : List.of("c/bells.json", "b.json", "p.json")) {
      assertTrue(said.contains(name + ": is no file that can be read to its end"), said);
    }
  }

  @Test
  void isNothingWhereAllIsRight() {
    build.write(
        "carillon.properties", "services = chime, s3\nliterals = Warning\nuncalled = off\n");
    assertEquals(List.of(), build.diagnose());
  }
}
