package dev.carillon.internal.json;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON text, one after the other. Each method begins where the one before it ended,
 * and throws a {@link JsonFault} where the text is not what it reads.
 */
public final class JsonScanner {

  /** How many digits an exponent may have: of more, numbers would fill the memory. */
  private static final int EXPONENT_DIGITS = 4;

  private static final char LAST_LATIN_1 = '\u00ff';

  private final String text;
  private final Lines lines;
  private final KnownStrings known = new KnownStrings();
  private String[] strings = new String[16];
  private int at;
  private boolean plain = true;

  /** Begins in front of the first token of a text. */
  public JsonScanner(String text) {
    this.text = text;
    this.lines = new Lines(text);
    skipSpace();
  }

  /** Returns the first character of the next token; 0 at the end, where it is no token's. */
  public char next() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Returns whether the text ends here. */
  public boolean isAtEnd() {
    return at == text.length();
  }

  /** Returns whether the next character is this one, and then goes on behind it. */
  boolean skip(char expected) {
    boolean there = at < text.length() && text.charAt(at) == expected;
    if (there) {
      at++;
    }
    return there;
  }

  /** Goes on behind a bracket; returns whether something follows before the closing one. */
  public boolean open(char close) {
    at++;
    skipSpace();
    return !skip(close);
  }

  /** Reads a comma or the closing bracket; returns whether another element follows. */
  public boolean another(char close) {
    skipSpace();
    if (skip(close)) {
      return false;
    }
    if (!skip(',')) {
      throw problem("expected ',' or '" + close + "', but found " + here());
    }
    skipSpace();
    return true;
  }

  /** Reads a member's name. */
  public String name() {
    if (next() != '"') {
      throw problem("expected a name in quotation marks, but found " + here());
    }
    int begin = at + 1;
    int end = plainEnd(begin);
    return isClosed(end) ? known.part(text, begin, end) : escapedString(begin, end);
  }

  /** Reads the colon between a name and its value. */
  public void colon() {
    skipSpace();
    if (!skip(':')) {
      throw problem("expected ':', but found " + here());
    }
    skipSpace();
  }

  /** Reads a word such as {@code true}. */
  public void word(String word) {
    if (!text.startsWith(word, at)) {
      throw problem("expected a value, but found " + here());
    }
    at += word.length();
  }

  /** Reads as much as is a number; what follows is the next token's. */
  public String number() {
    int begin = at;
    int digits = skip('-') ? at : begin;
    if (!skip('0')) {
      skipDigits(Integer.MAX_VALUE);
    }
    if (at == digits) {
      at = begin;
      throw problem("expected a value, but found " + here());
    }
    int end = at;
    if (skip('.') && skipDigits(Integer.MAX_VALUE)) {
      end = at;
    }
    at = end;
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      end = skipDigits(EXPONENT_DIGITS) ? at : end;
      if (at < text.length() && isDigit(text.charAt(at))) {
        throw problem("a number has an exponent of more than " + EXPONENT_DIGITS + " digits");
      }
    }
    at = end;
    return text.substring(begin, end);
  }

  /** Reads at most so many digits; returns whether there is one. */
  private boolean skipDigits(int most) {
    int begin = at;
    while (at < text.length() && at - begin < most && isDigit(text.charAt(at))) {
      at++;
    }
    return at > begin;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Reads a string, at whose quotation mark this is. */
  public String string() {
    int begin = at + 1;
    int end = plainEnd(begin);
    return isClosed(end) ? text.substring(begin, end) : escapedString(begin, end);
  }

  /** Returns whether a string ends here, and then goes on behind it. */
  private boolean isClosed(int end) {
    if (end == text.length() || text.charAt(end) != '"') {
      return false;
    }
    at = end + 1;
    return true;
  }

  /**
   * Reads an array of strings, at whose bracket this is, in one loop: most of a policy is such
   * arrays. Returns null, at no certain place, where there is anything else in it, or an escape.
   */
  public String @Nullable [] plainStrings() {
    String[] read = strings;
    int size = 0;
    at++;
    skipSpace();
    boolean more = !skip(']');
    while (more) {
      int begin = at + 1;
      if (at == text.length() || text.charAt(at) != '"') {
        return null;
      }
      int end = plainEnd(begin);
      if (end >= text.length() - 1 || text.charAt(end) != '"') {
        return null;
      }
      if (size == read.length) {
        read = Arrays.copyOf(read, 2 * size);
        strings = read;
      }
      read[size++] = text.substring(begin, end);
      at = end + 1;
      char next = text.charAt(at);
      if (next <= ' ') {
        skipSpace();
        next = next();
      }
      at++;
      more = next == ',';
      if (more) {
        skipSpace();
      } else if (next != ']') {
        return null;
      }
    }
    return Arrays.copyOf(read, size);
  }

  /** Returns whether all strings so far stand for themselves and have nothing above U+00FF. */
  public boolean isPlain() {
    return plain;
  }

  /** Returns where the first character stands that does not stand for itself. */
  private int plainEnd(int begin) {
    String chars = text;
    int seen = 0;
    int i = begin;
    while (i < chars.length()) {
      char c = chars.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        break;
      }
      seen |= c;
      i++;
    }
    plain &= seen <= LAST_LATIN_1;
    return i;
  }

  /** Reads a string that has an escape, or an error, behind its plain beginning. */
  private String escapedString(int begin, int plainEnd) {
    plain = false;
    StringBuilder value = new StringBuilder().append(text, begin, plainEnd);
    at = plainEnd;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return value.toString();
      }
      if (c < ' ') {
        throw problem(
            String.format(
                Locale.ROOT, "a control character (U+%04X) in a string is not escaped", (int) c));
      }
      if (c == '\\') {
        value.append(escape());
      } else {
        value.append(c);
        at++;
      }
    }
    throw problem("a string is not closed by a quotation mark");
  }

  private char escape() {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (c == 'u') {
      return unicodeEscape();
    }
    int known = "\"\\/bfnrt".indexOf(c);
    if (known < 0) {
      throw problem("a backslash in a string is not followed by one of \" \\ / b f n r t u");
    }
    at += 2;
    return "\"\\/\b\f\n\r\t".charAt(known);
  }

  private char unicodeEscape() {
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit =
          i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        throw problem("\\u in a string is not followed by four hexadecimal digits");
      }
      code = code * 16 + digit;
    }
    at += 6;
    return (char) code;
  }

  /** Reads what may stand between tokens. */
  public void skipSpace() {
    String chars = text;
    int i = at;
    while (i < chars.length()) {
      char c = chars.charAt(i);
      if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
        break;
      }
      i++;
    }
    at = i;
  }

  /** Returns what stands here, for messages. */
  String here() {
    return JsonFault.shown(text, at);
  }

  /** Returns this place. */
  Position position() {
    return new Position(lines, at);
  }

  /** Returns what to throw where something is wrong here. */
  JsonFault problem(String problem) {
    return new JsonFault(position(), problem);
  }
}
