package dev.carillon.catalog;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Everything a catalog knows of one service prefix. Parts are sorted by name, whatever order the
 * source had, so that two catalogs with the same facts are equal.
 *
 * @param service the service prefix, for example {@code "vpc-lattice"}
 * @param displayName the name that AWS gives the service on its page, for example {@code "Amazon
 *     Chime"}
 * @param source where the facts come from, for people; a page's address or a file's name
 * @param actions the actions that AWS lists now
 * @param resourceTypes the resource types that the service defines
 * @param conditionKeys the condition keys that the service's page or file lists, global ones
 *     included
 * @param removed the actions that an earlier reference had and the present one has not
 */
public record ServiceCatalog(
    String service,
    String displayName,
    String source,
    List<CatalogAction> actions,
    List<ResourceType> resourceTypes,
    List<ConditionKey> conditionKeys,
    List<RemovedAction> removed) {

  /**
   * Sorts and copies the parts.
   *
   * @throws IllegalArgumentException if two actions (IAM ignores their letter case), resource types
   *     or condition keys have one name, or a removed action is also listed
   */
  public ServiceCatalog {
    actions = sorted(actions, CatalogAction::name);
    resourceTypes = sorted(resourceTypes, ResourceType::name);
    conditionKeys = sorted(conditionKeys, ConditionKey::name);
    removed = sorted(removed, RemovedAction::name);
    Set<String> names = new HashSet<>();
    actions.forEach(action -> requireNew(names, action.name(), service));
    removed.forEach(action -> requireNew(names, action.name(), service));
    requireUnique(resourceTypes, ResourceType::name, service);
    requireUnique(conditionKeys, ConditionKey::name, service);
  }

  /** Returns the action of this name, in any letter case, as IAM compares names. */
  public Optional<CatalogAction> action(String name) {
    return actions.stream().filter(action -> action.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the actions by name; a name is found in any letter case, as IAM compares names. */
  public SortedMap<String, CatalogAction> actionsByName() {
    SortedMap<String, CatalogAction> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    actions.forEach(action -> byName.put(action.name(), action));
    return byName;
  }

  /** Returns the same catalog with other actions. */
  public ServiceCatalog withActions(List<CatalogAction> others) {
    return new ServiceCatalog(
        service, displayName, source, others, resourceTypes, conditionKeys, removed);
  }

  /** Returns the same catalog with another note of where it comes from. */
  public ServiceCatalog withSource(String other) {
    return new ServiceCatalog(
        service, displayName, other, actions, resourceTypes, conditionKeys, removed);
  }

  private static <T> List<T> sorted(List<T> parts, Function<T, String> name) {
    return parts.stream().sorted(Comparator.comparing(name)).toList();
  }

  private static <T> void requireUnique(List<T> parts, Function<T, String> name, String service) {
    Set<String> names = new HashSet<>();
    for (T part : parts) {
      if (!names.add(name.apply(part))) {
        throw new IllegalArgumentException(service + " lists " + name.apply(part) + " twice");
      }
    }
  }

  private static void requireNew(Set<String> names, String name, String service) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(service + " lists the action " + name + " twice");
    }
  }
}
