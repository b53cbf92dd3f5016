package dev.carillon.internal.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Every pattern of a few characters, with stars and question marks anywhere, that matches a wanted
 * name and no unwanted one, and that no shorter pattern makes useless.
 *
 * <p>A pattern is grown symbol by symbol. For each name that can still match, a bit set of 64 bits
 * holds the places in the name that the pattern can have reached.
 */
final class ShortPatterns {

  /** A name's places, its end included, must fit in the 64 bits of a long. */
  private static final int LONGEST_NAME = 63;

  /** How often patterns may be tried on names before the search goes no further. */
  private static final long MOST_TRIES = 60_000_000;

  private static final long TRIES_PER_WANTED_NAME = 200_000;

  private static final int MOST_CHARACTERS = 6;

  private final List<String> names;
  private final int wantedCount;
  private final BiConsumer<String, BitSet> found;
  private final char[] alphabet;
  private final long[][] places;
  private final StringBuilder pattern = new StringBuilder();

  /** For each wanted name, the length of the shortest pattern that was found for it. */
  private final int[] shortest;

  private long tries;
  private boolean allInOne;

  ShortPatterns(List<String> wanted, List<String> unwanted, BiConsumer<String, BitSet> found) {
    this.names = new ArrayList<>(wanted);
    this.names.addAll(unwanted);
    this.wantedCount = wanted.size();
    this.found = found;
    TreeSet<Character> characters = new TreeSet<>();
    wanted.forEach(name -> name.chars().forEach(character -> characters.add((char) character)));
    this.alphabet = new char[characters.size()];
    int next = 0;
    for (char character : characters) {
      alphabet[next++] = character;
    }
    this.places = new long[alphabet.length][names.size()];
    this.shortest = wanted.stream().mapToInt(String::length).toArray();
  }

  /**
   * Searches longer and longer patterns until they are done or the work would be too much.
   *
   * @param most how many characters, stars not counted, a pattern may have to be of use
   */
  void search(int most) {
    if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
      return;
    }
    for (int letter = 0; letter < alphabet.length; letter++) {
      for (int name = 0; name < names.size(); name++) {
        places[letter][name] = placesOf(alphabet[letter], names.get(name));
      }
    }
    int[] all = new int[names.size()];
    long[] starts = new long[names.size()];
    for (int name = 0; name < all.length; name++) {
      all[name] = name;
      starts[name] = 1;
    }
    long budget = Math.min(MOST_TRIES, TRIES_PER_WANTED_NAME * wantedCount);
    long before = 0;
    for (int characters = 1; characters <= Math.min(most, MOST_CHARACTERS); characters++) {
      tries = 0;
      grow(new Reached(all, starts, all.length), characters, false);
      long growth = before == 0 ? 2L * alphabet.length : Math.max(2, tries / before);
      if (allInOne || tries == before || tries * growth > budget) {
        return;
      }
      before = tries;
    }
  }

  /** The names that the pattern so far can still match, and the places that it can have reached. */
  private static final class Reached {
    private final int[] names;
    private final long[] places;
    private final int count;

    Reached(int[] names, long[] places, int count) {
      this.names = names;
      this.places = places;
      this.count = count;
    }
  }

  private void grow(Reached reached, int charactersLeft, boolean afterStar) {
    tries += reached.count;
    if (reached.count == 0 || reached.names[0] >= wantedCount) {
      return;
    }
    if (isBeatenForItsOneName(reached)) {
      return;
    }
    if (charactersLeft == 0) {
      offer(reached, afterStar);
      return;
    }
    if (!afterStar && isSafe(reached)) {
      return;
    }
    for (int letter = 0; letter < alphabet.length; letter++) {
      pattern.append(alphabet[letter]);
      grow(stepped(reached, letter), charactersLeft - 1, false);
      pattern.setLength(pattern.length() - 1);
    }
    if (!afterStar) {
      pattern.append('?');
      grow(stepped(reached, -1), charactersLeft - 1, false);
      pattern.setCharAt(pattern.length() - 1, '*');
      grow(starred(reached), charactersLeft, true);
      pattern.setLength(pattern.length() - 1);
    }
  }

  /** Returns whether one wanted name is left, and for that one a pattern as short is known. */
  private boolean isBeatenForItsOneName(Reached reached) {
    boolean one = reached.count == 1 || reached.names[1] >= wantedCount;
    return one && pattern.length() >= shortest[reached.names[0]];
  }

  /** Returns whether a star at the end would do already, which a shorter search has offered. */
  private boolean isSafe(Reached reached) {
    return reached.names[reached.count - 1] < wantedCount;
  }

  private void offer(Reached reached, boolean afterStar) {
    if (afterStar) {
      return;
    }
    BitSet ending = new BitSet();
    boolean exact = true;
    for (int at = 0; at < reached.count; at++) {
      int name = reached.names[at];
      if ((reached.places[at] >>> names.get(name).length() & 1) != 0) {
        exact &= name < wantedCount;
        ending.set(name);
      }
    }
    if (exact && !ending.isEmpty()) {
      accept(pattern.toString(), ending);
    }
    if (isSafe(reached)) {
      BitSet matched = new BitSet();
      for (int at = 0; at < reached.count; at++) {
        matched.set(reached.names[at]);
      }
      allInOne |= matched.cardinality() == wantedCount;
      accept(pattern + "*", matched);
    }
  }

  private void accept(String offered, BitSet matched) {
    matched.stream().forEach(name -> shortest[name] = Math.min(shortest[name], offered.length()));
    found.accept(offered, matched);
  }

  private Reached stepped(Reached reached, int letter) {
    int[] left = new int[reached.count];
    long[] at = new long[reached.count];
    int count = 0;
    for (int index = 0; index < reached.count; index++) {
      int name = reached.names[index];
      long taken = letter < 0 ? ~(-1L << names.get(name).length()) : places[letter][name];
      long next = (reached.places[index] & taken) << 1;
      if (next != 0) {
        left[count] = name;
        at[count++] = next;
      }
    }
    return new Reached(left, at, count);
  }

  private static Reached starred(Reached reached) {
    long[] at = new long[reached.count];
    for (int index = 0; index < reached.count; index++) {
      // Every place from the first one on; what lies behind the name's end takes no letter.
      at[index] = -Long.lowestOneBit(reached.places[index]);
    }
    return new Reached(reached.names, at, reached.count);
  }

  private static long placesOf(char letter, String name) {
    long places = 0;
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) == letter) {
        places |= 1L << at;
      }
    }
    return places;
  }
}
