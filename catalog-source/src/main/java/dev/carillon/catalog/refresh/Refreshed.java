package dev.carillon.catalog.refresh;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.read.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The catalog that follows an earlier one when AWS publishes a new reference. */
public final class Refreshed {

  private Refreshed() {}

  /**
   * Returns the new source's catalog, completed from the one before:
   *
   * <ul>
   *   <li>facts that the new source's form does not tell are kept, for the actions that remain, and
   *       the description of an action that the new source has none of;
   *   <li>actions that the new source does not list are under {@code removed}, since the day on
   *       which that was first seen;
   *   <li>an action that came back is no longer there.
   * </ul>
   *
   * @param previous the catalog so far
   * @param source the new reference
   * @param today the day to note for actions that are gone
   * @throws IllegalArgumentException if they are of different services
   */
  public static ServiceCatalog of(ServiceCatalog previous, Source source, LocalDate today) {
    ServiceCatalog next = source.catalog();
    if (!previous.service().equals(next.service())) {
      throw new IllegalArgumentException(
          "these are two services: " + previous.service() + " and " + next.service());
    }
    Set<Fact> lacks = source.lacks();
    Map<String, CatalogAction> known = previous.actionsByName();
    List<CatalogAction> actions =
        next.actions().stream()
            .map(
                action -> {
                  CatalogAction same = known.get(action.name());
                  return same == null ? action : completed(action, same, lacks);
                })
            .toList();
    return new ServiceCatalog(
        next.service(),
        lacks.contains(Fact.DISPLAY_NAME) ? previous.displayName() : next.displayName(),
        next.source(),
        actions,
        next.resourceTypes(),
        next.conditionKeys(),
        removed(previous, next, today));
  }

  private static CatalogAction completed(
      CatalogAction action, CatalogAction known, Set<Fact> lacks) {
    return new CatalogAction(
        action.name(),
        action.description() == null ? known.description() : action.description(),
        action.accessLevels(),
        lacks.contains(Fact.REQUIRED_MARKS)
            ? action.resources().stream().map(use -> marked(use, known)).toList()
            : action.resources(),
        action.conditionKeys(),
        lacks.contains(Fact.DEPENDENT_ACTIONS)
            ? known.dependentActions()
            : action.dependentActions(),
        lacks.contains(Fact.PERMISSION_ONLY_MARKS)
            ? known.permissionOnly()
            : action.permissionOnly());
  }

  private static ResourceUse marked(ResourceUse use, CatalogAction known) {
    Optional<ResourceUse> same =
        known.resources().stream().filter(other -> other.type().equals(use.type())).findFirst();
    return new ResourceUse(
        use.type(), same.map(ResourceUse::required).orElse(false), use.conditionKeys());
  }

  private static List<RemovedAction> removed(
      ServiceCatalog previous, ServiceCatalog next, LocalDate today) {
    Map<String, RemovedAction> removed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (CatalogAction action : previous.actions()) {
      removed.put(action.name(), new RemovedAction(action.name(), today, action.accessLevels()));
    }
    next.removed().forEach(action -> removed.put(action.name(), action));
    previous.removed().forEach(action -> removed.put(action.name(), action));
    next.actions().forEach(action -> removed.remove(action.name()));
    return new ArrayList<>(removed.values());
  }
}
