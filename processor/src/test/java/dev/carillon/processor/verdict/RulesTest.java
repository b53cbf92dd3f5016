package dev.carillon.processor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.policyfile.PolicyFileChecker;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table family by family, by the rules alone: seconds, where {@link VerdictTest}, which
 * compiles all rows together, takes a minute.
 */
@Tag("any-jdk")
final class RulesTest {

  private static final List<Row> ROWS =
      VerdictTable.read().stream().filter(row -> !row.statements().isEmpty()).toList();

  /** Reads each catalog once; what rules make of it is made anew for each family. */
  private static final CatalogStore CATALOGS =
      new CatalogStore() {
        private final CatalogStore bundled = new BundledCatalogs();
        private final Map<String, Optional<ServiceCatalog>> read = new HashMap<>();

        @Override
        public SortedSet<String> services() throws ProblemsException {
          return bundled.services();
        }

        @Override
        public Optional<ServiceCatalog> find(String service) throws ProblemsException {
          if (!read.containsKey(service)) {
            read.put(service, bundled.find(service));
          }
          return read.getOrDefault(service, Optional.empty());
        }
      };

  static Stream<String> families() {
    return ROWS.stream().map(Row::family).distinct();
  }

  @ParameterizedTest
  @MethodSource("families")
  void giveTheVerdictsOfTheTable(String family) throws ProblemsException {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), CATALOGS);
    List<String> faults = new ArrayList<>();
    for (Row row : ROWS) {
      if (row.family().equals(family)) {
        String fault = Agreement.fault(row, Surface.check, JsonSurfaces.check(row, checker));
        if (!fault.isEmpty()) {
          faults.add(row + ": " + fault);
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}
