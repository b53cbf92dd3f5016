package dev.carillon.internal.pattern;

import static dev.carillon.internal.pattern.WildcardPattern.ANY;
import static dev.carillon.internal.pattern.WildcardPattern.STAR;

import java.util.Arrays;

/**
 * Decides whether one pattern matches everything that another one, the covered one, matches.
 *
 * <p>The stars of the covering pattern cut it into blocks. Each block that starts and ends with a
 * character must lie within the covered pattern where no star can stretch it, because a stretch can
 * hold a character that the block does not name. Question marks beside a star only ask for a
 * distance, and what the stars of the covered pattern add to a distance is at least nothing. So the
 * blocks are placed from left to right, each as early as it goes, on the covered pattern without
 * its stars; if one finds no place, there is a text that only the covered pattern matches: let the
 * stars stand for nothing up to the distance asked for, and for something long behind it.
 */
final class Containment {

  private final int[] covering;

  /** The covered pattern without its stars. */
  private final int[] covered;

  /** Whether the covered pattern has a star in front of this place. */
  private final boolean[] star;

  private Containment(int[] covering, int[] other) {
    this.covering = covering;
    int[] symbols = new int[other.length];
    boolean[] stars = new boolean[other.length + 1];
    int length = 0;
    for (int symbol : other) {
      if (symbol == STAR) {
        stars[length] = true;
      } else {
        symbols[length++] = symbol;
      }
    }
    this.covered = Arrays.copyOf(symbols, length);
    this.star = Arrays.copyOf(stars, length + 1);
  }

  /** Both patterns are normalized: in every run of wildcards the star, if any, comes last. */
  static boolean holds(int[] covering, int[] covered) {
    return new Containment(covering, covered).holds();
  }

  private boolean holds() {
    int firstStar = nextStar(0);
    if (firstStar == covering.length) {
      return covering.length == covered.length
          && lies(0, covering.length, 0)
          && !star[0]
          && endsHere();
    }
    int blockEnd = withoutMarks(0, firstStar);
    if (blockEnd > 0 && (star[0] || !lies(0, blockEnd, 0))) {
      return false;
    }
    int reached = firstStar;
    int from = firstStar + 1;
    for (int to = nextStar(from); to < covering.length; to = nextStar(from)) {
      blockEnd = withoutMarks(from, to);
      while (!lies(from, blockEnd, reached)) {
        if (++reached > covered.length) {
          return false;
        }
      }
      reached += to - from;
      from = to + 1;
    }
    int tail = covering.length - from;
    int place = covered.length - tail;
    return place >= reached && (tail == 0 || (lies(from, covering.length, place) && endsHere()));
  }

  private boolean endsHere() {
    return !star[covered.length];
  }

  /** Returns whether the block can lie at a place of the covered pattern with no star inside. */
  private boolean lies(int from, int to, int place) {
    if (place + to - from > covered.length) {
      return false;
    }
    for (int at = 0; at < to - from; at++) {
      int symbol = covering[from + at];
      if ((symbol != ANY && symbol != covered[place + at]) || (at > 0 && star[place + at])) {
        return false;
      }
    }
    return true;
  }

  private int nextStar(int from) {
    int at = from;
    while (at < covering.length && covering[at] != STAR) {
      at++;
    }
    return at;
  }

  /** Returns where the block ends that the question marks in front of a star follow. */
  private int withoutMarks(int from, int to) {
    int end = to;
    while (end > from && covering[end - 1] == ANY) {
      end--;
    }
    return end;
  }
}
