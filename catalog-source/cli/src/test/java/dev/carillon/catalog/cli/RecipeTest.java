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
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guide's workflow, its steps run in a repository of their own against a local server. */
@Tag("any-jdk")
class RecipeTest extends CommandLineFixture {

  private static final Pattern WORKFLOW =
      Pattern.compile("^```yaml\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern STEP =
      Pattern.compile("^      - run: \\|\\n((?:          .*\\n)+)", Pattern.MULTILINE);
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>carillon</artifactId>\\s*<version>([^<]+)</version>");

  @Test
  void opensAPullRequestWhenWhatTheBuildSeesChanged() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    Path repository = repository();
    List<String> steps = steps();
    try (FakeEndpoint endpoint =
        new FakeEndpoint().with("bells", "RingBell").with("drums", "Beat")) {
      assertEquals(0, run(repository, steps, endpoint), log());
      assertFalse(Files.exists(folder.resolve("pull-request.md")), "nothing has changed");
    }
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint.with("bells", "RingBell", "HangBell").with("drums", "Beat");
      assertEquals(0, run(repository, steps, endpoint), log());
      String body = Files.readString(folder.resolve("pull-request.md"));
      assertTrue(body.startsWith("## Amazon Test (bells): 1 action before, 2 now.\n"), body);
      assertTrue(body.endsWith("\"bells:*\" now also grants bells:HangBell`\n"), body);
      assertEquals(0, bash(repository, "git show --stat aws-reference > ../log", endpoint));
      assertTrue(log().contains("catalogs/bells.json"), log());
      assertFalse(log().contains(".carillon-refresh"), log());
    }
    try (FakeEndpoint endpoint = new FakeEndpoint()) {
      endpoint.with("bells", FakeEndpoint.status(403)).with("drums", "Beat");
      Files.delete(folder.resolve("pull-request.md"));
      assertEquals(2, run(repository, steps, endpoint), "a failure must not look like no change");
      assertFalse(Files.exists(folder.resolve("pull-request.md")), "nothing has changed");
      endpoint.with("drums", "Beat", "Roll");
      assertTrue(run(repository, steps, endpoint) != 0, "nor be hidden by other changes");
      String body = Files.readString(folder.resolve("pull-request.md"));
      assertTrue(body.startsWith("## Amazon Test (drums): 1 action before, 2 now.\n"), body);
    }
  }

  private static List<String> steps() throws IOException {
    String page = Files.readString(Path.of("../../examples/guide/catalogs.md"));
    var workflow = WORKFLOW.matcher(page);
    assertTrue(workflow.find());
    List<String> steps =
        STEP.matcher(workflow.group(1)).results().map(step -> step.group(1)).toList();
    assertEquals(2, steps.size());
    return steps;
  }

  /** Returns a repository with compiled classes, catalogs and a policy; origin lies beside it. */
  private Path repository() throws Exception {
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Path source =
        Files.writeString(
            folder.resolve("package-info.java"),
            "@dev.carillon.IamActions({\"bells\", \"drums\"}) package com.acme;");
    Path classes = Files.createDirectories(repository.resolve("target/classes"));
    int javac =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", "" + classes, "" + source);
    assertEquals(0, javac);
    Files.createDirectories(repository.resolve("catalogs"));
    write("repository/catalogs/bells.json", service("bells").action("RingBell", WRITE).build());
    write("repository/catalogs/drums.json", service("drums").action("Beat", WRITE).build());
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

  /** Runs steps as a workflow does, each in a shell of its own, up to the first that fails. */
  private int run(Path repository, List<String> steps, FakeEndpoint endpoint) throws Exception {
    for (String step : steps) {
      int code = bash(repository, step, endpoint);
      if (code != 0) {
        return code;
      }
    }
    return 0;
  }

  /**
   * Runs a script with stand-ins for what lies outside: Maven copies the artifact that the command
   * line is published as, Java asks the local server where AWS's endpoint would be asked.
   */
  private int bash(Path repository, String script, FakeEndpoint endpoint) throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path jar = folder.resolve("published.jar");
    writeJar(jar);
    tool(
        bin.resolve("mvn"),
        """
        for argument in "$@"; do case $argument in
          compile) test -d target/classes; exit;;
          -Dartifact=*) test "$argument" = "-Dartifact=dev.carillon:carillon-catalog:%s";;
          -DoutputDirectory=*) out=${argument#*=};;
          dependency:copy | -Dmdep.stripVersion=true | -B | -q) ;;
          *) echo "unknown: $argument"; exit 1;;
        esac || exit; done
        cp '%s' "$out/carillon-catalog.jar"
        """
            .formatted(version(), jar));
    tool(
        bin.resolve("java"),
        "exec '%s' \"$@\" --from %s"
            .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), endpoint.base()));
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

  /** Writes a jar that runs what is tested. */
  private static void writeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
  }

  /** Returns the version that the command line's POM says. */
  private static String version() throws IOException {
    var version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
    assertTrue(version.find());
    return version.group(1);
  }

  private static void tool(Path file, String command) throws IOException {
    Files.writeString(file, "#!/bin/bash\n" + command + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }
}
