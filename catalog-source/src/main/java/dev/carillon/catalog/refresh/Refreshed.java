package dev.carillon.catalog.refresh;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.diff.RenamedTypes;
import dev.carillon.catalog.read.Source;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the catalog that follows an earlier one when AWS publishes a new reference. */
public final class Refreshed {

  private Refreshed() {}

  /**
   * Returns the new source's catalog, completed from the one before:
   *
   * <ul>
   *   <li>facts that the new source does not tell are kept, for the actions that remain and the
   *       resource types that only have another name, and the description of an action that the new
   *       source has none of;
   *   <li>actions that the new source does not list are under {@code removed}, since the day on
   *       which that was first seen;
   *   <li>an action that came back is no longer there;
   *   <li>what stands on other pages of the service than the source speaks of is kept.
   * </ul>
   *
   * @param previous the catalog so far
   * @param source the new reference
   * @param today the day to note for actions that are gone, and for addresses that are new
   * @throws IllegalArgumentException if they are of different services
   */
  public static ServiceCatalog of(ServiceCatalog previous, Source source, LocalDate today) {
    ServiceCatalog next = source.catalog();
    if (!previous.service().equals(next.service())) {
      throw new IllegalArgumentException(
          "these are two services: " + previous.service() + " and " + next.service());
    }
    OtherPages others = OtherPages.of(previous, source);
    Map<String, CatalogAction> known = previous.actionsByName();
    List<ResourceTypeReference> types = others.resourceTypes(next.resourceTypes());
    RenamedTypes renamed = RenamedTypes.between(previous.resourceTypes(), types);
    List<CatalogAction> actions = new ArrayList<>(others.actions(next));
    KeyPlaces places = KeyPlaces.in(next);
    boolean arePlaced = !source.lacks().contains(Fact.KEY_PLACES);
    for (CatalogAction action : next.actions()) {
      CatalogAction same = known.remove(action.name());
      if (same == null) {
        actions.add(action);
      } else {
        CatalogAction before = renamed.of(same);
        CatalogAction placed = arePlaced ? action : places.as(action, before);
        actions.add(others.joined(placed.completedBy(before), same));
      }
    }
    return new ServiceCatalog(
        next.service(),
        displayName(previous, source, others),
        next.source(),
        actions,
        types,
        others.conditionKeys(next.conditionKeys()),
        removed(previous, known.values(), actions, next.removed(), today),
        operations(previous, source, others),
        pages(previous, others, next, today));
  }

  /**
   * Returns what a catalog says of the actions and pages that a source has, too; all pages where
   * the source has none. What is removed in it stays so.
   */
  static ServiceCatalog ofWhatIsIn(Source source, ServiceCatalog known) {
    ServiceCatalog told = source.catalog();
    Map<String, CatalogAction> actions = told.actionsByName();
    Set<String> addresses = addresses(told);
    String prefix = known.service() + ':';
    return new ServiceCatalog(
        known.service(),
        known.displayName(),
        known.source(),
        known.actions().stream().filter(action -> actions.containsKey(action.name())).toList(),
        known.resourceTypes(),
        known.conditionKeys(),
        known.removed(),
        known.operations().stream()
            .filter(
                operation ->
                    operation.actions().stream()
                        .filter(name -> name.startsWith(prefix))
                        .allMatch(name -> actions.containsKey(name.substring(prefix.length()))))
            .toList(),
        known.pages().stream()
            .filter(page -> addresses.isEmpty() || addresses.contains(page.address()))
            .toList());
  }

  /**
   * Returns the catalog of a source that follows no other.
   *
   * @param today the day to note for addresses
   */
  public static ServiceCatalog first(Source source, LocalDate today) {
    ServiceCatalog catalog = source.catalog();
    return catalog.withPages(catalog.pages().stream().map(page -> page.seen(today)).toList());
  }

  /**
   * Returns the addresses of the service's pages that a source does not speak of, where it is fewer
   * pages than are known; empty where it speaks of the whole service.
   */
  public static List<String> otherPages(ServiceCatalog previous, Source source) {
    return OtherPages.of(previous, source).addresses();
  }

  /**
   * Returns the catalog so far as one that knows of a source's pages, where these are others than
   * its own: what its own say is then kept. Else one page would replace another.
   *
   * @param known what knows all pages of the service
   */
  public static ServiceCatalog knowingPages(
      ServiceCatalog previous, Source source, ServiceCatalog known) {
    Set<String> addresses = addresses(known);
    Set<String> before = addresses(previous);
    Set<String> now = addresses(source.catalog());
    boolean areOthers = Collections.disjoint(before, now) && !before.isEmpty() && !now.isEmpty();
    if (!areOthers || !addresses.containsAll(before) || !addresses.containsAll(now)) {
      return previous;
    }
    List<ServicePage> pages = new ArrayList<>(previous.pages());
    pages.addAll(source.catalog().pages());
    return previous.withPages(pages);
  }

  private static Set<String> addresses(ServiceCatalog catalog) {
    return catalog.pages().stream().map(ServicePage::address).collect(Collectors.toSet());
  }

  /** Returns a catalog with what another one knows of its actions and itself does not. */
  static ServiceCatalog filled(ServiceCatalog catalog, ServiceCatalog known) {
    Map<String, CatalogAction> others = known.actionsByName();
    RenamedTypes renamed = RenamedTypes.between(known.resourceTypes(), catalog.resourceTypes());
    return catalog.withActions(
        catalog.actions().stream()
            .map(
                action ->
                    action.completedBy(renamed.of(others.getOrDefault(action.name(), action))))
            .toList());
  }

  /** Returns the name that all pages gave, where the source has that of one of them at most. */
  private static String displayName(ServiceCatalog previous, Source source, OtherPages others) {
    boolean ofOnePage =
        others.areLeft() || (source.lacks().contains(Fact.PAGES) && previous.pages().size() > 1);
    return ofOnePage || source.lacks().contains(Fact.DISPLAY_NAME)
        ? previous.displayName()
        : source.catalog().displayName();
  }

  /**
   * Returns the actions that are not there any more.
   *
   * @param gone what the source does not list of those that were there
   * @param actions the actions that are there
   */
  private static List<RemovedAction> removed(
      ServiceCatalog previous,
      Collection<CatalogAction> gone,
      List<CatalogAction> actions,
      List<RemovedAction> alsoRemoved,
      LocalDate today) {
    Map<String, RemovedAction> removed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (CatalogAction action : gone) {
      removed.put(action.name(), new RemovedAction(action.name(), today, action.accessLevels()));
    }
    alsoRemoved.forEach(action -> removed.put(action.name(), action));
    previous.removed().forEach(action -> removed.put(action.name(), action));
    actions.forEach(action -> removed.remove(action.name()));
    return new ArrayList<>(removed.values());
  }

  private static List<OperationReference> operations(
      ServiceCatalog previous, Source source, OtherPages others) {
    return source.lacks().contains(Fact.OPERATIONS)
        ? previous.operations()
        : completed(others.operations(source.catalog().operations()), previous.operations());
  }

  /**
   * Returns operations with what else is known of them. AWS's pages have no clients, and AWS leaves
   * out what authorizes an operation where it does not know it; that is no answer.
   */
  private static List<OperationReference> completed(
      List<OperationReference> operations, List<OperationReference> others) {
    Map<String, OperationReference> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    others.forEach(operation -> known.put(operation.name(), operation));
    return operations.stream()
        .map(told -> completed(told, known.getOrDefault(told.name(), told)))
        .toList();
  }

  private static OperationReference completed(OperationReference told, OperationReference known) {
    return new OperationReference(
        told.name(),
        told.clients().isEmpty() ? known.clients() : told.clients(),
        told.authorizedBy().isEmpty() ? known.authorizedBy() : told.authorizedBy());
  }

  /** Returns the pages of the newest source that tells any; what they say since when is kept. */
  private static List<ServicePage> pages(
      ServiceCatalog previous, OtherPages others, ServiceCatalog next, LocalDate today) {
    Map<String, ServicePage> pages = new TreeMap<>();
    for (ServicePage page : previous.pages()) {
      if (next.pages().isEmpty() || others.isLeft(page)) {
        pages.put(page.address(), page);
      }
    }
    for (ServicePage page : next.pages()) {
      LocalDate since =
          previous.pages().stream()
              .filter(known -> known.address().equals(page.address()))
              .flatMap(known -> known.since().stream())
              .findFirst()
              .orElse(today);
      pages.put(page.address(), page.seen(since));
    }
    return List.copyOf(pages.values());
  }
}
