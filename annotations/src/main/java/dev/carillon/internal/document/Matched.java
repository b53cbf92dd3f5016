package dev.carillon.internal.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is about: the values of {@code Action} or {@code NotAction}, of {@code Resource}
 * or {@code NotResource}.
 *
 * @param negated whether the statement is about everything else
 * @param values the values in the author's order, each once
 */
public record Matched(boolean negated, List<String> values) {
  /** How often a place may be taken before a set is asked, for which no values are hostile. */
  private static final int MOST_TRIES = 8;

  private static final int MOST_VALUES = Short.MAX_VALUE;

  /** Keeps an immutable copy. */
  public Matched {
    values = kept(values);
  }

  private static List<String> kept(Collection<String> values) {
    return values instanceof Texts texts ? texts : List.copyOf(values);
  }

  /** Returns the values of a collection, each once, in its order. */
  static Matched of(boolean negated, Collection<String> values) {
    return new Matched(
        negated,
        kept(values.size() < 2 || areDistinct(values) ? values : new LinkedHashSet<>(values)));
  }

  /**
   * Returns whether it is seen at once that no value comes twice, as most never do. A set of them
   * takes six times as long.
   */
  private static boolean areDistinct(Collection<String> values) {
    if (values.size() > MOST_VALUES) {
      return false;
    }
    String[] all = values instanceof Texts texts ? texts.texts() : values.toArray(new String[0]);
    short[] table = new short[Integer.highestOneBit(all.length) * 4];
    for (int i = 0; i < all.length; i++) {
      int place = trait(all[i]) & (table.length - 1);
      int tries = 0;
      while (table[place] != 0) {
        if (tries++ == MOST_TRIES || all[table[place] - 1].equals(all[i])) {
          return false;
        }
        place = (place + 1) & (table.length - 1);
      }
      table[place] = (short) (i + 1);
    }
    return true;
  }

  /** Returns what differs in most values, without looking at all characters as a hash does. */
  private static int trait(String value) {
    int length = value.length();
    if (length == 0) {
      return 0;
    }
    int some = length;
    for (int i = length - 1; i > 0; i -= 1 + length / 8) {
      some = 31 * some + value.charAt(i);
    }
    return some ^ (some >>> 15);
  }

  /** Returns these values and more, each once. */
  public Matched and(Collection<String> more) {
    LinkedHashSet<String> all = new LinkedHashSet<>(values);
    all.addAll(more);
    return new Matched(negated, List.copyOf(all));
  }

  /** Returns the element's name, for example {@code NotAction} for {@code Action}. */
  public String element(String name) {
    return negated ? "Not" + name : name;
  }

  /** Written out, as what a record has by itself is put together by classes of the JDK. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Matched that && negated == that.negated && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return 31 * values.hashCode() + (negated ? 1 : 0);
  }

  @Override
  public String toString() {
    return element("") + values;
  }
}
