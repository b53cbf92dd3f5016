package dev.carillon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.generated.GeneratedActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the processor compares is the version that is built. */
final class VersionTest {

  @Test
  void theMarkNamesTheVersionThatIsBuilt() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(
        pom.contains("<version>" + GeneratedActions.VERSION + "</version>"),
        "write the version of pom.xml into GeneratedActions.VERSION, not "
            + GeneratedActions.VERSION);
  }
}
