package dev.carillon.catalog.refresh;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.read.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Merges several sources of different days into one catalog for each service, the oldest first:
 * each newer one is taken as a refresh takes it. AWS's sentences are left out, but for those of the
 * catalogs that the merge begins with.
 */
public final class MergedCatalogs {

  private final SortedMap<String, Merged> services = new TreeMap<>();
  private final List<LocalDate> days = new ArrayList<>();

  /**
   * A service so far.
   *
   * @param seen how many sources had been added when the last of them told of the service
   */
  private record Merged(ServiceCatalog catalog, int seen, List<String> origins) {}

  /**
   * Begins a merge.
   *
   * @param oldest what is older than all that will be added; a service that nothing else tells of
   *     is not among the merged ones
   */
  public MergedCatalogs(Map<String, Source> oldest) {
    oldest.forEach(
        (service, source) -> services.put(service, new Merged(source.catalog(), 0, List.of())));
  }

  /**
   * Adds what was current on a day. A service that it lacks is gone since then, if no later source
   * has it either.
   *
   * @param damaged the services that it tells of and that cannot be read in it: they stay as they
   *     are
   */
  public void add(Map<String, Source> sources, Set<String> damaged, LocalDate day) {
    days.add(day);
    for (String service : damaged) {
      services.computeIfPresent(
          service,
          (name, known) ->
              known.seen() == 0
                  ? known
                  : new Merged(known.catalog(), days.size(), known.origins()));
    }
    sources.forEach(
        (service, source) -> {
          Source facts = source.without(Set.of(Fact.DESCRIPTIONS));
          Merged known = services.get(service);
          List<String> origins = new ArrayList<>(known == null ? List.of() : known.origins());
          origins.add(origin(source, day));
          ServiceCatalog catalog =
              known == null
                  ? Refreshed.first(facts, day)
                  : Refreshed.of(known.catalog(), facts, day);
          services.put(service, new Merged(catalog, days.size(), origins));
        });
  }

  /** Returns the catalogs, each with a note of the sources that it was made from. */
  public SortedMap<String, ServiceCatalog> catalogs() {
    SortedMap<String, ServiceCatalog> catalogs = new TreeMap<>();
    services.forEach(
        (service, merged) -> {
          ServiceCatalog noted = merged.catalog().withSource(String.join(", ", merged.origins()));
          if (merged.seen() == days.size()) {
            catalogs.put(service, noted);
          } else if (merged.seen() > 0) {
            catalogs.put(service, gone(noted, days.get(merged.seen())));
          }
        });
    return catalogs;
  }

  private static String origin(Source source, LocalDate day) {
    if (source.lacks().contains(Fact.ROWS_OF_ALL_PAGES)) {
      return source.catalog().source();
    }
    return (source.catalog().pages().isEmpty() ? "AWS's service reference of " : "AWS's pages of ")
        + day;
  }

  private static ServiceCatalog gone(ServiceCatalog catalog, LocalDate day) {
    Source nothing =
        new Source(
            catalog.source(), catalog.withActions(List.of()), Set.of(Fact.ROWS_OF_ALL_PAGES));
    return Refreshed.of(catalog, nothing, day);
  }
}
