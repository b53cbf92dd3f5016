package dev.carillon.catalog.read;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is there in two versions: a page of AWS's, or AWS's JSON, as it was on two days.
 * Joined, the older one would add what AWS has removed since.
 */
public final class OneVersion {

  private OneVersion() {}

  /** Returns a problem if one of the sources of a service is another version of one of them. */
  public static Optional<Problem> problem(Collection<Source> sources) {
    Map<String, Source> known = new LinkedHashMap<>();
    for (Source source : sources.stream().sorted(Comparator.comparing(Source::file)).toList()) {
      for (String name : names(source)) {
        Source same = known.putIfAbsent(name, source);
        if (same != null && !saySame(same, source)) {
          String message = "is another version of %s; expected one, the newer";
          return Optional.of(new Problem(source.file(), 0, 0, message.formatted(same.file())));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns what a page or AWS's JSON is called; a catalog can be made of several of them. */
  private static List<String> names(Source source) {
    if (source.lacks().contains(Fact.DISPLAY_NAME)) {
      return List.of("AWS's JSON");
    }
    return source.catalog().pages().stream()
        .filter(page -> page.since().isEmpty())
        .map(ServicePage::address)
        .toList();
  }

  private static boolean saySame(Source one, Source other) {
    Set<Fact> lacks = EnumSet.of(Fact.DESCRIPTIONS);
    lacks.addAll(one.lacks());
    lacks.addAll(other.lacks());
    ServiceCatalog first = one.catalog().without(lacks);
    ServiceCatalog second = other.catalog().without(lacks);
    return plain(first).equals(plain(second))
        && first.resourceTypes().equals(second.resourceTypes())
        && first.conditionKeys().equals(second.conditionKeys());
  }

  private static List<CatalogAction> plain(ServiceCatalog catalog) {
    return catalog.actions().stream()
        .map(action -> action.withOneLevel().withSortedDependents())
        .toList();
  }
}
