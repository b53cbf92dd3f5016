package dev.carillon.internal.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The patterns {@code start*middle*} that match a wanted name and no unwanted one: for each start
 * and each place behind it the shortest middle that no unwanted name of that start has.
 *
 * <p>All ends of the unwanted names are sorted once. What a name shares with them from some place
 * on it shares with one of the two beside which it would stand: to compare each place of each name
 * with each of the others takes thirty times as long for EC2.
 */
final class MiddlePatterns {

  /** The part of an unwanted name from a place on. */
  private record Tail(String name, int from) {
    private int shared(String other, int at) {
      int most = Math.min(name.length() - from, other.length() - at);
      int shared = 0;
      while (shared < most && name.charAt(from + shared) == other.charAt(at + shared)) {
        shared++;
      }
      return shared;
    }

    /** Returns how this compares with the part of a name from a place on. */
    private int compareTo(String other, int at) {
      int shared = shared(other, at);
      int rest = name.length() - from - shared;
      int otherRest = other.length() - at - shared;
      return rest == 0 || otherRest == 0
          ? Integer.compare(rest, otherRest)
          : Character.compare(name.charAt(from + shared), other.charAt(at + shared));
    }
  }

  private final String[] wanted;
  private final Tail[] tails;
  private final Consumer<String> found;

  /** For each wanted name and place, the shortest middle that a shorter start had there. */
  private final int[][] shortest;

  MiddlePatterns(List<String> wanted, List<String> unwanted, Consumer<String> found) {
    this.wanted = wanted.toArray(new String[0]);
    this.found = found;
    Arrays.sort(this.wanted);
    this.tails =
        unwanted.stream()
            .flatMap(
                name ->
                    IntStream.rangeClosed(0, name.length()).mapToObj(from -> new Tail(name, from)))
            .sorted((one, other) -> one.compareTo(other.name, other.from))
            .toArray(Tail[]::new);
    this.shortest = new int[this.wanted.length][];
    for (int i = 0; i < shortest.length; i++) {
      shortest[i] = new int[this.wanted[i].length()];
      Arrays.fill(shortest[i], Integer.MAX_VALUE);
    }
  }

  /** Offers all of them. */
  void search() {
    descend(0, wanted.length, 0, tails);
  }

  /**
   * Looks at the wanted names of one start.
   *
   * @param first the first of them, which are sorted
   * @param end behind the last of them
   * @param start how many characters they begin with alike
   * @param left the tails behind that start of the unwanted names that have it
   */
  private void descend(int first, int end, int start, Tail[] left) {
    if (left.length == 0) {
      return;
    }
    for (int i = first; i < end; i++) {
      if (wanted[i].length() > start) {
        middles(i, start, left);
      }
    }
    for (int from = first; from < end; ) {
      if (wanted[from].length() <= start) {
        from++;
        continue;
      }
      char letter = wanted[from].charAt(start);
      int to = from;
      while (to < end && wanted[to].length() > start && wanted[to].charAt(start) == letter) {
        to++;
      }
      descend(from, to, start + 1, continued(left, start, letter));
      from = to;
    }
  }

  /** Returns the tails behind one character more, of the names that go on by it. */
  private static Tail[] continued(Tail[] tails, int start, char letter) {
    int count = 0;
    for (Tail tail : tails) {
      count += goesOn(tail, start, letter) ? 1 : 0;
    }
    Tail[] kept = new Tail[count];
    int at = 0;
    for (int i = 0; at < count; i++) {
      if (goesOn(tails[i], start, letter)) {
        kept[at++] = tails[i];
      }
    }
    return kept;
  }

  private static boolean goesOn(Tail tail, int start, char letter) {
    return tail.from > start && tail.name.charAt(start) == letter;
  }

  private void middles(int index, int start, Tail[] left) {
    String name = wanted[index];
    int nextEnd = Integer.MAX_VALUE;
    for (int at = name.length() - 1; at >= start; at--) {
      int middle = longest(name, at, left) + 1;
      boolean contained = at + middle >= nextEnd;
      nextEnd = Math.min(nextEnd, at + middle);
      if (!contained && at + middle <= name.length() && middle < shortest[index][at]) {
        shortest[index][at] = middle;
        found.accept(name.substring(0, start) + '*' + name.substring(at, at + middle) + '*');
      }
    }
  }

  /** Returns how many characters of a name from a place on come in one of the tails. */
  private static int longest(String name, int at, Tail[] sorted) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int half = (low + high) >>> 1;
      if (sorted[half].compareTo(name, at) < 0) {
        low = half + 1;
      } else {
        high = half;
      }
    }
    int before = low > 0 ? sorted[low - 1].shared(name, at) : 0;
    return low < sorted.length ? Math.max(before, sorted[low].shared(name, at)) : before;
  }
}
