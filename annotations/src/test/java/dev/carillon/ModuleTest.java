package dev.carillon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's module needs this one and nothing else, JSpecify neither. */
class ModuleTest {

  private static final String MAIN =
      """
      package acme;

      import dev.carillon.policy.AwsStatement;
      import dev.carillon.policy.Policy;

      public class Main {
        public static void main(String[] args) {
          Policy policy = Policy.of(AwsStatement.allow().patterns("s3:*").onAllResources());
          System.out.print(Policy.fromJson(policy.toJson()).toJson());
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void aModuleOfTheUserCompilesAndRuns() throws IOException, InterruptedException {
    assertEquals("", javac(MAIN));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                classes() + System.getProperty("path.separator") + folder.resolve("out"),
                "-m",
                "acme/acme.Main")
            .redirectErrorStream(true)
            .start();
    String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\","
            + "\"Resource\":\"*\"}]}",
        printed);
    assertEquals(0, run.waitFor());
  }

  @Test
  void whatIsInternalIsNotVisibleThere() throws IOException {
    String says =
        javac(
            MAIN.replace(
                "import dev.carillon.policy.P",
                "import dev.carillon.internal.json.JsonReader;\nimport dev.carillon.policy.P"));
    assertEquals(true, says.contains("package dev.carillon.internal.json is not visible"), says);
  }

  private String javac(String main) throws IOException {
    Path module = write("module-info.java", "module acme { requires dev.carillon; }");
    Path source = write("acme/Main.java", main);
    StringWriter says = new StringWriter();
    PrintWriter out = new PrintWriter(says);
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            out,
            out,
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "--release",
            "17",
            "--module-path",
            classes(),
            "-d",
            folder.resolve("out").toString(),
            module.toString(),
            source.toString());
    return says.toString();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String classes() {
    return Path.of(IamActions.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .toString();
  }
}
