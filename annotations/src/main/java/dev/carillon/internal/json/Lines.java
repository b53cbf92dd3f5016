package dev.carillon.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the lines of a text start, which is found out when a line is asked for. */
final class Lines {

  private final String text;

  /** Where each line starts; a race would only count twice. */
  private int @Nullable [] starts;

  Lines(String text) {
    this.text = text;
  }

  /** Returns the line that a place is in, from 1. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns where a line starts. */
  int startOf(int line) {
    return starts()[line - 1];
  }

  private int[] starts() {
    int[] known = starts;
    if (known == null) {
      known = count();
      starts = known;
    }
    return known;
  }

  private int[] count() {
    int[] found = new int[16];
    int size = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = i + 1;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
