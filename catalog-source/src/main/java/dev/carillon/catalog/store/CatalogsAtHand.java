package dev.carillon.catalog.store;

import dev.carillon.catalog.ServiceCatalog;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Catalogs that have been read.
 *
 * @param catalogs the catalogs by service prefix
 */
public record CatalogsAtHand(Map<String, ServiceCatalog> catalogs) implements CatalogStore {

  /** Keeps an immutable copy. */
  public CatalogsAtHand {
    catalogs = Map.copyOf(catalogs);
  }

  @Override
  public SortedSet<String> services() {
    return new TreeSet<>(catalogs.keySet());
  }

  @Override
  public Optional<ServiceCatalog> find(String service) {
    return Optional.ofNullable(catalogs.get(service));
  }
}
