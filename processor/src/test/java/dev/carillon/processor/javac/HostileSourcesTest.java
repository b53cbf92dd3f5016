package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.processor.request.SourceFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources as nobody writes them by hand, and programs do. */
final class HostileSourcesTest {

  @TempDir private Path folder;

  /** Beside an action stand actions: to ask that of each text would be the square of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {"String[] s = {%s};", "Object s = java.util.List.of(new String[] {%s}, \"\");"})
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aLongListOfTextsThatAreNearlyActionsIsRead(String field) {
    String texts = "\"s3:ListBuckets\", ".repeat(8_000);
    FolderCompilation build =
        new FolderCompilation(folder)
            .bundled()
            .write(
                "java/app/package-info.java", "@dev.carillon.CheckIamLiterals(\"s3\") package app;")
            .write(
                "java/app/Case.java", "package app; class Case { " + field.formatted(texts) + " }");
    assertEquals(100, build.diagnose().size(), "as many errors as javac prints");
  }

  /** What is generated uses what is newer, and javac would say so inside of it. */
  @Test
  void codeForJava8IsRefusedAtTheAnnotation() {
    FolderCompilation build =
        new FolderCompilation(folder)
            .write(
                "java/app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;");
    List<String> told = build.diagnose("--release", "8", "-Xlint:-options");
    assertEquals(
        List.of(
            "error java/app/package-info.java:1:26 [carillon/CANNOT_WRITE] Code for Java 8 cannot be"
                + " generated: Carillon needs Java 17. Compile with --release 17 (in Maven,"
                + " maven.compiler.release)."),
        told);
    assertEquals(List.of(), build.diagnose("--release", "11"));
  }

  /** A program that has sources in memory can give them any address. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileOfAnotherHostIsNoneOfThisMachine() {
    URI address = URI.create("file://host/app/Case.java");
    assertEquals(Optional.empty(), SourceFiles.path(address));
  }

  /** Javac 25 hands in a class for an annotation that a module does not see. */
  @Test
  void aModuleThatDoesNotReadOursIsToldByJavacAlone() {
    for (String annotation : List.of("IamActions", "GrantedBy", "PolicyFile", "RequiresActions")) {
      FolderCompilation build =
          new FolderCompilation(folder)
              .write("java/module-info.java", "module acme { }")
              .write(
                  "java/app/Case.java",
                  "package app; @dev.carillon." + annotation + "(\"s3\") class Case { }");
      List<String> told = build.diagnose();
      assertEquals(1, told.size(), told.toString());
      assertTrue(told.get(0).contains("dev.carillon is not visible"), told.toString());
    }
  }
}
