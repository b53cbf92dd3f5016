package dev.carillon.catalog;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A catalog as what a policy is judged by.
 *
 * @param actions the catalog's actions; {@link Action#conditionKeys()} also has the keys of the
 *     resource types that an action takes
 */
public record CatalogReference(
    String service,
    List<Action> actions,
    List<ResourceTypeReference> resourceTypes,
    List<ConditionKeyReference> conditionKeys,
    List<RemovedActionReference> removedActions)
    implements ServiceReference {

  /** Copies the parts. */
  public CatalogReference {
    actions = List.copyOf(actions);
    resourceTypes = List.copyOf(resourceTypes);
    conditionKeys = List.copyOf(conditionKeys);
    removedActions = List.copyOf(removedActions);
  }

  /** Returns what a catalog says of its service. */
  public static CatalogReference of(ServiceCatalog catalog) {
    Map<String, List<String>> typeKeys =
        catalog.resourceTypes().stream()
            .collect(Collectors.toMap(ResourceType::name, ResourceType::conditionKeys));
    return new CatalogReference(
        catalog.service(),
        catalog.actions().stream()
            .map(action -> (Action) new Listed(catalog.service(), action, typeKeys))
            .toList(),
        catalog.resourceTypes().stream()
            .map(type -> new ResourceTypeReference(type.name(), type.arns(), type.conditionKeys()))
            .toList(),
        catalog.conditionKeys().stream()
            .map(key -> new ConditionKeyReference(key.name(), key.types()))
            .toList(),
        catalog.removed().stream()
            .map(action -> new RemovedActionReference(action.name(), action.since()))
            .toList());
  }

  /**
   * An action of a catalog.
   *
   * @param typeKeys the condition keys of the service's resource types, by their names
   */
  private record Listed(String service, CatalogAction action, Map<String, List<String>> typeKeys)
      implements Action {

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
      for (CatalogAction.ResourceUse resource : action.resources()) {
        keys.addAll(resource.conditionKeys());
        keys.addAll(typeKeys.getOrDefault(resource.type(), List.of()));
      }
      return List.copyOf(keys);
    }
  }
}
