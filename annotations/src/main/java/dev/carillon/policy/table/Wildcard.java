package dev.carillon.policy.table;

import java.util.Locale;

/** A pattern of IAM for the name of an action: {@code *} for any characters, {@code ?} for one. */
final class Wildcard {

  private final String pattern;

  Wildcard(String pattern) {
    this.pattern = pattern.toLowerCase(Locale.ROOT);
  }

  boolean matches(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    int at = 0;
    int next = 0;
    int star = -1;
    int resume = 0;
    while (next < text.length()) {
      char symbol = at < pattern.length() ? pattern.charAt(at) : 0;
      if (symbol == '*') {
        star = at++;
        resume = next;
      } else if (symbol == '?' || symbol == text.charAt(next)) {
        at++;
        next++;
      } else if (star >= 0) {
        // Only the last star is ever widened: what an earlier one could take, this one can too.
        at = star + 1;
        next = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(at).chars().allMatch(symbol -> symbol == '*');
  }
}
