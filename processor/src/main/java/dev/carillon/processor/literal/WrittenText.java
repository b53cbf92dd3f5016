package dev.carillon.processor.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strings as they are written, several of them joined by {@code +}, to find a place of their text
 * there. Javac's trees have one position for them all.
 */
public final class WrittenText {

  private static final String QUOTES = "\"\"\"";

  /** What stands between two strings. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[\\s+()]|//[^\\r\\n]*|/\\*(?s:.*?)\\*/)*+");

  /** A character as it is written. */
  private static final Pattern CHARACTER =
      Pattern.compile("(?s)\\\\u+[0-9a-fA-F]{4}|\\\\[0-3]?[0-7]{1,2}|\\\\.|.");

  /** A character by its number, or any other escape. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u+([0-9a-fA-F]{4})|(?s:.))");

  private final List<Piece> pieces = new ArrayList<>();

  /**
   * Reads strings as they are written.
   *
   * @param source the source, from the first string on
   */
  public WrittenText(String source) {
    Matcher between = BETWEEN.matcher(source);
    int at = 0;
    int before = 0;
    while (source.startsWith("\"", at)) {
      boolean block = source.startsWith(QUOTES, at);
      int start = block ? source.indexOf('\n', at) + 1 : at + 1;
      int end = end(source, start, block ? QUOTES : "\"");
      if (start == 0 || end < start) {
        return;
      }
      String written = source.substring(start, end);
      String text;
      try {
        text = text(written, block);
      } catch (IllegalArgumentException e) {
        return; // A quotation mark that is written as an escape ends a string, too.
      }
      pieces.add(new Piece(block, start, written, before, text));
      before += text.length();
      between.region(end + (block ? QUOTES.length() : 1), source.length()).lookingAt();
      at = between.end();
    }
  }

  /** Java reads escapes of characters before all else. */
  private static String text(String written, boolean block) {
    String plain =
        ESCAPE
            .matcher(written)
            .replaceAll(
                one ->
                    Matcher.quoteReplacement(
                        one.group(1) == null
                            ? one.group()
                            : String.valueOf((char) Integer.parseInt(one.group(1), 16))));
    return (block ? plain.stripIndent() : plain).translateEscapes();
  }

  /** One string, where it starts in the source, and where its text does in the whole one. */
  private record Piece(boolean block, int start, String written, int before, String text) {}

  /**
   * Returns where a character of a text is written; empty if that cannot be said.
   *
   * @param character the offset of a character of the text
   */
  public OptionalInt offset(int character) {
    for (Piece piece : pieces) {
      int inside = character - piece.before;
      if (inside < piece.text.length()) {
        return OptionalInt.of(piece.start + offset(piece.written, piece.block, inside));
      }
    }
    return OptionalInt.empty();
  }

  /** Returns where a string ends, from its first character on; -1 if it does not. */
  private static int end(String source, int start, String quotes) {
    int at = start;
    while (at < source.length() && !source.startsWith(quotes, at)) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return at < source.length() ? at : -1;
  }

  /** Of a text block, what is before and behind its lines is left out first, as Java does. */
  private static int offset(String written, boolean block, int character) {
    int start = 0;
    int left = character;
    for (String line : (block ? written.stripIndent() : written).split("\n", -1)) {
      int at = written.indexOf(line, start);
      Matcher one = CHARACTER.matcher(line);
      boolean joined = false;
      while (one.find()) {
        String each = one.group();
        joined = each.equals("\\"); // At the end of a line, which it joins with the next.
        left -= joined ? 0 : each.startsWith("\\") ? 1 : each.length();
        if (left < 0) {
          return at + one.start();
        }
      }
      left -= joined ? 0 : 1;
      if (left < 0) {
        return at + line.length();
      }
      start = written.indexOf('\n', at) + 1;
    }
    return written.length() - 1;
  }
}
