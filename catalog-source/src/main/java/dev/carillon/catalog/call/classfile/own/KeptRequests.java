package dev.carillon.catalog.call.classfile.own;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The requests that variables keep where ways of the code meet: those that are all that is ever
 * stored there.
 */
final class KeptRequests {

  /** Of each slot what was stored there first. */
  private final Map<Integer, Optional<StartedRequest>> first = new HashMap<>();

  private final Set<Integer> again = new HashSet<>();
  private final Set<Integer> met = new HashSet<>();

  /** Notes a store; returns the request that was taken for all that is stored there. */
  Optional<StartedRequest> store(int slot, Optional<StartedRequest> request) {
    Optional<StartedRequest> before = first.putIfAbsent(slot, request);
    if (before == null) {
      return Optional.empty();
    }
    again.add(slot);
    return met.contains(slot) ? before : Optional.empty();
  }

  /** Returns what a variable that has something has where ways of the code meet. */
  Optional<StartedRequest> meet(int slot) {
    Optional<StartedRequest> only = first.getOrDefault(slot, Optional.empty());
    if (only.isEmpty() || again.contains(slot)) {
      return Optional.empty();
    }
    met.add(slot);
    return only;
  }
}
