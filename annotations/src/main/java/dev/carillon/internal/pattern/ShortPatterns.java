package dev.carillon.internal.pattern;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final long MOST_TRIES = 2_000_000;

  private static final long TRIES_PER_WANTED_NAME = 20_000;

  private static final int MOST_CHARACTERS = 6;

  private final List<String> names;
  private final int wantedCount;
  private final BiConsumer<String, BitSet> found;
  private final char[] alphabet;
  private final long[][] places;

  /** The places of all characters of each name, in one number: any character stands there. */
  private final long[] inside;

  private final Reached[] steps = new Reached[2 * MOST_CHARACTERS + 2];
  private final StringBuilder pattern = new StringBuilder();

  /** For each wanted name, the length of the shortest pattern that was found for it. */
  private final int[] shortest;

  /** The names that a pattern matches, used again for each. */
  private final BitSet matched = new BitSet();

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
    this.inside = new long[names.size()];
    Arrays.setAll(steps, step -> new Reached(names.size()));
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
    Reached all = steps[0];
    all.count = names.size();
    for (int name = 0; name < all.count; name++) {
      all.names[name] = name;
      all.places[name] = 1;
      inside[name] = (1L << names.get(name).length()) - 1;
    }
    long budget = Math.min(MOST_TRIES, TRIES_PER_WANTED_NAME * wantedCount);
    long before = 0;
    for (int characters = 1; characters <= Math.min(most, MOST_CHARACTERS); characters++) {
      tries = 0;
      grow(0, characters, false);
      long growth = before == 0 ? 2L * alphabet.length : Math.max(2, tries / before);
      if (allInOne || tries == before || tries * growth > budget) {
        return;
      }
      before = tries;
    }
  }

  /**
   * The names that the pattern so far can still match, and the places that it can have reached: one
   * for each symbol of the pattern, used again for each pattern.
   */
  private static final class Reached {
    private final int[] names;
    private final long[] places;
    private int count;

    Reached(int size) {
      this.names = new int[size];
      this.places = new long[size];
    }
  }

  /**
   * Lets the pattern grow.
   *
   * @param step how many symbols it has
   */
  private void grow(int step, int charactersLeft, boolean afterStar) {
    Reached reached = steps[step];
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
      take(places[letter], reached, steps[step + 1]);
      grow(step + 1, charactersLeft - 1, false);
      pattern.setLength(pattern.length() - 1);
    }
    if (!afterStar) {
      pattern.append('?');
      take(inside, reached, steps[step + 1]);
      grow(step + 1, charactersLeft - 1, false);
      pattern.setCharAt(pattern.length() - 1, '*');
      star(reached, steps[step + 1]);
      grow(step + 1, charactersLeft, true);
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
    matched.clear();
    boolean exact = true;
    for (int at = 0; at < reached.count && exact; at++) {
      int name = reached.names[at];
      if ((reached.places[at] & (inside[name] + 1)) != 0) {
        exact = name < wantedCount;
        matched.set(name);
      }
    }
    if (exact && !matched.isEmpty()) {
      accept(pattern.toString());
    }
    if (isSafe(reached)) {
      matched.clear();
      for (int at = 0; at < reached.count; at++) {
        matched.set(reached.names[at]);
      }
      allInOne |= reached.count == wantedCount;
      accept(pattern.append('*').toString());
      pattern.setLength(pattern.length() - 1);
    }
  }

  private void accept(String offered) {
    for (int name = matched.nextSetBit(0); name >= 0; name = matched.nextSetBit(name + 1)) {
      shortest[name] = Math.min(shortest[name], offered.length());
    }
    found.accept(offered, matched);
  }

  /** Takes a character that stands at some places of each name. */
  private static void take(long[] places, Reached reached, Reached next) {
    int count = 0;
    for (int i = 0; i < reached.count; i++) {
      int name = reached.names[i];
      long behind = (reached.places[i] & places[name]) << 1;
      if (behind != 0) {
        next.names[count] = name;
        next.places[count++] = behind;
      }
    }
    next.count = count;
  }

  private static void star(Reached reached, Reached next) {
    next.count = reached.count;
    System.arraycopy(reached.names, 0, next.names, 0, reached.count);
    for (int i = 0; i < reached.count; i++) {
      // Every place from the first one on; what lies behind the name's end takes no letter.
      next.places[i] = -Long.lowestOneBit(reached.places[i]);
    }
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
