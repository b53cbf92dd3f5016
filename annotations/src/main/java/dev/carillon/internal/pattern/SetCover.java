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
  private static final long BUDGET = 20_000_000;

  private static final int MOST_ROUNDS = 3_000;

  /** How many missing elements are few enough to try every way of covering them. */
  private static final int FEW = 10;

  private final int elements;
  private final long[][] sets;
  private final int[] costs;
  private final SplittableRandom random = new SplittableRandom(SEED);

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
    return chosen.stream().mapToInt(set -> costs[set]).sum();
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
    int element = BitSet.valueOf(set).nextSetBit(0);
    for (; skip > 0; skip--) {
      element = BitSet.valueOf(set).nextSetBit(element + 1);
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
    chosen.addAll(best(BitSet.valueOf(missing).stream().toArray(), useful));
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

  private int[] useful(long[] missing) {
    BitSet useful = new BitSet(sets.length);
    for (int element = 0; element < elements; element++) {
      if ((missing[element / 64] >>> element & 1) != 0) {
        for (int set : having[element]) {
          useful.set(set);
        }
      }
    }
    return useful.stream().toArray();
  }

  private void dropUnneeded(List<Integer> chosen) {
    int[] count = new int[elements];
    for (int set : chosen) {
      BitSet.valueOf(sets[set]).stream().forEach(element -> count[element]++);
    }
    List<Integer> dearest = new ArrayList<>(chosen);
    dearest.sort((one, other) -> Integer.compare(costs[other], costs[one]));
    for (Integer set : dearest) {
      BitSet members = BitSet.valueOf(sets[set]);
      if (members.stream().allMatch(element -> count[element] > 1)) {
        members.stream().forEach(element -> count[element]--);
        chosen.remove(set);
      }
    }
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
