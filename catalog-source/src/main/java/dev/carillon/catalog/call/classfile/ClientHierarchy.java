package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of a program's own types extend a client of the SDK, and what they declare. */
final class ClientHierarchy {

  /** Of each type that was read, those that it extends, but for Java's. */
  private final Map<String, List<String>> supertypes = new HashMap<>();

  private final Map<String, Set<String>> methods = new HashMap<>();

  void add(String type, List<String> parents) {
    supertypes.put(type, parents);
  }

  void addMethod(String type, String name) {
    methods.computeIfAbsent(type, key -> new HashSet<>()).add(name);
  }

  /** Returns whether a type was read. */
  boolean isRead(String type) {
    return supertypes.containsKey(type);
  }

  /** Returns whether a type and all that it extends were read, so that it is no client unseen. */
  boolean isReadWhole(String type) {
    return isReadWhole(type, new HashSet<>());
  }

  private boolean isReadWhole(String type, Set<String> seen) {
    return !seen.add(type)
        || (isRead(type)
            && supertypes.getOrDefault(type, List.of()).stream()
                .allMatch(parent -> isReadWhole(parent, seen)));
  }

  /** Returns whether a type, or one of the program's that it extends, declares a method. */
  boolean declares(String type, String method) {
    return declares(type, method, new HashSet<>());
  }

  private boolean declares(String type, String method, Set<String> seen) {
    return seen.add(type)
        && (methods.getOrDefault(type, Set.of()).contains(method)
            || supertypes.getOrDefault(type, List.of()).stream()
                .anyMatch(parent -> declares(parent, method, seen)));
  }

  /** Returns the client that a type extends. */
  Optional<String> client(String type) {
    return client(type, new HashSet<>());
  }

  private Optional<String> client(String type, Set<String> seen) {
    if (CallMapping.isClient(type)) {
      return Optional.of(type);
    }
    return seen.add(type)
        ? supertypes.getOrDefault(type, List.of()).stream()
            .flatMap(parent -> client(parent, seen).stream())
            .findFirst()
        : Optional.empty();
  }
}
