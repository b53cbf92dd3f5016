package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.Action;
import dev.carillon.policy.Policy;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.processor.RightStatement.Filling;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;

/** Generates and compiles every service of AWS in one javac run, and reports what that took. */
@TestInstance(Lifecycle.PER_CLASS)
final class AllServicesTest {

  private final BundledCatalogs bundled = new BundledCatalogs();
  private Compilation compilation;
  private long milliseconds;

  @BeforeAll
  void compileAll() throws ProblemsException {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "com.acme.package-info",
            "/** All. */\n@IamActions({\"%s\"})\npackage com.acme;\nimport dev.carillon.IamActions;"
                .formatted(String.join("\", \"", bundled.services())));
    long start = System.nanoTime();
    compilation =
        Compiler.javac()
            .withOptions("-Xlint:all,-removal", "-Werror", "--release", "17")
            .withProcessors(new CarillonProcessor(), new GeneratedClaim())
            .compile(source);
    milliseconds = (System.nanoTime() - start) / 1_000_000;
  }

  @Test
  void everyBundledServiceCompilesInOneRun(TestReporter reporter) throws ProblemsException {
    assertThat(compilation).succeededWithoutWarnings();
    Set<String> generated = new TreeSet<>();
    compilation.generatedSourceFiles().forEach(file -> generated.add(file.getName()));
    assertEquals(expectedFiles(bundled), generated.size());
    assertReferencesAreTheCatalogs(bundled, compilation);
    reporter.publishEntry(
        "%d services, %d sources, %d classes, %d ms, at most %d MB of memory"
            .formatted(
                bundled.services().size(),
                generated.size(),
                compilation.generatedFiles().stream()
                    .filter(file -> file.getKind() == Kind.CLASS)
                    .count(),
                milliseconds,
                peakOfMemory() >> 20));
  }

  /** For texts of Java and policy files, {@code RightPoliciesTest} says the same. */
  @Test
  @Tag("any-jdk")
  void theBuilderTakesWhatIsListed() {
    Set<String> wrong = new TreeSet<>();
    for (Class<?> type : GeneratedCode.load(compilation, "Action")) {
      List<Action> actions =
          Stream.of(type.getEnumConstants())
              .map(Action.class::cast)
              .filter(action -> !isRemoved(action))
              .toList();
      ServiceReference service = ((Action) type.getEnumConstants()[0]).reference().orElseThrow();
      for (RightStatement right : RightStatement.of(service, actions, Filling.VALUES)) {
        try {
          Policy.of(right.built()).findings().stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .forEach(finding -> wrong.add(finding + " in " + right.json()));
        } catch (InvalidPolicyException e) {
          wrong.add(e.getMessage() + " of " + right.json());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static void assertReferencesAreTheCatalogs(
      BundledCatalogs bundled, Compilation compilation) throws ProblemsException {
    Set<String> seen = new TreeSet<>();
    for (Class<?> type : GeneratedCode.load(compilation, "Action")) {
      ServiceReference generated = ((Action) type.getEnumConstants()[0]).reference().orElseThrow();
      ServiceCatalog catalog = bundled.find(generated.service()).orElseThrow();
      assertEquals(
          EnumReferenceTest.facts(CatalogReference.of(catalog)),
          EnumReferenceTest.facts(generated));
      seen.add(generated.service());
    }
    assertEquals(bundled.services(), seen);
  }

  private static boolean isRemoved(Action action) {
    return action.reference().orElseThrow().removedActions().stream()
        .anyMatch(removed -> removed.name().equals(action.actionName()));
  }

  private static int expectedFiles(BundledCatalogs bundled) throws ProblemsException {
    int files = 0;
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      files += 3;
      files +=
          catalog.resourceTypes().stream().anyMatch(type -> !type.arnFormats().isEmpty()) ? 1 : 0;
      files += catalog.conditionKeys().stream().anyMatch(AllServicesTest::isOwn) ? 1 : 0;
    }
    return files;
  }

  /** Returns whether a key is a whole one, and not for all services. */
  private static boolean isOwn(ConditionKeyReference key) {
    return !key.name().startsWith("aws:") && !key.name().endsWith("/");
  }

  private static long peakOfMemory() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
