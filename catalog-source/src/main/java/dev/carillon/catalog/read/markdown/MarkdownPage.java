package dev.carillon.catalog.read.markdown;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.read.html.HtmlPage;
import dev.carillon.catalog.read.table.Column;
import dev.carillon.catalog.read.table.PageTable;
import dev.carillon.catalog.read.table.ReferencePage;
import dev.carillon.catalog.read.text.SavedTextTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as Markdown: tables of cells between bars, or lists where cells span rows.
 *
 * <p>Such a page begins with the list of its sections. A page that lacks one of them was cut off.
 * What has no such list is an excerpt and taken as it is.
 */
public final class MarkdownPage {

  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+\\S.*");
  private static final Pattern UNDERLINE = Pattern.compile("(={2,}|-{2,})\\s*");

  /** What programs write behind a heading: closing marks, an id, a link to itself. */
  private static final Pattern HEADING_END =
      Pattern.compile("(?<!\\s)\\s++(?:#++|\\{[#.:][^{}]*}|\u00B6)$");

  private static final Pattern HTML_TABLE =
      Pattern.compile("\\s*<table\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_TABLE_END =
      Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOPICS = Pattern.compile("(\\*\\*|#{1,6}\\s+)Topics(\\*\\*)?\\s*");
  private static final Pattern LIST_ITEM = Pattern.compile("[+*-]\\s+\\S.*");

  /** A label such as {@code - **Access level:**}, marks that it lost aside. */
  private static final Pattern LABEL =
      Pattern.compile("(\\s+[-+*]\\s+)?[-+\\s*_]*+([A-Za-z ()*\\\\]+):.*");

  /** A line across the page, or a comment; neither is of a table or list. */
  private static final Pattern APART =
      Pattern.compile("\\s*(?:([-*_])(?:\\s*+\\1){2,}+|<!--(?:(?!-->).)*-->)\\s*");

  /** A comment that goes on below its line. */
  private static final Pattern LONG_COMMENT = Pattern.compile("\\s*<!--(?!.*-->).*");

  private static final String COMMENT_END = "-->";

  /** No page of AWS has more than six. */
  private static final int MOST_HTML_TABLES = 30;

  /** The lines as they are: in HTML an asterisk makes nothing bold. */
  private final List<String> written;

  private final List<String> lines;
  private final Problems problems;
  private final List<PageTable> tables = new ArrayList<>();
  private final StringBuilder introduction = new StringBuilder();
  private final Set<String> topics = new LinkedHashSet<>();
  private final Set<String> headings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private String heading = "";
  private boolean inTopics;
  private int htmlTables;

  private MarkdownPage(List<String> written, Problems problems) {
    this.written = written;
    this.lines = written.stream().map(MarkdownList::bold).toList();
    this.problems = problems;
  }

  /** Returns whether a text is Markdown: it has a heading, or a table with a bar in front. */
  public static boolean isRecognized(List<String> lines) {
    return lines.stream()
        .anyMatch(line -> HEADING.matcher(line).matches() || MarkdownTable.isSeparator(line));
  }

  /**
   * Takes a page apart.
   *
   * @throws ProblemsException if the page lacks a section that it announces
   */
  public static ReferencePage read(List<String> lines, Problems problems) throws ProblemsException {
    return new MarkdownPage(BareTables.withBars(ReferenceLinks.inPlace(lines)), problems).page();
  }

  private ReferencePage page() throws ProblemsException {
    int next = 0;
    while (next < lines.size()) {
      String line = lines.get(next);
      if (MarkdownTable.isRow(line)) {
        MarkdownTable table = new MarkdownTable(lines, next, heading, problems);
        table.table().ifPresent(tables::add);
        next = table.end();
        requireEnd(next, "a row such as \"| CreateMeeting | … |\"");
      } else if (MarkdownList.isItem(line)) {
        MarkdownList list = new MarkdownList(lines, next, heading, problems);
        tables.add(list.table());
        next = list.end();
        requireEnd(next, "a point such as \"- **Access level:** Write\"");
      } else if (HTML_TABLE.matcher(line).lookingAt()) {
        next = htmlTable(next);
      } else if (isLongComment(line)) {
        next = longComment(next);
      } else {
        requireProse(line, next + 1);
        boolean isUnderlined = !line.isBlank() && isUnderline(next + 1);
        prose(isUnderlined ? "# " + line : line);
        next += isUnderlined ? 2 : 1;
      }
    }
    requireWhole();
    return new ReferencePage(introduction.toString(), tables, topics.isEmpty());
  }

  /** Programs leave a table in HTML that Markdown cannot have; its lines keep their numbers. */
  private int htmlTable(int first) throws ProblemsException {
    if (htmlTables++ == MOST_HTML_TABLES) {
      throw problems.fatal(
          first + 1, 1, "more than " + MOST_HTML_TABLES + " tables of HTML in Markdown");
    }
    int end = first;
    int open = 0;
    do {
      open += count(HTML_TABLE, lines.get(end)) - count(HTML_TABLE_END, lines.get(end));
      end++;
    } while (open > 0 && end < lines.size());
    String html = String.join("\n", written.subList(first, end));
    tables.addAll(HtmlPage.tables("\n".repeat(first) + html, heading, problems));
    return end;
  }

  private static boolean isLongComment(String line) {
    return LONG_COMMENT.matcher(line).matches();
  }

  /**
   * Leaves out a comment and returns the index of the line behind it. It says nothing, unless it
   * lost its end: then it has what only tables and lists have.
   */
  private int longComment(int first) {
    int end = first + 1;
    while (end < lines.size() && !lines.get(end).contains(COMMENT_END)) {
      end++;
    }
    if (end == lines.size()) {
      problems.add(first + 1, 1, "the comment has no end; expected \"" + COMMENT_END + '"');
      return first + 1;
    }
    for (int i = first; i <= end; i++) {
      String line = i < end ? lines.get(i) : behindComment(lines.get(i));
      if (MarkdownTable.isRow(line)
          || MarkdownList.isItem(line)
          || HTML_TABLE.matcher(line).lookingAt()) {
        problems.add(i + 1, 1, "a row or item in a comment; expected it in a table or list");
        break;
      }
      requireProse(line, i + 1);
    }
    return end + 1;
  }

  private static String behindComment(String line) {
    return line.substring(line.indexOf(COMMENT_END) + COMMENT_END.length());
  }

  private static int count(Pattern pattern, String line) {
    return (int) pattern.matcher(line).results().count();
  }

  /** A line of marks makes the one above it a heading. */
  private boolean isUnderline(int index) {
    return index < lines.size() && UNDERLINE.matcher(lines.get(index)).matches();
  }

  private void prose(String line) {
    String text = MarkdownText.of(line);
    boolean isHeading = HEADING.matcher(line).matches();
    if (TOPICS.matcher(line).matches()) {
      inTopics = true;
      return;
    }
    if (isHeading) {
      inTopics = false;
      heading = HEADING_END.matcher(text.replaceFirst("^#+\\s*", "")).replaceFirst("");
      headings.add(heading);
    } else if (inTopics && LIST_ITEM.matcher(line).matches() && !isApart(line)) {
      topics.add(text.substring(1).strip());
    }
    introduction.append(text).append('\n');
  }

  /** What follows a table or list without a blank line belongs to it and has lost its marks. */
  private void requireEnd(int index, String expected) {
    if (index < lines.size()
        && !lines.get(index).isBlank()
        && !HEADING.matcher(lines.get(index)).matches()
        && !isApart(lines.get(index))
        && !isUnderline(index + 1)) {
      problems.add(
          index + 1, 1, "the line belongs to the table or list above; expected " + expected);
    }
  }

  private static boolean isApart(String line) {
    return APART.matcher(line).matches() || isLongComment(line);
  }

  /** What only tables and lists have must be part of one. */
  private void requireProse(String line, int number) {
    Matcher label = LABEL.matcher(line);
    boolean isPoint =
        label.matches()
            && (label.group(1) != null || line.contains("*"))
            && Column.named(MarkdownText.of(label.group(2))).isPresent();
    if (isPoint) {
      problems.add(
          number, 1, "a point without an item; expected one such as \"- **CreateMeeting**\" above");
    } else if (SavedTextTable.looksLikeRow(line) || MarkdownTable.divides(line)) {
      problems.add(number, 1, "a table row without a table; expected a bar in front of it");
    }
  }

  private void requireWhole() throws ProblemsException {
    for (String topic : topics) {
      if (!headings.contains(topic)) {
        throw problems.fatal(
            lines.size(),
            1,
            "the page stops before its section \"%s\"; expected the whole page".formatted(topic));
      }
    }
  }
}
