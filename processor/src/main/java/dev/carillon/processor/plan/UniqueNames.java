package dev.carillon.processor.plan;

import java.util.HashSet;
import java.util.Set;

/** The names of one class; one that is taken gets a number, from 2. */
final class UniqueNames {

  private final Set<String> taken = new HashSet<>();

  /** Takes a name, or the first that is free. */
  String take(String name) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + number;
    }
    return free;
  }
}
