package dev.carillon.processor.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.processor.ToolFolder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a program that builds policies loads of the annotations' jar: not the rules behind the
 * findings, which only a policy that is not plainly right needs. Sizes are those in the jar.
 */
@EnabledIfSystemProperty(named = "carillon.jar", matches = ".+")
final class LoadedClassesJarTest {

  private static final String JAR = System.getProperty("carillon.jar", "");
  private static final String ANNOTATIONS = System.getProperty("carillon.annotations", "");
  private static final Pattern LOADED = Pattern.compile("(dev\\.carillon\\.\\S+) source: (?!__).*");

  @TempDir private Path folder;

  @Test
  void aPolicyOfTwoStatementsLoadsLittle() throws Exception {
    Map<String, Long> loaded =
        loadedBy(
            """
            ChimeStatement.allow("Host").actions(ChimeAction.CREATE_MEETING).onAllResources(),
            ChimeStatement.allow("See")
                .actions(ChimeAction.withAccessLevel(AccessLevel.LIST))
                .onAllResources()
            """);
    long bytes = loaded.values().stream().mapToLong(Long::longValue).sum();
    assertTrue(loaded.containsKey("dev.carillon.policy.Policy"), loaded.toString());
    assertTrue(bytes <= 44_000, bytes + " bytes: " + loaded);
  }

  @Test
  void theRulesBehindTheFindingsStayWhereTheyAre() throws Exception {
    Map<String, Long> loaded =
        loadedBy(
            """
            S3Statement.allow("Read")
                .actions(S3Action.GET_OBJECT)
                .on(S3Resource.object("acme", ArnPart.any()))
                .when(Keys.SOURCE_IP.in("203.0.113.0/24"))
            """);
    assertEquals(
        List.of(),
        loaded.keySet().stream()
            .filter(name -> name.equals("dev.carillon.internal.validation.Rules"))
            .toList());
    long bytes = loaded.values().stream().mapToLong(Long::longValue).sum();
    assertTrue(bytes <= 94_000, bytes + " bytes: " + loaded);
  }

  /** Returns the size in the jar of each class that a program loads from it. */
  private Map<String, Long> loadedBy(String statements) throws Exception {
    Path out = folder.resolve("out");
    ToolFolder files = new ToolFolder(folder);
    files.write(
        "app/package-info.java", "@dev.carillon.IamActions({\"chime\", \"s3\"}) package app;\n");
    files.write(
        "app/Main.java",
        """
        package app;
        import dev.carillon.policy.*;
        import dev.carillon.policy.arn.ArnPart;
        class Main {
          public static void main(String[] arguments) {
            System.out.println(Policy.of(
        %s).toJson());
          }
        }
        """
            .formatted(statements));
    run(
        "javac",
        List.of(
            "-J-XX:TieredStopAtLevel=1",
            "-processorpath",
            JAR,
            "-cp",
            ANNOTATIONS,
            "-d",
            out.toString(),
            folder + "/app/package-info.java",
            folder + "/app/Main.java"));
    Path log = folder.resolve("loaded.txt");
    run(
        "java",
        List.of(
            "-Xlog:class+load:file=" + log,
            "-cp",
            out + File.pathSeparator + ANNOTATIONS,
            "app.Main"));
    Map<String, Long> loaded = new TreeMap<>();
    try (ZipFile jar = new ZipFile(ANNOTATIONS)) {
      for (String line : Files.readAllLines(log)) {
        Matcher name = LOADED.matcher(line);
        if (name.find()) {
          ZipEntry entry = jar.getEntry(name.group(1).replace('.', '/') + ".class");
          if (entry != null) {
            loaded.put(name.group(1), entry.getCompressedSize());
          }
        }
      }
    }
    return loaded;
  }

  private void run(String tool, List<String> arguments) {
    ToolFolder.Run run = new ToolFolder(folder).run(tool, arguments);
    assertEquals(0, run.exit(), run.text());
  }
}
