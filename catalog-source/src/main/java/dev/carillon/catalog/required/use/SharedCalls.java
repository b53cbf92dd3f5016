package dev.carillon.catalog.required.use;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.classfile.CallPlace;
import dev.carillon.catalog.call.classfile.FoundCall;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Calls of one operation that are given the same requests, as far as can be told. */
public final class SharedCalls {

  /** Stands for a call without a request, which names nothing. */
  public static final String NOTHING = "without.";

  /** Clients that are told what they are for otherwise. */
  private static final String ENHANCED = ".enhanced.";

  private final boolean takeRequest;
  private final RequestUses requests;
  private final NavigableSet<CallPlace> places = new TreeSet<>();
  private final Set<String> on = new TreeSet<>();

  SharedCalls(boolean takeRequest, RequestUses requests) {
    this.takeRequest = takeRequest;
    this.requests = requests;
  }

  void add(FoundCall call) {
    places.add(call.place());
    on.add(takeRequest || !isClient(call) ? call.on().orElse("") : NOTHING);
  }

  private static boolean isClient(FoundCall call) {
    String type = call.call().type();
    return type.endsWith("Client") && !type.contains(ENHANCED);
  }

  /** Returns whether the calls are given requests. */
  public boolean takeRequest() {
    return takeRequest;
  }

  /** Returns how the requests are built that the calls can be given. */
  public RequestUses requests() {
    return requests;
  }

  /** Returns where the calls are. */
  public NavigableSet<CallPlace> places() {
    return places;
  }

  /**
   * Returns what names the resources of the calls; an empty text where their requests do, or
   * nothing.
   */
  public Set<String> on() {
    return on;
  }
}
