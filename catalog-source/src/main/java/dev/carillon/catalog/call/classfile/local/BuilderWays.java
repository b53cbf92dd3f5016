package dev.carillon.catalog.call.classfile.local;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.objectweb.asm.Label;

/**
 * Where the code of a method makes builders, of each class the last one, and which setters it calls
 * on them whichever way it takes.
 */
public final class BuilderWays {

  private final Branches branches = new Branches();
  private final Map<String, Branches.Place> begun = new HashMap<>();

  /** The setters that are always called on these. */
  private final Map<String, Set<String>> setters = new HashMap<>();

  private final AllWays<Called> inBranches = new AllWays<>();
  private final Map<Called, Integer> times = new HashMap<>();

  /**
   * The call of a setter.
   *
   * @param builder where the builder is from, and the variables that had it
   */
  public record Called(String model, String setter, List<String> builder) {}

  /** Notes that a builder is made here; returns the setters that are always called on it. */
  public Set<String> begin(String model) {
    begun.put(model, branches.place());
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

  /** Visits an instruction that returns or throws something. */
  public void end(boolean returns) {
    inBranches.end();
    if (returns) {
      branches.wayOut();
    }
  }

  /** Visits a label; returns whether some jump was to it. */
  public boolean label(Label label) {
    inBranches.label(label);
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
