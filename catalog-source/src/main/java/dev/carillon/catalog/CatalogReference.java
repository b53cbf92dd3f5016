package dev.carillon.catalog;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A catalog as what a policy is judged by.
 *
 * @param actions the catalog's actions; {@link Action#conditionKeys()} has all keys of an action's
 *     own rows, also those that AWS lists beside one of its resource types
 * @param operations the operations of the service's API
 */
public record CatalogReference(
    String service,
    List<Action> actions,
    List<ResourceTypeReference> resourceTypes,
    List<ConditionKeyReference> conditionKeys,
    List<RemovedActionReference> removedActions,
    List<OperationReference> operations)
    implements ServiceReference {

  /** Copies the parts. */
  public CatalogReference {
    actions = List.copyOf(actions);
    resourceTypes = List.copyOf(resourceTypes);
    conditionKeys = List.copyOf(conditionKeys);
    removedActions = List.copyOf(removedActions);
    operations = List.copyOf(operations);
  }

  /** Returns what a catalog says of its service. */
  public static CatalogReference of(ServiceCatalog catalog) {
    return new CatalogReference(
        catalog.service(),
        catalog.actions().stream()
            .map(action -> (Action) new Listed(catalog.service(), action))
            .toList(),
        catalog.resourceTypes().stream()
            .map(type -> new ResourceTypeReference(type.name(), type.arns(), type.conditionKeys()))
            .toList(),
        catalog.conditionKeys().stream()
            .map(key -> new ConditionKeyReference(key.name(), key.types()))
            .toList(),
        catalog.removed().stream()
            .map(action -> new RemovedActionReference(action.name(), action.since()))
            .toList(),
        catalog.operations().stream()
            .map(operation -> new OperationReference(operation.name(), operation.actions()))
            .toList());
  }

  @Override
  public Optional<OperationReference> operation(String name) {
    return operations.stream().filter(known -> known.name().equalsIgnoreCase(name)).findFirst();
  }

  /** An action of a catalog. */
  private record Listed(String service, CatalogAction action) implements Action {

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
    public List<String> resourceTypes() {
      return action.resources().stream().map(CatalogAction.ResourceUse::type).toList();
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
      Set<String> keys = new TreeSet<>(action.conditionKeys());
      action.resources().forEach(resource -> keys.addAll(resource.conditionKeys()));
      return List.copyOf(keys);
    }
  }
}
