package dev.carillon.catalog.diff;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.policy.AccessLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the selections by access level and by wildcard that select others than before.
 *
 * <p>Levels: {@code withAccessLevel} of each level, which selects the actions whose one level it
 * is.
 *
 * <p>Wildcards: tried are {@code *} and each first word of an action name that already matched
 * something ({@code Delete*}), as policies use them. A wildcard in a deployed policy follows AWS
 * without any new build.
 */
final class Selections {

  /** {@code Delete} of DeleteMeeting, {@code GET} of GET, {@code describe} of describeTags. */
  private static final Pattern FIRST_WORD = Pattern.compile("[A-Z]{2,}(?![a-z])|[A-Za-z][a-z0-9]*");

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
    SortedMap<AccessLevel, List<String>> gained = new TreeMap<>();
    SortedMap<AccessLevel, List<String>> lost = new TreeMap<>();
    for (CatalogAction action : later.values()) {
      CatalogAction old = earlier.get(action.name());
      if (old == null || old.accessLevel() != action.accessLevel()) {
        gained.computeIfAbsent(action.accessLevel(), key -> new ArrayList<>()).add(action.name());
        if (old != null) {
          lost.computeIfAbsent(old.accessLevel(), key -> new ArrayList<>()).add(action.name());
        }
      }
    }
    earlier.forEach(
        (name, old) -> {
          if (!later.containsKey(name)) {
            lost.computeIfAbsent(old.accessLevel(), key -> new ArrayList<>()).add(name);
          }
        });
    List<SelectionChange> changes = new ArrayList<>();
    for (AccessLevel level : AccessLevel.values()) {
      if (gained.containsKey(level) || lost.containsKey(level)) {
        changes.add(
            new SelectionChange(
                "withAccessLevel(" + level.name() + ')',
                gained.getOrDefault(level, List.of()),
                lost.getOrDefault(level, List.of()).stream().sorted().toList(),
                later.values().stream().noneMatch(action -> action.accessLevel() == level)));
      }
    }
    return changes;
  }

  private static List<SelectionChange> byWildcard(
      String service, Map<String, CatalogAction> earlier, Map<String, CatalogAction> later) {
    Names added = new Names(later.keySet(), name -> !earlier.containsKey(name));
    Names removed = new Names(earlier.keySet(), name -> !later.containsKey(name));
    Names all = new Names(later.keySet(), name -> true);
    List<SelectionChange> changes = new ArrayList<>();
    for (String prefix : prefixes(earlier.keySet())) {
      List<String> gained = added.beginning(prefix);
      List<String> lost = removed.beginning(prefix);
      if (!gained.isEmpty() || !lost.isEmpty()) {
        boolean nothingLeft = all.beginning(prefix).isEmpty();
        changes.add(new SelectionChange(service + ':' + prefix + '*', gained, lost, nothingLeft));
      }
    }
    return changes;
  }

  /** Some names in their order, found by how they begin in whatever letter case. */
  private static final class Names {

    private final List<String> names;
    private final NavigableMap<String, List<Integer>> places = new TreeMap<>();

    Names(Collection<String> all, Predicate<String> chosen) {
      names = all.stream().filter(chosen).toList();
      for (int i = 0; i < names.size(); i++) {
        places.computeIfAbsent(lower(names.get(i)), none -> new ArrayList<>()).add(i);
      }
    }

    List<String> beginning(String prefix) {
      String first = lower(prefix);
      return places.subMap(first, first + Character.MAX_VALUE).values().stream()
          .flatMap(List::stream)
          .sorted()
          .map(names::get)
          .toList();
    }

    private static String lower(String name) {
      return name.toLowerCase(Locale.ROOT);
    }
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
