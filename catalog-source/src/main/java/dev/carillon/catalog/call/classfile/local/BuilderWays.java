package dev.carillon.catalog.call.classfile.local;

import java.util.ArrayList;
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

  /** More handlers than a method has; all are looked through at each label. */
  private static final int MOST_CAUGHT = 100;

  /** What compilers for Java 8 write for a {@code +} between texts. */
  private static final String PUTS_TOGETHER = "java/lang/StringBuilder";

  private final Branches branches = new Branches();
  private final Map<String, Branches.Place> begun = new HashMap<>();

  /** The setters that are always called on these. */
  private final Map<String, Set<String>> setters = new HashMap<>();

  private final AllWays<Called> inBranches = new AllWays<>();
  private final CertainCalls certain = new CertainCalls();

  private final List<Caught> caught = new ArrayList<>();

  private final Map<Called, Integer> times = new HashMap<>();

  /**
   * The call of a setter.
   *
   * @param builder where the builder is from, and the variables that had it
   */
  public record Called(String model, String setter, List<String> builder) {}

  /** Code of which a handler takes what it throws. */
  private record Caught(Label start, Label end, Label handler) {}

  /** Visits a handler of code that comes later. */
  public void caught(Label start, Label end, Label handler) {
    if (caught.size() < MOST_CAUGHT) {
      caught.add(new Caught(start, end, handler));
    }
  }

  /** Notes that a builder is made here; returns the setters that are always called on it. */
  public Set<String> begin(String model) {
    begun.put(model, branches.place());
    inBranches.remove(call -> call.model().equals(model));
    certain.remove(call -> call.model().equals(model));
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

  /**
   * Notes that a setter is called on the last builder of a class, or on one that the method is
   * given, whichever way the code takes.
   *
   * @param undo makes the call count no more: the builder may be used where an exception was caught
   *     before it
   */
  public void callAlways(Called call, Runnable undo) {
    setters.getOrDefault(call.model(), new HashSet<>()).add(call.setter());
    certain.add(call, undo);
  }

  /** Visits a call, which can throw something, but for those that compilers put around values. */
  public void call(String owner, String name, String descriptor) {
    boolean isBoxing =
        owner.startsWith("java/lang/") && name.equals("valueOf") && descriptor.indexOf(')') == 2;
    if (!isBoxing && !owner.equals(PUTS_TOGETHER)) {
      certain.mayThrow();
    }
  }

  /** Notes that a builder of a class is used. */
  public void used(String model) {
    for (Called call : certain.skipped(each -> each.model().equals(model))) {
      setters.getOrDefault(model, new HashSet<>()).remove(call.setter());
    }
  }

  /** Notes that a setter is called in a branch. */
  public void callInBranch(Called call) {
    inBranches.add(call);
    certain.add(call);
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
    certain.jump(target);
    if (always) {
      goOnNoMore();
    }
  }

  /** Visits a jump to one of several labels. */
  public void choice(List<Label> targets) {
    targets.forEach(target -> jump(target, false));
    goOnNoMore();
  }

  private void goOnNoMore() {
    inBranches.end();
    certain.end();
  }

  /** Visits an instruction that returns, or throws something, which can be caught. */
  public void end(boolean returns) {
    if (returns) {
      certain.skipped(call -> isNoneOf(call.model()));
      branches.wayOut();
    } else {
      certain.mayThrow();
    }
    goOnNoMore();
  }

  /**
   * Visits a label; returns whether some jump was to it. Code of which something is caught can end
   * before it has called anything.
   */
  public boolean label(Label label) {
    inBranches.label(label);
    certain.label(label);
    for (Caught code : caught) {
      if (code.end().equals(label)) {
        certain.leave(code.handler());
      }
      if (code.start().equals(label)) {
        certain.enter(code.handler());
        inBranches.jump(code.handler());
      }
    }
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
