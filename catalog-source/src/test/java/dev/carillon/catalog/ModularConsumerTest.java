package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.IamActions;
import dev.carillon.catalog.policyfile.PolicyFiles;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The helpers for users' tests, where the program that is tested is a module. */
class ModularConsumerTest {

  private static final Path ANNOTATIONS = classesOf(IamActions.class);
  private static final Path CATALOG = classesOf(PolicyFiles.class);
  private static final String TESTS =
      """
      package acme;
      import dev.carillon.catalog.required.CalledActions;
      import dev.carillon.catalog.generated.GeneratedEnums;
      import dev.carillon.catalog.policyfile.PolicyFiles;
      import java.nio.file.Path;
      public class Tests {
        public static void main(String[] args) {
          Path classes = Path.of(args[1]);
          PolicyFiles.of(Path.of(args[0])).withRisks().assertSound();
          try {
            GeneratedEnums.in(classes).assertCurrent();
            throw new IllegalStateException("these classes have no enum");
          } catch (AssertionError expected) {
          }
          System.out.print(CalledActions.in(classes).needed());
        }
      }
      """;

  @TempDir private Path folder;
  private Path policy;
  private Path jar;

  @BeforeEach
  void jar() throws IOException {
    policy = folder.resolve("policy.json");
    policy("GetObject");
    jar = folder.resolve("carillon-catalog-source.jar");
    Path manifest =
        Files.writeString(
            folder.resolve("manifest"), "Automatic-Module-Name: dev.carillon.catalog\n");
    tool("jar", "-c", "-f", "" + jar, "-m", "" + manifest, "-C", "" + CATALOG, ".");
  }

  @Test
  void aModuleOfTestsRequiresThem() throws Exception {
    Path out = folder.resolve("out");
    compile(
        out,
        List.of(),
        write(
            "a/module-info.java",
            "module acme { requires dev.carillon; requires dev.carillon.catalog; }"),
        write("a/acme/Tests.java", TESTS));
    assertEquals("[]", run(List.of("-p", path(out, ANNOTATIONS, jar), "-m", "acme/acme.Tests")));
    policy("GetObjekt");
    String said = run(List.of("-p", path(out, ANNOTATIONS, jar), "-m", "acme/acme.Tests"));
    assertTrue(said.contains("Did you mean \"s3:GetObject\"?"), said);
  }

  /** As Maven's surefire does it: the tests are patched into the module of the program. */
  @Test
  void testsInsideTheModuleOfTheProgramNeedTwoLines() throws Exception {
    Path out = folder.resolve("out");
    Path tests = folder.resolve("tests");
    compile(
        out,
        List.of(),
        write(
            "a/module-info.java",
            "module acme { requires dev.carillon; requires static dev.carillon.catalog; }"),
        write("a/acme/Main.java", "package acme; class Main { }"));
    compile(
        tests,
        List.of("--patch-module", "acme=" + folder.resolve("b"), "-p", path(out, ANNOTATIONS, jar)),
        write("b/acme/Tests.java", TESTS));
    List<String> patched = new ArrayList<>(List.of("-p", path(out, ANNOTATIONS, jar)));
    patched.addAll(List.of("--patch-module", "acme=" + tests));
    patched.addAll(List.of("--add-modules", "dev.carillon.catalog", "-m", "acme/acme.Tests"));
    assertEquals("[]", run(patched));
  }

  /** A class that one of them is in fails where it is first used, which may be seldom. */
  @Test
  void eachPackageThatIsUsedIsExported() throws IOException {
    Set<String> exported =
        ModuleFinder.of(ANNOTATIONS)
            .find("dev.carillon")
            .orElseThrow()
            .descriptor()
            .exports()
            .stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    Pattern imported =
        Pattern.compile("(?m)^import (?:static )?(dev\\.carillon\\.internal[a-z.]*)\\.");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        imported.matcher(Files.readString(source)).results().forEach(one -> used.add(one.group(1)));
      }
    }
    assertTrue(used.size() > 1, "" + used);
    used.removeAll(exported);
    assertEquals(Set.of(), used);
  }

  private void policy(String action) throws IOException {
    Files.writeString(
        policy,
        """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:%s",
          "Resource": "arn:aws:s3:::acme/*"}}
        """
            .formatted(action));
  }

  private void compile(Path out, List<String> options, Path... sources) {
    List<String> all = new ArrayList<>(List.of("-proc:none", "--release", "17", "-d", "" + out));
    all.addAll(List.of("-Xlint:all,-requires-automatic,-path", "-Werror"));
    all.addAll(options.isEmpty() ? List.of("-p", path(ANNOTATIONS, jar)) : options);
    Arrays.stream(sources).map(Path::toString).forEach(all::add);
    tool("javac", all.toArray(String[]::new));
  }

  /** Runs a program; what is neither Carillon's nor a test's is on the class path. */
  private String run(List<String> arguments) throws Exception {
    String others =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar") && !entry.contains("carillon"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", others));
    command.addAll(arguments);
    command.addAll(List.of("" + policy, "" + folder.resolve("out")));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    program.waitFor();
    return printed;
  }

  private static void tool(String name, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code = ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments);
    assertEquals("0 ", code + " " + said);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String path(Path... entries) {
    return Arrays.stream(entries)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path classesOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
