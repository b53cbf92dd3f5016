package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the selections by access level and by wildcard that select others than before.
 *
 * <p>Levels: {@code withAccessLevel} selects the actions all of whose levels are among those given,
 * so the smallest selection that holds an action is the one of exactly its levels. An action is
 * told there, and not again under the larger ones.
 *
 * <p>Wildcards: tried are {@code *} and each first word of an action name that already matched
 * something ({@code Delete*}), as policies use them. A wildcard in a deployed policy follows AWS
 * without any new build.
 */
final class Selections {

  /** {@code Delete} of DeleteMeeting, {@code GET} of GET, {@code describe} of describeTags. */
  private static final Pattern FIRST_WORD = Pattern.compile("[A-Z]{2,}(?![a-z])|[A-Za-z][a-z0-9]*");

  private static final Comparator<Set<AccessLevel>> FEWEST_FIRST =
      Comparator.<Set<AccessLevel>>comparingInt(Set::size)
          .thenComparing(levels -> levels.iterator().next())
          .thenComparing(Set::toString);

  private Selections() {}

  /** Returns the selections that changed: by level first, then by wildcard. */
  static List<SelectionChange> between(ServiceCatalog before, ServiceCatalog after) {
    Map<String, CatalogAction> earlier = before.actionsByName();
    Map<String, CatalogAction> later = after.actionsByName();
    List<SelectionChange> changes = new ArrayList<>(byLevel(earlier, later));
    changes.addAll(byWildcard(after.service(), earlier, later));
    return changes;
  }

  private static List<SelectionChange> byLevel(
      Map<String, CatalogAction> earlier, Map<String, CatalogAction> later) {
    SortedMap<Set<AccessLevel>, List<String>> gained = new TreeMap<>(FEWEST_FIRST);
    SortedMap<Set<AccessLevel>, List<String>> lost = new TreeMap<>(FEWEST_FIRST);
    for (CatalogAction action : later.values()) {
      Set<AccessLevel> levels = action.accessLevels();
      CatalogAction old = earlier.get(action.name());
      if (old == null || !levels.containsAll(old.accessLevels())) {
        gained.computeIfAbsent(levels, key -> new ArrayList<>()).add(action.name());
      }
      if (old != null && !old.accessLevels().containsAll(levels)) {
        lost.computeIfAbsent(old.accessLevels(), key -> new ArrayList<>()).add(action.name());
      }
    }
    SortedMap<Set<AccessLevel>, SelectionChange> changes = new TreeMap<>(FEWEST_FIRST);
    for (Map<Set<AccessLevel>, List<String>> side : List.of(gained, lost)) {
      for (Set<AccessLevel> levels : side.keySet()) {
        changes.put(
            levels,
            new SelectionChange(
                levels.stream()
                    .map(AccessLevel::name)
                    .collect(Collectors.joining(", ", "withAccessLevel(", ")")),
                gained.getOrDefault(levels, List.of()),
                lost.getOrDefault(levels, List.of())));
      }
    }
    return List.copyOf(changes.values());
  }

  private static List<SelectionChange> byWildcard(
      String service, Map<String, CatalogAction> earlier, Map<String, CatalogAction> later) {
    List<String> added =
        later.keySet().stream().filter(name -> !earlier.containsKey(name)).toList();
    List<SelectionChange> changes = new ArrayList<>();
    for (String prefix : prefixes(earlier.keySet())) {
      List<String> gained =
          added.stream()
              .filter(name -> name.regionMatches(true, 0, prefix, 0, prefix.length()))
              .toList();
      if (!gained.isEmpty()) {
        changes.add(new SelectionChange(service + ':' + prefix + '*', gained, List.of()));
      }
    }
    return changes;
  }

  /** Returns the prefixes of the wildcards to try; the empty one, for {@code *}, first. */
  private static List<String> prefixes(Set<String> names) {
    SortedMap<String, String> words = new TreeMap<>();
    for (String name : names) {
      words.putIfAbsent("", "");
      Matcher word = FIRST_WORD.matcher(name);
      if (word.lookingAt()) {
        words.putIfAbsent(word.group().toLowerCase(Locale.ROOT), word.group());
      }
    }
    return List.copyOf(words.values());
  }
}
