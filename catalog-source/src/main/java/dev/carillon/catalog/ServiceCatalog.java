package dev.carillon.catalog;

import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

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
 * @param operations the operations of the service's API; empty where no source could tell them
 * @param pages the pages of AWS's reference about the service, the newest known
 */
public record ServiceCatalog(
    String service,
    String displayName,
    String source,
    List<CatalogAction> actions,
    List<ResourceTypeReference> resourceTypes,
    List<ConditionKeyReference> conditionKeys,
    List<RemovedAction> removed,
    List<OperationReference> operations,
    List<ServicePage> pages) {

  /**
   * Sorts and copies the parts.
   *
   * @throws IllegalArgumentException if two actions (IAM ignores their letter case), resource
   *     types, condition keys, operations or pages have one name, or a removed action is also
   *     listed
   */
  public ServiceCatalog {
    actions = sorted(actions, CatalogAction::name);
    removed = sorted(removed, RemovedAction::name);
    resourceTypes = unique(resourceTypes, ResourceTypeReference::name, service);
    conditionKeys = unique(conditionKeys, ConditionKeyReference::name, service);
    operations = unique(operations, OperationReference::name, service);
    pages = unique(pages, ServicePage::address, service);
    Set<String> names = new HashSet<>();
    for (CatalogAction action : actions) {
      requireNew(names, action.name(), service);
    }
    for (RemovedAction action : removed) {
      requireNew(names, action.name(), service);
    }
  }

  /** Creates a catalog of which neither operations nor pages are known. */
  public ServiceCatalog(
      String service,
      String displayName,
      String source,
      List<CatalogAction> actions,
      List<ResourceTypeReference> resourceTypes,
      List<ConditionKeyReference> conditionKeys,
      List<RemovedAction> removed) {
    this(
        service,
        displayName,
        source,
        actions,
        resourceTypes,
        conditionKeys,
        removed,
        List.of(),
        List.of());
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

  /** Returns the operation of this name, in any letter case. */
  public Optional<OperationReference> operation(String name) {
    return operations.stream().filter(known -> known.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the clients of AWS's SDK that have operations of the service, by AWS's names. */
  public Set<String> clients() {
    return operations.stream()
        .flatMap(operation -> operation.clients().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns whether an action has condition keys of its own besides those of its resource types.
   */
  public boolean tellsOwnKeys() {
    return actions.stream()
        .anyMatch(action -> !action.resources().isEmpty() && !action.conditionKeys().isEmpty());
  }

  /**
   * Returns the address of an action's row on the newest page that has one, of the page where its
   * rows have no addresses, or of the service's page where no page is known to have a row; empty
   * where none of the service is known.
   */
  public Optional<String> address(String action) {
    ServicePage newest = null;
    Optional<String> row = Optional.empty();
    for (ServicePage page : pages) {
      Optional<String> found = page.row(action);
      if (found.isPresent() && page.isNewer(newest)) {
        newest = page;
        row = found;
      }
    }
    return row.isPresent() ? row : address();
  }

  /** Returns the address of the service's newest page, or of the first where there are several. */
  public Optional<String> address() {
    ServicePage newest = null;
    for (ServicePage page : pages) {
      newest = page.orNewer(newest);
    }
    return newest == null ? Optional.empty() : Optional.of(newest.address());
  }

  /** Returns the catalog as a source would tell it that lacks some facts of actions. */
  public ServiceCatalog without(Set<Fact> facts) {
    return withActions(actions.stream().map(action -> action.without(facts)).toList());
  }

  /** Returns the same catalog with other actions. */
  public ServiceCatalog withActions(List<CatalogAction> others) {
    return with(source, others, pages);
  }

  /** Returns the same catalog with another note of where it comes from. */
  public ServiceCatalog withSource(String other) {
    return other.equals(source) ? this : with(other, actions, pages);
  }

  /** Returns the same catalog with other pages. */
  public ServiceCatalog withPages(List<ServicePage> others) {
    return with(source, actions, others);
  }

  private ServiceCatalog with(String from, List<CatalogAction> all, List<ServicePage> documented) {
    return new ServiceCatalog(
        service,
        displayName,
        from,
        all,
        resourceTypes,
        conditionKeys,
        removed,
        operations,
        documented);
  }

  /** Returns the parts by name; most catalogs have them in order, which one look tells. */
  private static <T> List<T> sorted(List<T> parts, Function<T, String> name) {
    for (int place = 1; place < parts.size(); place++) {
      if (name.apply(parts.get(place - 1)).compareTo(name.apply(parts.get(place))) > 0) {
        return parts.stream().sorted(Comparator.comparing(name)).toList();
      }
    }
    return List.copyOf(parts);
  }

  /** Returns the parts by name; in order, doubles are neighbours. */
  private static <T> List<T> unique(List<T> parts, Function<T, String> name, String service) {
    List<T> sorted = sorted(parts, name);
    for (int place = 1; place < sorted.size(); place++) {
      String one = name.apply(sorted.get(place));
      if (one.equals(name.apply(sorted.get(place - 1)))) {
        throw new IllegalArgumentException(service + " lists " + one + " twice");
      }
    }
    return sorted;
  }

  private static void requireNew(Set<String> names, String name, String service) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(service + " lists the action " + name + " twice");
    }
  }
}
