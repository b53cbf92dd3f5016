package dev.carillon.catalog.diff;

import java.util.ArrayList;
import java.util.List;
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

  private static <T> SortedMap<String, T> byKey(List<T> parts, Function<T, String> key) {
    SortedMap<String, T> map = new TreeMap<>();
    parts.forEach(part -> map.put(key.apply(part), part));
    return map;
  }
}
