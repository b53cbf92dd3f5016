package dev.carillon.catalog.call.classfile.own;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of values that are stored in the variables of a method, and found there. */
final class VariableTypes {

  private final Map<Integer, Set<String>> stored = new HashMap<>();
  private final Map<Integer, Set<String>> met = new HashMap<>();

  /** Notes what is stored in a variable; returns what is now taken for another type somewhere. */
  List<String> store(int slot, String type) {
    stored.computeIfAbsent(slot, key -> new HashSet<>()).add(type);
    return widened(slot);
  }

  /**
   * Notes the type that a variable has where ways of the code meet, which can be wider; returns
   * what is now taken for another type somewhere.
   */
  List<String> meet(int slot, String type) {
    met.computeIfAbsent(slot, key -> new HashSet<>()).add(type);
    return widened(slot);
  }

  private List<String> widened(int slot) {
    Set<String> types = met.getOrDefault(slot, Set.of());
    return stored.getOrDefault(slot, Set.of()).stream()
        .filter(type -> types.stream().anyMatch(other -> !other.equals(type)))
        .toList();
  }
}
