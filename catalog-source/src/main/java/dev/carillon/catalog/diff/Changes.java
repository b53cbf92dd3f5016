package dev.carillon.catalog.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a list of named parts changed, each list sorted by name.
 *
 * @param added the parts that only the later catalog has
 * @param removed the parts that only the earlier catalog has
 * @param changed the parts that both have and that are not equal
 */
public record Changes<T>(List<T> added, List<T> removed, List<Change<T>> changed) {

  /** Copies the lists. */
  public Changes {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** Returns whether nothing changed. */
  boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /** Compares the parts that have the same key. */
  static <T> Changes<T> between(List<T> before, List<T> after, Function<T, String> key) {
    return between(before, after, key, Function.identity());
  }

  /**
   * Compares the parts that have the same key.
   *
   * @param facts what counts of a part
   */
  static <T> Changes<T> between(
      List<T> before, List<T> after, Function<T, String> key, Function<T, ?> facts) {
    if (before.equals(after)) {
      return new Changes<>(List.of(), List.of(), List.of());
    }
    SortedMap<String, T> earlier = byKey(before, key);
    SortedMap<String, T> later = byKey(after, key);
    List<T> added = new ArrayList<>();
    List<Change<T>> changed = new ArrayList<>();
    later.forEach(
        (name, part) -> {
          T old = earlier.remove(name);
          if (old == null) {
            added.add(part);
          } else if (!old.equals(part) && !facts.apply(old).equals(facts.apply(part))) {
            changed.add(new Change<>(old, part));
          }
        });
    return new Changes<>(added, List.copyOf(earlier.values()), changed);
  }

  /**
   * Returns what stands in the place of something else: one part is gone and one is new, and both
   * have the same facts, which no other part has that is gone or new.
   *
   * @param was the facts of a part that is gone; empty if nothing can stand in its place
   * @param is the facts of a part that is new
   */
  List<Change<T>> pairs(Function<T, Optional<Object>> was, Function<T, Optional<Object>> is) {
    Map<Object, List<T>> fresh = byFacts(added, is);
    List<Change<T>> pairs = new ArrayList<>();
    byFacts(removed, was)
        .forEach(
            (facts, gone) -> {
              List<T> others = fresh.getOrDefault(facts, List.of());
              if (gone.size() == 1 && others.size() == 1) {
                pairs.add(new Change<>(gone.get(0), others.get(0)));
              }
            });
    return pairs;
  }

  private static <T> Map<Object, List<T>> byFacts(
      List<T> parts, Function<T, Optional<Object>> facts) {
    Map<Object, List<T>> byFacts = new LinkedHashMap<>();
    for (T part : parts) {
      facts
          .apply(part)
          .ifPresent(of -> byFacts.computeIfAbsent(of, any -> new ArrayList<>()).add(part));
    }
    return byFacts;
  }

  private static <T> SortedMap<String, T> byKey(List<T> parts, Function<T, String> key) {
    SortedMap<String, T> map = new TreeMap<>();
    parts.forEach(part -> map.put(key.apply(part), part));
    return map;
  }
}
