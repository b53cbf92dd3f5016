package dev.carillon.internal.name;

import java.util.List;
import java.util.TreeSet;

/**
 * Names in order, each once. Catalogs have some ten thousand lists of names and most are in order:
 * a look at them costs a tenth of sorting them. Others are sorted without a stream, whose code
 * takes the JVM's second compiler a hundredth of its time in a javac of all services.
 */
public final class SortedNames {

  private SortedNames() {}

  /** Returns a sorted copy without doubles. */
  public static List<String> of(List<String> names) {
    return areInOrder(names) ? List.copyOf(names) : List.copyOf(new TreeSet<>(names));
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
