package dev.carillon.catalog.store;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The catalogs of two places as one.
 *
 * @param first the place whose catalogs go before the other's
 * @param second where a service is looked for that the first has no catalog of
 */
public record LayeredCatalogs(CatalogStore first, CatalogStore second) implements CatalogStore {

  /** Returns the user's own catalogs, if there are any, before those that Carillon brings. */
  public static CatalogStore of(Optional<CatalogStore> own, CatalogStore bundled) {
    return own.<CatalogStore>map(first -> new LayeredCatalogs(first, bundled)).orElse(bundled);
  }

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
  public Optional<ServiceCatalog> findForPolicies(String service) throws ProblemsException {
    Optional<ServiceCatalog> found = first.findForPolicies(service);
    return found.isPresent() ? found : second.findForPolicies(service);
  }

  /**
   * {@inheritDoc} What the second says of a service that the first has a catalog of is not asked.
   */
  @Override
  public Map<String, String> clients() throws ProblemsException {
    Set<String> services = first.services();
    Map<String, String> clients = new HashMap<>(second.clients());
    clients.values().removeIf(services::contains);
    clients.putAll(first.clients());
    return clients;
  }
}
