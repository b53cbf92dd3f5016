package dev.carillon.catalog.call.classfile.own;

import dev.carillon.catalog.call.RequestUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The requests that one method begins to build. Calls of setters are those of the last of a class;
 * if some are of another, they are not told apart.
 */
public final class StartedRequests {

  private final Map<String, List<StartedRequest>> all =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** The same without those of lambdas. */
  private final Map<String, StartedRequest> last = new HashMap<>();

  private final Set<String> mixed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  /** The request that the call which comes next is given, if that is known. */
  private Optional<StartedRequest> given = Optional.empty();

  /**
   * Begins a request.
   *
   * @param lambda the method of the same class that is given the builder; empty if none is
   */
  public StartedRequest begin(String request, String lambda) {
    StartedRequest begun = new StartedRequest(request, lambda);
    all.computeIfAbsent(request, name -> new ArrayList<>()).add(begun);
    if (lambda.isEmpty()) {
      last.put(request, begun);
    }
    return begun;
  }

  /** Returns what is set on the last one of a class. */
  Optional<RequestUse> last(String request) {
    return Optional.ofNullable(last.get(request)).map(StartedRequest::use);
  }

  /** Notes that something is set on a request, if that is known. */
  public void set(String request, Optional<StartedRequest> on) {
    if (!on.equals(Optional.ofNullable(last.get(request)))) {
      mix(request);
    }
  }

  /** Notes that those of a class are not told apart. */
  public void mix(String request) {
    mixed.add(request);
  }

  /**
   * Notes what the call that comes next is given.
   *
   * @param toClient whether it surely sends that
   */
  public void next(Optional<StartedRequest> request, boolean toClient) {
    given = request;
    if (toClient) {
      request.ifPresent(StartedRequest::send);
    }
  }

  /** Returns the request that the call is given which comes next, if that is known. */
  public Optional<StartedRequest> given() {
    return given;
  }

  /** Returns whether calls in the method are given all of a class, and which is given what. */
  boolean areSent(String request) {
    List<StartedRequest> ofClass = all.getOrDefault(request, List.of());
    return ofClass.isEmpty()
        || (!mixed.contains(request) && ofClass.stream().allMatch(StartedRequest::isSent));
  }

  /** Gives what is set on those that the method itself builds. */
  void forEachBuilt(BiConsumer<String, RequestUse> taken) {
    each()
        .filter(one -> one.lambda().isEmpty())
        .forEach(one -> taken.accept(one.request(), one.use()));
  }

  Stream<StartedRequest> each() {
    return all.values().stream().flatMap(Collection::stream);
  }
}
