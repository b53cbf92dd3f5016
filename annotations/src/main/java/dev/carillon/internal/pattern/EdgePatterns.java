package dev.carillon.internal.pattern;

import java.util.Arrays;
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
      startAndMiddle(name, unwanted, pattern);
    }
    List<String> mirrored = unwanted.stream().map(EdgePatterns::mirrored).toList();
    for (String name : wanted) {
      startAndMiddle(mirrored(name), mirrored, found -> pattern.accept(mirrored(found)));
    }
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

  /** For each start and each place behind it, the shortest middle that rules out the others. */
  private static void startAndMiddle(String name, List<String> others, Consumer<String> pattern) {
    List<String> left = others;
    int length = name.length();
    int[] shortest = new int[length + 1];
    Arrays.fill(shortest, Integer.MAX_VALUE);
    for (int start = 0; start < length; start++) {
      left = startingAlike(name, start, left);
      if (left.isEmpty()) {
        return;
      }
      int[] middles = shared(name, start, left);
      int nextEnd = Integer.MAX_VALUE;
      for (int at = length - 1; at >= start; at--) {
        int middle = middles[at] + 1;
        boolean contained = at + middle >= nextEnd;
        nextEnd = Math.min(nextEnd, at + middle);
        if (!contained && at + middle <= length && middle < shortest[at]) {
          shortest[at] = middle;
          pattern.accept(name.substring(0, start) + '*' + name.substring(at, at + middle) + '*');
        }
      }
    }
  }

  /** For each place of the name, how many characters from there on some other name has too. */
  private static int[] shared(String name, int start, List<String> others) {
    int[] longest = new int[name.length() + 1];
    for (String other : others) {
      // run[there]: how many characters the name from `at` on and the other from there on share.
      int[] run = new int[other.length() + 1];
      for (int at = name.length() - 1; at >= start; at--) {
        char character = name.charAt(at);
        for (int there = start; there < other.length(); there++) {
          run[there] = character == other.charAt(there) ? run[there + 1] + 1 : 0;
          longest[at] = Math.max(longest[at], run[there]);
        }
      }
    }
    return longest;
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

  private static String mirrored(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
