package dev.carillon.catalog.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** How code uses the builder of one class of the SDK's model: where it starts, and what it sets. */
public final class RequestUse {

  /** Stands for a part of a text that is no constant: whatever, or nothing. */
  public static final char OPEN = '\uE000';

  /** The name of a setter that stands for each that others can call. */
  public static final String ANY = "" + OPEN;

  /** Begins what stands for a constant of an enum of the model, by its name. */
  public static final char CHOICE = '\uE001';

  private final NavigableMap<String, Setter> setters = new TreeMap<>();
  private final Map<String, Integer> calls = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /** The setters that code always calls on a builder, of each builder. */
  private final List<Set<String>> together = new ArrayList<>();

  private int built;
  private boolean copied;
  private boolean given;

  /**
   * The calls of one setter.
   *
   * @param constants the constant texts that it is given
   * @param open the texts that are constant in part
   * @param choices the names of the enum constants that it is given
   * @param vague whether it is given anything else
   * @param types the types of the model that it is given
   */
  record Setter(
      NavigableSet<String> constants,
      NavigableSet<String> open,
      NavigableSet<String> choices,
      boolean vague,
      NavigableSet<String> types) {

    static Setter of(Collection<String> texts, List<String> types) {
      NavigableSet<String> open = new TreeSet<>();
      NavigableSet<String> constants = new TreeSet<>();
      NavigableSet<String> choices = new TreeSet<>();
      boolean vague = texts.isEmpty();
      for (String text : texts) {
        if (isChoice(text)) {
          choices.add(text.substring(1));
        } else {
          (text.indexOf(OPEN) < 0 ? constants : open).add(text);
        }
        vague |= text.equals(String.valueOf(OPEN));
      }
      return new Setter(constants, open, choices, vague, new TreeSet<>(types));
    }

    /** Returns whether it is given anything that is no text, or none that is known. */
    boolean unknown() {
      return vague || !choices.isEmpty();
    }

    /** Returns whether it is given such a constant, of an enum or not. */
    boolean has(Predicate<String> constant) {
      return both(constants, choices).stream().anyMatch(constant);
    }

    /** Returns whether it is given anything but constants. */
    boolean varies() {
      return unknown() || !open.isEmpty();
    }

    Setter and(Setter other) {
      return new Setter(
          both(constants, other.constants),
          both(open, other.open),
          both(choices, other.choices),
          vague || other.vague,
          both(types, other.types));
    }

    private static NavigableSet<String> both(Set<String> some, Set<String> others) {
      NavigableSet<String> all = new TreeSet<>(some);
      all.addAll(others);
      return all;
    }
  }

  /** Notes that code starts with an empty builder. */
  public void built() {
    built++;
  }

  /** Notes the same, and which setters are all called on it. */
  public void built(Set<String> together) {
    built();
    setTogether(together);
  }

  /**
   * Notes which setters are all called on the same builder, besides each call of them.
   *
   * @param names the setters, to which code that is still read can add
   */
  public void setTogether(Set<String> names) {
    together.add(names);
  }

  /** Notes that a lambda is not given an empty builder, but one that another call made. */
  public void wasBuilt() {
    built--;
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
   * Notes a call of a setter.
   *
   * @param constants the texts that it is given, where all that it is given are constants
   * @param types the types of the model that it is given, as far as can be told
   * @param always whether it is called wherever the builder is made
   */
  public void set(String name, List<String> constants, List<String> types, boolean always) {
    set(name, Setter.of(constants, types), always ? 1 : 0);
    places.merge(name, 1, Integer::sum);
  }

  /** Notes a call of a setter that is made wherever the builder is, with a text if it is known. */
  public void set(String name, Optional<String> constant, List<String> types) {
    set(name, constant.stream().toList(), types, true);
  }

  /** Notes a call of a setter of a copy, which has, too, what is set on the request it is of. */
  public void setOfCopy(String name, List<String> constants, List<String> types) {
    set(name, Setter.of(constants, types), 0);
  }

  /** Notes of a call of a setter that it is of a copy. */
  public void wasOfCopy(String name) {
    places.merge(name, -1, Integer::sum);
  }

  /** Notes of a setter, once more, that these calls are one wherever the builder is made. */
  public void setAlways(String name, int places) {
    calls.merge(name, 1, Integer::sum);
    this.places.merge(name, 1 - places, Integer::sum);
  }

  /** Notes of a call of a setter that was noted as always made that it is not. */
  public void wasNotAlways(String name) {
    calls.merge(name, -1, Integer::sum);
  }

  /** Notes of a call of a setter that it can be of more than one builder. */
  public void setOfAny(String name) {
    shared.add(name);
  }

  /** Notes what a setter that is called is given inside of a collection. */
  public void setInCollection(String name, List<String> types) {
    NavigableSet<String> none = new TreeSet<>();
    set(name, new Setter(none, none, none, false, new TreeSet<>(types)), 0);
  }

  private void set(String name, Setter use, int times) {
    setters.merge(name, use, Setter::and);
    calls.merge(name, times, Integer::sum);
  }

  /** Returns whether a text stands for a constant of an enum, whose own text is not known. */
  public static boolean isChoice(String text) {
    return text.indexOf(CHOICE) == 0;
  }

  /** Returns the classes of the model that setters are given. */
  public Map<String, Set<String>> parts() {
    Map<String, Set<String>> parts = new HashMap<>();
    setters.forEach((name, setter) -> parts.put(name, setter.types()));
    return parts;
  }

  /** Returns all constants that setters are given. */
  public Set<String> texts() {
    Set<String> texts = new HashSet<>();
    setters.values().forEach(setter -> texts.addAll(setter.constants()));
    return texts;
  }

  /** Replaces each constant by those that it stands for; empty where it stands for others, too. */
  public void replaceTexts(Function<String, Optional<NavigableSet<String>>> meant) {
    setters.replaceAll(
        (name, setter) -> {
          NavigableSet<String> all = new TreeSet<>(setter.open());
          setter.choices().forEach(choice -> all.add(CHOICE + choice));
          boolean vague = setter.vague();
          for (String constant : setter.constants()) {
            Optional<NavigableSet<String>> texts = meant.apply(constant);
            vague |= texts.isEmpty();
            texts.ifPresent(all::addAll);
          }
          Setter told = Setter.of(all, List.copyOf(setter.types()));
          vague |= !all.isEmpty() && told.vague();
          return new Setter(told.constants(), told.open(), told.choices(), vague, told.types());
        });
  }

  /** Notes that other code may give this code some, beside those that it builds. */
  public void given() {
    given = true;
  }

  /** Adds what other code does. */
  public void add(RequestUse other) {
    built += other.built;
    copied |= other.copied;
    given |= other.given;
    other.places.forEach((name, times) -> places.merge(name, times, Integer::sum));
    shared.addAll(other.shared);
    other.together.stream().filter(names -> names.size() > 1).forEach(together::add);
    other.setters.forEach((name, setter) -> set(name, setter, other.calls.getOrDefault(name, 0)));
  }

  /** Returns whether all that code sets on such requests can be seen. */
  boolean isSeenWhole() {
    return built > 0 && !copied;
  }

  /** Returns whether all that this code has of them, or is given, can be seen in it. */
  public boolean areOwn() {
    return isSeenWhole() && !given;
  }

  /** Returns whether, as far as can be seen, all such requests set this. */
  boolean isAlwaysSet(String name) {
    return isSeenWhole() && calls.getOrDefault(name, 0) >= built;
  }

  /**
   * Returns whether some such request is seen to set nothing of such a name: where fewer places set
   * it than make such requests, or as many, and one of them only sometimes.
   */
  boolean isLeftOut(Predicate<String> name) {
    int times = 0;
    int always = 0;
    for (Map.Entry<String, Integer> called : places.entrySet()) {
      if (name.test(called.getKey())) {
        times += called.getValue();
        always += calls.getOrDefault(called.getKey(), 0);
      }
    }
    for (Set<String> names : together) {
      int more = Math.max(0, (int) names.stream().filter(name).count() - 1);
      times -= more;
      always -= more;
    }
    return (given ? built > 0 : isSeenWhole())
        && (times < built || (times == built && always < built))
        && shared.stream().noneMatch(name);
  }

  Map<String, Setter> setters() {
    return setters;
  }

  /** Returns all that it says: another one that says the same is answered the same. */
  public List<Object> all() {
    return List.of(setters, calls, places, shared, together, built, copied, given);
  }
}
