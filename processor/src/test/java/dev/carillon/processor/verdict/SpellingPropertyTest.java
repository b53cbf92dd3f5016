package dev.carillon.processor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The verdict of a row does not depend on how the policy is written. */
final class SpellingPropertyTest {

  private static final List<Row> ROWS =
      VerdictTable.read().stream()
          .filter(row -> !row.statements().isEmpty() && !row.blind().containsKey(Surface.check))
          .toList();

  private static PolicyFileChecker checker;

  @BeforeContainer
  static void readCatalogs() throws ProblemsException {
    checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
  }

  @Property(tries = 2000, seed = "20261130")
  void aRowHasItsVerdictHoweverItIsWritten(@ForAll("rows") Row row, @ForAll Spelling spelling) {
    Verdict said = JsonSurfaces.check(row, spelling.of(row.json()), checker);
    assertEquals("", Agreement.fault(row, Surface.check, said), row + " " + spelling);
  }

  @Provide
  Arbitrary<Row> rows() {
    return Arbitraries.of(ROWS);
  }
}
