package dev.carillon.internal.pattern;

import static dev.carillon.internal.pattern.WildcardPattern.ANY;
import static dev.carillon.internal.pattern.WildcardPattern.STAR;

/**
 * Decides whether some text is matched by two patterns.
 *
 * <p>Where both have a star, their beginnings up to the first star have to agree, and their ends
 * from the last star on: what lies between fits into the star of the other pattern, one after the
 * other. Where one has none, its symbols are the text that the other one has to match.
 */
final class Intersection {

  private Intersection() {}

  static boolean exists(int[] left, int[] right) {
    int leftStar = star(left);
    int rightStar = star(right);
    if (leftStar == left.length) {
      return matches(right, left);
    }
    if (rightStar == right.length) {
      return matches(left, right);
    }
    int head = Math.min(leftStar, rightStar);
    for (int i = 0; i < head; i++) {
      if (!meet(left[i], right[i])) {
        return false;
      }
    }
    int leftEnd = left.length - 1;
    int rightEnd = right.length - 1;
    while (left[leftEnd] != STAR && right[rightEnd] != STAR) {
      if (!meet(left[leftEnd--], right[rightEnd--])) {
        return false;
      }
    }
    return true;
  }

  /** Returns where the first star stands; the length where there is none. */
  private static int star(int[] symbols) {
    int at = 0;
    while (at < symbols.length && symbols[at] != STAR) {
      at++;
    }
    return at;
  }

  /** Returns whether a pattern matches symbols without a star. */
  private static boolean matches(int[] pattern, int[] symbols) {
    int next = 0;
    int symbol = 0;
    int star = -1;
    int resume = 0;
    while (next < symbols.length) {
      if (symbol < pattern.length && pattern[symbol] == STAR) {
        star = symbol++;
        resume = next;
      } else if (symbol < pattern.length && meet(pattern[symbol], symbols[next])) {
        symbol++;
        next++;
      } else if (star >= 0) {
        symbol = star + 1;
        next = ++resume;
      } else {
        return false;
      }
    }
    return symbol == pattern.length || (symbol == pattern.length - 1 && pattern[symbol] == STAR);
  }

  private static boolean meet(int left, int right) {
    return left == right || left == ANY || right == ANY;
  }
}
