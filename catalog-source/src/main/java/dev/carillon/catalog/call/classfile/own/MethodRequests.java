package dev.carillon.catalog.call.classfile.own;

import dev.carillon.catalog.call.RequestUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The requests that one method builds, with the lambdas in it, and those that it takes from other
 * methods and fields of its class. Which of its calls is given which of them is not told apart;
 * where one can be from elsewhere, nothing is known of its class.
 */
public final class MethodRequests {

  private final NavigableSet<String> elsewhere = new TreeSet<>();
  private final NavigableSet<String> parameters = new TreeSet<>();
  private final List<String> lambdas = new ArrayList<>();
  private final Map<String, RequestUse> seen = new TreeMap<>();

  /** The lambdas that are given new builders, by the methods that they became, with the classes. */
  private final Set<String> given = new HashSet<>();

  /** What the method sets on a builder that it is given. */
  private final List<SetOnGiven> setOnGiven = new ArrayList<>();

  /** The methods and fields of the class from which requests are taken, by their classes. */
  private final Map<String, Set<String>> sources = new TreeMap<>();

  /** The fields of the class that the method gives a request. */
  private final NavigableSet<String> kept = new TreeSet<>();

  private final String method;
  private boolean open;

  /** How the method and its lambdas build requests, and of which that is not all. */
  private final Map<String, RequestUse> built = new TreeMap<>();

  private final NavigableSet<String> unknown = new TreeSet<>();

  /** All that is set on the requests of a class, once the class of the method was read. */
  private final Map<String, RequestUse> whole = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private boolean finished;

  /** A setter; always, if it is called whichever way the method takes. */
  private record SetOnGiven(String request, String setter, boolean always) {}

  MethodRequests(String method) {
    this.method = method;
  }

  /** Returns how the method itself builds requests of a class. */
  public RequestUse use(String request) {
    return seen.computeIfAbsent(request, name -> new RequestUse());
  }

  /** Notes that some request, or the builder of one, comes from elsewhere or goes there. */
  public void elsewhere(String request) {
    elsewhere.add(request);
  }

  /** Notes that a request comes from a method or a field of the same class. */
  public void from(String source, String request) {
    sources.computeIfAbsent(request, name -> new TreeSet<>()).add(source);
  }

  /** Notes that a field of the same class is given a request. */
  public void keeps(String field) {
    kept.add(field);
  }

  Set<String> kept() {
    return kept;
  }

  /** Notes that a lambda, by the method that it became, is given a new builder. */
  public void givesNew(String lambda, String request) {
    use(request).built();
    given.add(given(lambda, request));
  }

  private static String given(String lambda, String request) {
    return lambda + ' ' + request;
  }

  /**
   * Notes a call of a setter of the builder that the method is given.
   *
   * @param always whether the method calls it whichever way it takes
   */
  public void setsOnGiven(String request, String setter, boolean always) {
    setOnGiven.add(new SetOnGiven(request, setter, always));
  }

  /** Notes that any request can come from elsewhere. */
  public void open() {
    open = true;
  }

  /** Notes that the method has a request, or the builder of one, as a parameter. */
  public void parameter(String request) {
    parameters.add(request);
  }

  /** Returns whether the method has a request, or the builder of one, as a parameter. */
  public boolean hasParameters() {
    return !parameters.isEmpty();
  }

  /** Notes a lambda in the method, by the method of the same class that it became. */
  public void lambda(String method) {
    lambdas.add(method);
  }

  /** Puts together what a method and its lambdas do, of the methods of one class. */
  void join(Map<String, MethodRequests> ofClass) {
    Set<MethodRequests> all = withLambdas(ofClass);
    open = all.isEmpty();
    unknown.addAll(parameters);
    for (MethodRequests each : all) {
      each.seen.forEach((request, use) -> merged(built, request).add(use));
      unknown.addAll(each.elsewhere);
      Map.copyOf(each.sources)
          .forEach((request, some) -> List.copyOf(some).forEach(source -> from(source, request)));
    }
    all.forEach(each -> each.addGiven(all, built));
  }

  private static RequestUse merged(Map<String, RequestUse> uses, String request) {
    return uses.computeIfAbsent(request, name -> new RequestUse());
  }

  /** Adds which of the setters of given builders are called wherever these are made. */
  private void addGiven(Set<MethodRequests> all, Map<String, RequestUse> uses) {
    Map<String, Set<String>> together = new TreeMap<>();
    for (SetOnGiven set : setOnGiven) {
      String builder = given(method, set.request());
      if (all.stream().noneMatch(each -> each.given.contains(builder))) {
        merged(uses, set.request()).setOfAny(set.setter());
      } else if (set.always()) {
        merged(uses, set.request()).setAlways(set.setter());
        together.computeIfAbsent(set.request(), name -> new TreeSet<>()).add(set.setter());
      }
    }
    together.forEach((request, setters) -> merged(uses, request).setTogether(setters));
  }

  /**
   * Adds the requests that are taken from methods and fields of the class.
   *
   * @param ofClass the methods that build what each of these gives, of those of which that is known
   */
  void follow(Map<String, Set<MethodRequests>> ofClass) {
    Set<String> requests = new TreeSet<>(built.keySet());
    requests.addAll(sources.keySet());
    for (String request : requests) {
      Set<MethodRequests> all = new LinkedHashSet<>(Set.of(this));
      Deque<MethodRequests> ahead = new ArrayDeque<>(all);
      boolean known = true;
      while (known && !ahead.isEmpty()) {
        MethodRequests next = ahead.pop();
        Set<String> from = next.sources.getOrDefault(request, Set.of());
        known = !next.open && !next.unknown.contains(request) && ofClass.keySet().containsAll(from);
        from.stream()
            .flatMap(source -> ofClass.getOrDefault(source, Set.of()).stream())
            .filter(all::add)
            .forEach(ahead::push);
      }
      if (known) {
        all.forEach(
            each -> merged(whole, request).add(each.built.getOrDefault(request, new RequestUse())));
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
    whole.forEach(
        (request, use) -> {
          Map<String, Set<String>> parts = module.getOrDefault(request, new RequestUse()).parts();
          use.parts()
              .keySet()
              .forEach(
                  setter -> use.holds(setter, List.copyOf(parts.getOrDefault(setter, Set.of()))));
          use.replaceTexts(meant);
        });
  }

  /** Returns all that the method sets on requests of a class; empty if others may set more. */
  public Optional<RequestUse> whole(String request) {
    return Optional.ofNullable(whole.get(request));
  }
}
