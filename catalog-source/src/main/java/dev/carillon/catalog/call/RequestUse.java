package dev.carillon.catalog.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How code uses the builder of one class of the SDK's model: where it starts, and what it sets. */
public final class RequestUse {

  private static final String FROM = "from";

  /** Each enum of the SDK's has this one, which is no setter's. */
  private static final String OF_ENUM = "fromValue";

  private final NavigableMap<String, SetterUse> setters = new TreeMap<>();
  private final Map<String, Integer> calls = new HashMap<>();
  private int built;
  private boolean copied;

  /** Notes that code starts with an empty builder. */
  public void built() {
    built++;
  }

  /** Notes that code starts from a request that it was given. */
  public void copied() {
    copied = true;
  }

  /** Notes what code makes of nothing by a factory, with one setter called. */
  public void made(String setter, List<String> types) {
    built();
    set(setter, Optional.empty(), types);
  }

  /**
   * Returns the setter that a factory of the SDK's unions stands for, {@code systemTool} for {@code
   * Tool.fromSystemTool}; empty for other methods.
   */
  public static Optional<String> setterOf(String factory) {
    return factory.length() > FROM.length() && factory.startsWith(FROM) && !factory.equals(OF_ENUM)
        ? Optional.of(
            Character.toLowerCase(factory.charAt(FROM.length()))
                + factory.substring(FROM.length() + 1))
        : Optional.empty();
  }

  /**
   * Notes a call of a setter.
   *
   * @param name the setter's name
   * @param constant the text that it is given, where that is a constant
   * @param types the types of the model that it is given, as far as can be told
   */
  public void set(String name, Optional<String> constant, List<String> types) {
    set(name, constant, types, true);
  }

  /**
   * Notes a call of a setter.
   *
   * @param always whether it is called wherever the builder is made
   */
  public void set(String name, Optional<String> constant, List<String> types, boolean always) {
    set(name, SetterUse.of(constant, types), always ? 1 : 0);
  }

  /** Notes what a setter that is called is given inside of a collection. */
  public void holds(String name, List<String> types) {
    set(name, SetterUse.of(Optional.empty(), types), 0);
  }

  private void set(String name, SetterUse use, int times) {
    SetterUse before = setters.get(name);
    setters.put(name, before == null ? use : before.and(use));
    calls.put(name, calls.getOrDefault(name, 0) + times);
  }

  /** Adds what other code does. */
  public void add(RequestUse other) {
    built += other.built;
    copied |= other.copied;
    for (Map.Entry<String, SetterUse> set : other.setters.entrySet()) {
      set(set.getKey(), set.getValue(), other.calls.getOrDefault(set.getKey(), 0));
    }
  }

  /** Returns whether all that code sets on such requests can be seen. */
  boolean isSeenWhole() {
    return built > 0 && !copied;
  }

  /** Returns whether, as far as can be seen, all such requests set this. */
  boolean isAlwaysSet(String name) {
    return isSeenWhole() && calls.getOrDefault(name, 0) >= built;
  }

  Map<String, SetterUse> setters() {
    return setters;
  }
}
