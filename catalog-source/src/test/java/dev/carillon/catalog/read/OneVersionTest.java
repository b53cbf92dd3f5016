package dev.carillon.catalog.read;

import static dev.carillon.catalog.CatalogFixture.service;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.policy.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneVersionTest {

  private static final ServiceCatalog OLD =
      service("bells").action("Toll", AccessLevel.READ).build().withPages(page(Optional.empty()));
  private static final ServiceCatalog NEW = OLD.withActions(List.of());

  @Test
  void twoVersionsOfOnePageAreTold() {
    assertEquals(
        Optional.of("is another version of a.md; expected one, the newer"),
        told(new Source("b.html", NEW, Set.of()), new Source("a.md", OLD, Set.of())));
  }

  @Test
  void twoVersionsOfTheJsonAreTold() {
    Set<Fact> lacks = Set.of(Fact.DISPLAY_NAME);
    assertEquals(
        Optional.of("is another version of a.json; expected one, the newer"),
        told(new Source("a.json", OLD, lacks), new Source("b.json", NEW, lacks)));
  }

  @Test
  void formsOfOnePageAreOneVersion() {
    assertEquals(
        Optional.empty(),
        told(
            new Source("a.md", OLD, Set.of()),
            new Source("b.html", OLD, Set.of(Fact.DEPENDENT_ACTIONS))));
  }

  @Test
  void pagesWithoutAnAddressAreNotCompared() {
    Source second = new Source("b", NEW.withPages(List.of()), Set.of(Fact.PAGES));
    assertEquals(Optional.empty(), told(new Source("a.md", OLD, Set.of()), second, second));
  }

  @Test
  void whatACatalogKnowsOfAPageIsNotCompared() {
    List<ServicePage> known = page(Optional.of(LocalDate.of(2026, 8, 1)));
    assertEquals(
        Optional.empty(),
        told(
            new Source("a.json", OLD.withPages(known), Set.of()),
            new Source("b.json", NEW.withPages(known), Set.of())));
  }

  private static Optional<String> told(Source... sources) {
    return OneVersion.problem(List.of(sources)).map(Problem::message);
  }

  private static List<ServicePage> page(Optional<LocalDate> since) {
    return List.of(new ServicePage("p", since, "", List.of()));
  }
}
