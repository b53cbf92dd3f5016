package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the condition keys in whose place another one stands: one of the same prefix and type is
 * gone and one is new, and of the actions and resource types that both catalogs have, the new one
 * stands on just those on which the other stood. Where several could be meant, none is.
 */
final class ReplacedKeys {

  private ReplacedKeys() {}

  /** Returns the names of the keys that stand there now, by those of the former ones. */
  static Map<String, String> between(
      ServiceCatalog before, ServiceCatalog after, Changes<ConditionKeyReference> keys) {
    Map<String, String> replaced = new TreeMap<>();
    if (keys.removed().isEmpty() || keys.added().isEmpty()) {
      return replaced;
    }
    RenamedTypes renamed = RenamedTypes.between(before.resourceTypes(), after.resourceTypes());
    Map<String, List<String>> earlier = places(renamed.of(before), renamed);
    Map<String, List<String>> later = places(after, RenamedTypes.NONE);
    keys.pairs(
            facts(keys.removed(), earlier, later.keySet()),
            facts(keys.added(), later, earlier.keySet()))
        .forEach(pair -> replaced.put(pair.before().name(), pair.after().name()));
    return replaced;
  }

  /** Returns the keys that stand at each place, types by the names that they have now. */
  private static Map<String, List<String>> places(ServiceCatalog catalog, RenamedTypes renamed) {
    Map<String, List<String>> places = new HashMap<>();
    for (CatalogAction action : catalog.actions()) {
      String name = action.name().toLowerCase(Locale.ROOT);
      places.put(name, action.conditionKeys());
      for (ResourceUse use : action.resources()) {
        places.put(place(name, use.type()), use.conditionKeys());
      }
    }
    for (ResourceTypeReference type : catalog.resourceTypes()) {
      places.put(place("", renamed.of(type.name())), type.conditionKeys());
    }
    return places;
  }

  /**
   * Returns where keys of a resource type stand, of one that an action takes if there is a name.
   */
  private static String place(String action, String type) {
    return action + '\n' + type;
  }

  /** Returns what tells the prefix, types and places of a key, of those places that both have. */
  private static Function<ConditionKeyReference, Optional<Object>> facts(
      Collection<ConditionKeyReference> keys, Map<String, List<String>> all, Set<String> others) {
    Map<String, Set<String>> standing = new HashMap<>();
    for (ConditionKeyReference key : keys) {
      standing.put(key.name(), new HashSet<>());
    }
    for (Map.Entry<String, List<String>> place : all.entrySet()) {
      for (String name : place.getValue()) {
        Set<String> known = standing.get(name);
        if (known != null && others.contains(place.getKey())) {
          known.add(place.getKey());
        }
      }
    }
    return key -> {
      Set<String> places = standing.getOrDefault(key.name(), Set.of());
      String prefix = key.name().substring(0, key.name().indexOf(':') + 1);
      return places.isEmpty()
          ? Optional.empty()
          : Optional.of(List.of(prefix, CatalogDiff.types(key), places));
    };
  }
}
