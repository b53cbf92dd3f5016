package dev.carillon.catalog.refresh;

import static dev.carillon.catalog.DefinedParts.union;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.DefinedParts;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.read.Joined;
import dev.carillon.catalog.read.Source;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a catalog knows from pages of the service that a new source does not have. A service can
 * have several pages. A source can be one of them; or it can list every action, but have only what
 * one page says of an action that stands on several.
 */
final class OtherPages {

  private final ServiceCatalog previous;

  /** The pages that the source does not speak of. */
  private final List<ServicePage> left;

  /** The actions of which the source has only a part. */
  private final Set<String> shared;

  private OtherPages(ServiceCatalog previous, List<ServicePage> left, Set<String> shared) {
    this.previous = previous;
    this.left = left;
    this.shared = shared;
  }

  static OtherPages of(ServiceCatalog previous, Source source) {
    Set<String> shared = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    if (previous.pages().size() < 2) {
      return new OtherPages(previous, List.of(), shared);
    }
    List<ServicePage> left = left(previous, source.catalog());
    left.forEach(page -> shared.addAll(page.actions()));
    if (source.lacks().contains(Fact.ROWS_OF_ALL_PAGES)) {
      shared.addAll(onSeveral(previous.pages()));
    }
    return new OtherPages(previous, left, shared);
  }

  /** Returns the pages that a source leaves out which is itself fewer pages than were known. */
  private static List<ServicePage> left(ServiceCatalog previous, ServiceCatalog next) {
    if (next.pages().isEmpty() || next.pages().size() >= previous.pages().size()) {
      return List.of();
    }
    return unread(previous.pages(), next.pages());
  }

  /** Returns the known pages that are not among others, not even under a name that is new. */
  static List<ServicePage> unread(List<ServicePage> known, List<ServicePage> read) {
    Set<String> names = known.stream().map(ServicePage::address).collect(Collectors.toSet());
    Set<String> present = read.stream().map(ServicePage::address).collect(Collectors.toSet());
    List<ServicePage> named =
        read.stream().filter(page -> !names.contains(page.address())).toList();
    return known.stream()
        .filter(page -> !present.contains(page.address()))
        .filter(page -> named.stream().noneMatch(other -> isRenamed(page, other)))
        .toList();
  }

  /**
   * Returns whether two pages are one under another name: three in four of their actions stand on
   * both. Pages about different parts of a service share fewer than half.
   */
  private static boolean isRenamed(ServicePage page, ServicePage other) {
    long shared = page.actions().stream().filter(action -> other.row(action).isPresent()).count();
    long all = page.actions().size() + other.actions().size() - shared;
    return shared > 0 && shared * 4 >= all * 3;
  }

  private static Set<String> onSeveral(List<ServicePage> pages) {
    Set<String> once = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return pages.stream()
        .flatMap(page -> page.actions().stream())
        .filter(name -> !once.add(name))
        .collect(Collectors.toSet());
  }

  /** Returns the addresses of the pages that the source does not speak of. */
  List<String> addresses() {
    return left.stream().map(ServicePage::address).toList();
  }

  /** Returns whether a page is one that the source does not speak of. */
  boolean isLeft(ServicePage page) {
    return left.contains(page);
  }

  /** Returns whether there are pages that the source does not speak of at all. */
  boolean areLeft() {
    return !left.isEmpty();
  }

  /** Returns the actions that stand on those pages alone, or on those that the source has not. */
  List<CatalogAction> actions(ServiceCatalog next) {
    Map<String, CatalogAction> present = next.actionsByName();
    return previous.actions().stream()
        .filter(action -> !present.containsKey(action.name()))
        .filter(this::isOnOneLeft)
        .toList();
  }

  private boolean isOnOneLeft(CatalogAction action) {
    return left.stream().anyMatch(page -> page.row(action.name()).isPresent());
  }

  /**
   * Returns an action of the source with what other pages say of it. What those that the source
   * leaves out say is a part of what is known, so that counts as another page.
   */
  CatalogAction joined(CatalogAction action, CatalogAction known) {
    if (isOnOneLeft(action)) {
      return Joined.both(previous, known, action);
    }
    if (!shared.contains(action.name())) {
      return action;
    }
    Map<String, ResourceUse> uses = new LinkedHashMap<>();
    for (ResourceUse use : action.resources()) {
      uses.put(use.type(), isRequired(known, use.type()) ? use : unrequired(use));
    }
    for (ResourceUse use : known.resources()) {
      ResourceUse own = uses.get(use.type());
      uses.put(use.type(), own == null ? unrequired(use) : own.with(use.conditionKeys()));
    }
    return action.with(
        List.copyOf(uses.values()), union(action.conditionKeys(), known.conditionKeys()));
  }

  private static boolean isRequired(CatalogAction action, String type) {
    return action.use(type).map(ResourceUse::required).orElse(Mark.NO).isSet();
  }

  /** Returns the use of a type that one of the pages lists the action without, or unmarked. */
  private static ResourceUse unrequired(ResourceUse use) {
    return use.required().isSet() ? use.marked(Mark.NO) : use;
  }

  /** Returns the resource types of the source with what other pages say of them. */
  List<ResourceTypeReference> resourceTypes(List<ResourceTypeReference> next) {
    return joined(next, previous.resourceTypes(), ResourceTypeReference::name, DefinedParts::both);
  }

  /** Returns the condition keys of the source with what other pages say of them. */
  List<ConditionKeyReference> conditionKeys(List<ConditionKeyReference> next) {
    return joined(
        next,
        previous.conditionKeys(),
        ConditionKeyReference::name,
        (one, other) -> areLeft() ? DefinedParts.both(one, other) : one);
  }

  /** Returns the operations of the source, and those that an action of a page left authorizes. */
  List<OperationReference> operations(List<OperationReference> next) {
    if (!areLeft()) {
      return next;
    }
    Map<String, OperationReference> operations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    next.forEach(operation -> operations.put(operation.name(), operation));
    for (OperationReference known : previous.operations()) {
      if (isOnOneLeft(known)) {
        operations.merge(known.name(), known, DefinedParts::both);
      }
    }
    return List.copyOf(operations.values());
  }

  /** Returns whether an operation is of a page left, or can be: no action tells its page. */
  private boolean isOnOneLeft(OperationReference operation) {
    String prefix = previous.service() + ':';
    List<String> own =
        operation.actions().stream()
            .filter(action -> action.startsWith(prefix))
            .map(action -> action.substring(prefix.length()))
            .toList();
    return own.isEmpty()
        || left.stream()
            .anyMatch(page -> own.stream().anyMatch(name -> page.row(name).isPresent()));
  }

  private <T> List<T> joined(
      List<T> next, List<T> known, Function<T, String> name, BinaryOperator<T> both) {
    if (shared.isEmpty()) {
      return next;
    }
    Map<String, T> parts = new TreeMap<>();
    next.forEach(part -> parts.put(name.apply(part), part));
    known.forEach(part -> parts.merge(name.apply(part), part, both));
    return new ArrayList<>(parts.values());
  }
}
