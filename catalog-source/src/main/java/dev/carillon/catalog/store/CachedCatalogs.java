package dev.carillon.catalog.store;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The catalogs of a place, each read when it is first asked for and then kept. For one thread.
 *
 * <p>Its methods throw an {@link UnreadableCatalogException} in place of the checked one, for code
 * that can say nothing without the catalog.
 */
public final class CachedCatalogs implements CatalogStore {

  private final CatalogStore place;
  private final Map<String, Optional<ServiceCatalog>> read = new HashMap<>();

  private CachedCatalogs(CatalogStore place) {
    this.place = place;
  }

  /** Returns the catalogs of a place, kept; those that are kept already, as they are. */
  public static CachedCatalogs of(CatalogStore place) {
    return place instanceof CachedCatalogs cached ? cached : new CachedCatalogs(place);
  }

  @Override
  public SortedSet<String> services() {
    return read(place::services);
  }

  @Override
  public Optional<ServiceCatalog> find(String service) {
    return read.computeIfAbsent(service, name -> read(() -> place.find(name)));
  }

  @Override
  public Map<String, String> clients() {
    return read(place::clients);
  }

  private static <T> T read(CatalogRead<T> reading) {
    try {
      return reading.read();
    } catch (ProblemsException e) {
      throw new UnreadableCatalogException(e);
    }
  }
}
