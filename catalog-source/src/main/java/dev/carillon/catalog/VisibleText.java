package dev.carillon.catalog;

import dev.carillon.internal.validation.statement.HiddenRules;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of outside files as a person sees it. Pages and files hold no-break spaces, characters that
 * show nothing, and asterisks that only look like one; a name must not differ by any of them.
 */
public final class VisibleText {

  /** The asterisk and what looks like one. */
  private static final String ASTERISKS = '*' + HiddenRules.ASTERISKS;

  /** The longest text that a message repeats. */
  private static final int MAX_QUOTED = 100;

  /** A longer quotation is shortened, to this many characters. */
  private static final int LONG_QUOTE = 300;

  private static final int SHORTENED = 200;

  private static final Pattern QUOTE = Pattern.compile("\"[^\"\n]*+\"");

  /** Longer than any path of a file that people have. */
  private static final int LONGEST_WORD = 1000;

  private static final Pattern WORD = Pattern.compile("\\S++");

  private VisibleText() {}

  /** Returns the text with ordinary single spaces and without what cannot be seen. */
  public static String of(String text) {
    // Much of a page is how it is indented, and plain within.
    String stripped = text.strip();
    if (isTidy(stripped)) {
      return stripped;
    }
    StringBuilder visible = new StringBuilder(stripped.length());
    boolean space = false;
    int c;
    for (int i = 0; i < stripped.length(); i += Character.charCount(c)) {
      c = stripped.charAt(i) < 0x80 ? stripped.charAt(i) : stripped.codePointAt(i);
      if (separates(c)) {
        space = true;
      } else if (c < 0x80 || !HiddenRules.isUnseen(c)) {
        if (space) {
          visible.append(' ');
          space = false;
        }
        visible.appendCodePoint(c);
      }
    }
    return visible.toString().strip();
  }

  /** What separates words or lines, with or without a break: {@code U+00A0}, {@code U+2028} … */
  private static boolean separates(int c) {
    return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : c == 0x85 || Character.isSpaceChar(c);
  }

  /** Most texts are words of ASCII with one space between them. */
  private static boolean isTidy(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && space)) {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  /** Returns whether a text ends with what a person sees as an asterisk. */
  public static boolean endsWithAsterisk(String text) {
    return !text.isEmpty() && ASTERISKS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * Returns the text with an ordinary space for each character that only looks like one, so that
   * every character keeps its place; line feeds and carriage returns stay.
   */
  public static String withOrdinarySpaces(String text) {
    StringBuilder spaced = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isSpaceChar(c) || c == '\u0085' || c == '\u000B' || c == '\f';
      if (space) {
        spaced.setCharAt(i, ' ');
      }
    }
    return spaced.toString();
  }

  /**
   * Returns the text as a message repeats it: quoted, shortened, and with an escape for what is not
   * plain.
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int end = Math.min(text.length(), MAX_QUOTED);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c < 0x7F && c != '"') || Character.isLetterOrDigit(c);
      quoted.append(plain ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return quoted.append(end < text.length() ? "…\"" : "\"").toString();
  }

  /**
   * Returns a message as it is printed: what it repeats shortened, with an escape for what cannot
   * be seen and could act on a terminal; line feeds and tabs stay.
   */
  public static String printed(String message) {
    String shortened = message.length() <= LONG_QUOTE ? message : shortened(message);
    if (isTidy(shortened)) {
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
            : WORD.matcher(message).replaceAll(VisibleText::shortWord);
    return mayHaveLongQuote(shortened)
        ? QUOTE.matcher(shortened).replaceAll(VisibleText::shortQuote)
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
  public static String printedInLine(String text) {
    return inLine(printed(text));
  }

  /**
   * Returns a text as Markdown shows it: no mark of its own acts, and it links and calls nobody.
   */
  public static String inMarkdown(String text) {
    return withoutLinks(text.replaceAll("([\\\\`*_\\[\\]<>#|&~])", "\\\\$1"));
  }

  /**
   * Returns a text of Markdown or HTML with a comment in all that GitHub and GitLab make a link of:
   * addresses, the names of people, who would be told, and numbers of issues.
   */
  public static String withoutLinks(String text) {
    return text.replaceAll(
        "(?<=@)(?=\\w)|(?<=#)(?=\\d)|(?<=:)(?=//)|(?i:(?<=\\bwww)(?=\\.)|(?<=\\bGH)(?=-\\d))",
        "<!-- -->");
  }

  /** Returns a text as one line of code in Markdown; a backtick would end it. */
  public static String inMarkdownCode(String text) {
    return '`' + printedInLine(text).replace('`', '\'') + '`';
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

  /** Returns whether a text has no control character and no half of a pair. */
  public static boolean isPlain(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean isAscii = c < 0x80;
      if (Character.isISOControl(c)
          || (!isAscii && Character.getType(c) == Character.SURROGATE)
          || (!isAscii && Character.getType(c) == Character.FORMAT)) {
        return false;
      }
    }
    return true;
  }
}
