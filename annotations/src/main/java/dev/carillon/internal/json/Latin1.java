package dev.carillon.internal.json;

import java.util.Arrays;

/** Collects JSON of characters up to U+00FF, one byte each, as a {@link String} keeps it. */
public final class Latin1 {

  private static final char LAST_PLAIN = '\u00ff';

  /** Which characters stand for themselves; to compare with each limit takes half as long again. */
  private static final boolean[] PLAIN = plain();

  /** What all documents but few take. */
  private static final int MOST_KEPT = 65_536;

  /**
   * What the last document of a thread was written into. To have zeros put into an array for each,
   * and to count before how long it gets, would take a quarter more time (208 instead of 165 ns for
   * ten actions and a condition) and twice the bytes.
   */
  private static final ThreadLocal<byte[]> KEPT = new ThreadLocal<>();

  private byte[] bytes;
  private int length;

  /** Starts a text that is likely to get so long. */
  Latin1(int capacity) {
    this.bytes = new byte[capacity];
  }

  private Latin1(byte[] bytes) {
    this.bytes = bytes;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[LAST_PLAIN + 1];
    Arrays.fill(plain, ' ', plain.length, true);
    plain['"'] = false;
    plain['\\'] = false;
    Arrays.fill(plain, 0x7f, 0xa0, false); // Some terminals act on these.
    return plain;
  }

  /**
   * Starts a text where the thread's last one was. It has to be finished before the thread starts
   * another one so, and what writes it calls nothing that others wrote.
   */
  public static Latin1 start() {
    byte[] kept = KEPT.get();
    return new Latin1(kept == null ? new byte[1024] : kept);
  }

  /** Returns what was written since {@link #start}. */
  public String finish() {
    if (bytes.length <= MOST_KEPT && bytes != KEPT.get()) {
      KEPT.set(bytes);
    }
    return toString();
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

  /** Adds a text that has no character above U+00FF: the low byte of each is all there is. */
  @SuppressWarnings("deprecation")
  public void add(String text) {
    reserve(text.length());
    text.getBytes(0, text.length(), bytes, length);
    length += text.length();
  }

  /**
   * Adds texts that have no character above U+00FF, and none to escape, in quotation marks with
   * commas between them. What is kept in fields is looked up once and not for each of them, which
   * halves the time.
   */
  @SuppressWarnings("deprecation") // The low byte of each character is all there is of these.
  public void addAll(String[] texts) {
    byte[] to = bytes;
    int at = length;
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      int size = text.length();
      if (size + 3 > to.length - at) {
        length = at;
        reserve(size + 3);
        to = bytes;
      }
      to[at++] = '"';
      text.getBytes(0, size, to, at);
      at += size;
      to[at++] = '"';
      to[at++] = ',';
    }
    length = texts.length == 0 ? at : at - 1; // Without the comma behind the last.
  }

  /**
   * Adds the texts of constants of an enum as {@link #addAll} does. An array of these texts for
   * each document would take as long again, as G1 marks each reference that is put into one.
   *
   * @param pieces by ordinals, each with its quotation marks and a comma
   * @param constants at least one, each with its piece
   */
  @SuppressWarnings({"deprecation", "EnumOrdinal"}) // as above; the place in the table
  public void addMarked(String[] pieces, Object[] constants) {
    byte[] to = bytes;
    int at = length;
    for (Object constant : constants) {
      String piece = pieces[((Enum<?>) constant).ordinal()];
      int size = piece.length();
      if (size > to.length - at) {
        length = at;
        reserve(size);
        to = bytes;
      }
      piece.getBytes(0, size, to, at);
      at += size;
    }
    length = at - 1; // Without the comma behind the last.
  }

  /** Adds a string of JSON, with escapes for what cannot stand in one, and above U+00FF. */
  public void addString(String text) {
    addString(text, '"');
    length--;
  }

  /** Adds a string of JSON as {@link #addString(String)} does, and the character behind it. */
  public void addString(String text, char behind) {
    int size = text.length();
    reserve(size + 3);
    byte[] to = bytes;
    int at = length;
    to[at++] = '"';
    int plain = 0;
    while (plain < size) {
      char c = text.charAt(plain);
      if (!isPlain(c)) {
        break;
      }
      to[at++] = (byte) c;
      plain++;
    }
    if (plain < size) {
      length = at;
      addEscaped(text, plain);
      reserve(2);
      to = bytes;
      at = length;
    }
    to[at++] = '"';
    to[at++] = (byte) behind;
    length = at;
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
    return c <= LAST_PLAIN && PLAIN[c];
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

  /** Each byte is a character, for which no charset has to be loaded. */
  @Override
  @SuppressWarnings("deprecation")
  public String toString() {
    return new String(bytes, 0, 0, length);
  }
}
