package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServicePageTest {

  private static ServicePage page(String address, String since, String... actions) {
    Optional<LocalDate> day = Optional.of(since).filter(s -> !s.isEmpty()).map(LocalDate::parse);
    return new ServicePage(address, day, "", List.of(actions));
  }

  /** The old page of one half of a service can be known beside the new one of both. */
  @Test
  void theNewestPageWithARowCounts() {
    ServiceCatalog catalog =
        CatalogFixture.service("elb")
            .build()
            .withPages(
                List.of(
                    page("a", "", "Get"),
                    page("b", "2026-06-15", "Get", "Put"),
                    page("c", "2026-11-27", "Get"),
                    page("d", "2026-11-01", "Put", "Tag")));
    assertEquals(Optional.of("c"), catalog.address("Get"));
    assertEquals(Optional.of("d"), catalog.address("Put"));
    assertEquals(Optional.of("d"), catalog.address("tag"));
    assertEquals(Optional.of("c"), catalog.address("NewOne"));
    assertEquals(Optional.empty(), CatalogFixture.service("elb").build().address("Get"));
  }
}
