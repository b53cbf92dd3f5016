package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.generated.GeneratedActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that is compiled against annotations of another version than the processor's. */
final class VersionsTest {

  private static final String ID = "[carillon/VERSIONS_DIFFER] ";
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final String SOURCES = "../annotations/src/main/java/dev/carillon/";

  private static final String USE =
      """
      package app;
      import static dev.carillon.policy.AccessLevel.READ;
      import dev.carillon.policy.Policy;
      class Case {
        Object level = READ;
        Policy policy;
      }
      """;

  @TempDir private Path folder;

  private FolderCompilation build;

  @BeforeEach
  void build() {
    build = new FolderCompilation(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.9", "9.9.9"})
  void anotherVersionIsToldFirstAndAtTheAnnotation(String other) throws IOException {
    annotations(other, "out");
    // What the processor generates, annotations of another version need not have.
    compile(
        "package dev.carillon.internal.generated; public class ActionTable { }",
        "out",
        "ActionTable");
    build.write("java/app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;\n");
    List<String> told = build.diagnose();
    String first = told.get(0);
    assertTrue(first.startsWith("error java/app/package-info.java:1:26 " + ID), first);
    assertTrue(
        first.contains(
            "carillon-processor has the version "
                + GeneratedActions.VERSION
                + ", but carillon-annotations has the version "
                + other),
        first);
    assertTrue(first.contains("Maven: ${carillon.version} in the dependency"), first);
    assertEquals(1, told.stream().filter(line -> line.contains(ID)).count(), told.toString());
  }

  @Test
  void aPolicyFileTellsItToo() throws IOException {
    annotations("9.9.9", "out");
    build.write("resources/a.json", "{\"Version\": \"2012-10-17\", \"Statement\": []}");
    build.write(
        "java/app/Case.java", "package app; @dev.carillon.PolicyFile(\"a.json\") class Case { }\n");
    String first = build.diagnose().get(0);
    assertTrue(first.startsWith("error java/app/Case.java:1:39 " + ID), first);
  }

  /** What is newer than the processor is unknown to it, and no fault of its own. */
  @Test
  void aConstantThatTheProcessorDoesNotKnowIsNoCrash() throws IOException {
    annotations("9.9.9", "out");
    String kinds = read("policy/finding/PolicyKind.java");
    compile(kinds.replace("IDENTITY,", "IDENTITY, LATER,"), "out", "PolicyKind");
    String levels = read("policy/AccessLevel.java");
    compile(levels.replace("READ(", "LATER(\"Later\"), READ("), "out", "AccessLevel");
    build.write(
        "java/app/Case.java",
        """
        package app;
        import dev.carillon.*;
        import dev.carillon.policy.AccessLevel;
        import dev.carillon.policy.finding.PolicyKind;
        @PolicyFile(value = "a.json", kind = PolicyKind.LATER)
        @MaxAccessLevel(AccessLevel.LATER)
        class Case { }
        """);
    List<String> told = build.diagnose();
    assertTrue(told.get(0).contains(ID), told.toString());
    assertTrue(told.stream().noneMatch(line -> line.contains("INTERNAL_ERROR")), told.toString());
    build.write(
        "java/app/Case.java",
        """
        package app;
        import dev.carillon.policy.AccessLevel;
        @dev.carillon.MaxAccessLevel(AccessLevel.LATER)
        class Case { String action = "chime:CreateMeeting"; }
        """);
    told = build.diagnose();
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).startsWith("warning java/app/Case.java:2:1 " + ID), told.toString());
  }

  /** The plugin's checks go by the annotations, too. */
  @Test
  void thePluginWarnsOnceAtTheFirstImport() throws IOException {
    annotations("0.0.9", "out");
    build.write("java/app/Case.java", USE);
    build.write("java/app/Other.java", USE.replace("Case", "Other"));
    for (String option : List.of("-proc:none", "-g")) {
      List<String> told = build.diagnose(option);
      assertEquals(1, told.size(), told.toString());
      assertTrue(told.get(0).startsWith("warning java/app/Case.java:2:1 " + ID), told.toString());
    }
  }

  @Test
  void whoDoesNotUseTheAnnotationsIsToldNothing() throws IOException {
    annotations("0.0.9", "out");
    build.write("java/app/Case.java", "package app; import java.util.List; class Case { }\n");
    build.write("java/dev/Case.java", "package dev; class Case { }\n");
    build.write("java/dev/in/Case.java", "package dev.in; import dev.*; class Case { }\n");
    assertEquals(List.of(), build.diagnose());
  }

  /** Javac takes the first, whatever comes behind it. */
  @Test
  void ofTwoVersionsOnTheClassPathTheFirstCounts() throws IOException {
    annotations("0.0.9", "other");
    build.write("java/app/Case.java", USE);
    assertEquals(List.of(), build.diagnose("-cp", CLASS_PATH + ":" + folder.resolve("other")));
    List<String> told = build.diagnose("-cp", folder.resolve("other") + ":" + CLASS_PATH);
    assertTrue(told.get(0).contains(ID), told.toString());
    if (Runtime.version().feature() >= 18) { // Before, javac does not say where a class is from.
      assertTrue(told.get(0).contains("/other/dev/carillon/"), told.toString());
    }
  }

  @Test
  void aNamedModuleIsToldOfTheModuleThatItReads() throws IOException {
    annotations("0.0.9", "other");
    build.write("java/module-info.java", "module app { requires dev.carillon; }\n");
    build.write("java/app/Case.java", USE);
    build.write("java/app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;\n");
    String annotations =
        Path.of(
                GeneratedActions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath())
            .toString();
    String patch = "dev.carillon=" + folder.resolve("other");
    assertEquals(List.of(), build.diagnose("-p", annotations));
    List<String> told = build.diagnose("-p", annotations, "--patch-module", patch);
    assertEquals(1, told.size(), told.toString());
    assertTrue(
        told.get(0).startsWith("error java/app/package-info.java:1:26 " + ID), told.toString());
  }

  /** Compiles the mark of another version into a folder. */
  private void annotations(String version, String into) throws IOException {
    String mark = read("internal/generated/GeneratedActions.java");
    compile(mark.replace(GeneratedActions.VERSION, version), into, "GeneratedActions");
  }

  private static String read(String name) throws IOException {
    return Files.readString(Path.of(SOURCES + name));
  }

  private void compile(String source, String into, String type) throws IOException {
    Path file = Files.createDirectories(folder.resolve("sources")).resolve(type + ".java");
    Files.writeString(file, source);
    Path out = Files.createDirectories(folder.resolve(into));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-nowarn", "-d", out.toString(), file.toString());
    assertEquals(0, failed);
  }
}
