package dev.carillon.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One list of what a method takes as its first and its further arguments. */
final class Lists {

  private Lists() {}

  static <T> List<T> of(T first, T[] more) {
    if (more.length == 0) {
      return List.of(first);
    }
    List<T> all = new ArrayList<>();
    all.add(first);
    Collections.addAll(all, more);
    return all;
  }
}
