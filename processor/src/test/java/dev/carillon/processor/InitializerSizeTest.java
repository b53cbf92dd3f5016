package dev.carillon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import dev.carillon.catalog.CatalogAction;
import dev.carillon.policy.AccessLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How near the largest enums come to the 65,535 bytes that Java allows a method. */
final class InitializerSizeTest {

  private static final int REFUSED = 65_536;

  /** As many as the largest service of AWS, EC2, had in September 2026. */
  private static final int EC2 = 826;

  @TempDir Path folder;

  @Test
  void theLargestServiceStaysFarBelowWhatJavacRefuses() throws IOException {
    int size = initializerSize(Javac.with(Samples.large(EC2)));

    assertTrue(
        size <= REFUSED / 3,
        () ->
            """
            The static initializer of an enum of %d actions takes %d bytes, more than a third of \
            the 65,535 that Java allows. Something made the constants bigger: each argument of a \
            constant costs 3 bytes or more, an array about 10, for every action. Move what is not \
            needed by every use of a constant into the nested class Table, whose text costs \
            nothing here."""
                .formatted(EC2, size));
  }

  @Test
  void theLargestEnumThatIsGeneratedCompiles() throws IOException {
    assertTrue(initializerSize(Javac.with(Samples.large(2000))) < REFUSED);
  }

  @Test
  void anEnumOfTheSameSizeWithSeveralLevelsPerActionCompiles() throws IOException {
    CatalogAction[] actions =
        IntStream.range(0, 1304)
            .mapToObj(
                number -> Samples.action("Action" + number, AccessLevel.TAGGING, AccessLevel.WRITE))
            .toArray(CatalogAction[]::new);

    assertTrue(initializerSize(Javac.with(Samples.of("large", actions))) < REFUSED);
  }

  private int initializerSize(Javac javac) throws IOException {
    Compilation compilation = javac.annotated("@IamActions(\"large\")").compile();
    assertThat(compilation).succeededWithoutWarnings();
    Path file = folder.resolve("LargeAction.class");
    Files.write(
        file,
        GeneratedCode.bytes(
            compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "com/acme/LargeAction.class")
                .orElseThrow()));
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
