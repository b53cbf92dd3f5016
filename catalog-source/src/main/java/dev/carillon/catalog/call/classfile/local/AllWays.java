package dev.carillon.catalog.call.classfile.local;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
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

  /** More than what code that somebody wrote brings along jumps, each fact as often as it is. */
  private static final int MOST = 5_000_000;

  private final Map<Label, Set<T>> arriving = new HashMap<>();

  /** How often something that held did not hold any more, when the last jump to a label was. */
  private final Map<Label, Integer> losses = new HashMap<>();

  private int lost;
  private int brought;

  /** What holds here; null where no code comes that was visited. */
  private @Nullable Set<T> here = new HashSet<>();

  /** Returns what holds here, as long as it does; nothing where no code comes. */
  public Set<T> here() {
    return here == null ? Set.of() : Collections.unmodifiableSet(here);
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
      lost++;
    }
    if (here.removeIf(facts)) {
      lost++;
    }
  }

  /**
   * Visits a jump, behind which the code may go on. What held at the last jump to the same label is
   * put together with what holds here only if something was lost since. Of code that jumps with too
   * much, nothing is known where it arrives.
   */
  public void jump(Label target) {
    Set<T> now = here;
    if (now == null || Objects.equals(losses.put(target, lost), lost)) {
      return;
    }
    Set<T> others = arriving.get(target);
    if (brought < MOST) {
      brought += (others == null ? now : others).size();
    }
    if (brought >= MOST) {
      arriving.put(target, new HashSet<>());
    } else if (others == null) {
      arriving.put(target, new HashSet<>(now));
    } else {
      others.retainAll(now);
    }
  }

  /** Visits what no code goes on behind. */
  public void end() {
    here = null;
    lost++;
  }

  /** Visits a label. */
  public void label(Label label) {
    losses.remove(label);
    Set<T> others = arriving.remove(label);
    if (others == null) {
      return;
    }
    if (here != null) {
      others.retainAll(here);
    }
    here = others;
    lost++;
  }
}
