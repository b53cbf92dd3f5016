package dev.carillon.policy.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The size of the shortest compaction, found by trying every pattern and every union of them. */
final class ExhaustiveCompaction {

  private ExhaustiveCompaction() {}

  static int size(List<NamedAction> selected, List<NamedAction> known) {
    int[] cheapest = new int[1 << selected.size()];
    Arrays.fill(cheapest, Integer.MAX_VALUE);
    int longest =
        selected.stream().mapToInt(action -> action.actionName().length()).max().orElse(0);
    for (String pattern : patterns(longest + 2)) {
      int covered = covered(pattern, selected, known);
      if (covered > 0) {
        cheapest[covered] = Math.min(cheapest[covered], "\"x:\",".length() + pattern.length());
      }
    }
    int[] best = new int[cheapest.length];
    Arrays.fill(best, 1, best.length, Integer.MAX_VALUE / 2);
    for (int set = 0; set < best.length; set++) {
      for (int covered = 1; covered < cheapest.length; covered++) {
        if (cheapest[covered] < Integer.MAX_VALUE) {
          best[set | covered] = Math.min(best[set | covered], best[set] + cheapest[covered]);
        }
      }
    }
    return best[best.length - 1];
  }

  /** Returns the selected actions that the pattern stands for as bits; 0 if it reaches others. */
  private static int covered(String pattern, List<NamedAction> selected, List<NamedAction> known) {
    ActionPattern compiled = ActionPattern.parse("x", pattern);
    int covered = 0;
    for (NamedAction action : known) {
      if (compiled.matches(action)) {
        if (!selected.contains(action)) {
          return 0;
        }
        covered |= 1 << selected.indexOf(action);
      }
    }
    return covered;
  }

  private static List<String> patterns(int longest) {
    List<String> all = new ArrayList<>(List.of(""));
    for (int from = 0; all.get(from).length() < longest; from++) {
      for (char symbol : "ABC*?".toLowerCase(Locale.ROOT).toCharArray()) {
        all.add(all.get(from) + symbol);
      }
    }
    return all.subList(1, all.size());
  }
}
