package dev.carillon.catalog.cli.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class QuickJvmTest {

  private static final String JAVA = "/opt/java/bin/java";

  private static List<String> check(List<String> given) {
    return QuickJvm.command(JAVA, given, Map.of(), "check", "a folder");
  }

  @Test
  void aCommandKeepsTheMemoryAndThePropertiesThatItWasGiven() {
    assertEquals(
        List.of(
            JAVA,
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmn8m",
            "-XX:MaxTenuringThreshold=0",
            "-XX:-UsePerfData",
            "-Xmx256m",
            "-Duser.language=de",
            "-jar",
            "target/carillon.jar",
            "check",
            "a folder"),
        check(
            List.of(
                "-Xmx256m",
                "-Duser.language=de",
                "-jar",
                "target/carillon.jar",
                "check",
                "a folder")));
  }

  @Test
  void whoChoseHowTheJvmRunsIsLeftToIt() {
    for (String chosen :
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseParallelGC",
            "-Xint",
            "-agentlib:jdwp=transport=dt_socket,address=5005",
            "-javaagent:agent.jar",
            "-Dcom.sun.management.jmxremote.port=9010",
            "@options")) {
      assertEquals(List.of(), check(List.of(chosen, "-jar", "carillon.jar", "check", "a folder")));
    }
    assertEquals(
        List.of(),
        QuickJvm.command(
            JAVA,
            List.of("-jar", "carillon.jar", "check", "."),
            Map.of("JAVA_TOOL_OPTIONS", "-Xint"),
            "check",
            "."));
  }

  /** What {@code <(aws iam get-role …)} of a shell names is open in the JVM that is started. */
  @Test
  void aFileThatOnlyThisJvmHasOpenIsReadHere() {
    List<String> given = List.of("-jar", "carillon.jar");
    for (String open : List.of("/dev/fd/63", "--policy=/dev/fd/63")) {
      assertEquals(List.of(), QuickJvm.command(JAVA, given, Map.of(), "check", "a.json", open));
    }
    assertEquals(11, QuickJvm.command(JAVA, given, Map.of(), "check", "/dev/stdin").size());
  }

  /** Many files are named in more than 4,096 bytes, and Java tells nothing of such a process. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void ofALongCommandTheOptionsAreKnown() {
    List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
    assertEquals(options, QuickJvm.ofLongCommand().subList(0, options.size()));
  }

  @Test
  void whatIsNoJarAndWhatIsShortRunsWhereItIs() {
    assertEquals(List.of(), check(List.of("-cp", "classes", "dev.carillon.catalog.cli.Main")));
    assertEquals(List.of(), check(List.of()));
    assertEquals(List.of(), check(List.of("-jar")));
    List<String> given = List.of("-jar", "carillon.jar");
    for (String word : List.of("show", "explain", "help", "--version")) {
      assertEquals(List.of(), QuickJvm.command(JAVA, given, Map.of(), word, "s3"));
    }
    assertEquals(List.of(), QuickJvm.command(JAVA, given, Map.of()));
    assertEquals(List.of(), QuickJvm.command("", given, Map.of(), "check", "."));
  }
}
