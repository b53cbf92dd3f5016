package dev.carillon.catalog.store;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reference says of a service, kind by kind: of each owner (the service, an action, an
 * action's use of a resource type) a set of values. An owner that a reference does not have, or of
 * which it cannot tell the kind, is not in it.
 */
final class ServiceFacts {

  private final Map<FactKind, SortedMap<String, SortedSet<String>>> facts =
      new EnumMap<>(FactKind.class);

  ServiceFacts(ServiceCatalog catalog) {
    for (FactKind kind : FactKind.values()) {
      facts.put(kind, new TreeMap<>());
    }
    String service = catalog.service();
    put(FactKind.ACTION, service, catalog.actions().stream().map(CatalogAction::name).toList());
    catalog.actions().forEach(action -> add(service + ':' + action.name(), action));
    put(
        FactKind.TYPE,
        service,
        catalog.resourceTypes().stream().map(ResourceTypeReference::name).toList());
    for (ResourceTypeReference type : catalog.resourceTypes()) {
      put(FactKind.ARN, service + ": " + type.name(), type.arnFormats());
      put(FactKind.KEY_OF_TYPE, service + ": " + type.name(), type.conditionKeys());
    }
    put(
        FactKind.CONDITION_KEY,
        service,
        catalog.conditionKeys().stream().map(ConditionKeyReference::name).toList());
    catalog
        .conditionKeys()
        .forEach(key -> put(FactKind.TYPE_OF_KEY, service + ": " + key.name(), key.types()));
  }

  private void add(String name, CatalogAction action) {
    put(FactKind.LEVEL, name, List.of(action.accessLevel().label()));
    put(FactKind.USE, name, action.resources().stream().map(ResourceUse::type).toList());
    put(FactKind.KEY, name, action.conditionKeys());
    for (ResourceUse use : action.resources()) {
      String owner = name + " on " + use.type();
      put(FactKind.KEY_OF_USE, owner, use.conditionKeys());
      if (use.required().isKnown()) {
        put(FactKind.REQUIRED, owner, use.required().isSet() ? List.of("required") : List.of());
      }
    }
  }

  private void put(FactKind kind, String owner, Collection<String> values) {
    SortedSet<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    sorted.addAll(values);
    facts(kind).put(owner, sorted);
  }

  private SortedMap<String, SortedSet<String>> facts(FactKind kind) {
    return facts.getOrDefault(kind, new TreeMap<>());
  }

  /** Returns the owners of which the reference tells the kind. */
  Set<String> owners(FactKind kind) {
    return facts(kind).keySet();
  }

  boolean tells(FactKind kind, String owner) {
    return facts(kind).containsKey(owner);
  }

  boolean has(FactKind kind, String owner, String value) {
    return values(kind, owner).contains(value);
  }

  SortedSet<String> values(FactKind kind, String owner) {
    return facts(kind).getOrDefault(owner, new TreeSet<>());
  }
}
