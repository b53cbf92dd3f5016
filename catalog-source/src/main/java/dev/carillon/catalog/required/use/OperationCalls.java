package dev.carillon.catalog.required.use;

import dev.carillon.catalog.call.ActionNeed;
import dev.carillon.catalog.call.ActionNeeds;
import dev.carillon.catalog.call.CalledOperation;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.classfile.CallPlace;
import dev.carillon.catalog.call.classfile.FoundCall;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
   * What a call needs by itself.
   *
   * @param needs what it is; empty where the code around the call does not show its whole request
   */
  private record OwnNeeds(CallPlace place, Optional<List<ActionNeed>> needs) {

    /** Returns what it needs of an action, if that is known and anything. */
    Optional<ActionNeed> of(ActionNeed told) {
      return needs.flatMap(
          all -> all.stream().filter(own -> own.action().equals(told.action())).findFirst());
    }

    /** Returns whether it can be a reason for a need that the whole module is told to have. */
    boolean leadsTo(ActionNeed told) {
      return needs.isEmpty()
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

  /**
   * Returns what the calls need that are given a request, or are not. What the requests of the
   * module lead to is told where a call is given one that does, or one that is not seen whole. If
   * it is only perhaps needed, and no call is given such a request, it is not.
   */
  public List<PlacedNeed> needs(
      CalledOperation operation, ActionNeeds needs, RequestUses requests, boolean takesRequest) {
    List<OwnNeeds> ofEach = new ArrayList<>();
    for (FoundCall call : calls) {
      if (call.takesRequest() == takesRequest) {
        Optional<List<ActionNeed>> own =
            call.own()
                .whole(operation.request())
                .filter(whole -> takesRequest)
                .map(whole -> needs.in(requests.with(operation.request(), whole), true));
        ofEach.add(new OwnNeeds(call.place(), own));
      }
    }
    return needs.in(requests, takesRequest).stream().map(told -> placed(told, ofEach)).toList();
  }

  private static PlacedNeed placed(ActionNeed told, List<OwnNeeds> ofEach) {
    NavigableSet<CallPlace> all = new TreeSet<>();
    NavigableSet<CallPlace> leading = new TreeSet<>();
    for (OwnNeeds own : ofEach) {
      all.add(own.place());
      if (own.leadsTo(told)) {
        leading.add(own.place());
      }
    }
    if (!leading.isEmpty()) {
      return new PlacedNeed(told, leading);
    }
    ActionNeed need =
        told.need() == Need.PERHAPS
            ? ofEach.stream().flatMap(own -> own.of(told).stream()).findFirst().orElse(told)
            : told;
    return new PlacedNeed(need, all);
  }
}
