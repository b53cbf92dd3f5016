package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.carillon.catalog.store.BundledCatalogs;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Generates and compiles every service of AWS in one javac run, and prints what that took. It takes
 * a minute, so it runs only where it is asked for: {@code -Dcarillon.all=true}.
 */
@EnabledIfSystemProperty(named = "carillon.all", matches = "true")
final class AllServicesTest {

  @Test
  void everyBundledServiceCompilesInOneRun() {
    Set<String> services = new BundledCatalogs().services();
    String annotation =
        services.stream().collect(Collectors.joining("\", \"", "@IamActions({\"", "\"})"));
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "com.acme.package-info",
            "/** All. */\n" + annotation + "\npackage com.acme;\nimport dev.carillon.IamActions;");
    long start = System.nanoTime();
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Xlint:all,-removal", "-Werror", "--release", "17")
            .withProcessors(new CarillonProcessor())
            .compile(source);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;

    assertThat(compilation).succeededWithoutWarnings();
    assertEquals(2 * services.size(), compilation.generatedSourceFiles().size());
    long classes =
        compilation.generatedFiles().stream()
            .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
            .count();
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    System.out.printf(
        "%d services, %d classes, %d ms, at most %d MB of memory%n",
        services.size(), classes, milliseconds, peak >> 20);
  }
}
