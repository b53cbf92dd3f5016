package dev.carillon.processor;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.processor.javac.WrappedEnvironments;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers and build tools other than a plain javac: the same is generated and the same told. */
final class EnvironmentsTest {

  private static final JavaCompiler JAVAC = requireNonNull(ToolProvider.getSystemJavaCompiler());
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private static final String NEEDS = "@RequiresChimeActions(ChimeAction.CREATE_MEETING)";
  private static final String CODE =
      """
      package app;
      class Case {
        %s
        @dev.carillon.RequiresActions("s3:GetObject")
        String text() { return "chime:CreateMeting"; }
        Object statement = ChimeStatement.allow().actions(ChimeAction.GET_MEETING).onAllResources();
      }
      """
          .formatted(NEEDS);

  @TempDir private Path folder;

  @Test
  void gradleWrapsTheEnvironmentOfAProcessorInAClass() throws IOException {
    Outcome plain = compile("plain", JAVAC, processors());
    Outcome wrapped = compile("wrapped", JAVAC, wrapped(WrappedEnvironments::likeGradle));
    assertTrue(plain.files().containsKey("app/ChimeAction.class"), plain.toString());
    assertTrue(plain.files().containsKey("META-INF/carillon/requires/app.Case"), plain.toString());
    assertTrue(
        plain.text().contains("Case.java:5: warning: [carillon/INVALID_ACTION]"), plain.text());
    assertEquals(plain, wrapped);
  }

  @Test
  void intellijWrapsTheEnvironmentOfAProcessorInAProxy() throws IOException {
    Outcome plain = compile("plain", JAVAC, processors());
    Outcome wrapped = compile("wrapped", JAVAC, wrapped(WrappedEnvironments::likeOlderIntelliJ));
    assertEquals(plain, wrapped);
  }

  @Test
  void textIsCheckedWhereAnotherProcessorClaimsEverything() throws IOException {
    List<Processor> processors = new ArrayList<>(processors());
    processors.add(0, new Greedy());
    Outcome outcome = compile("greedy", JAVAC, processors, CODE.replace(NEEDS, ""));
    assertFalse(outcome.files().containsKey("app/ChimeAction.java"), outcome.toString());
    assertTrue(outcome.text().contains("[carillon/INVALID_ACTION]"), outcome.text());
  }

  @Test
  void eclipsesCompilerGeneratesAndChecksNoText() throws IOException {
    Outcome javac = compile("javac", JAVAC, processors());
    Outcome ecj = compile("ecj", new EclipseCompiler(), processors());
    assertEquals("", ecj.text());
    assertEquals(javac.files(), ecj.files());
  }

  @Test
  void aMisspeltRequirementIsToldOnceWhetherThePluginRunsOrNot() throws IOException {
    String misspelt =
        """
        package app;
        class Case {
          @dev.carillon.RequiresActions({"s3:GetObject", "s3:GetObjekt"})
          void read() { }
        }
        """;
    String told = "[carillon/INVALID_ACTION] \"s3:GetObjekt\" is not an action of s3";
    for (UnaryOperator<ProcessingEnvironment> wrapper :
        List.<UnaryOperator<ProcessingEnvironment>>of(
            environment -> environment,
            WrappedEnvironments::likeGradle,
            WrappedEnvironments::likeOlderIntelliJ)) {
      String javac = compile("javac", JAVAC, wrapped(wrapper), misspelt).text();
      assertEquals(1, timesIn(javac, told), javac);
    }
    String ecj = compile("ecj", new EclipseCompiler(), processors(), misspelt).text();
    assertEquals(1, timesIn(ecj, told), ecj);
    assertTrue(ecj.contains("Case.java"), ecj);
    assertTrue(ecj.contains("Case.java (at line 3)"), ecj);
    String silent =
        misspelt.replace("class", "@SuppressWarnings(\"carillon:INVALID_ACTION\") class");
    assertFalse(
        compile("silent", new EclipseCompiler(), processors(), silent).text().contains(told));
  }

  @Test
  void whereEclipsePrintsNoPlaceThePackageIsNamed() throws IOException {
    String taken = "package app; enum ChimeAction {}";
    String ecj = compile("ecj", new EclipseCompiler(), processors(), taken).text();
    assertTrue(ecj.contains("out of the sources. (in package app)"), ecj);
    String javac = compile("javac", JAVAC, processors(), taken).text();
    assertTrue(javac.contains("put @IamActions on another package."), javac);
    assertFalse(javac.contains("(in "), javac);
  }

  private static int timesIn(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void whereNoPluginRunsItIsSaidThatCallsAreNotChecked() throws IOException {
    String code =
        "@dev.carillon.GrantedBy(\"role.json\")"
            + " @dev.carillon.MaxAccessLevel(dev.carillon.policy.AccessLevel.READ) %s";
    String held = code.formatted(CODE.replace("package app;", "")).indent(0);
    String text =
        compile("ecj", new EclipseCompiler(), processors(), "package app; " + held).text();
    assertEquals(2, text.split("carillon/CALLS_NOT_CHECKED", -1).length - 1, text);
    assertTrue(text.contains("calls of the AWS SDK in class app.Case are not checked"), text);
    String javac = compile("javac", JAVAC, processors(), "package app; " + held).text();
    assertFalse(javac.contains("CALLS_NOT_CHECKED"), javac);
  }

  @Test
  void compilationsAtTheSameTimeInOneProcessDoNotDisturbEachOther() throws Exception {
    Outcome alone = compile("alone", JAVAC, processors());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Outcome>> outcomes = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String name = "run" + i;
        outcomes.add(threads.submit(() -> compile(name, JAVAC, processors())));
      }
      for (Future<Outcome> outcome : outcomes) {
        assertEquals(alone, outcome.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * What a compilation left.
   *
   * @param files the generated sources, classes and resources; a class without its bytes
   * @param text what the compiler printed
   */
  private record Outcome(SortedMap<String, String> files, String text) {}

  private static List<Processor> wrapped(UnaryOperator<ProcessingEnvironment> wrapper) {
    return processors().stream()
        .map(processor -> WrappedEnvironments.wrap(processor, wrapper))
        .toList();
  }

  private static List<Processor> processors() {
    return List.of(new ActionCollector(), new CarillonProcessor());
  }

  private Outcome compile(String run, JavaCompiler compiler, List<Processor> processors)
      throws IOException {
    return compile(run, compiler, processors, CODE);
  }

  /** Compiles a policy, a requirement and a misspelt action, which is a warning. */
  private Outcome compile(
      String run, JavaCompiler compiler, List<Processor> processors, String code)
      throws IOException {
    Path root = Files.createDirectories(folder.resolve(run));
    new ToolFolder(root)
        .write("carillon.properties", "literals = warning\n")
        .write("app/package-info.java", "@dev.carillon.IamActions(\"chime\") package app;\n")
        .write("app/Case.java", code);
    Path out = Files.createDirectories(root.resolve("out"));
    StringWriter text = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> sources =
          files.getJavaFileObjects(
              root.resolve("app/package-info.java"), root.resolve("app/Case.java"));
      List<String> all = new ArrayList<>(List.of("-d", out.toString(), "-s", out.toString()));
      all.addAll(
          List.of(
              "-cp",
              ToolFolder.ANNOTATIONS.toString(),
              "-processorpath",
              CLASS_PATH,
              "--release",
              "17"));
      CompilationTask task = compiler.getTask(text, files, null, all, null, sources);
      task.setProcessors(processors);
      task.call();
    }
    String said = text.toString().replace(root.toString(), "").replace("\r\n", "\n");
    return new Outcome(read(out), said);
  }

  private static SortedMap<String, String> read(Path out) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(out)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString().replace('\\', '/');
        files.put(name, name.endsWith(".class") ? "" : Files.readString(file));
      }
    }
    return files;
  }

  /** Claims every annotation, so that no processor behind it is asked. */
  @SupportedAnnotationTypes("*")
  private static final class Greedy extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // That is what it is for.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return true;
    }
  }
}
