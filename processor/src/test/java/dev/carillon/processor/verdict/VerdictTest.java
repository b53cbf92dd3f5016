package dev.carillon.processor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every surface gives the verdict of the table, under the same ids. What differs is written to
 * {@code target/verdicts.txt}.
 */
@Tag("any-jdk")
final class VerdictTest {

  private static final Path REPORT = Path.of("target/verdicts.txt");

  private static final List<Row> ROWS = VerdictTable.read();

  @Test
  void theTableIsLargeAndHalfOfItIsRight() {
    double right = ROWS.stream().filter(row -> row.verdict().isRight()).count();
    assertTrue(ROWS.size() >= 430, "rows: " + ROWS.size());
    assertEquals(0.5, right / ROWS.size(), 0.05);
    Set<String> names = new HashSet<>();
    for (Row row : ROWS) {
      assertTrue(names.add(row.name()), "twice: " + row);
      boolean addressed =
          row.page()
              .matches(
                  "https://docs\\.(aws\\.amazon\\.com|amazonaws\\.cn)/.+"
                      + "|https://github\\.com/[^/]+/[^/]+/((pull|issues)/[0-9]+|blob/.+)");
      assertTrue(addressed || !row.verdict().isRight(), "without AWS's page: " + row);
      row.blind().forEach((surface, why) -> assertTrue(why.length() > 10, surface + " of " + row));
    }
  }

  @Test
  void everySurfaceGivesTheVerdictOfTheTableAndJavacSaysHowToSilenceWhatCanBeBuilt(
      @TempDir Path folder) throws IOException, ProblemsException {
    Services services = Services.generate(ROWS, folder.toRealPath());
    JavaSurfaces java = new JavaSurfaces(ROWS, services);
    JsonSurfaces json = new JsonSurfaces(ROWS, services);
    Map<Surface, List<Map<Row, Verdict>>> got = new EnumMap<>(Surface.class);
    got.put(Surface.javac, java.javac());
    got.put(Surface.builder, java.builder());
    got.put(Surface.findings, List.of(json.findings()));
    got.put(Surface.check, List.of(json.check()));
    got.put(Surface.policyFile, List.of(json.policyFile()));
    List<String> differing = new ArrayList<>(services.types().faults());
    for (Row row : ROWS) {
      for (Surface surface : Surface.values()) {
        boolean inFirstOrder = true;
        for (Map<Row, Verdict> said : got.get(surface)) {
          String fault =
              inFirstOrder || said.containsKey(row)
                  ? Agreement.fault(row, surface, said.get(row))
                  : "";
          if (!fault.isEmpty()) {
            String order = inFirstOrder ? "" : ", principals first";
            differing.add("%s | %s%s | %s".formatted(row, surface, order, fault));
          }
          inFirstOrder = false;
        }
      }
    }
    for (Row row : ROWS) {
      for (int order = 0; order < java.silenced().size(); order++) {
        String fault =
            Agreement.faultOfAdvice(
                got.get(Surface.javac).get(order).get(row),
                java.silenced().get(order).get(row),
                got.get(Surface.builder).get(order).get(row));
        if (!fault.isEmpty()) {
          differing.add("%s | advice of javac | %s".formatted(row, fault));
        }
      }
    }
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, differing);
    assertEquals("", String.join("\n", differing), differing.size() + " verdicts differ");
  }
}
