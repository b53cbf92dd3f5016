package dev.carillon.processor.problem;

import java.nio.file.Path;

/**
 * A policy file as it was read.
 *
 * @param path where it lies
 * @param text what it says, without a byte order mark
 */
public record PolicyText(Path path, String text) {

  /**
   * Returns the offset of a place in the text, in UTF-16 units. Lines end as JSON's readers have
   * it: by a line feed, a carriage return, or both.
   *
   * @param line the line, from 1
   * @param column the column, from 1
   */
  int offset(int line, int column) {
    return offset(text, line, column);
  }

  /** Returns the same of a text that is in no file. */
  public static int offset(String text, int line, int column) {
    boolean feedsAlone = text.indexOf('\r') < 0;
    int start = 0;
    for (int before = 1; before < line && start < text.length(); before++) {
      start = feedsAlone ? behindFeed(text, start) : behindLine(text, start);
    }
    return Math.min(start + column - 1, text.length());
  }

  /** Of a large file many places are asked for, and nearly all have feeds alone. */
  private static int behindFeed(String text, int start) {
    int feed = text.indexOf('\n', start);
    return feed < 0 ? text.length() : feed + 1;
  }

  private static int behindLine(String text, int start) {
    int end = start;
    while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}
