package dev.carillon.internal.pattern;

import java.util.List;
import java.util.function.Consumer;

/**
 * The patterns {@code start*}, {@code *end}, {@code *middle*}, {@code start*end}, {@code
 * start*middle*} and {@code *middle*end} of any length that match a wanted name and no unwanted
 * one, without those that a shorter one of the same form makes useless.
 */
final class EdgePatterns {

  private final List<String> wanted;
  private final List<String> unwanted;

  EdgePatterns(List<String> wanted, List<String> unwanted) {
    this.wanted = wanted;
    this.unwanted = unwanted;
  }

  void forEach(Consumer<String> pattern) {
    for (String name : wanted) {
      startAndEnd(name, pattern);
    }
    new MiddlePatterns(wanted, unwanted, pattern).search();
    new MiddlePatterns(
            mirrored(wanted), mirrored(unwanted), found -> pattern.accept(mirrored(found)))
        .search();
  }

  /** For each start of the name, the shortest end that rules out the unwanted names it leaves. */
  private void startAndEnd(String name, Consumer<String> pattern) {
    List<String> left = unwanted;
    int shortestEnd = Integer.MAX_VALUE;
    for (int start = 0; start <= name.length(); start++) {
      left = startingAlike(name, start, left);
      int end = 0;
      for (String other : left) {
        end = Math.max(end, 1 + Math.min(commonEnd(name, other), other.length() - start));
      }
      if (end < shortestEnd && start + end <= name.length()) {
        shortestEnd = end;
        pattern.accept(name.substring(0, start) + '*' + name.substring(name.length() - end));
      }
      if (left.isEmpty()) {
        return;
      }
    }
  }

  private static List<String> startingAlike(String name, int start, List<String> others) {
    return others.stream().filter(other -> other.regionMatches(0, name, 0, start)).toList();
  }

  private static int commonEnd(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return end;
  }

  private static List<String> mirrored(List<String> texts) {
    return texts.stream().map(EdgePatterns::mirrored).toList();
  }

  private static String mirrored(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
