package dev.carillon.catalog;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds catalogs for tests in the words of the table. */
public final class CatalogFixture {

  private final String service;
  private final List<CatalogAction> actions = new ArrayList<>();
  private final List<ResourceType> resourceTypes = new ArrayList<>();
  private final List<ConditionKey> conditionKeys = new ArrayList<>();
  private final List<RemovedAction> removed = new ArrayList<>();

  private CatalogFixture(String service) {
    this.service = service;
  }

  public static CatalogFixture service(String service) {
    return new CatalogFixture(service);
  }

  public CatalogFixture action(String name, AccessLevel level, AccessLevel... more) {
    return action(action(name, EnumSet.of(level, more), null, List.of(), List.of(), List.of()));
  }

  public CatalogFixture action(CatalogAction action) {
    actions.add(action);
    return this;
  }

  public CatalogFixture resourceType(String name, String arn, String... keys) {
    resourceTypes.add(new ResourceType(name, List.of(arn), List.of(keys)));
    return this;
  }

  public CatalogFixture conditionKey(String name, String... types) {
    conditionKeys.add(new ConditionKey(name, List.of(types)));
    return this;
  }

  public CatalogFixture removed(RemovedAction action) {
    removed.add(action);
    return this;
  }

  public ServiceCatalog build() {
    return new ServiceCatalog(
        service, "Amazon Test", "a test", actions, resourceTypes, conditionKeys, removed);
  }

  public static CatalogAction action(
      String name,
      Set<AccessLevel> levels,
      @Nullable String description,
      List<ResourceUse> resources,
      List<String> conditionKeys,
      List<String> dependentActions) {
    return new CatalogAction(
        name, description, levels, resources, conditionKeys, dependentActions, false);
  }
}
