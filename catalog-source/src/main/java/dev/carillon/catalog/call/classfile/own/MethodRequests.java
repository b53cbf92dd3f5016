package dev.carillon.catalog.call.classfile.own;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The requests that one method builds, and their parts, with the lambdas in it. Which of its calls
 * is given which of them is told apart where each is sent right there; where one can be from
 * elsewhere, nothing is known of its class.
 */
public final class MethodRequests {

  private final NavigableSet<String> elsewhere = new TreeSet<>();
  private final NavigableSet<String> parameters = new TreeSet<>();
  private final NavigableSet<String> unclear = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final List<String> lambdas = new ArrayList<>();

  /** The method itself, and its lambdas; none if requests can be in them that are not known. */
  private final Set<MethodRequests> all = new LinkedHashSet<>();

  private final Map<String, RequestUse> seen = new TreeMap<>();

  /** The setters that are always called on the builder that the method is given. */
  private final Map<String, Set<String>> together = new HashMap<>();

  private final StartedRequests started = new StartedRequests();

  /** Whether each call is given a request that is known, of a class. */
  private final Map<String, Boolean> told = new HashMap<>();

  private boolean open;

  /** All that is set on the requests of a class, once the class of the method was read. */
  private final Map<String, RequestUse> whole = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private boolean finished;

  /** Returns how the method itself builds requests of a class, or the last one that it began. */
  public RequestUse use(String request) {
    return started.last(request).orElseGet(() -> pooled(request));
  }

  /** Returns how the method itself builds all other requests of a class. */
  private RequestUse pooled(String request) {
    return seen.computeIfAbsent(request, name -> new RequestUse());
  }

  /** Notes that a lambda in the method, or a reference, is given a new builder. */
  public void builtElsewhere(String request) {
    pooled(request).built();
  }

  /** Returns the requests that the method begins to build. */
  public StartedRequests started() {
    return started;
  }

  /** Notes that some request, or the builder of one, comes from elsewhere or goes there. */
  public void escapes(String request) {
    elsewhere.add(request);
  }

  /** Notes the same of any request. */
  public void open() {
    open = true;
  }

  /**
   * Notes that a setter is called on the builder that the method is given.
   *
   * @param always whether it is whichever way the method takes
   */
  public void given(String request, String setter, boolean always) {
    Set<String> setters =
        together.computeIfAbsent(
            request,
            name -> {
              Set<String> none = new HashSet<>();
              use(name).setTogether(none);
              return none;
            });
    if (always) {
      setters.add(setter);
    } else {
      setters.remove(setter);
    }
  }

  /** Notes that the method has a request, or the builder of one, as a parameter. */
  public void parameter(String request) {
    parameters.add(request);
  }

  /** Notes that a setter is given what can be or hold parts of the request that are not seen. */
  public void unclear(String request, String setter) {
    unclear.add(setter(request, setter));
  }

  private static String setter(String request, String name) {
    return request + '.' + name;
  }

  /** Notes a lambda in the method, by the method of the same class that it became. */
  public void lambda(String method) {
    lambdas.add(method);
  }

  /** Puts together all requests that the method begins, once it was read. */
  void pool() {
    started.forEachBuilt((request, use) -> pooled(request).add(use));
  }

  /** Puts together what a method and its lambdas do, of the methods of one class. */
  void join(Map<String, MethodRequests> ofClass) {
    all.addAll(withLambdas(ofClass));
    all.forEach(
        each ->
            each.seen.forEach(
                (request, use) ->
                    whole.computeIfAbsent(request, name -> new RequestUse()).add(use)));
    whole.keySet().removeAll(parameters);
    all.forEach(each -> whole.keySet().removeAll(each.elsewhere));
    started.each().filter(one -> !one.lambda().isEmpty()).forEach(one -> takeLambda(one, ofClass));
  }

  private static void takeLambda(StartedRequest one, Map<String, MethodRequests> ofClass) {
    MethodRequests lambda = ofClass.get(one.lambda());
    if (lambda != null) {
      for (MethodRequests each : lambda.withLambdas(ofClass)) {
        one.use().add(each.seen.getOrDefault(one.request(), new RequestUse()));
      }
    }
  }

  /** Returns the method and its lambdas; empty if requests can be in them that are not known. */
  private Set<MethodRequests> withLambdas(Map<String, MethodRequests> ofClass) {
    Set<MethodRequests> all = new LinkedHashSet<>(Set.of(this));
    Deque<MethodRequests> ahead = new ArrayDeque<>(all);
    while (!ahead.isEmpty()) {
      MethodRequests next = ahead.pop();
      if (next.open || !ofClass.keySet().containsAll(next.lambdas)) {
        return Set.of();
      }
      next.lambdas.stream().map(ofClass::get).filter(all::add).forEach(ahead::push);
    }
    return all;
  }

  /**
   * Adds what is known when all classes were read.
   *
   * @param module how all of them build requests: a list of parts does not say what it holds
   * @param meant what texts stand for
   */
  public void finish(
      Map<String, RequestUse> module, Function<String, Optional<NavigableSet<String>>> meant) {
    if (finished) {
      return;
    }
    finished = true;
    BiConsumer<String, RequestUse> each =
        (request, use) -> {
          Map<String, Set<String>> parts = module.getOrDefault(request, new RequestUse()).parts();
          use.parts()
              .keySet()
              .forEach(
                  setter ->
                      use.setInCollection(
                          setter, List.copyOf(parts.getOrDefault(setter, Set.of()))));
          use.replaceTexts(meant);
        };
    whole.forEach(each);
    started.each().forEach(one -> each.accept(one.request(), one.use()));
  }

  /**
   * Returns the request that a call in the method is given, if calls here send all of its class
   * that the code begins, and it is known of each what it is given.
   */
  public Optional<StartedRequest> told(String request, Optional<StartedRequest> given) {
    return given
        .filter(one -> one.isOf(request))
        .filter(
            one ->
                told.computeIfAbsent(
                    request, name -> all.stream().allMatch(each -> each.started.areSent(name))));
  }

  /**
   * Returns all that the method sets on requests of a class, and on their parts as far as it builds
   * them, by their classes; empty if others may set more on the requests.
   *
   * @param given the one that is meant, if that is told from others
   * @param module how the module builds requests
   */
  public Optional<Map<String, RequestUse>> whole(
      String request, Optional<StartedRequest> given, RequestUses module) {
    return Optional.ofNullable(whole.get(request))
        .map(use -> given.map(StartedRequest::use).orElse(use))
        .filter(RequestUse::areOwn)
        .map(use -> withParts(request, use, module));
  }

  private Map<String, RequestUse> withParts(String request, RequestUse use, RequestUses module) {
    Map<String, RequestUse> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    own.put(request, use);
    Set<String> others = new TreeSet<>();
    Deque<String> ahead = new ArrayDeque<>(Set.of(request));
    while (!ahead.isEmpty()) {
      String holder = ahead.pop();
      (holder.equalsIgnoreCase(request) ? use : whole.getOrDefault(holder, use))
          .parts()
          .forEach(
              (name, parts) -> {
                boolean isClear =
                    all.stream().noneMatch(it -> it.unclear.contains(setter(holder, name)));
                for (String part : parts) {
                  RequestUse built = whole.getOrDefault(part, new RequestUse());
                  if (!isClear || !built.areOwn()) {
                    others.add(part);
                  } else if (own.putIfAbsent(part, built) == null) {
                    ahead.push(part);
                  }
                }
              });
    }
    others.forEach(part -> own.keySet().removeAll(module.withParts(part).keySet()));
    own.put(request, use);
    return own;
  }

  /**
   * Returns whether these requests and parts have no parts but these.
   *
   * @param own what the method sets on them, by their classes
   */
  public boolean hasAllParts(Map<String, RequestUse> own) {
    return own.entrySet().stream()
        .allMatch(
            holder ->
                all.stream().noneMatch(it -> it.isUnclear(holder.getKey()))
                    && holder.getValue().parts().values().stream()
                        .allMatch(own.keySet()::containsAll));
  }

  private boolean isUnclear(String request) {
    String first = unclear.ceiling(setter(request, ""));
    return first != null
        && first.regionMatches(true, 0, setter(request, ""), 0, request.length() + 1);
  }

  /** Returns the method and its lambdas; none if requests can be in them that are not known. */
  public Set<MethodRequests> withLambdas() {
    return all;
  }

  /** Returns the requests and parts of which the method, without its lambdas, has builders. */
  Set<String> built() {
    return seen.keySet();
  }
}
