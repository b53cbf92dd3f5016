package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.CallMapping;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of a program's own types extend a client of the SDK. */
final class ClientHierarchy {

  private final Map<String, List<String>> supertypes;

  ClientHierarchy(Map<String, List<String>> supertypes) {
    this.supertypes = supertypes;
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
