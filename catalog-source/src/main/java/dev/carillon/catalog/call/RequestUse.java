package dev.carillon.catalog.call;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How code uses the builder of one class of the SDK's model: where it starts, and what it sets. */
public final class RequestUse {

  private final NavigableMap<String, SetterUse> setters = new TreeMap<>();
  private boolean built;
  private boolean copied;

  /** Notes that code starts with an empty builder. */
  public void built() {
    built = true;
  }

  /** Notes that code starts from a request that it was given. */
  public void copied() {
    copied = true;
  }

  /**
   * Notes a call of a setter.
   *
   * @param name the setter's name
   * @param constant the text that it is given, where that is a constant
   * @param types the types of the model that it is given, as far as can be told
   */
  public void set(String name, Optional<String> constant, List<String> types) {
    setters.merge(name, SetterUse.of(constant, types), (before, now) -> before.and(now));
  }

  /** Adds what other code does. */
  public void add(RequestUse other) {
    built |= other.built;
    copied |= other.copied;
    other.setters.forEach((name, use) -> setters.merge(name, use, SetterUse::and));
  }

  /** Returns whether all that code sets on such requests can be seen. */
  boolean isSeenWhole() {
    return built && !copied;
  }

  Map<String, SetterUse> setters() {
    return setters;
  }
}
