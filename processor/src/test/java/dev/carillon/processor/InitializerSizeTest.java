package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.AccessLevel;
import dev.carillon.processor.plan.InitializerSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How near the largest enums come to the 65,535 bytes that Java allows a method. */
final class InitializerSizeTest {

  private static final int REFUSED = 65_536;

  @TempDir Path folder;

  @Test
  void theLargestServiceOfAwsStaysFarBelowWhatJavacRefuses() throws Exception {
    ServiceCatalog largest = largest();

    int size = initializerSize(Javac.with(largest), largest.service());

    assertTrue(
        size <= REFUSED / 3,
        () ->
            """
            The static initializer of the enum of %s, %d actions, takes %d bytes, more than a \
            third of the 65,535 that Java allows. Either AWS's largest service has grown by half: \
            then raise this budget, and see that InitializerSize.LIMIT is still far off. Or \
            something made the constants bigger: each argument of a constant costs 3 bytes or \
            more, an array about 10, for every action. Move what not every use of a constant \
            needs into the nested class Table, whose text costs nothing here."""
                .formatted(largest.service(), largest.actions().size(), size));
  }

  @Test
  void theLargestEnumThatIsGeneratedCompilesAndIsNoLargerThanEstimated() throws IOException {
    assertTrue(initializerSize(Javac.with(Samples.large(2000)), "large") <= InitializerSize.LIMIT);
  }

  @Test
  void soDoesTheLargestOneWhoseActionsHaveTwoLevels() throws IOException {
    CatalogAction[] actions =
        IntStream.range(0, 1304)
            .mapToObj(
                number -> Samples.action("Action" + number, AccessLevel.TAGGING, AccessLevel.WRITE))
            .toArray(CatalogAction[]::new);

    assertTrue(
        initializerSize(Javac.with(Samples.of("large", actions)), "large")
            <= InitializerSize.LIMIT);
  }

  private static ServiceCatalog largest() throws ProblemsException {
    BundledCatalogs bundled = new BundledCatalogs();
    List<ServiceCatalog> catalogs = new ArrayList<>();
    for (String service : bundled.services()) {
      catalogs.add(bundled.find(service).orElseThrow());
    }
    return Collections.max(catalogs, Comparator.comparingInt(catalog -> catalog.actions().size()));
  }

  private int initializerSize(Javac javac, String service) throws IOException {
    Compilation compilation = javac.annotated("@IamActions(\"" + service + "\")").compile();
    assertThat(compilation).succeededWithoutWarnings();
    JavaFileObject enumClass =
        compilation.generatedFiles().stream()
            .filter(generated -> generated.getName().endsWith("Action.class"))
            .findFirst()
            .orElseThrow();
    Path file = folder.resolve("TheAction.class");
    Files.write(file, GeneratedCode.bytes(enumClass));
    return lastOffset(file);
  }

  /** Returns the offset of the initializer's last instruction, a return of one byte. */
  private static int lastOffset(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code =
        ToolProvider.findFirst("javap")
            .orElseThrow()
            .run(print, print, "-p", "-c", file.toString());
    String listing = out.toString(StandardCharsets.UTF_8);
    assertEquals(0, code, listing);
    return listing
        .lines()
        .dropWhile(line -> !line.contains("static {}"))
        .filter(line -> line.matches(" *\\d+: return.*"))
        .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(':')).strip()))
        .findFirst()
        .orElseThrow();
  }
}
