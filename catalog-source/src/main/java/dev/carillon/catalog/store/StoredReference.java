package dev.carillon.catalog.store;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
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
  private final Reading reading;
  private final Reading readingAll;
  private final Predicate<String> arns;
  private final Names actionNames;
  private final Names keyNames;

  /** What was read; a race would only read it twice. */
  private volatile @Nullable CatalogReference read;

  /** The same with the service's operations, which are asked for only to say what was meant. */
  private volatile @Nullable CatalogReference readAll;

  private StoredReference(
      String service,
      Reading reading,
      Reading readingAll,
      Predicate<String> arns,
      Names actionNames,
      Names keyNames) {
    this.service = service;
    this.reading = reading;
    this.readingAll = readingAll;
    this.arns = arns;
    this.actionNames = actionNames;
    this.keyNames = keyNames;
  }

  /** Reads a catalog. */
  @FunctionalInterface
  private interface Reading {
    Optional<ServiceCatalog> read() throws ProblemsException;
  }

  /** Reads the names of a catalog's actions, or of its condition keys. */
  @FunctionalInterface
  private interface Names {
    List<String> read() throws ProblemsException;
  }

  /** Returns what a catalog says that has been read. */
  private static StoredReference of(ServiceCatalog catalog) {
    Reading reading = () -> Optional.of(catalog);
    return new StoredReference(
        catalog.service(),
        reading,
        reading,
        any -> true,
        () -> actions(catalog),
        () -> keys(catalog));
  }

  /**
   * Returns what a catalog of Carillon's says.
   *
   * @param otherArns the other services whose ARNs the resource types have
   */
  private static StoredReference of(CatalogStore bundled, String service, Set<String> otherArns) {
    return new StoredReference(
        service,
        () -> bundled.findForPolicies(service),
        () -> bundled.find(service),
        other -> service.equals(other) || otherArns.contains(other),
        () -> bundled.actionNames(service),
        () -> bundled.conditionKeyNames(service));
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
      references.put(service, of(bundled, service, arns.getOrDefault(service, Set.of())));
    }
    if (own.isPresent()) {
      for (String service : own.get().services()) {
        own.get().find(service).ifPresent(catalog -> references.put(service, of(catalog)));
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
    return read(actionNames);
  }

  @Override
  public List<String> conditionKeyNames() {
    return read(keyNames);
  }

  private static List<String> read(Names names) {
    try {
      return names.read();
    } catch (ProblemsException e) {
      throw unreadable(e);
    }
  }

  private static List<String> actions(ServiceCatalog catalog) {
    return catalog.actions().stream().map(CatalogAction::name).toList();
  }

  private static List<String> keys(ServiceCatalog catalog) {
    return catalog.conditionKeys().stream().map(ConditionKeyReference::name).toList();
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
      known = reference(readingAll);
      readAll = known;
    }
    return known.operation(name);
  }

  private CatalogReference read() {
    CatalogReference known = read;
    if (known == null) {
      known = reference(reading);
      read = known;
    }
    return known;
  }

  private static CatalogReference reference(Reading reading) {
    try {
      return CatalogReference.of(reading.read().orElseThrow());
    } catch (ProblemsException e) {
      throw unreadable(e);
    }
  }

  private static IllegalStateException unreadable(ProblemsException problem) {
    return new IllegalStateException("Carillon's own catalogs cannot be read", problem);
  }
}
