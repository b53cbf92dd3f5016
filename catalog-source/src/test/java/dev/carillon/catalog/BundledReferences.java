package dev.carillon.catalog;

import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.iam.DeclaredService;
import dev.carillon.internal.json.Latin1;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of every service, and its actions as generated constants are: with that. */
public final class BundledReferences {

  private static final List<ServiceCatalog> CATALOGS = new ArrayList<>();
  private static final Map<String, List<Action>> ACTIONS = new ConcurrentHashMap<>();

  private BundledReferences() {}

  /** Returns what is known of every service that has actions, sorted. */
  public static List<CatalogReference> all() throws ProblemsException {
    List<CatalogReference> references = new ArrayList<>();
    for (ServiceCatalog catalog : catalogs()) {
      CatalogReference reference = CatalogReference.of(catalog);
      if (!reference.actions().isEmpty()) {
        references.add(reference);
      }
    }
    return references;
  }

  /** Reads the bundle once. */
  private static synchronized List<ServiceCatalog> catalogs() throws ProblemsException {
    if (CATALOGS.isEmpty()) {
      BundledCatalogs bundled = new BundledCatalogs();
      for (String service : bundled.services()) {
        CATALOGS.add(bundled.find(service).orElseThrow());
      }
    }
    return CATALOGS;
  }

  /** Returns the actions of a service; each knows all of the service. */
  public static List<Action> actions(CatalogReference reference) {
    return ACTIONS.computeIfAbsent(reference.service(), service -> constants(reference));
  }

  private static List<Action> constants(CatalogReference reference) {
    Kept kept = new Kept(reference);
    return reference.actions().stream().<Action>map(action -> new Constant(action, kept)).toList();
  }

  /** Keeps what is made of a reference, as that of a generated enum does. */
  private static final class Kept extends DeclaredService {

    private final CatalogReference reference;

    Kept(CatalogReference reference) {
      super(reference.service());
      this.reference = reference;
    }

    /** No action is, so that all rules judge it. */
    @Override
    public boolean lists(ActionReference[] actions, boolean distinct) {
      return false;
    }

    @Override
    public void write(ActionReference[] actions, Latin1 out) {
      throw new AssertionError("It lists none.");
    }

    @Override
    public List<Action> actions() {
      return reference.actions();
    }

    @Override
    public List<ResourceTypeReference> resourceTypes() {
      return reference.resourceTypes();
    }

    @Override
    public List<ConditionKeyReference> conditionKeys() {
      return reference.conditionKeys();
    }

    @Override
    public List<RemovedAction> removedActions() {
      return reference.removedActions();
    }

    @Override
    public Optional<OperationReference> operation(String name) {
      return reference.operation(name);
    }

    @Override
    public List<String> unlistedActions() {
      return reference.unlistedActions();
    }
  }

  private record Constant(Action action, ServiceReference of) implements Action {

    @Override
    public Optional<ServiceReference> reference() {
      return Optional.of(of);
    }

    @Override
    public String name() {
      return action.name();
    }

    @Override
    public String service() {
      return action.service();
    }

    @Override
    public String actionName() {
      return action.actionName();
    }

    @Override
    public AccessLevel accessLevel() {
      return action.accessLevel();
    }

    @Override
    public Set<AccessLevel> accessLevels() {
      return action.accessLevels();
    }

    @Override
    public List<String> dependentActions() {
      return action.dependentActions();
    }

    @Override
    public List<String> resourceTypes() {
      return action.resourceTypes();
    }

    @Override
    public List<String> requiredResourceTypes() {
      return action.requiredResourceTypes();
    }

    @Override
    public List<String> conditionKeys() {
      return action.conditionKeys();
    }
  }
}
