package dev.carillon.internal.pattern;

/** Decides whether some text is matched by two patterns. */
final class Intersection {

  private Intersection() {}

  static boolean exists(int[] left, int[] right) {
    // row[j]: some text is matched by the rest of the left pattern and by right[j..].
    boolean[] row = new boolean[right.length + 1];
    boolean[] below = new boolean[right.length + 1];
    for (int i = left.length; i >= 0; i--) {
      boolean[] above = below;
      below = row;
      row = above;
      for (int j = right.length; j >= 0; j--) {
        boolean leftEnds = i == left.length;
        boolean rightEnds = j == right.length;
        if (leftEnds && rightEnds) {
          row[j] = true;
        } else if (!leftEnds && left[i] == WildcardPattern.STAR) {
          row[j] = below[j] || (!rightEnds && row[j + 1]);
        } else if (!rightEnds && right[j] == WildcardPattern.STAR) {
          row[j] = row[j + 1] || (!leftEnds && below[j]);
        } else {
          row[j] = !leftEnds && !rightEnds && meet(left[i], right[j]) && below[j + 1];
        }
      }
    }
    return row[0];
  }

  private static boolean meet(int left, int right) {
    return left == right || left == WildcardPattern.ANY || right == WildcardPattern.ANY;
  }
}
