package dev.carillon.catalog.refresh;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.RenamedTypes;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a catalog has the condition keys of its actions: with the action, with its use of a
 * resource type, or with the type. AWS's pages since August 2026 write all keys that hold for a
 * resource type beside it, so they do not tell which of them are the action's own.
 *
 * @param types the condition keys of each resource type
 */
public record KeyPlaces(Map<String, List<String>> types) {

  /** Returns the places in a catalog. */
  public static KeyPlaces in(ServiceCatalog catalog) {
    Map<String, List<String>> types = new TreeMap<>();
    for (ResourceTypeReference type : catalog.resourceTypes()) {
      types.put(type.name(), type.conditionKeys());
    }
    return new KeyPlaces(types);
  }

  /**
   * Compares two catalogs in everything but some facts. Where one of them does not tell whose a key
   * is, of all actions or of one that only such a page told, only what holds now and did not, or no
   * longer does, is a difference.
   *
   * @param notCompared the facts that one of the two sources lacks
   * @throws IllegalArgumentException if they are of different services
   */
  public static CatalogDiff diff(
      ServiceCatalog before, ServiceCatalog after, Set<Fact> notCompared) {
    Set<String> placed = placedOtherwise(before, after, notCompared);
    if (placed.isEmpty()) {
      return CatalogDiff.between(before, after, notCompared);
    }
    RenamedTypes renamed = RenamedTypes.between(before.resourceTypes(), after.resourceTypes());
    ServiceCatalog earlier = in(before).as(before, renamed.back().of(after), placed);
    ServiceCatalog later = in(after).as(after, renamed.of(earlier), placed);
    return CatalogDiff.between(earlier, later, notCompared);
  }

  /** Returns the actions whose keys one of two catalogs has elsewhere, as it repeats them. */
  private static Set<String> placedOtherwise(
      ServiceCatalog before, ServiceCatalog after, Set<Fact> notCompared) {
    KeyPlaces earlier = in(before);
    KeyPlaces later = in(after);
    boolean all =
        notCompared.contains(Fact.KEY_PLACES)
            || earlier.areRepeated(before.actions()) != later.areRepeated(after.actions());
    Map<String, CatalogAction> others = after.actionsByName();
    Set<String> placed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (CatalogAction action : before.actions()) {
      CatalogAction other = others.getOrDefault(action.name(), action);
      boolean isSame = action.equals(other);
      if (all
          || (!isSame
              && earlier.areRepeated(List.of(action)) != later.areRepeated(List.of(other)))) {
        placed.add(action.name());
      }
    }
    return placed;
  }

  private ServiceCatalog as(ServiceCatalog catalog, ServiceCatalog other, Set<String> placed) {
    Map<String, CatalogAction> others = other.actionsByName();
    return catalog.withActions(
        catalog.actions().stream()
            .map(
                action ->
                    placed.contains(action.name())
                        ? as(action, others.getOrDefault(action.name(), action))
                        : action)
            .toList());
  }

  /**
   * Returns whether actions repeat the keys of types where they use these: then some stand beside
   * each use of a type that has keys, all of them or those that hold there.
   */
  private boolean areRepeated(List<CatalogAction> actions) {
    List<ResourceUse> uses =
        actions.stream().flatMap(action -> action.resources().stream()).toList();
    return actions.stream()
            .allMatch(action -> action.resources().isEmpty() || action.conditionKeys().isEmpty())
        && uses.stream().anyMatch(use -> !use.conditionKeys().isEmpty())
        && uses.stream().allMatch(use -> ofType(use).isEmpty() || !use.conditionKeys().isEmpty());
  }

  /**
   * Returns an action with its keys where another source has them, as far as the same keys hold for
   * each resource type; a new one that holds for all of several is the action's own.
   *
   * @param action an action of this catalog
   * @param other the same action as the other source tells it
   */
  CatalogAction as(CatalogAction action, CatalogAction other) {
    if (action.resources().isEmpty()) {
      return action;
    }
    Set<String> own = new TreeSet<>(other.conditionKeys());
    if (action.resources().size() > 1) {
      action.resources().get(0).conditionKeys().stream()
          .filter(key -> !other.allConditionKeys().contains(key))
          .filter(key -> action.resources().stream().noneMatch(use -> ofType(use).contains(key)))
          .forEach(own::add);
    }
    own.removeIf(key -> action.resources().stream().anyMatch(use -> !holds(key, use)));
    own.addAll(action.conditionKeys());
    return action.with(
        action.resources().stream()
            .map(use -> as(use, own, other.use(use.type()).orElse(null)))
            .toList(),
        List.copyOf(own));
  }

  private boolean holds(String key, ResourceUse use) {
    return use.conditionKeys().contains(key) || ofType(use).contains(key);
  }

  private List<String> ofType(ResourceUse use) {
    return types.getOrDefault(use.type(), List.of());
  }

  /**
   * Returns a use without the keys that stand elsewhere too, and not there in the other source;
   * where that lists keys of the type, it would have listed them all.
   */
  private ResourceUse as(ResourceUse use, Set<String> own, @Nullable ResourceUse other) {
    List<String> known = other == null ? List.of() : other.conditionKeys();
    Set<String> elsewhere = new TreeSet<>(own);
    if (Collections.disjoint(known, ofType(use))) {
      elsewhere.addAll(ofType(use));
    }
    List<String> keys =
        use.conditionKeys().stream()
            .filter(key -> known.contains(key) || !elsewhere.contains(key))
            .toList();
    return new ResourceUse(use.type(), use.required(), keys);
  }
}
