package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
          servics = chime                    | there is no option servics; there are
          services =                         | services has no value.
          literals                           | literals has no value.
          literals = loud                    | literals=loud is not one of
          uncalled = loud                    | uncalled=loud is not one of
          literals = off\\nliterals = error  | literals stands there twice.
          services = chime\\\\\\nliterals = off | "chimeliterals" is not a service
          services = chimee                  | "chimee" is not a service that Carillon knows. Did you
          catalogs = elsewhere               | and there is no such folder.
          catalogs =                         | catalogs has no value.
          catalogs = java                    | and no catalog lies in it
          policies =                         | policies has no value.
          record =                           | record has no value.
          baseline = no.json                 | The baseline cannot be taken
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
  void isNothingWhereAllIsRight() {
    build.write(
        "carillon.properties", "services = chime, s3\nliterals = Warning\nuncalled = off\n");
    assertEquals(List.of(), build.diagnose());
  }

  @Test
  void aServiceThatAnAnnotationNamesIsKnownOrTold() {
    build.write(
        "java/app/package-info.java", "@dev.carillon.CheckIamLiterals(\"chimee\") package app;");
    List<String> said = build.diagnose();
    assertTrue(
        said.stream().anyMatch(line -> line.contains("Did you mean \"chime\"?")), said.toString());
  }
}
