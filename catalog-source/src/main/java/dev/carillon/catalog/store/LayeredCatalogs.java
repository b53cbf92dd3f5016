package dev.carillon.catalog.store;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The catalogs of two places as one.
 *
 * @param first the place whose catalogs go before the other's
 * @param second where a service is looked for that the first has no catalog of
 */
public record LayeredCatalogs(CatalogStore first, CatalogStore second) implements CatalogStore {

  @Override
  public SortedSet<String> services() throws ProblemsException {
    SortedSet<String> services = new TreeSet<>(second.services());
    services.addAll(first.services());
    return services;
  }

  @Override
  public Optional<ServiceCatalog> find(String service) throws ProblemsException {
    Optional<ServiceCatalog> found = first.find(service);
    return found.isPresent() ? found : second.find(service);
  }

  @Override
  public Map<String, String> clients() throws ProblemsException {
    Map<String, String> clients = new HashMap<>(second.clients());
    clients.putAll(first.clients());
    return clients;
  }
}
