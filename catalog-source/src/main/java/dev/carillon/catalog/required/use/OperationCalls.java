package dev.carillon.catalog.required.use;

import dev.carillon.catalog.call.ActionNeed;
import dev.carillon.catalog.call.ActionNeeds;
import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.classfile.CallPlace;
import dev.carillon.catalog.call.classfile.FoundCall;
import dev.carillon.catalog.call.classfile.own.MethodRequests;
import dev.carillon.catalog.call.classfile.own.StartedRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calls of one operation. */
public final class OperationCalls {

  /** Stands for a call without a request, which names nothing. */
  public static final String NOTHING = "without.";

  /** Clients that are told what they are for otherwise. */
  private static final String ENHANCED = ".enhanced.";

  private final List<FoundCall> calls = new ArrayList<>();

  /** Whether calls are given requests; both, where some are and some are not. */
  private final Set<Boolean> takeRequest = new TreeSet<>();

  /** What names the resources of calls; an empty text where their requests do, or nothing. */
  private final Set<String> on = new TreeSet<>();

  /**
   * What the code around a call shows of its request.
   *
   * @param requests how it is built
   * @param needs what it leads to
   */
  private record Shown(RequestUses requests, List<ActionNeed> needs) {}

  /**
   * What code sets on requests and parts, by their classes.
   *
   * @param areAll whether these are all parts
   */
  private record Built(Map<String, RequestUse> uses, boolean areAll) {

    /** Returns all that it says; many methods can say the same, of which one has to be asked. */
    List<Object> said() {
      List<Object> said = new ArrayList<>(List.of(areAll, List.copyOf(uses.keySet())));
      uses.values().forEach(use -> said.add(use.all()));
      return said;
    }

    Shown shown(ActionNeeds needs, RequestUses module) {
      RequestUses by = module.with(uses, areAll);
      return new Shown(by, needs.in(by, true));
    }
  }

  /** What a call needs by itself; empty where the code around it does not show all. */
  private record OwnNeeds(CallPlace place, Optional<Shown> shown) {

    /** Returns what it surely, or else perhaps, needs of an action, if that is known. */
    Optional<ActionNeed> of(ActionNeed told) {
      return shown.flatMap(
          all ->
              all.needs().stream()
                  .filter(own -> own.action().equals(told.action()))
                  .min(Comparator.comparing(ActionNeed::need)));
    }

    /** Returns whether it may need the action. */
    boolean mayNeed(ActionNeed told) {
      return shown.isEmpty() || of(told).filter(own -> own.need() != Need.LEFT_OUT).isPresent();
    }

    /** Returns whether it can be a reason for a need that the whole module is told to have. */
    boolean leadsTo(ActionNeed told) {
      return shown.isEmpty()
          || of(told).filter(own -> own.need().compareTo(told.need()) <= 0).isPresent();
    }
  }

  /** Adds a call. */
  public void add(FoundCall call) {
    calls.add(call);
    on.add(call.takesRequest() || !isClient(call) ? call.on().orElse("") : NOTHING);
    takeRequest.add(call.takesRequest());
  }

  private static boolean isClient(FoundCall call) {
    String type = call.call().type();
    return type.endsWith("Client") && !type.contains(ENHANCED);
  }

  /** Returns whether the calls are given requests; both, where some are and some are not. */
  public Set<Boolean> takeRequest() {
    return takeRequest;
  }

  /** Returns what names the resources of the calls. */
  public Set<String> on() {
    return on;
  }

  /** Returns the requests of the methods that the calls are in. */
  public Stream<MethodRequests> methods() {
    return calls.stream().map(FoundCall::own);
  }

  /**
   * Returns what the calls need that are given a request, or are not. What the requests of the
   * module lead to is told where a call is given one that does, or one that is not seen whole. If
   * no call is given such a request, it is only told if others may be, and if it is surely needed.
   * It is on what each request names, where each that may lead to it is seen whole and does.
   *
   * @param areAll whether the module makes such requests only in methods that send them
   */
  public List<PlacedNeed> needs(
      CalledOperation operation,
      ActionNeeds needs,
      RequestUses requests,
      boolean takesRequest,
      boolean areAll) {
    Map<List<Object>, Optional<Shown>> shown = new HashMap<>();
    Map<List<Object>, Shown> alike = new HashMap<>();
    List<OwnNeeds> ofEach = new ArrayList<>();
    for (FoundCall call : calls) {
      if (call.takesRequest() == takesRequest) {
        Optional<StartedRequest> given = call.own().told(operation.request(), call.sent());
        Optional<Shown> own =
            shown.computeIfAbsent(
                List.of(call.own(), given),
                code ->
                    call.own()
                        .whole(operation.request(), given, requests)
                        .filter(built -> takesRequest)
                        .map(built -> new Built(built, call.own().hasAllParts(built)))
                        .map(
                            built ->
                                alike.computeIfAbsent(
                                    built.said(), said -> built.shown(needs, requests))));
        ofEach.add(new OwnNeeds(call.place(), own));
      }
    }
    return needs.in(requests, takesRequest).stream()
        .flatMap(told -> placed(told, ofEach, requests, areAll).stream())
        .toList();
  }

  private static Optional<PlacedNeed> placed(
      ActionNeed told, List<OwnNeeds> ofEach, RequestUses requests, boolean areAll) {
    List<OwnNeeds> leading = ofEach.stream().filter(own -> own.leadsTo(told)).toList();
    if (!leading.isEmpty()) {
      boolean areShown =
          areAll
              && told.need() != Need.LEFT_OUT
              && ofEach.stream().filter(own -> own.mayNeed(told)).count() == leading.size()
              && leading.stream().allMatch(own -> own.shown().isPresent());
      List<RequestUses> leadingTo =
          areShown
              ? leading.stream()
                  .flatMap(own -> own.shown().stream())
                  .map(Shown::requests)
                  .distinct()
                  .toList()
              : List.of(requests);
      return Optional.of(new PlacedNeed(told, places(leading), true, leadingTo));
    }
    Optional<ActionNeed> own = ofEach.stream().flatMap(it -> it.of(told).stream()).findFirst();
    Optional<ActionNeed> need =
        areAll ? own : Optional.of(told.need() == Need.PERHAPS ? own.orElse(told) : told);
    return need.map(it -> new PlacedNeed(it, places(ofEach), false, List.of(requests)));
  }

  private static NavigableSet<CallPlace> places(List<OwnNeeds> calls) {
    return calls.stream().map(OwnNeeds::place).collect(Collectors.toCollection(TreeSet::new));
  }
}
