package dev.carillon.internal.document;

import dev.carillon.policy.Action;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Actions that cannot change, and so are never copied, in an array that nothing else has. */
final class Constants extends AbstractList<Action> implements RandomAccess {

  private final Action[] constants;

  /** Keeps the array, which must not change any more. */
  Constants(Action[] constants) {
    this.constants = constants;
  }

  /** Returns an immutable list of the same actions. */
  static List<Action> kept(List<Action> actions) {
    return actions instanceof Constants ? actions : List.copyOf(actions);
  }

  @Override
  public Action get(int index) {
    return constants[index];
  }

  @Override
  public int size() {
    return constants.length;
  }
}
