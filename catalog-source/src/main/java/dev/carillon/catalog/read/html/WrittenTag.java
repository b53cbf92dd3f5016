package dev.carillon.catalog.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A tag as it stands in the text of a page, whatever a parser makes of it.
 *
 * @param start where its {@code <} is
 * @param nameEnd where its name ends
 * @param end where its {@code >} is; of one that is not whole, where the next tag begins
 * @param name its name in small letters
 * @param closes whether it is an end tag
 * @param isWhole whether it has its {@code >}
 * @param isQuoted whether its quotation marks come in pairs
 */
record WrittenTag(
    int start,
    int nameEnd,
    int end,
    String name,
    boolean closes,
    boolean isWhole,
    boolean isQuoted) {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private static final Set<String> OF_TABLES =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "colgroup", "col");

  /** Returns the tags of a text in their order; what has no name is none. */
  static List<WrittenTag> in(String text) {
    List<WrittenTag> tags = new ArrayList<>();
    for (int start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
      boolean closes = text.startsWith("/", start + 1);
      int from = start + (closes ? 2 : 1);
      int nameEnd = nameEnd(text, from);
      if (nameEnd > from) {
        tags.add(tag(text, start, from, nameEnd));
      }
    }
    return tags;
  }

  private static WrittenTag tag(String text, int start, int from, int nameEnd) {
    int end = nameEnd;
    boolean even = true;
    boolean whole = false;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      whole = c == '>';
      if (whole || c == '<') {
        break;
      }
      even ^= c == '"';
    }
    String name = text.substring(from, nameEnd).toLowerCase(Locale.ROOT);
    return new WrittenTag(start, nameEnd, end, name, from > start + 1, whole, even);
  }

  private static int nameEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isOfName(text.charAt(end), end > from)) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c, boolean digits) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (digits && c >= '0' && c <= '9');
  }

  /** Returns whether HTML takes a character for white space. */
  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Returns whether tags of this name make a table, or stand in one around its cells. */
  static boolean areOfTables(String name) {
    return OF_TABLES.contains(name);
  }

  /** Returns whether tags of this name are headings that tell what a table holds. */
  static boolean areHeadings(String name) {
    return HEADINGS.contains(name);
  }

  boolean isOfTable() {
    return areOfTables(name);
  }

  boolean isHeading() {
    return areHeadings(name);
  }

  /** Returns whether the name ends as a name does: at its {@code >}, at a space or a slash. */
  boolean isNamed(String text) {
    return nameEnd < text.length()
        && (text.charAt(nameEnd) == '>'
            || text.charAt(nameEnd) == '/'
            || isSpace(text.charAt(nameEnd)));
  }

  /** Returns whether it has a name and no more. */
  boolean isBare(String text) {
    int at = nameEnd;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return isWhole && at == end;
  }

  /** Returns the name as it is written, with the slash of an end tag. */
  String written(String text) {
    return text.substring(start + 1, nameEnd);
  }
}
