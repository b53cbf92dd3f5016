package dev.carillon.catalog;

import dev.carillon.internal.name.PrintedText;
import dev.carillon.internal.validation.statement.HiddenRules;

/**
 * Text of outside files as a person sees it. Pages and files hold no-break spaces, characters that
 * show nothing, and asterisks that only look like one; a name must not differ by any of them.
 */
public final class VisibleText {

  /** The asterisk and what looks like one. */
  private static final String ASTERISKS = '*' + HiddenRules.ASTERISKS;

  /** The longest text that a message repeats. */
  private static final int MAX_QUOTED = 100;

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
    return '`' + PrintedText.inOneLine(text).replace('`', '\'') + '`';
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
