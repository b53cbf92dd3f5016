package dev.carillon.catalog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook and the workflow of the guide's page on the command line, in a repository of git. */
@Tag("any-jdk")
class CommandLinePageTest {

  private static final Pattern STEP =
      Pattern.compile("^      - run: \\|\\n((?:          .*\\n)+)", Pattern.MULTILINE);
  private static final String POLICY =
      "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\","
          + " \"Action\": \"s3:%s\", \"Resource\": \"arn:aws:s3:::acme/*\"}}\n";

  @TempDir private Path folder;
  private Path repository;

  @BeforeEach
  void repository() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    repository = Files.createDirectories(folder.resolve("repository"));
    // In place of a jar that lies in no repository yet: the classes that are tested.
    tool("java", "until [ \"$1\" = -jar ]; do shift; done; shift 2; exec '%s' -cp '%s' %s \"$@\"");
    tool("mvn", "echo \"$@\" >> " + folder.resolve("asked"));
    assertEquals(
        0,
        bash("git init -q && git config user.name t && git config user.email t@localhost"),
        log());
    Path hook = repository.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.copy(Path.of("../../examples/builds/check/pre-commit.sh"), hook);
    assertTrue(hook.toFile().setExecutable(true));
  }

  @Test
  void theHookRefusesAPolicyWithAMistakeAndNothingElse() throws Exception {
    write("src/reader.json", POLICY.formatted("GetObject"));
    write("package.json", "{\"name\": \"acme\"}\n");
    write("README.md", "No policy.\n");
    assertEquals(0, bash("git add . && git commit -qm right"), log());
    write("src/reader.json", POLICY.formatted("GetObjekt"));
    assertEquals(1, bash("git add . && git commit -qm wrong"), log());
    assertTrue(log().contains("src/reader.json:1:"), log());
    assertTrue(log().contains("\"s3:GetObjekt\" stands for no action of s3."), log());
    // As it is staged, whatever lies in the folder.
    write("README.md", "Still none.\n");
    assertEquals(
        0, bash("git restore -q --staged src && git add README.md && git commit -qm text"), log());
    assertEquals(0, bash("git rm -qf src/reader.json && git commit -qm gone"), log());
    write("package.json", "{\"name\": \"emca\"}\n");
    assertEquals(0, bash("git add package.json && git commit -qm other"), log());
    assertTrue(
        Files.readString(folder.resolve("asked")).contains("dev.carillon:carillon-catalog:"));
  }

  @Test
  void theStepOfTheWorkflowWritesWhatItFindsForTheCodeHost() throws Exception {
    Matcher step = STEP.matcher(Files.readString(Path.of("../../examples/guide/command-line.md")));
    assertTrue(step.find());
    write("src/reader.json", POLICY.formatted("GetObject"));
    assertEquals(0, bash(step.group(1)), log());
    write("src/reader.json", POLICY.formatted("GetObjekt"));
    assertEquals(1, bash(step.group(1)), log());
    String sarif = Files.readString(repository.resolve("policies.sarif"));
    assertTrue(sarif.contains("INVALID_ACTION"), sarif);
    assertTrue(sarif.contains("src/reader.json"), sarif);
  }

  private void write(String name, String text) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void tool(String name, String command) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        file,
        "#!/bin/bash\n"
            + command.formatted(java, System.getProperty("java.class.path"), Main.class.getName())
            + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  /** Runs a script as a workflow does. */
  private int bash(String script) throws Exception {
    ProcessBuilder bash =
        new ProcessBuilder(List.of("/bin/bash", "-e", "-c", script))
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    bash.environment()
        .merge("PATH", folder.resolve("bin") + File.pathSeparator, (path, bin) -> bin + path);
    bash.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return bash.start().waitFor();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }
}
