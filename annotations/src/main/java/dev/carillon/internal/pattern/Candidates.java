package dev.carillon.internal.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patterns that a compaction of one service chooses from. Each stands for some of the wanted
 * names and for none of the unwanted; of those that stand for the same names only the shortest is
 * kept. All names are in lower case.
 */
public final class Candidates {

  private final List<String> wanted;
  private final List<String> unwanted;
  private final Map<BitSet, String> shortest = new HashMap<>();
  private final Set<String> tried = new HashSet<>();
  private final BitSet matched = new BitSet();
  private List<Map.Entry<BitSet, String>> sorted = List.of();

  /**
   * Starts a choice.
   *
   * @param wanted the names to stand for, sorted
   * @param unwanted the others
   */
  public Candidates(List<String> wanted, List<String> unwanted) {
    this.wanted = wanted;
    this.unwanted = unwanted;
  }

  /** Fills the choice: each name itself, patterns with one or two stars, short patterns. */
  public void collect() {
    for (int name = 0; name < wanted.size(); name++) {
      BitSet itself = new BitSet();
      itself.set(name);
      offer(wanted.get(name), itself);
    }
    if (unwanted.isEmpty()) {
      offer("*");
    } else {
      new EdgePatterns(wanted, unwanted).forEach(this::offer);
      BitSet all = new BitSet();
      all.set(0, wanted.size());
      int most = shortest.getOrDefault(all, "*".repeat(64)).length() - 1;
      new ShortPatterns(wanted, unwanted, this::offer).search(most);
    }
    sorted =
        shortest.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<BitSet, String> entry) -> entry.getValue().length())
                    .thenComparing(Map.Entry::getValue))
            .toList();
  }

  /** Offers a pattern of one star or two that matches no unwanted name. */
  private void offer(String pattern) {
    if (!tried.add(pattern)) {
      return;
    }
    int first = pattern.indexOf('*');
    int last = pattern.lastIndexOf('*');
    String start = pattern.substring(0, first);
    String middle = pattern.substring(Math.min(first + 1, last), last);
    String end = pattern.substring(last + 1);
    matched.clear();
    // The names are sorted, so those of one start stand together.
    int begin = Collections.binarySearch(wanted, start);
    for (int name = begin < 0 ? -begin - 1 : begin; name < wanted.size(); name++) {
      String text = wanted.get(name);
      if (!text.startsWith(start)) {
        break;
      }
      int behind = text.length() - end.length();
      if (behind >= first && text.endsWith(end)) {
        int at = text.indexOf(middle, first);
        matched.set(name, at >= 0 && at + middle.length() <= behind);
      }
    }
    offer(pattern, matched);
  }

  /**
   * Keeps a pattern, if it is the shortest of its names.
   *
   * @param names what is used again for the next pattern
   */
  private void offer(String pattern, BitSet names) {
    String known = shortest.get(names);
    if (known == null) {
      shortest.put((BitSet) names.clone(), pattern);
    } else if (shorter(known, pattern).equals(pattern)) {
      shortest.put(names, pattern);
    }
  }

  private static String shorter(String one, String other) {
    if (one.length() != other.length()) {
      return one.length() < other.length() ? one : other;
    }
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Returns the choice as a set cover whose costs are the lengths plus an overhead for each. */
  public SetCover cover(int overhead) {
    List<BitSet> covers = sorted.stream().map(Map.Entry::getKey).toList();
    int[] costs = sorted.stream().mapToInt(entry -> entry.getValue().length() + overhead).toArray();
    return new SetCover(wanted.size(), covers, costs);
  }

  /** Returns a chosen pattern with the capitals of a name that it stands for. */
  public String written(int chosen, List<String> wantedAsWritten) {
    Map.Entry<BitSet, String> entry = sorted.get(chosen);
    String pattern = entry.getValue();
    String name = wantedAsWritten.get(entry.getKey().nextSetBit(0));
    StringBuilder written = new StringBuilder();
    String folded = wanted.get(entry.getKey().nextSetBit(0));
    int at = 0;
    for (String block : blocks(pattern)) {
      if (block.equals("*")) {
        written.append(block);
        continue;
      }
      boolean last = written.length() + block.length() == pattern.length();
      at = last ? name.length() - block.length() : find(block, folded, at);
      for (int offset = 0; offset < block.length(); offset++) {
        char symbol = block.charAt(offset);
        written.append(symbol == '?' ? symbol : name.charAt(at + offset));
      }
      at += block.length();
    }
    return written.toString();
  }

  private static List<String> blocks(String pattern) {
    List<String> blocks = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= pattern.length(); at++) {
      boolean end = at == pattern.length();
      if (end || pattern.charAt(at) == '*') {
        if (at > from) {
          blocks.add(pattern.substring(from, at));
        }
        if (!end) {
          blocks.add("*");
        }
        from = at + 1;
      }
    }
    return blocks;
  }

  private static int find(String block, String name, int from) {
    WildcardPattern compiled = WildcardPattern.of(block);
    int at = from;
    while (!compiled.matches(name.substring(at, at + block.length()))) {
      at++;
    }
    return at;
  }
}
