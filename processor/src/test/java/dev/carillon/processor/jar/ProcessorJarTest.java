package dev.carillon.processor.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.processor.ToolFolder;
import dev.carillon.processor.ToolFolder.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is published; the build runs this after packaging. */
@EnabledIfSystemProperty(named = "carillon.jar", matches = ".+")
final class ProcessorJarTest {

  private static final Path JAR = Path.of(System.getProperty("carillon.jar", ""));

  private static final String ANNOTATIONS = System.getProperty("carillon.annotations", "");

  @TempDir Path folder;

  @Test
  void holdsCarillonAndWhatItUsesUnderItsOwnPackagesAndNothingElse() throws IOException {
    SortedSet<String> folders = new TreeSet<>();
    for (String entry : entries()) {
      String[] parts = entry.split("/", -1);
      int depth = entry.startsWith("dev/carillon/shaded/") ? 4 : 3;
      folders.add(
          entry.startsWith("META-INF/")
              ? entry
              : String.join("/", List.of(parts).subList(0, Math.min(depth, parts.length - 1))));
    }

    assertEquals(
        List.of(
            "META-INF/LICENSE",
            "META-INF/MANIFEST.MF",
            "META-INF/NOTICE",
            "META-INF/gradle/incremental.annotation.processors",
            "META-INF/services/com.sun.source.util.Plugin",
            "META-INF/services/javax.annotation.processing.Processor",
            "dev/carillon/processor",
            "dev/carillon/shaded/carillon",
            "dev/carillon/shaded/javapoet"),
        List.copyOf(folders));
  }

  @Test
  void lacksWhatOnlyTheCommandLineUses() throws IOException {
    List<String> found =
        entries().stream()
            .filter(
                entry ->
                    entry.matches(
                            "dev/carillon/shaded/carillon/catalog/(cli|generated|read|refresh|yaml)/.*")
                        || entry.matches(".*(jsoup|picocli|jackson|snakeyaml).*"))
            .toList();

    assertEquals(List.of(), found);
  }

  @Test
  void lacksNothingThatItsClassesNeed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    ToolProvider.findFirst("jdeps").orElseThrow().run(print, print, "-v", JAR.toString());

    // A class whose annotations are absent is loaded without them; of a class of constants javac
    // leaves the name behind and nothing else.
    String missing =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("   ") && line.endsWith("not found"))
            .filter(line -> !line.contains("-> org.jspecify.annotations."))
            .filter(line -> !line.contains("-> dev.carillon.shaded.carillon.catalog.store.Bundle "))
            .filter(
                line -> !line.contains("-> dev.carillon.shaded.carillon.policy.RequiredActions "))
            .collect(Collectors.joining("\n"));
    assertEquals("", missing);
  }

  @Test
  void namesItsProcessorsToJavacAndToGradleAndItsPluginToJavac() throws IOException {
    assertEquals(
        "dev.carillon.processor.CarillonPlugin",
        text("META-INF/services/com.sun.source.util.Plugin").strip());
    assertEquals(
        """
        dev.carillon.processor.ActionCollector
        dev.carillon.processor.CarillonProcessor
        dev.carillon.processor.GeneratedClaim
        dev.carillon.processor.RequirementClaim\
        """,
        text("META-INF/services/javax.annotation.processing.Processor").strip());
    assertEquals(
        """
        dev.carillon.processor.ActionCollector,isolating
        dev.carillon.processor.CarillonProcessor,isolating
        dev.carillon.processor.GeneratedClaim,isolating
        dev.carillon.processor.RequirementClaim,isolating\
        """,
        text("META-INF/gradle/incremental.annotation.processors").strip());
  }

  @Test
  void letsPlainJavacCompileAPolicyThatRuns() throws Exception {
    Run javac = javac("chime", "ChimeAction.CREATE_MEETING");
    assertEquals("", javac.text());
    assertEquals(0, javac.exit());

    Run program = java();
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Host\",\"Effect\":\"Allow\","
            + "\"Action\":\"chime:CreateMeeting\",\"Resource\":\"*\"}]}\n",
        program.text());
  }

  @Test
  void letsPlainJavacRefuseAnActionThatThereIsNot() throws Exception {
    Run javac = javac("chime", "ChimeAction.CREATE_METING");

    assertEquals(1, javac.exit());
    assertTrue(javac.text().contains("Main.java:5: error: cannot find symbol\n"), javac.text());
    assertTrue(javac.text().contains("symbol:   variable CREATE_METING\n"), javac.text());
    assertTrue(javac.text().endsWith("1 error\n"), javac.text());
  }

  @Test
  void letsPlainJavacRefuseAServiceThatThereIsNotAndSuggestOne() throws Exception {
    Run javac = javac("chme", "ChimeAction.CREATE_MEETING");

    assertEquals(1, javac.exit());
    assertTrue(
        javac
            .text()
            .contains(
                "package-info.java:1: error: [carillon/UNKNOWN_SERVICE] \"chme\" is not a service"
                    + " that Carillon knows. Did you mean \"chime\"?\n"
                    + "@dev.carillon.IamActions(\"chme\")\n"
                    + "                         ^\n"),
        javac.text());
    assertTrue(javac.text().endsWith("1 error\n"), javac.text());
  }

  private Run javac(String service, String action) throws Exception {
    Path info = folder.resolve("package-info.java");
    Path main = folder.resolve("Main.java");
    Files.writeString(info, "@dev.carillon.IamActions(\"" + service + "\")\npackage com.acme;\n");
    Files.writeString(
        main,
        """
        package com.acme;
        import dev.carillon.policy.Policy;
        class Main {
          public static void main(String[] arguments) {
            var host = ChimeStatement.allow("Host").actions(%s).onAllResources();
            System.out.print(Policy.of(host).toJson() + "\\n");
          }
        }
        """
            .formatted(action));
    return run(
        "javac",
        List.of(
            "-J-Duser.language=en",
            "-J-XX:TieredStopAtLevel=1",
            "-J-XX:+UseSerialGC",
            "-Xlint:all",
            "-Werror",
            "-processorpath",
            JAR.toString(),
            "-cp",
            ANNOTATIONS,
            "-d",
            folder.resolve("out").toString(),
            info.toString(),
            main.toString()));
  }

  private Run java() throws Exception {
    String classPath = folder.resolve("out") + System.getProperty("path.separator") + ANNOTATIONS;
    return run("java", List.of("-cp", classPath, "com.acme.Main"));
  }

  private Run run(String tool, List<String> arguments) {
    return new ToolFolder(folder).run(tool, arguments);
  }

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }

  private static String text(String entry) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
