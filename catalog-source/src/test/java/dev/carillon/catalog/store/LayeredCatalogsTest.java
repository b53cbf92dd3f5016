package dev.carillon.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LayeredCatalogsTest {

  private static final CatalogStore BUNDLED =
      place(
          Map.of("chime-sdk-media", "chime", "chime-old", "chime", "s3-client", "s3"),
          "s3",
          "chime");

  @Test
  void clientsOfAServiceAreThoseOfItsOwnCatalog() throws ProblemsException {
    CatalogStore layered =
        LayeredCatalogs.of(
            Optional.of(place(Map.of("chime-sdk-media", "chime"), "chime")), BUNDLED);
    assertEquals(Map.of("chime-sdk-media", "chime", "s3-client", "s3"), layered.clients());
    assertEquals(Set.of("chime", "s3"), layered.services());
  }

  @Test
  void aClientCanGoToAnotherService() throws ProblemsException {
    CatalogStore layered =
        LayeredCatalogs.of(Optional.of(place(Map.of("s3-client", "s3files"), "s3files")), BUNDLED);
    assertEquals("s3files", layered.clients().get("s3-client"));
    assertEquals("chime", layered.clients().get("chime-old"));
  }

  @Test
  void withoutOwnCatalogsThoseOfTheBundleStayAsTheyAre() {
    assertSame(BUNDLED, LayeredCatalogs.of(Optional.empty(), BUNDLED));
  }

  private static CatalogStore place(Map<String, String> clients, String... services) {
    return new CatalogStore() {
      @Override
      public SortedSet<String> services() {
        return new TreeSet<>(Set.of(services));
      }

      @Override
      public Optional<ServiceCatalog> find(String service) {
        return Optional.empty();
      }

      @Override
      public Map<String, String> clients() {
        return clients;
      }
    };
  }
}
