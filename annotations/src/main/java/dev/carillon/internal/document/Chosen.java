package dev.carillon.internal.document;

import dev.carillon.policy.Action;
import java.util.AbstractList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/**
 * The constants that an author chose, each once, in one array that nobody else has. Lists and sets
 * on the way to it would take three times the room.
 */
public final class Chosen extends AbstractList<Action> implements RandomAccess {

  /** Up to so many constants are compared each with each, which is quicker than to hash them. */
  private static final int FEW = 16;

  private final Action[] constants;

  private Chosen(Action[] constants) {
    this.constants = constants;
  }

  /** Returns these constants. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public static <A extends Action> Chosen of(A first, A... more) {
    Action[] all = new Action[more.length + 1];
    all[0] = first;
    System.arraycopy(more, 0, all, 1, more.length);
    return of(all);
  }

  /** Returns the constants of a collection, in its order. */
  public static Chosen of(Collection<? extends Action> chosen) {
    Action[] all = chosen.toArray(new Action[0]);
    return chosen instanceof Set ? new Chosen(all) : of(all);
  }

  private static Chosen of(Action[] all) {
    return new Chosen(
        all.length > FEW || hasTwice(all)
            ? new LinkedHashSet<>(List.of(all)).toArray(new Action[0])
            : all);
  }

  private static boolean hasTwice(Action[] all) {
    for (int i = 1; i < all.length; i++) {
      Action action = all[i];
      for (int j = 0; j < i; j++) {
        if (action.equals(all[j])) {
          return true;
        }
      }
    }
    return false;
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
