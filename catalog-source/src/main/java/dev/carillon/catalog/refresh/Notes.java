package dev.carillon.catalog.refresh;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.UnknownFacts;
import dev.carillon.catalog.read.Source;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a user is to be told of a new catalog besides its changes.
 *
 * @param notTold the facts that its source does not tell; what was known of them is kept
 * @param filled of a catalog where there was none, the facts that are those of the catalog that
 *     comes with Carillon
 * @param unknown the new actions of which something is therefore not known
 * @param unknownBack the actions that were removed and are back, of which something is not known
 * @param learned the facts that were not known before, of some action at least, and are known now
 * @param otherPages the addresses of the service's other pages, where the source is one page alone;
 *     what they say is kept
 * @param pages the pages that were read besides; empty where none were asked for
 * @param noPage the names that were tried where no page could be had
 * @param notTaken why pages that are there could not be taken; part of the warnings
 * @param warnings what looks wrong in the source and was taken as it is
 */
public record Notes(
    Set<Fact> notTold,
    Optional<Set<Fact>> filled,
    List<String> unknown,
    List<String> unknownBack,
    Set<Fact> learned,
    List<String> otherPages,
    List<String> pages,
    List<String> noPage,
    List<Problem> notTaken,
    List<Problem> warnings) {

  /** Copies the parts. */
  public Notes {
    notTold = Fact.copyOf(notTold);
    filled = filled.map(Fact::copyOf);
    unknown = List.copyOf(unknown);
    unknownBack = List.copyOf(unknownBack);
    learned = Fact.copyOf(learned);
    otherPages = List.copyOf(otherPages);
    pages = List.copyOf(pages);
    noPage = List.copyOf(noPage);
    notTaken = List.copyOf(notTaken);
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the notes.
   *
   * @param replaced the catalog that the new one replaces
   * @param previous that one, or what was known without it
   */
  static Notes of(
      Optional<ServiceCatalog> replaced,
      Optional<ServiceCatalog> previous,
      Source source,
      ServiceCatalog next,
      Optional<ServicePages> pages) {
    Map<String, CatalogAction> known =
        previous.map(ServiceCatalog::actionsByName).orElseGet(Collections::emptySortedMap);
    Set<String> wereGone = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    replaced.ifPresent(old -> old.removed().forEach(action -> wereGone.add(action.name())));
    boolean areDescribed = next.actions().stream().anyMatch(action -> action.description() != null);
    List<String> unknown =
        next.actions().stream()
            .filter(action -> !known.containsKey(action.name()))
            .filter(
                action ->
                    !UnknownFacts.of(action).isEmpty()
                        // Of a removed action the description was not kept.
                        || (areDescribed
                            && action.description() == null
                            && wereGone.contains(action.name())))
            .map(CatalogAction::name)
            .toList();
    List<String> others =
        previous.map(catalog -> Refreshed.otherPages(catalog, source)).orElseGet(List::of);
    return new Notes(
        source.lacks(),
        replaced.isPresent() ? Optional.empty() : Optional.of(filled(source, previous, next)),
        unknown.stream().filter(name -> !wereGone.contains(name)).toList(),
        unknown.stream().filter(wereGone::contains).toList(),
        replaced.map(before -> learned(before, known, next)).orElseGet(Set::of),
        others,
        pages.map(ServicePages::names).orElseGet(List::of),
        pages.filter(read -> read.found().isEmpty()).map(ServicePages::tried).orElseGet(List::of),
        pages.map(ServicePages::problems).orElseGet(List::of),
        source.warnings());
  }

  /** Returns the facts that a new catalog has from elsewhere than its source. */
  private static Set<Fact> filled(
      Source source, Optional<ServiceCatalog> previous, ServiceCatalog next) {
    ServiceCatalog told = source.catalog();
    EnumSet<Fact> filled = EnumSet.noneOf(Fact.class);
    filled.addAll(learned(told, told.actionsByName(), next));
    if (previous.isPresent() && source.lacks().contains(Fact.KEY_PLACES)) {
      filled.add(Fact.KEY_PLACES);
    }
    return filled;
  }

  /** Returns whether pages were asked for and are there, and none could be taken. */
  public boolean lacksPages() {
    return pages.isEmpty() && !notTaken.isEmpty();
  }

  private static Set<Fact> learned(
      ServiceCatalog before, Map<String, CatalogAction> known, ServiceCatalog next) {
    EnumSet<Fact> learned = EnumSet.noneOf(Fact.class);
    if (before.displayName().equals(before.service())
        && !next.displayName().equals(next.service())) {
      learned.add(Fact.DISPLAY_NAME);
    }
    if (before.operations().isEmpty() && !next.operations().isEmpty()) {
      learned.add(Fact.OPERATIONS);
    }
    if (before.pages().isEmpty() && !next.pages().isEmpty()) {
      learned.add(Fact.PAGES);
    }
    for (CatalogAction action : next.actions()) {
      CatalogAction same = known.get(action.name());
      if (same != null) {
        learned.addAll(action.knownUnlike(same));
      }
    }
    return learned;
  }
}
