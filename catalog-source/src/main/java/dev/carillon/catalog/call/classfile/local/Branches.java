package dev.carillon.catalog.call.classfile.local;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Label;

/**
 * Where the code of a method branches, as its instructions are visited one after the other: what
 * stands between a jump and its target, or behind a way out, is not always run.
 */
public final class Branches {

  private final Set<Label> visited = new HashSet<>();
  private final Set<Label> open = new HashSet<>();
  private int waysOut;

  /**
   * A place in the code. Of two places that are equal, none is run without the other, as far as
   * forward jumps tell.
   *
   * @param open the targets that lie ahead
   * @param waysOut how many ways out of a branch there were before
   */
  public record Place(Set<Label> open, int waysOut) {

    /** Where a method begins. */
    public static final Place START = new Place(Set.of(), 0);
  }

  /** Returns the place of the instruction that comes next. */
  public Place place() {
    return new Place(Set.copyOf(open), waysOut);
  }

  /** Visits a jump. */
  public void jump(Label target) {
    if (!visited.contains(target)) {
      open.add(target);
    }
  }

  /** Visits a label; returns whether some jump was to it. */
  public boolean label(Label label) {
    visited.add(label);
    return open.remove(label);
  }

  /** Visits an instruction that returns; who throws something goes on with nothing. */
  public void wayOut() {
    if (!open.isEmpty()) {
      waysOut++;
    }
  }
}
