package dev.carillon.internal.name;

import java.util.Locale;

/**
 * Counts the typing errors between a text and names: the characters to insert, delete, replace or
 * swap with the next. It is asked of every name that AWS has, so it stops as soon as there are too
 * many.
 */
final class TypingErrors {

  private final char[] typed;
  private final long letters;
  private char[] name = new char[64];
  private int[] before = new int[64];
  private int[] above = new int[64];
  private int[] row = new int[64];

  TypingErrors(String typed) {
    this.typed = typed.toLowerCase(Locale.ROOT).toCharArray();
    long seen = 0;
    for (char character : this.typed) {
      seen |= bit(character);
    }
    this.letters = seen;
  }

  /** Returns how many errors lead to the name; some number above the most where there are more. */
  int in(String to, int most) {
    int length = to.length();
    if (Math.abs(length - typed.length) > most) {
      return most + 1;
    }
    if (length >= row.length) {
      name = new char[2 * length];
      before = new int[2 * length];
      above = new int[2 * length];
      row = new int[2 * length];
    }
    long seen = 0;
    for (int j = 0; j < length; j++) {
      name[j] = Character.toLowerCase(to.charAt(j));
      seen |= bit(name[j]);
    }
    // Each letter that only one of them has is an error of its own.
    boolean alike =
        Long.bitCount(letters & ~seen) <= most && Long.bitCount(seen & ~letters) <= most;
    return alike ? count(length, most) : most + 1;
  }

  private int count(int length, int most) {
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= typed.length; i++) {
      int[] free = before;
      before = above;
      above = row;
      row = free;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= length; j++) {
        int replaced = typed[i - 1] == name[j - 1] ? 0 : 1;
        int errors = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + replaced);
        if (i > 1 && j > 1 && typed[i - 1] == name[j - 2] && typed[i - 2] == name[j - 1]) {
          errors = Math.min(errors, before[j - 2] + 1);
        }
        row[j] = errors;
        least = Math.min(least, errors);
      }
      if (least > most) {
        return least;
      }
    }
    return row[length];
  }

  private static long bit(char character) {
    return 1L << (character & 63);
  }
}
