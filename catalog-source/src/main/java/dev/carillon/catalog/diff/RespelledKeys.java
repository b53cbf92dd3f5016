package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Condition keys that AWS writes in other letter case than before, which IAM ignores. */
final class RespelledKeys {

  /** How each is written now, by how it was written before. */
  private final Map<String, String> names = new TreeMap<>();

  /** Finds those of which the later keys have another spelling alone. */
  RespelledKeys(List<ConditionKeyReference> before, List<ConditionKeyReference> after) {
    Map<String, String> later = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (ConditionKeyReference key : after) {
      later.put(key.name(), key.name());
    }
    for (ConditionKeyReference key : before) {
      String now = later.get(key.name());
      if (now != null && !now.equals(key.name())) {
        names.put(key.name(), now);
      }
    }
    for (ConditionKeyReference key : before) {
      names.values().remove(key.name()); // both spellings were there
    }
    for (ConditionKeyReference key : after) {
      names.remove(key.name()); // both are there
    }
  }

  Map<String, String> names() {
    return names;
  }

  /** Returns a key as it is written now. */
  String of(String key) {
    return names.getOrDefault(key, key);
  }

  /** Returns an action with its keys as they are written now. */
  CatalogAction of(CatalogAction action) {
    if (names.isEmpty()) {
      return action;
    }
    List<ResourceUse> uses = new ArrayList<>();
    for (ResourceUse use : action.resources()) {
      uses.add(new ResourceUse(use.type(), use.required(), of(use.conditionKeys())));
    }
    return action.with(uses, of(action.conditionKeys()));
  }

  /** Returns a resource type with its keys as they are written now. */
  ResourceTypeReference of(ResourceTypeReference type) {
    return new ResourceTypeReference(type.name(), type.arnFormats(), of(type.conditionKeys()));
  }

  private List<String> of(List<String> keys) {
    List<String> now = new ArrayList<>(keys);
    now.replaceAll(this::of);
    return now;
  }
}
