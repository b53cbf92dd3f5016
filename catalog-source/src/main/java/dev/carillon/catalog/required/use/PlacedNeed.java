package dev.carillon.catalog.required.use;

import dev.carillon.catalog.call.ActionNeed;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.classfile.CallPlace;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What some calls of an operation need, and where these are.
 *
 * @param need what they need
 * @param places where they are
 * @param isLedTo whether some of these calls can be the reason, and not only what else the module
 *     builds
 * @param requests how the requests are built that lead to it: those of each call where the code
 *     around each shows them, else those of the module
 */
public record PlacedNeed(
    ActionNeed need, NavigableSet<CallPlace> places, boolean isLedTo, List<RequestUses> requests) {

  /** Copies what is given. */
  public PlacedNeed {
    requests = List.copyOf(requests);
    places = Collections.unmodifiableNavigableSet(new TreeSet<>(places));
  }
}
