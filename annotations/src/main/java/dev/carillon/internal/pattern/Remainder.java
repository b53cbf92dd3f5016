package dev.carillon.internal.pattern;

import static dev.carillon.internal.pattern.WildcardPattern.ANY;
import static dev.carillon.internal.pattern.WildcardPattern.STAR;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether some patterns leave anything of what others match: whether there is a text that
 * is not empty, that one pattern of each list matches, and none of the excluded ones.
 *
 * <p>A text is made letter by letter, and all patterns are followed along it at once. Only letters
 * have to be tried that a pattern of a list names at that place, and one that no pattern names: any
 * other can only be matched by more of the excluded ones. Places that were reached before are not
 * followed again. For plain texts, and for stars at their ends, this takes time in proportion to
 * their lengths. For many question marks and stars within them it could take very long, so it stops
 * at a bound.
 */
public final class Remainder {

  /** The symbol behind the last one of a pattern. */
  private static final int END = -3;

  /** A letter that no pattern names. */
  private static final int OTHER = -4;

  private int left;

  /** The symbols of all patterns, without their stars; behind each pattern there is an end. */
  private int[] symbols = {};

  /** Whether a star stands in front of a symbol. */
  private boolean[] starred = {};

  /** The pattern of each symbol. */
  private int[] pattern = {};

  /** The list of each pattern, from 1 on; 0 for those that are excluded. */
  private int[] list = {};

  private int lists;

  private final Set<IntBuffer> seen = new HashSet<>();
  private final Deque<int[]> open = new ArrayDeque<>();

  /**
   * Creates what answers some questions.
   *
   * @param most how many symbols may be looked at for all of them together
   */
  public Remainder(int most) {
    this.left = most;
  }

  /**
   * Returns whether such a text was found; not where the bound was reached before.
   *
   * @param each the lists of which each must have a pattern that matches
   * @param none the excluded patterns
   */
  public boolean isFound(List<List<WildcardPattern>> each, List<WildcardPattern> none) {
    if (left <= 0) {
      return false;
    }
    read(each, none);
    seen.clear();
    open.clear();
    open.push(starts());
    while (left > 0 && !open.isEmpty()) {
      int[] places = open.pop();
      BitSet letters = letters(places);
      for (int letter = letters.nextSetBit(0);
          letter >= 0 && left > 0;
          letter = letters.nextSetBit(letter + 1)) {
        if (isFoundAt(behind(places, letter))) {
          return true;
        }
      }
      if (isFoundAt(behind(places, OTHER))) {
        return true;
      }
    }
    return false;
  }

  private void read(List<List<WildcardPattern>> each, List<WildcardPattern> none) {
    List<List<WildcardPattern>> all = new ArrayList<>(List.of(none));
    all.addAll(each);
    lists = each.size();
    int patterns = 0;
    int length = 0;
    for (List<WildcardPattern> some : all) {
      patterns += some.size();
      for (WildcardPattern one : some) {
        length += one.symbols().length + 1;
      }
    }
    left -= length;
    symbols = new int[length];
    starred = new boolean[length];
    pattern = new int[length];
    list = new int[patterns];
    int place = 0;
    int number = 0;
    for (int of = 0; of <= lists; of++) {
      for (WildcardPattern one : all.get(of)) {
        list[number] = of;
        place = write(one.symbols(), place, number++);
      }
    }
  }

  /** Writes a pattern; returns the place behind its end. */
  private int write(int[] written, int from, int number) {
    int place = from;
    for (int symbol : written) {
      pattern[place] = number;
      if (symbol == STAR) {
        starred[place] = true;
      } else {
        symbols[place++] = symbol;
      }
    }
    pattern[place] = number;
    symbols[place] = END;
    return place + 1;
  }

  /** Returns the places where the patterns start, in order. */
  private int[] starts() {
    int[] starts = new int[list.length];
    int number = 0;
    for (int place = 0; number < starts.length; place++) {
      starts[number++] = place;
      while (symbols[place] != END) {
        place++;
      }
    }
    return starts;
  }

  /** Returns the letters that patterns of the lists name at places. */
  private BitSet letters(int[] places) {
    BitSet letters = new BitSet();
    for (int place : places) {
      if (symbols[place] >= 0 && list[pattern[place]] > 0) {
        letters.set(symbols[place]);
      }
    }
    return letters;
  }

  /** Returns the places behind a letter, in order. */
  private int[] behind(int[] places, int letter) {
    left -= places.length + lists;
    int[] next = new int[2 * places.length];
    int length = 0;
    for (int place : places) {
      if (starred[place]) {
        length = add(next, length, place);
      }
      if (symbols[place] == ANY || symbols[place] == letter) {
        length = add(next, length, place + 1);
      }
    }
    return Arrays.copyOf(next, length);
  }

  /** Adds a place to those before it; returns how many there are. */
  private int add(int[] places, int length, int place) {
    int kept = length;
    if (starred[place]) {
      // What goes on from before this star goes on from here, too.
      while (kept > 0 && pattern[places[kept - 1]] == pattern[place]) {
        kept--;
      }
    } else if (kept > 0 && places[kept - 1] == place) {
      return kept;
    }
    places[kept] = place;
    return kept + 1;
  }

  /** Returns whether the text that leads to places is one; if one may go on there, notes them. */
  private boolean isFoundAt(int[] places) {
    BitSet alive = new BitSet(lists);
    BitSet matching = new BitSet(lists);
    for (int place : places) {
      int of = list[pattern[place]];
      if (of == 0 && symbols[place] == END && starred[place]) {
        return false; // It matches all that goes on like this.
      }
      alive.set(of);
      if (symbols[place] == END) {
        matching.set(of);
      }
    }
    alive.clear(0);
    if (alive.cardinality() < lists) {
      return false;
    }
    if (!matching.get(0) && matching.cardinality() == lists) {
      return true;
    }
    if (seen.add(IntBuffer.wrap(places))) {
      open.push(places);
    }
    return false;
  }
}
