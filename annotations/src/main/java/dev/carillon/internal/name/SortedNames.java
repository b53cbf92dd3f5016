package dev.carillon.internal.name;

import java.util.List;

/**
 * Names in order, each once. Catalogs have some ten thousand lists of names and most are in order:
 * a look at them costs a tenth of sorting them.
 */
public final class SortedNames {

  private SortedNames() {}

  /** Returns a sorted copy without doubles. */
  public static List<String> of(List<String> names) {
    return areInOrder(names) ? List.copyOf(names) : names.stream().sorted().distinct().toList();
  }

  private static boolean areInOrder(List<String> names) {
    for (int place = 1; place < names.size(); place++) {
      if (names.get(place - 1).compareTo(names.get(place)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
