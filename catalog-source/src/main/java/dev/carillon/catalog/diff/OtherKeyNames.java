package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Condition keys that AWS calls otherwise than before: in other letter case, which IAM ignores, or
 * by another name that stands wherever the former one stood.
 */
final class OtherKeyNames {

  /** How each is written now, by how it was written before. */
  private final Map<String, String> respelled = new TreeMap<>();

  private final Map<String, String> replaced;

  /** Finds those of which the later catalog has another spelling alone, and those replaced. */
  OtherKeyNames(ServiceCatalog before, ServiceCatalog after) {
    Map<String, String> later = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (ConditionKeyReference key : after.conditionKeys()) {
      later.put(key.name(), key.name());
    }
    for (ConditionKeyReference key : before.conditionKeys()) {
      String now = later.get(key.name());
      if (now != null && !now.equals(key.name())) {
        respelled.put(key.name(), now);
      }
    }
    for (ConditionKeyReference key : before.conditionKeys()) {
      respelled.values().remove(key.name()); // both spellings were there
    }
    for (ConditionKeyReference key : after.conditionKeys()) {
      respelled.remove(key.name()); // both are there
    }
    replaced =
        ReplacedKeys.between(
            before,
            after,
            Changes.between(
                before.conditionKeys(), after.conditionKeys(), key -> spelled(key.name())));
  }

  /** Returns those in other letter case. */
  Map<String, String> respelled() {
    return respelled;
  }

  /** Returns those by another name. */
  Map<String, String> replaced() {
    return replaced;
  }

  /** Returns a key in the letter case that it has now. */
  String spelled(String key) {
    return respelled.getOrDefault(key, key);
  }

  /** Returns a key by the name that it has now. */
  private String of(String key) {
    return replaced.getOrDefault(key, spelled(key));
  }

  /** Returns an action with its keys by the names that they have now. */
  CatalogAction of(CatalogAction action) {
    if (respelled.isEmpty() && replaced.isEmpty()) {
      return action;
    }
    List<ResourceUse> uses = new ArrayList<>();
    for (ResourceUse use : action.resources()) {
      uses.add(new ResourceUse(use.type(), use.required(), of(use.conditionKeys())));
    }
    return action.with(uses, of(action.conditionKeys()));
  }

  /** Returns a resource type with its keys by the names that they have now. */
  ResourceTypeReference of(ResourceTypeReference type) {
    return new ResourceTypeReference(type.name(), type.arnFormats(), of(type.conditionKeys()));
  }

  private List<String> of(List<String> keys) {
    List<String> now = new ArrayList<>(keys);
    now.replaceAll(this::of);
    return now;
  }
}
