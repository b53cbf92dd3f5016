package dev.carillon.catalog.call.classfile.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * Where the code of a method makes builders, of each class the last one, and which setters it calls
 * on them whichever way it takes.
 */
public final class BuilderWays {

  /** More handlers than a method has; all are looked through at each label. */
  private static final int MOST_CAUGHT = 100;

  private final Branches branches = new Branches();
  private final Map<String, Branches.Place> begun = new HashMap<>();

  /** The setters that are always called on these. */
  private final Map<String, Set<String>> setters = new HashMap<>();

  private final AllWays<Called> inBranches = new AllWays<>();

  private final List<Caught> caught = new ArrayList<>();

  /** The code whose exceptions are caught in which the last builder of each class was made. */
  private final Map<String, Set<Caught>> begunIn = new HashMap<>();

  /** The code which stands here that nothing has left for its handler yet. */
  private final Set<Caught> running = new HashSet<>();

  private final Map<Called, Integer> times = new HashMap<>();

  /**
   * The call of a setter.
   *
   * @param builder where the builder is from, and the variables that had it
   */
  public record Called(String model, String setter, List<String> builder) {}

  /** Code of which a handler takes what it throws; that of a {@code finally} throws it again. */
  private record Caught(Label start, Label end, Label handler, boolean again) {}

  /**
   * Visits a handler of code that comes later.
   *
   * @param type what it takes, or null for whatever is thrown
   */
  public void caught(Label start, Label end, Label handler, @Nullable String type) {
    if (caught.size() < MOST_CAUGHT) {
      caught.add(new Caught(start, end, handler, type == null));
    }
  }

  /** Notes that a builder is made here; returns the setters that are always called on it. */
  public Set<String> begin(String model) {
    begun.put(model, branches.place());
    begunIn.put(model, Set.copyOf(running));
    inBranches.remove(call -> call.model().equals(model));
    times.keySet().removeIf(call -> call.model().equals(model));
    Set<String> none = new HashSet<>();
    setters.put(model, none);
    return none;
  }

  /** Returns whether no builder of a class was made yet. */
  public boolean isNoneOf(String model) {
    return !begun.containsKey(model);
  }

  /** Returns whether what stands here is always run if the last builder of a class is made. */
  public boolean isAlways(String model) {
    return branches.place().equals(begun.get(model));
  }

  /** Returns whether what stands here is always run. */
  public boolean isAlways() {
    return branches.place().equals(Branches.Place.START);
  }

  /** Notes that a setter is called on the last builder of a class whichever way the code takes. */
  public void callAlways(String model, String setter) {
    setters.getOrDefault(model, new HashSet<>()).add(setter);
  }

  /** Notes that a setter is called in a branch. */
  public void callInBranch(Called call) {
    inBranches.add(call);
    times.merge(call, 1, Integer::sum);
  }

  /**
   * Visits a jump.
   *
   * @param always whether the code never goes on behind it
   */
  public void jump(Label target, boolean always) {
    branches.jump(target);
    inBranches.jump(target);
    if (always) {
      inBranches.end();
    }
  }

  /** Visits a jump to one of several labels. */
  public void choice(List<Label> targets) {
    targets.forEach(target -> jump(target, false));
    inBranches.end();
  }

  /** Visits an instruction that returns, or throws something, which can be caught. */
  public void end(boolean returns) {
    inBranches.end();
    if (returns) {
      branches.wayOut();
    } else {
      running.forEach(this::jumpOut);
      running.clear();
    }
  }

  /** Visits a jump out of code to its handler, where nothing has builders that were made in it. */
  private void jumpOut(Caught code) {
    branches.jump(code.handler());
    begunIn.forEach(
        (model, around) -> {
          if (around.contains(code)) {
            begun.computeIfPresent(model, (same, place) -> place.behind(code.handler()));
          }
        });
  }

  /**
   * Visits a label; returns whether some jump was to it. Code of which something is caught can end
   * before it has called anything.
   */
  public boolean label(Label label) {
    inBranches.label(label);
    for (Caught code : caught) {
      if (code.start().equals(label)) {
        inBranches.jump(code.handler());
        if (!code.again()) {
          running.add(code);
        }
      }
    }
    running.removeIf(code -> code.end().equals(label));
    return branches.label(label);
  }

  /**
   * Returns what all branches call that come together here and began behind the builder, each once,
   * with how often it stands there.
   */
  public Map<Called, Integer> joined() {
    Map<Called, Integer> joined = new HashMap<>();
    for (Called call : inBranches.here()) {
      if (isNoneOf(call.model()) ? isAlways() : isAlways(call.model())) {
        joined.put(call, Objects.requireNonNullElse(times.remove(call), 1));
      }
    }
    if (!joined.isEmpty()) {
      inBranches.remove(joined::containsKey);
    }
    return joined;
  }
}
