package dev.carillon.catalog.call.classfile.local;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * What holds at a place in the code of a method whichever way the code comes there, as its
 * instructions are visited one after the other. What forward jumps bring is put together where they
 * end; jumps back and exceptions are for whoever asks.
 *
 * @param <T> what can hold
 */
public final class AllWays<T> {

  private final Map<Label, Set<T>> arriving = new HashMap<>();

  /** What holds here; null where no code comes that was visited. */
  private @Nullable Set<T> here = new HashSet<>();

  /** Returns what holds here; nothing where no code comes. */
  public Set<T> here() {
    return here == null ? Set.of() : Set.copyOf(here);
  }

  /** Returns whether some code comes here that was visited. */
  public boolean isReached() {
    return here != null;
  }

  /** Notes that something holds from here on. */
  public void add(T fact) {
    if (here != null) {
      here.add(fact);
    }
  }

  /** Notes that such things hold no more, wherever the code comes from. */
  public void remove(Predicate<T> facts) {
    if (here == null) {
      here = new HashSet<>();
    }
    here.removeIf(facts);
  }

  /** Visits a jump, behind which the code may go on. */
  public void jump(Label target) {
    Set<T> now = here;
    if (now != null) {
      arriving.merge(target, new HashSet<>(now), AllWays::both);
    }
  }

  /** Visits what no code goes on behind. */
  public void end() {
    here = null;
  }

  /** Visits a label. */
  public void label(Label label) {
    Set<T> others = arriving.remove(label);
    Set<T> now = here;
    here = now == null ? others : others == null ? now : both(now, others);
  }

  private static <T> Set<T> both(Set<T> some, Set<T> others) {
    some.retainAll(others);
    return some;
  }
}
