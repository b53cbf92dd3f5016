package dev.carillon.internal.name;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages as they are printed or logged: what they repeat of a text from outside must neither act
 * on a terminal nor look like a line of its own, and does not fill the screen.
 */
public final class PrintedText {

  /** A longer quotation is shortened, to this many characters. */
  private static final int LONG_QUOTE = 300;

  private static final int SHORTENED = 200;

  private static final Pattern QUOTE = Pattern.compile("\"[^\"\n]*+\"");

  /** Longer than any path of a file that people have. */
  private static final int LONGEST_WORD = 1000;

  private static final Pattern WORD = Pattern.compile("\\S++");

  private PrintedText() {}

  /**
   * Returns a message as it is printed: what it repeats shortened, with an escape for what cannot
   * be seen and could act on a terminal; line feeds and tabs stay.
   */
  public static String of(String message) {
    String shortened = message.length() <= LONG_QUOTE ? message : shortened(message);
    if (isPlain(shortened)) {
      return shortened;
    }
    StringBuilder printed = new StringBuilder(shortened.length());
    shortened
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\t' || isVisible(c)) {
                printed.appendCodePoint(c);
              } else {
                printed.append(c > 0xFFFF ? "\\u{%x}".formatted(c) : "\\u%04x".formatted(c));
              }
            });
    return printed.toString();
  }

  /** Few messages have anything too long, and a document can have very many. */
  private static String shortened(String message) {
    String shortened =
        message.length() <= LONGEST_WORD
            ? message
            : WORD.matcher(message).replaceAll(PrintedText::shortWord);
    return mayHaveLongQuote(shortened)
        ? QUOTE.matcher(shortened).replaceAll(PrintedText::shortQuote)
        : shortened;
  }

  private static boolean mayHaveLongQuote(String text) {
    int open = text.indexOf('"');
    while (open >= 0) {
      int close = text.indexOf('"', open + 1);
      if (close - open >= LONG_QUOTE) {
        return true;
      }
      open = close < 0 ? -1 : text.indexOf('"', close + 1);
    }
    return text.indexOf('\n') >= 0; // A quotation ends with its line.
  }

  /** Returns a text as one line of a message has it: without line feeds and tabs of its own. */
  public static String inLine(String text) {
    return text.replace("\n", "\\u000a").replace("\t", "\\u0009");
  }

  /** Returns a text as one line shows it, whatever is in it: nothing of it acts. */
  public static String inOneLine(String text) {
    return inLine(of(text));
  }

  private static String shortWord(MatchResult word) {
    String text = word.group();
    return Matcher.quoteReplacement(
        text.length() <= LONGEST_WORD ? text : text.substring(0, LONGEST_WORD) + '…');
  }

  private static String shortQuote(MatchResult quote) {
    String text = quote.group();
    return Matcher.quoteReplacement(
        text.length() <= LONG_QUOTE ? text : text.substring(0, SHORTENED) + "…\"");
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
