package dev.carillon.catalog.store;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * A place that holds at most one catalog per service prefix. Reading one does not read the others.
 */
public interface CatalogStore {

  /**
   * Returns the service prefixes that have a catalog here.
   *
   * @throws ProblemsException if the place cannot be listed
   */
  SortedSet<String> services() throws ProblemsException;

  /**
   * Reads the catalog of a service.
   *
   * @param service a service prefix, exactly as AWS writes it
   * @return the catalog, or empty where this place has none for the service
   * @throws ProblemsException if there is one and it cannot be read
   */
  Optional<ServiceCatalog> find(String service) throws ProblemsException;

  /**
   * Reads what the catalog of a service says of policies, which its operations may be left out of:
   * they are a third of what is read.
   *
   * @throws ProblemsException if there is one and it cannot be read
   */
  default Optional<ServiceCatalog> findForPolicies(String service) throws ProblemsException {
    return find(service);
  }

  /**
   * Returns the names of the actions of a service; none where this place has no catalog of it.
   *
   * @throws ProblemsException if there is one and it cannot be read
   */
  default List<String> actionNames(String service) throws ProblemsException {
    return find(service).map(ServiceCatalog::actions).orElse(List.of()).stream()
        .map(CatalogAction::name)
        .toList();
  }

  /**
   * Returns the names of the condition keys of a service, as {@link #actionNames} does.
   *
   * @throws ProblemsException if there is a catalog and it cannot be read
   */
  default List<String> conditionKeyNames(String service) throws ProblemsException {
    return find(service).map(ServiceCatalog::conditionKeys).orElse(List.of()).stream()
        .map(ConditionKeyReference::name)
        .toList();
  }

  /**
   * Returns from the names of the clients that SDKs have for operations, for example {@code
   * "chime-sdk-meetings"}, to the service prefixes of these operations.
   *
   * @throws ProblemsException if a catalog cannot be read
   */
  default Map<String, String> clients() throws ProblemsException {
    Map<String, String> clients = new HashMap<>();
    for (String service : services()) {
      for (OperationReference operation :
          find(service).map(ServiceCatalog::operations).orElse(List.of())) {
        operation.clients().forEach(client -> clients.put(client, service));
      }
    }
    return clients;
  }

  /**
   * Returns, by the service prefix, the other services whose ARNs its resource types have; a
   * service that has none but its own is left out.
   *
   * @throws ProblemsException if a catalog cannot be read
   */
  default Map<String, Set<String>> arnServices() throws ProblemsException {
    Map<String, Set<String>> arns = new HashMap<>();
    for (String service : services()) {
      Set<String> others = find(service).<Set<String>>map(ArnServices::of).orElse(Set.of());
      if (!others.isEmpty()) {
        arns.put(service, others);
      }
    }
    return arns;
  }
}
