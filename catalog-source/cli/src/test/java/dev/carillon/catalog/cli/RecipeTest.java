package dev.carillon.catalog.cli;

import static dev.carillon.catalog.CatalogFixture.service;
import static dev.carillon.policy.AccessLevel.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.carillon.catalog.refresh.FakeEndpoint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The guide's workflow, its steps run in a repository of their own against a local server. */
class RecipeTest extends CommandLineFixture {

  private static final Pattern WORKFLOW =
      Pattern.compile("^```yaml\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern STEP =
      Pattern.compile("^      - run: \\|\\n((?:          .*\\n)+)", Pattern.MULTILINE);

  @Test
  void opensAPullRequestWhenWhatTheBuildSeesChanged() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    Path repository = repository();
    String steps = steps();
    try (FakeEndpoint endpoint = new FakeEndpoint().with("bells", "RingBell")) {
      assertEquals(0, bash(repository, steps, endpoint), log());
      assertFalse(Files.exists(folder.resolve("pull-request.md")), "nothing has changed");
    }
    try (FakeEndpoint endpoint = new FakeEndpoint().with("bells", "RingBell", "HangBell")) {
      assertEquals(0, bash(repository, steps, endpoint), log());
      String body = Files.readString(folder.resolve("pull-request.md"));
      assertTrue(body.startsWith("## Amazon Test (bells): 1 action before, 2 now.\n"), body);
      assertTrue(body.endsWith("\"bells:*\" now also grants bells:HangBell`\n"), body);
      assertEquals(0, bash(repository, "git show --stat aws-reference > ../log", endpoint));
      assertTrue(log().contains("catalogs/bells.json"), log());
      assertFalse(log().contains(".carillon-refresh"), log());
    }
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint.with("bells", FakeEndpoint.status(403));
      assertTrue(bash(repository, steps, endpoint) != 0, "a failure must not look like no change");
    }
  }

  private static String steps() throws IOException {
    String page = Files.readString(Path.of("../../examples/guide/catalogs.md"));
    var workflow = WORKFLOW.matcher(page);
    assertTrue(workflow.find());
    var step = STEP.matcher(workflow.group(1));
    assertTrue(step.find());
    return step.group(1);
  }

  /** Returns a repository with compiled classes, catalogs and a policy; origin lies beside it. */
  private Path repository() throws Exception {
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Path source =
        Files.writeString(
            folder.resolve("package-info.java"),
            "@dev.carillon.IamActions(\"bells\") package com.acme;");
    Path classes = Files.createDirectories(repository.resolve("target/classes"));
    int javac =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", "" + classes, "" + source);
    assertEquals(0, javac);
    Files.createDirectories(repository.resolve("catalogs"));
    write("repository/catalogs/bells.json", service("bells").action("RingBell", WRITE).build());
    Files.createDirectories(repository.resolve("policies"));
    Files.writeString(
        repository.resolve("policies/all.json"),
        """
        {"Version": "2012-10-17",
         "Statement": {"Effect": "Allow", "Action": "bells:*", "Resource": "*"}}
        """);
    String set =
        "git init -q && git init -q --bare ../origin && git remote add origin ../origin"
            + " && git add catalogs policies"
            + " && git -c user.name=t -c user.email=t@localhost commit -q -m begin";
    try (FakeEndpoint none = new FakeEndpoint()) {
      assertEquals(0, bash(repository, set, none), log());
    }
    return repository;
  }

  /** Runs a script as a workflow does, with stand-ins for what lies outside. */
  private int bash(Path repository, String script, FakeEndpoint endpoint) throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    tool(
        bin.resolve("carillon-catalog"),
        "exec '%s' -cp '%s' %s \"$@\" --from %s"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName(),
                endpoint.base()));
    tool(bin.resolve("gh"), "cp \"${@: -1}\" '" + folder.resolve("pull-request.md") + "'");
    ProcessBuilder bash =
        new ProcessBuilder(List.of("/bin/bash", "-e", "-c", script))
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    Map<String, String> environment = bash.environment();
    environment.put("PATH", bin + File.pathSeparator + environment.get("PATH"));
    environment.put("RUNNER_TEMP", folder.toString());
    return bash.start().waitFor();
  }

  private static void tool(Path file, String command) throws IOException {
    Files.writeString(file, "#!/bin/bash\n" + command + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }
}
