package dev.carillon.catalog.call.classfile.local;

import dev.carillon.catalog.call.classfile.local.BuilderWays.Called;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Label;

/**
 * The calls of setters that count as made wherever the builder is: what is thrown before them, and
 * caught, leaves them out. That shows where the builder is used.
 */
final class CertainCalls {

  private final AllWays<Called> made = new AllWays<>();
  private final Map<Called, List<Runnable>> undoing = new HashMap<>();

  /** The handlers of the code that stands here. */
  private final List<Label> handlers = new ArrayList<>();

  /** Notes that such calls are of a builder that is the last one no more. */
  void remove(Predicate<Called> calls) {
    made.remove(calls);
    undoing.keySet().removeIf(calls);
  }

  /** Notes a call that does not count, or only with others. */
  void add(Called call) {
    made.add(call);
  }

  /**
   * Notes a call that counts.
   *
   * @param undo makes it count no more
   */
  void add(Called call, Runnable undo) {
    if (made.isReached()) {
      made.add(call);
      undoing.computeIfAbsent(call, same -> new ArrayList<>()).add(undo);
    }
  }

  /** Visits what can throw something. */
  void mayThrow() {
    handlers.forEach(made::jump);
  }

  /** Returns the calls of a builder that is used here which some way here leaves out. */
  Set<Called> skipped(Predicate<Called> calls) {
    Set<Called> skipped = new HashSet<>();
    if (made.isReached()) {
      Set<Called> here = made.here();
      undoing.keySet().stream()
          .filter(calls.and(call -> !here.contains(call)))
          .forEach(skipped::add);
      skipped.forEach(call -> undoing.getOrDefault(call, List.of()).forEach(Runnable::run));
      undoing.keySet().removeAll(skipped);
    }
    return skipped;
  }

  void jump(Label target) {
    made.jump(target);
  }

  void end() {
    made.end();
  }

  void label(Label label) {
    made.label(label);
  }

  /** Enters code whose exceptions a handler takes. */
  void enter(Label handler) {
    handlers.add(handler);
  }

  /** Leaves it. */
  void leave(Label handler) {
    handlers.remove(handler);
  }
}
