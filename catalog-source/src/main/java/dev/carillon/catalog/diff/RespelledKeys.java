package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Condition keys that AWS writes in other letter case than before, which IAM ignores.
 *
 * @param names how each is written now, by how it was written before
 */
record RespelledKeys(Map<String, String> names) {

  /** Returns those of which one side has only the one spelling, and the other side the other. */
  static RespelledKeys between(
      List<ConditionKeyReference> before, List<ConditionKeyReference> after) {
    Set<String> same = new HashSet<>();
    before.forEach(key -> same.add(key.name()));
    Map<String, String> later = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (ConditionKeyReference key : after) {
      if (!same.contains(key.name())) {
        later.put(key.name(), key.name());
      }
    }
    after.forEach(key -> same.remove(key.name()));
    Map<String, String> names = new TreeMap<>();
    for (String gone : same) {
      if (later.containsKey(gone)) {
        names.put(gone, later.get(gone));
      }
    }
    return new RespelledKeys(names);
  }

  /** Returns those that are among changed keys. */
  static RespelledKeys in(Changes<ConditionKeyReference> keys) {
    Map<String, String> names = new TreeMap<>();
    for (Change<ConditionKeyReference> change : keys.changed()) {
      if (!change.before().name().equals(change.after().name())) {
        names.put(change.before().name(), change.after().name());
      }
    }
    return new RespelledKeys(names);
  }

  /** Returns a key as it is written now. */
  String of(String key) {
    return names.getOrDefault(key, key);
  }

  /** Returns an action with its keys as they are written now. */
  CatalogAction of(CatalogAction action) {
    return names.isEmpty()
        ? action
        : action.with(
            action.resources().stream()
                .map(use -> new ResourceUse(use.type(), use.required(), of(use.conditionKeys())))
                .toList(),
            of(action.conditionKeys()));
  }

  /** Returns a resource type with its keys as they are written now. */
  ResourceTypeReference of(ResourceTypeReference type) {
    return names.isEmpty()
        ? type
        : new ResourceTypeReference(type.name(), type.arnFormats(), of(type.conditionKeys()));
  }

  private List<String> of(List<String> keys) {
    return keys.stream().map(this::of).toList();
  }
}
