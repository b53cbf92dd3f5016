package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;

/**
 * The methods of a class that are given new builders, as those that lambdas become: what they set
 * is set wherever the builder is made. What a method sets that is given the builder of another is
 * set where that calls it. So it is with a copy of what a field or variable keeps, if only requests
 * that are built in the class get there.
 */
final class NewBuilders {

  private final List<Given> given = new ArrayList<>();
  private final List<Called> called = new ArrayList<>();

  /** The setters that all branches of such a method call, and at how many places. */
  private final Map<Called, Integer> joined = new HashMap<>();

  /** The methods that are given the builders of copies. */
  private final Set<Given> ofCopies = new HashSet<>();

  private final Set<String> counted = new HashSet<>();

  /** Whether a field or variable that only the class can change keeps only what is built here. */
  private final Map<String, Boolean> keepers = new HashMap<>();

  private final List<Copied> copied = new ArrayList<>();
  private String last = "";

  /** A method that is given the builder of a model. */
  private record Given(String method, String model) {}

  /** A request of which a copy is made, and the field or variable that keeps it. */
  private record Copied(String keeper, String model) {}

  /** A setter that such a method calls; always, if it does whichever way it takes. */
  private record Called(Given in, String setter, boolean always) {}

  /** Notes that a method is given new builders. */
  void add(String method, String model) {
    given.add(new Given(method, model));
  }

  /**
   * Notes the same of a lambda or a reference, and returns whether it is the first to that method:
   * a lambda in a block {@code finally} stands in the class once for each way out of the block. A
   * consumer that is a method of the SDK, as {@code SdkBuilder::build}, sets nothing.
   */
  boolean addFirst(String function, Handle method, String model) {
    if (method.getOwner().startsWith(SdkNames.SDK)) {
      last = "";
      return function.equals("accept");
    }
    last = method + " " + model;
    if (!counted.add(last)) {
      last = "";
      return false;
    }
    add(method.getName(), model);
    return true;
  }

  /**
   * Returns whether the method that was added last is for a model and was the first, and forgets
   * that it was.
   */
  boolean forgetLast(String model) {
    return last.endsWith(" " + model) && counted.remove(last);
  }

  /**
   * Notes that the method of a model which was added last is given no new builder.
   *
   * @param ofCopy whether it is given that of a copy
   */
  void removeLast(String model, boolean ofCopy) {
    for (int i = given.size() - 1; i >= 0; i--) {
      if (given.get(i).model().equals(model)) {
        Given removed = given.remove(i);
        if (ofCopy) {
          ofCopies.add(removed);
        }
        return;
      }
    }
  }

  /**
   * Notes that a method calls a setter, of whatever builder of the model.
   *
   * @param always whether it does so whichever way it takes
   */
  void addCall(String method, String model, String setter, boolean always) {
    called.add(new Called(new Given(method, model), setter, always));
  }

  /** Notes that a method calls a setter, as was noted of each place, whichever way it takes. */
  void addJoined(String method, String model, String setter, int places) {
    joined.put(new Called(new Given(method, model), setter, true), places);
  }

  /** Notes of a call that counts as always made, at one place or as joined, that it is not. */
  void wasNotAlways(String method, String model, String setter) {
    Called call = new Called(new Given(method, model), setter, true);
    if (joined.remove(call) == null && called.remove(call)) {
      addCall(method, model, setter, false);
    }
  }

  /** Notes a field or variable that nobody else can change. */
  void addOwn(String keeper) {
    keepers.putIfAbsent(keeper, true);
  }

  /** Notes that one is given a request that is built here, or what can be another. */
  void addKept(String keeper, boolean built) {
    keepers.computeIfPresent(keeper, (same, before) -> before && built);
  }

  /** Notes that what one keeps is copied. */
  void addCopy(String keeper, String model) {
    copied.add(new Copied(keeper, model));
  }

  /** Notes what is always set, and what on any builder, once all of the class was visited. */
  void finish(FoundCalls found) {
    for (Copied copy : copied) {
      if (!keepers.getOrDefault(copy.keeper(), false)) {
        found.use(copy.model()).copied();
      }
    }
    Map<Given, Set<String>> together = new HashMap<>();
    Set<Given> all = new HashSet<>(given);
    for (Called call : called) {
      RequestUse use = found.use(call.in().model());
      if (!all.contains(call.in()) && ofCopies.contains(call.in())) {
        use.wasOfCopy(call.setter());
      } else if (!all.contains(call.in())) {
        use.setOfAny(call.setter());
      } else if (call.always()) {
        use.setAlways(call.setter(), 1);
        together.computeIfAbsent(call.in(), in -> new HashSet<>()).add(call.setter());
      }
    }
    joined.forEach(
        (call, places) -> {
          if (all.contains(call.in())) {
            found.use(call.in().model()).setAlways(call.setter(), places);
            together.computeIfAbsent(call.in(), in -> new HashSet<>()).add(call.setter());
          }
        });
    together.forEach((in, setters) -> found.use(in.model()).setTogether(setters));
  }
}
