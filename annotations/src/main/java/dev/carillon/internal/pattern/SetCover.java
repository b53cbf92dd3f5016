package dev.carillon.internal.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Chooses sets that together have every element, for as little cost as can be found: a greedy
 * start, then many rounds in which a few of the chosen sets are given up and replaced. Random
 * choices come from a fixed seed, so that the same question has the same answer.
 */
public final class SetCover {

  private static final long SEED = 20;

  /** How many sets may be looked at, over all rounds. */
  private static final long BUDGET = 2_000_000;

  private static final int MOST_ROUNDS = 600;

  /** How many missing elements are few enough to try every way of covering them. */
  private static final int FEW = 10;

  private final int elements;
  private final long[][] sets;
  private final int[] costs;
  private final SplittableRandom random = new SplittableRandom(SEED);

  private final BitSet usefulSets = new BitSet();

  /** The sets that have an element, by element. */
  private final int[][] having;

  /**
   * Asks the question.
   *
   * @param elements how many elements there are; they are numbered from 0
   * @param sets at least one of them must have each element
   * @param costs what each set costs
   */
  SetCover(int elements, List<BitSet> sets, int[] costs) {
    this.elements = elements;
    this.costs = costs;
    int words = (elements + 63) / 64;
    this.sets = new long[sets.size()][];
    int[] counts = new int[elements];
    for (int set = 0; set < sets.size(); set++) {
      this.sets[set] = Arrays.copyOf(sets.get(set).toLongArray(), words);
      sets.get(set).stream().forEach(element -> counts[element]++);
    }
    this.having = new int[elements][];
    for (int element = 0; element < elements; element++) {
      having[element] = new int[counts[element]];
    }
    int[] next = new int[elements];
    for (int set = 0; set < sets.size(); set++) {
      int index = set;
      sets.get(set).stream().forEach(element -> having[element][next[element]++] = index);
    }
  }

  /** Returns the chosen sets, in the order of their numbers. */
  public List<Integer> cheapest() {
    List<Integer> best = new ArrayList<>();
    complete(best, 0);
    int bestCost = cost(best);
    long budget = BUDGET;
    for (int round = 0; round < MOST_ROUNDS && budget > 0 && elements > FEW; round++) {
      List<Integer> attempt = new ArrayList<>(best);
      giveUpSome(attempt);
      budget -= complete(attempt, round % 2 == 0 ? 0 : 0.5);
      int cost = cost(attempt);
      if (cost <= bestCost) {
        best = attempt;
        bestCost = cost;
      }
    }
    best.sort(null);
    return best;
  }

  private int cost(List<Integer> chosen) {
    int cost = 0;
    for (int set : chosen) {
      cost += costs[set];
    }
    return cost;
  }

  /** Takes some sets out: one, and those that share an element with a set that could replace it. */
  private void giveUpSome(List<Integer> chosen) {
    int first = chosen.remove(random.nextInt(chosen.size()));
    int more = random.nextInt(5);
    int[] rivals = having[nthElement(sets[first])];
    long[] near = new long[sets[first].length];
    for (int tries = 0; tries < 4; tries++) {
      int rival = rivals[random.nextInt(rivals.length)];
      for (int word = 0; word < near.length; word++) {
        near[word] |= sets[rival][word];
      }
    }
    for (int at = chosen.size() - 1; at >= 0 && more > 0; at--) {
      if (overlap(sets[chosen.get(at)], near) > 0 && random.nextInt(2) == 0) {
        chosen.remove(at);
        more--;
      }
    }
  }

  private int nthElement(long[] set) {
    int skip = random.nextInt(size(set));
    int element = next(set, 0);
    for (; skip > 0; skip--) {
      element = next(set, element + 1);
    }
    return element;
  }

  /**
   * Adds sets until every element is had, then drops those that are not needed.
   *
   * @param noise how far chance may shift the worth of a set
   * @return how many sets were looked at
   */
  private long complete(List<Integer> chosen, double noise) {
    long[] missing = new long[(elements + 63) / 64];
    for (int element = 0; element < elements; element++) {
      missing[element / 64] |= 1L << element;
    }
    for (int set : chosen) {
      remove(missing, sets[set]);
    }
    int[] useful = useful(missing);
    long looked = useful.length;
    while (size(missing) > FEW) {
      int best = -1;
      double bestWorth = 0;
      for (int set : useful) {
        int gain = overlap(sets[set], missing);
        double worth = gain / (costs[set] * (1 + noise * random.nextDouble()));
        if (worth > bestWorth) {
          best = set;
          bestWorth = worth;
        }
      }
      looked += useful.length;
      chosen.add(best);
      remove(missing, sets[best]);
    }
    chosen.addAll(best(elements(missing), useful));
    dropUnneeded(chosen);
    return looked + chosen.size();
  }

  /** Returns the sets that cover a few elements for the least cost. */
  private List<Integer> best(int[] few, int[] useful) {
    int all = (1 << few.length) - 1;
    int[] cheapest = new int[all + 1];
    Arrays.fill(cheapest, -1);
    for (int set : useful) {
      int part = part(sets[set], few);
      if (part != 0 && (cheapest[part] < 0 || costs[set] < costs[cheapest[part]])) {
        cheapest[part] = set;
      }
    }
    int[] parts = IntStream.rangeClosed(1, all).filter(part -> cheapest[part] >= 0).toArray();
    int[] least = new int[all + 1];
    int[] last = new int[all + 1];
    for (int had = 1; had <= all; had++) {
      least[had] = Integer.MAX_VALUE;
      for (int part : parts) {
        int cost = least[had & ~part] + costs[cheapest[part]];
        if ((had & part & Integer.lowestOneBit(had)) != 0 && cost < least[had]) {
          least[had] = cost;
          last[had] = part;
        }
      }
    }
    List<Integer> chosen = new ArrayList<>();
    for (int had = all; had != 0; had &= ~last[had]) {
      chosen.add(cheapest[last[had]]);
    }
    return chosen;
  }

  private static int part(long[] set, int[] few) {
    int part = 0;
    for (int bit = 0; bit < few.length; bit++) {
      part |= (int) (set[few[bit] / 64] >>> few[bit] & 1) << bit;
    }
    return part;
  }

  /** Returns the sets that have something that is missing, in their order. */
  private int[] useful(long[] missing) {
    usefulSets.clear();
    for (int element = next(missing, 0); element >= 0; element = next(missing, element + 1)) {
      for (int set : having[element]) {
        usefulSets.set(set);
      }
    }
    int[] useful = new int[usefulSets.cardinality()];
    int at = 0;
    for (int set = usefulSets.nextSetBit(0); set >= 0; set = usefulSets.nextSetBit(set + 1)) {
      useful[at++] = set;
    }
    return useful;
  }

  private void dropUnneeded(List<Integer> chosen) {
    int[] count = new int[elements];
    for (int set : chosen) {
      add(count, sets[set], 1);
    }
    List<Integer> dearest = new ArrayList<>(chosen);
    dearest.sort((one, other) -> Integer.compare(costs[other], costs[one]));
    for (Integer set : dearest) {
      if (isHadTwice(count, sets[set])) {
        add(count, sets[set], -1);
        chosen.remove(set);
      }
    }
  }

  private static void add(int[] count, long[] set, int more) {
    for (int element = next(set, 0); element >= 0; element = next(set, element + 1)) {
      count[element] += more;
    }
  }

  private static boolean isHadTwice(int[] count, long[] set) {
    for (int element = next(set, 0); element >= 0; element = next(set, element + 1)) {
      if (count[element] < 2) {
        return false;
      }
    }
    return true;
  }

  private static int[] elements(long[] set) {
    int[] all = new int[size(set)];
    int at = 0;
    for (int element = next(set, 0); element >= 0; element = next(set, element + 1)) {
      all[at++] = element;
    }
    return all;
  }

  /** Returns the first element from a number on; -1 if there is none. */
  private static int next(long[] set, int from) {
    int word = from >> 6;
    if (word >= set.length) {
      return -1;
    }
    long rest = set[word] & (-1L << from);
    while (rest == 0) {
      if (++word == set.length) {
        return -1;
      }
      rest = set[word];
    }
    return 64 * word + Long.numberOfTrailingZeros(rest);
  }

  private static void remove(long[] from, long[] set) {
    for (int word = 0; word < from.length; word++) {
      from[word] &= ~set[word];
    }
  }

  private static int overlap(long[] one, long[] other) {
    int count = 0;
    for (int word = 0; word < one.length; word++) {
      count += Long.bitCount(one[word] & other[word]);
    }
    return count;
  }

  private static int size(long[] set) {
    return overlap(set, set);
  }
}
