package dev.carillon.internal.json;

import java.util.Arrays;

/** Collects JSON of characters up to U+00FF, one byte each, as a {@link String} keeps it. */
public final class Latin1 {

  private static final char LAST_PLAIN = '\u00ff';

  private byte[] bytes;
  private int length;

  /** Starts a text that is likely to get so long. */
  public Latin1(int capacity) {
    this.bytes = new byte[capacity];
  }

  /** Makes room for so many characters. */
  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  /** Adds an ASCII character, or another one up to U+00FF. */
  public void add(char character) {
    reserve(1);
    bytes[length++] = (byte) character;
  }

  /** Adds a text that has no character above U+00FF. */
  public void add(String text) {
    reserve(text.length());
    copy(text);
  }

  /**
   * Adds texts that have no character above U+00FF, and none to escape, in quotation marks with
   * commas between them. What is kept in fields is looked up once and not for each of them, which
   * halves the time.
   *
   * @param most how many characters that is, or more
   */
  @SuppressWarnings("deprecation") // The low byte of each character is all there is of these.
  public void addAllQuoted(String[] texts, int most) {
    reserve(most);
    byte[] to = bytes;
    int at = length;
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      if (i > 0) {
        to[at++] = ',';
      }
      to[at++] = '"';
      text.getBytes(0, text.length(), to, at);
      at += text.length();
      to[at++] = '"';
    }
    length = at;
  }

  /** Adds a string of JSON, with escapes for what cannot stand in one, and above U+00FF. */
  public void addString(String text) {
    int size = text.length();
    reserve(size + 2);
    byte[] to = bytes;
    int begin = length;
    to[begin++] = '"';
    int plain = 0;
    while (plain < size) {
      char c = text.charAt(plain);
      if (!isPlain(c)) {
        break;
      }
      to[begin + plain] = (byte) c;
      plain++;
    }
    length = begin + plain;
    if (plain < size) {
      addEscaped(text, plain);
    }
    add('"');
  }

  private void addEscaped(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        add(c);
      } else {
        addEscape(c);
      }
    }
  }

  /** Returns whether a text has nothing to escape. */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c != '"' && c != '\\' && c <= LAST_PLAIN;
  }

  private void addEscape(char c) {
    switch (c) {
      case '"' -> add("\\\"");
      case '\\' -> add("\\\\");
      case '\n' -> add("\\n");
      case '\r' -> add("\\r");
      case '\t' -> add("\\t");
      default -> {
        add("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          add(Character.forDigit((c >> shift) & 0xf, 16));
        }
      }
    }
  }

  /** Copies the low byte of each character, which is all there is of these. */
  @SuppressWarnings("deprecation")
  private void copy(String text) {
    text.getBytes(0, text.length(), bytes, length);
    length += text.length();
  }

  /** Each byte is a character, for which no charset has to be loaded. */
  @Override
  @SuppressWarnings("deprecation")
  public String toString() {
    return new String(bytes, 0, 0, length);
  }
}
