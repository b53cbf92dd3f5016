package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.processor.ToolFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Compilations in which no processor runs, and the plugin does: nothing is off in silence. */
final class UnprocessedTest {

  private static final String ID = "[carillon/PROCESSOR_DID_NOT_RUN]";
  private static final String ACTIONS = "@dev.carillon.IamActions(\"chime\") package app;\n";
  private static final String USES_IT =
      "package app; class Case { ChimeAction a = ChimeAction.CREATE_MEETING; }\n";
  private static final String REQUIRES =
      """
      package app;
      class Case {
        @dev.carillon.RequiresActions("s3:GetObject") void m() { }
      }
      """;

  @TempDir private Path folder;

  @Test
  void anEnumThatIsNotThereIsToldOnceWithWhatToDo() throws IOException {
    write("package-info.java", ACTIONS);
    write("Case.java", USES_IT);
    write("sub/package-info.java", ACTIONS.replace("app;", "app.sub;"));
    String said = javac("-proc:none", "package-info.java", "Case.java", "sub/package-info.java");
    assertEquals(2, said.split(Pattern.quote(ID), -1).length, said);
    assertTrue(said.contains("package-info.java:1: error: " + ID), said);
    assertTrue(said.contains("<artifactId>carillon-processor</artifactId>"), said);
    assertTrue(said.contains("annotationProcessor(\"dev.carillon:carillon-processor:"), said);
  }

  @Test
  void aPolicyFileThatNobodyCheckedIsTold() throws IOException {
    write("Case.java", "package app;\n@dev.carillon.PolicyFile(\"host.json\") class Case { }\n");
    assertTrue(javac("-proc:none", "Case.java").contains("Case.java:2: error: " + ID));
  }

  @Test
  void nothingIsToldWhereAnotherRunHasGenerated() throws IOException {
    write("package-info.java", ACTIONS);
    write("Case.java", USES_IT);
    assertEquals(
        "", javac("-processorpath", ToolFolder.CLASS_PATH, "package-info.java", "Case.java"));
    assertEquals("", javac("-proc:none", "package-info.java", "Case.java"));
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_22)
  void whoeverAsksForNoneBeforeJava23GetsNone() throws IOException {
    write("Case.java", REQUIRES);
    assertEquals("", javac("-proc:none", "Case.java"));
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_23)
  void whatIsOnlyCollectedIsAWarningThatCanBeSilenced() throws IOException {
    write("Case.java", REQUIRES);
    String said = javac("Case.java");
    assertTrue(said.contains("Case.java:3: warning: " + ID), said);
    assertTrue(said.contains("1 warning"), said);
    write(
        "Case.java",
        REQUIRES.replace("class", "@SuppressWarnings(\"carillon:PROCESSOR_DID_NOT_RUN\") class"));
    assertEquals("", javac("Case.java"));
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_23)
  void aProcessorOnTheClassPathAloneIsToldToBeOff() throws IOException {
    write("package-info.java", ACTIONS);
    String said = javac("package-info.java");
    assertTrue(said.contains("package-info.java:1: error: " + ID), said);
  }

  @Test
  void aProcessorThatIsNotNamedWhereOthersAreIsTold() throws IOException {
    write("package-info.java", ACTIONS);
    write("Case.java", REQUIRES);
    List<String> others =
        List.of(
            "-processorpath", ToolFolder.CLASS_PATH, "-processor", OtherProcessor.class.getName());
    String said = javac(others, "package-info.java", "Case.java");
    assertTrue(said.contains("1 warning"), said);
    assertTrue(said.contains("package-info.java:1: warning: " + ID), said);
    assertTrue(said.contains("nothing was done for @IamActions"), said);
    said = javac(others, "Case.java");
    assertTrue(said.contains("Case.java:3: warning: " + ID), said);
    write("Case.java", USES_IT);
    said = javac(others, "package-info.java", "Case.java");
    assertTrue(said.contains("package-info.java:1: warning: " + ID), said);
    assertTrue(said.contains("cannot find symbol"), said);
    String named = said.replaceAll("(?s).*or add (\\S+) to it\\.\\R.*", "$1");
    List<String> all =
        Stream.concat(others.stream().limit(3), Stream.of(others.get(3) + "," + named)).toList();
    assertEquals("", javac(all, "package-info.java", "Case.java"));
    assertEquals(
        ServiceLoader.load(Processor.class).stream()
            .map(provider -> provider.type().getName())
            .filter(name -> name.startsWith("dev.carillon."))
            .collect(Collectors.joining(",")),
        named);
  }

  private void write(String name, String text) {
    new ToolFolder(folder).write(name, text);
  }

  private String javac(String... optionsAndFiles) {
    return javac(List.of(), optionsAndFiles);
  }

  private String javac(List<String> options, String... optionsAndFiles) {
    return new ToolFolder(folder).javac(options, optionsAndFiles).text();
  }
}
