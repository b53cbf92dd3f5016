package dev.carillon.catalog.store;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.internal.validation.view.UnreadReference;
import dev.carillon.policy.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog says of a service. One that Carillon brings is read when it is first asked for: a
 * policy names some services of hundreds.
 */
public final class StoredReference implements UnreadReference {

  private final String service;
  private final CatalogStore catalogs;
  private final Predicate<String> arns;

  /** What was read; a race would only read it twice. */
  private volatile @Nullable CatalogReference read;

  /** The same with the service's operations, which are asked for only to say what was meant. */
  private volatile @Nullable CatalogReference readAll;

  /**
   * @param catalogs where the catalog of the service is
   * @param arns whether the resource types have ARNs of a service
   */
  private StoredReference(String service, CatalogStore catalogs, Predicate<String> arns) {
    this.service = service;
    this.catalogs = catalogs;
    this.arns = arns;
  }

  /**
   * Returns what is known of every service, sorted by service. The user's catalogs are read, the
   * others when they are asked for.
   *
   * @param own the user's catalogs, which go before the others
   * @throws ProblemsException if a catalog cannot be read
   */
  public static List<StoredReference> ofAll(Optional<CatalogStore> own, CatalogStore bundled)
      throws ProblemsException {
    Map<String, StoredReference> references = new TreeMap<>();
    Map<String, Set<String>> arns = bundled.arnServices();
    for (String service : bundled.services()) {
      Set<String> others = arns.getOrDefault(service, Set.of());
      references.put(
          service,
          new StoredReference(service, bundled, of -> service.equals(of) || others.contains(of)));
    }
    if (own.isPresent()) {
      for (String service : own.get().services()) {
        own.get()
            .find(service)
            .map(catalog -> new CatalogsAtHand(Map.of(service, catalog)))
            .ifPresent(
                read -> references.put(service, new StoredReference(service, read, any -> true)));
      }
    }
    return List.copyOf(references.values());
  }

  @Override
  public boolean hasArnsOf(String other) {
    return arns.test(other);
  }

  @Override
  public List<String> actionNames() {
    return read(() -> catalogs.actionNames(service));
  }

  @Override
  public List<String> conditionKeyNames() {
    return read(() -> catalogs.conditionKeyNames(service));
  }

  @Override
  public String service() {
    return service;
  }

  @Override
  public List<Action> actions() {
    return read().actions();
  }

  @Override
  public List<ResourceTypeReference> resourceTypes() {
    return read().resourceTypes();
  }

  @Override
  public List<ConditionKeyReference> conditionKeys() {
    return read().conditionKeys();
  }

  @Override
  public List<RemovedAction> removedActions() {
    return read().removedActions();
  }

  @Override
  public Optional<OperationReference> operation(String name) {
    CatalogReference known = readAll;
    if (known == null) {
      known = CatalogReference.of(read(() -> catalogs.find(service)).orElseThrow());
      readAll = known;
    }
    return known.operation(name);
  }

  @Override
  public List<String> unlistedActions() {
    return read().unlistedActions();
  }

  private CatalogReference read() {
    CatalogReference known = read;
    if (known == null) {
      known = CatalogReference.of(read(() -> catalogs.findForPolicies(service)).orElseThrow());
      read = known;
    }
    return known;
  }

  private static <T> T read(CatalogRead<T> reading) {
    try {
      return reading.read();
    } catch (ProblemsException e) {
      throw new IllegalStateException("Carillon's own catalogs cannot be read", e);
    }
  }
}
