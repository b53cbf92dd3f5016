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
    int start = 0;
    for (int before = 1; before < line; before++) {
      while (start < text.length() && "\r\n".indexOf(text.charAt(start)) < 0) {
        start++;
      }
      start += text.startsWith("\r\n", start) ? 2 : 1;
    }
    return Math.min(start + column - 1, text.length());
  }
}
