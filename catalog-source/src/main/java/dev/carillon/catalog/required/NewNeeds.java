package dev.carillon.catalog.required;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.call.classfile.ClassFiles;
import dev.carillon.catalog.call.classfile.SdkCallsOfModule;
import dev.carillon.catalog.required.known.GivenResources;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.catalog.store.CatalogsAtHand;
import dev.carillon.catalog.store.LayeredCatalogs;
import dev.carillon.catalog.store.UnreadableCatalogException;
import dev.carillon.internal.iam.Arn;
import dev.carillon.policy.Action;
import dev.carillon.policy.pattern.ActionPattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What {@link CalledActions} says of code otherwise since catalogs changed.
 *
 * @param now all that the code needs now
 * @param added what it needs since
 * @param gone what it needed before and needs no more
 * @param removed what it still needs by name, and AWS lists no more since
 * @param matched from patterns that {@code @RequiresActions} has to the actions that they stand for
 *     since
 */
public record NewNeeds(
    SortedSet<String> now,
    List<RequiredAction> added,
    SortedSet<String> gone,
    SortedSet<String> removed,
    SortedMap<String, List<String>> matched) {

  /**
   * Compares what code needs by the catalogs before and by those of now.
   *
   * @param classes folders of classes, or jars
   * @param replaced the catalogs as they were before of the services that changed
   * @param catalogs the catalogs of now
   * @throws ProblemsException if a catalog cannot be read
   * @throws java.io.UncheckedIOException if a folder or jar cannot be read
   */
  public static NewNeeds of(
      List<Path> classes, Collection<ServiceCatalog> replaced, CatalogStore catalogs)
      throws ProblemsException {
    CatalogStore old =
        new LayeredCatalogs(
            new CatalogsAtHand(
                replaced.stream()
                    .collect(Collectors.toMap(ServiceCatalog::service, Function.identity()))),
            catalogs);
    SdkCallsOfModule code = ClassFiles.read(classes);
    try {
      return between(
          CalledActions.of(code, old, new GivenResources(Set.of())).needed(),
          CalledActions.of(code, catalogs, new GivenResources(Set.of())),
          replaced);
    } catch (UnreadableCatalogException e) {
      throw new ProblemsException(e.problems());
    }
  }

  private static NewNeeds between(
      SortedSet<String> before, CalledActions called, Collection<ServiceCatalog> replaced) {
    SortedSet<String> needed = called.needed();
    SortedSet<String> gone = new TreeSet<>(before);
    gone.removeAll(needed);
    NavigableSet<String> removed = new TreeSet<>();
    SortedMap<String, List<String>> matched = new TreeMap<>();
    for (ServiceCatalog was : replaced) {
      ServiceCatalog is = called.catalogs().find(was.service()).orElse(was);
      Set<String> known = names(was);
      is.removed().stream()
          .filter(action -> known.contains(action.name()))
          .map(action -> is.service() + ':' + action.name())
          .filter(action -> needed.stream().anyMatch(action::equalsIgnoreCase))
          .forEach(removed::add);
      List<Action> since =
          CatalogReference.of(is).actions().stream()
              .filter(action -> !known.contains(action.actionName()))
              .toList();
      addMatched(matched, needed, since);
    }
    List<RequiredAction> added =
        called.actions().stream()
            .filter(action -> needed.contains(action.action()))
            .filter(action -> !before.contains(action.action()))
            .toList();
    return new NewNeeds(needed, added, gone, removed, matched);
  }

  private static void addMatched(
      Map<String, List<String>> matched, Set<String> needed, List<Action> since) {
    for (String pattern : needed) {
      List<String> names =
          ActionPattern.parse(pattern).expand(since).stream().map(Action::iamName).toList();
      if (!Arn.isPlain(pattern) && !names.isEmpty()) {
        matched.computeIfAbsent(pattern, key -> new ArrayList<>()).addAll(names);
      }
    }
  }

  /** Returns whether the code needs an action now, by name or by a pattern. */
  public boolean isNeeded(String action) {
    return now.stream().anyMatch(needed -> ActionPattern.parse(needed).matches(action));
  }

  private static Set<String> names(ServiceCatalog catalog) {
    return catalog.actions().stream().map(action -> action.name()).collect(Collectors.toSet());
  }
}
