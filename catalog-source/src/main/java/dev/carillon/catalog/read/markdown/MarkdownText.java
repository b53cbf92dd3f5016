package dev.carillon.catalog.read.markdown;

import dev.carillon.catalog.read.table.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a piece of Markdown says, freed of its marks: links, emphasis, code, escapes, HTML tags. A
 * {@code <br />} or two spaces in a row begin a new value; AWS's pages up to 2020 use the latter.
 */
final class MarkdownText {

  /** A tag that begins or ends a line as a page shows it. */
  private static final Pattern LINE_BREAK =
      Pattern.compile("<br\\s*/?>|</?(?:p|div|ul|li)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|b|code|em|i|span|strong)(?:\\s[^<>]*)?>|<!--(?:(?!<!--|-->).)*+-->",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GAP = Pattern.compile("\n|\\s{2,}");

  private static final String ESCAPED = "\\`*_{}[]()<>#+-.!|\"$~&";
  private static final Map<String, String> ENTITIES =
      Map.of("amp;", "&", "lt;", "<", "gt;", ">", "quot;", "\"", "apos;", "'", "nbsp;", " ");

  /** A character by its number, behind the ampersand; none of AWS's pages has one beyond U+FFFF. */
  private static final Pattern NUMBERED =
      Pattern.compile("#(?:[xX]0*([0-9a-fA-F]{1,4})|0*([0-9]{1,4}));");

  private static final int MAX_ADDRESS = 4_096;
  private static final int MAX_OPEN_BRACKETS = 100;

  private final String markdown;
  private final StringBuilder text = new StringBuilder();

  /** Where in the text the square brackets begin that are still open. */
  private final Deque<Integer> brackets = new ArrayDeque<>();

  private int next;

  private MarkdownText(String markdown) {
    this.markdown = markdown;
  }

  /** Returns the values of a piece of Markdown. */
  static List<String> values(String markdown) {
    String withBreaks = LINE_BREAK.matcher(markdown).replaceAll("\n");
    String text = new MarkdownText(TAG.matcher(withBreaks).replaceAll("")).text();
    return new ArrayList<>(List.of(GAP.split(text, -1)));
  }

  /** Returns the text of a piece of Markdown as one line. */
  static String of(String markdown) {
    return Cell.tidy(String.join(" ", values(markdown)));
  }

  private String text() {
    while (next < markdown.length()) {
      char c = markdown.charAt(next++);
      switch (c) {
        case '\\' -> escaped();
        case '`' -> code();
        case '*' -> emphasis();
        case '[' -> openBracket();
        case ']' -> closeBracket();
        case '&' -> entity();
        default -> text.append(c);
      }
    }
    return text.toString();
  }

  private void escaped() {
    if (next < markdown.length() && ESCAPED.indexOf(markdown.charAt(next)) >= 0) {
      text.append(markdown.charAt(next++));
    } else {
      text.append('\\');
    }
  }

  private void code() {
    int end = markdown.indexOf('`', next);
    if (end < 0) {
      text.append('`');
    } else {
      boolean isPadded =
          end - next > 2 && markdown.charAt(next) == ' ' && markdown.charAt(end - 1) == ' ';
      text.append(markdown, next + (isPadded ? 1 : 0), end - (isPadded ? 1 : 0));
      next = end + 1;
    }
  }

  /** Two asterisks are emphasis; one is AWS's mark of a required resource type. */
  private void emphasis() {
    if (next < markdown.length() && markdown.charAt(next) == '*') {
      next++;
    } else {
      text.append('*');
    }
  }

  private void openBracket() {
    brackets.push(text.length());
    text.append('[');
    if (brackets.size() > MAX_OPEN_BRACKETS) {
      brackets.removeLast();
    }
  }

  private void closeBracket() {
    Integer open = brackets.poll();
    int end = linkEnd();
    if (open == null || end < 0) {
      text.append(']');
    } else {
      text.deleteCharAt(open);
      next = end;
    }
  }

  /** Returns where the address behind a closing bracket ends; -1 where there is none. */
  private int linkEnd() {
    if (next >= markdown.length() || markdown.charAt(next) != '(') {
      return -1;
    }
    int open = 0;
    for (int i = next; i < Math.min(markdown.length(), next + MAX_ADDRESS); i++) {
      if (markdown.charAt(i) == '(') {
        open++;
      } else if (markdown.charAt(i) == ')' && --open == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private void entity() {
    Matcher number = NUMBERED.matcher(markdown).region(next, markdown.length());
    if (number.lookingAt()) {
      text.appendCodePoint(
          number.group(1) == null
              ? Integer.parseInt(number.group(2))
              : Integer.parseInt(number.group(1), 16));
      next = number.end();
      return;
    }
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      if (markdown.startsWith(entity.getKey(), next)) {
        text.append(entity.getValue());
        next += entity.getKey().length();
        return;
      }
    }
    text.append('&');
  }
}
