package dev.carillon.catalog;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A catalog as what a policy is judged by: its records are what a reference has, its actions are
 * seen as a policy names them.
 *
 * @param catalog the catalog
 * @param actions the catalog's actions; {@link Action#conditionKeys()} has all keys of an action's
 *     own rows, also those that AWS lists beside one of its resource types
 * @param unlistedActions the operations that can be actions which AWS does not list yet
 */
public record CatalogReference(
    ServiceCatalog catalog, List<Action> actions, List<String> unlistedActions)
    implements ServiceReference {

  /** Copies the lists. */
  public CatalogReference {
    actions = List.copyOf(actions);
    unlistedActions = List.copyOf(unlistedActions);
  }

  /** Returns what a catalog says of its service. */
  public static CatalogReference of(ServiceCatalog catalog) {
    return new CatalogReference(
        catalog,
        catalog.actions().stream()
            .map(action -> (Action) new Listed(catalog.service(), action))
            .toList(),
        UnlistedActions.of(catalog));
  }

  @Override
  public String service() {
    return catalog.service();
  }

  @Override
  public List<ResourceTypeReference> resourceTypes() {
    return catalog.resourceTypes();
  }

  @Override
  public List<ConditionKeyReference> conditionKeys() {
    return catalog.conditionKeys();
  }

  @Override
  public List<RemovedAction> removedActions() {
    return catalog.removed();
  }

  @Override
  public Optional<OperationReference> operation(String name) {
    return catalog.operation(name).map(known -> UnlistedActions.in(service(), known));
  }

  /** An action of a catalog. Of many actions and keys, each with each is looked at. */
  private static final class Listed implements Action {

    private final String service;
    private final CatalogAction action;
    private @Nullable List<String> resourceTypes;
    private @Nullable List<String> conditionKeys;

    Listed(String service, CatalogAction action) {
      this.service = service;
      this.action = action;
    }

    @Override
    public String service() {
      return service;
    }

    /** By its name: sets of actions need not look at all that is known of each. */
    @Override
    public int hashCode() {
      return 31 * service.hashCode() + action.name().hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Listed that
              && service.equals(that.service)
              && action.equals(that.action));
    }

    @Override
    public String name() {
      return action.name().toUpperCase(Locale.ROOT);
    }

    @Override
    public String actionName() {
      return action.name();
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
    public boolean knowsDependentActions() {
      return action.dependents().isPresent();
    }

    @Override
    public List<String> resourceTypes() {
      List<String> known = resourceTypes;
      if (known == null) {
        known = action.resources().stream().map(CatalogAction.ResourceUse::type).toList();
        resourceTypes = known;
      }
      return known;
    }

    @Override
    public List<String> requiredResourceTypes() {
      return action.resources().stream()
          .filter(use -> use.required().isSet())
          .map(CatalogAction.ResourceUse::type)
          .toList();
    }

    @Override
    public List<String> conditionKeys() {
      List<String> known = conditionKeys;
      if (known == null) {
        known = action.allConditionKeys();
        conditionKeys = known;
      }
      return known;
    }
  }
}
