package dev.carillon.processor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table row by row, by the rules alone: quick enough for mutation testing, in which {@link
 * VerdictTest}, which compiles all rows together, cannot take part.
 */
final class RulesTest {

  private static PolicyFileChecker checker;

  @BeforeAll
  static void open() throws ProblemsException {
    checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
  }

  static Stream<Row> rows() {
    return VerdictTable.read().stream().filter(row -> !row.statements().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void giveTheVerdictOfTheTable(Row row) {
    assertEquals(
        "", Agreement.fault(row, Surface.check, JsonSurfaces.check(row, checker)), row::toString);
  }
}
