package dev.carillon.catalog.required.use;

import dev.carillon.catalog.call.ActionNeed;
import dev.carillon.catalog.call.classfile.CallPlace;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What some calls of an operation need, and where these are.
 *
 * @param need what they need
 * @param places where they are
 */
public record PlacedNeed(ActionNeed need, NavigableSet<CallPlace> places) {

  /** Copies the places. */
  public PlacedNeed {
    places = Collections.unmodifiableNavigableSet(new TreeSet<>(places));
  }
}
