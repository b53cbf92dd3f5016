package dev.carillon.catalog.read;

import dev.carillon.catalog.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Holds the tags of tables and headings in a text against the document that was made of it. An HTML
 * parser drops a row outside of a table, and takes one inside of a script, a comment or a text
 * field for text, without a word; so where it has no element for such a tag, the page has lost one
 * of its facts.
 */
final class HtmlTags {

  private static final Pattern TAG =
      Pattern.compile(
          "<(table|thead|tbody|tfoot|tr|th|td|caption|colgroup|col|h[1-3])(?=[\\s/>])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile(
          "<(/(?:table|thead|tbody|tfoot|tr|th|td|caption|colgroup|h[1-3]))\\s*>",
          Pattern.CASE_INSENSITIVE);

  /** Text of a table that is in none of its cells; a parser moves it in front of the table. */
  private static final Pattern OUTSIDE_OF_CELLS =
      Pattern.compile(
          "(?:</(?:td|th|tr|thead|tbody|tfoot|caption|colgroup)\\s*>"
              + "|<(?:table|tr|thead|tbody|tfoot|colgroup|col)(?:\\s[^<>]*)?>)\\s*([^<\\s])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TABLE =
      Pattern.compile("<table[\\s>].*?</table>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern UNENDED = Pattern.compile("<(/?[A-Za-z][A-Za-z0-9]*)[^<>]*<");

  private static final String HEADINGS = "h1, h2, h3";

  private static final String TABLE_ELEMENTS =
      "table, thead, tbody, tfoot, tr, th, td, caption, colgroup, col";

  private final Document document;
  private final String text;
  private final Problems problems;

  HtmlTags(Document document, String text, Problems problems) {
    this.document = document;
    this.text = text;
    this.problems = problems;
  }

  /** Adds a problem for the first tag of a table that is lost, and the first out of its place. */
  void requireElements() {
    Set<Integer> places = new HashSet<>();
    document.select(HEADINGS).forEach(element -> places.add(element.sourceRange().startPos()));
    boolean misplaced = false;
    for (Element element : document.select(TABLE_ELEMENTS)) {
      places.add(element.sourceRange().startPos());
      if (!misplaced && !isInPlace(element)) {
        misplaced = true;
        problems.add(
            element.sourceRange().start().lineNumber(),
            element.sourceRange().start().columnNumber(),
            "<%s> inside of <%s>; expected it in a table"
                .formatted(element.tagName(), parent(element)));
      }
    }
    Matcher tags = TAG.matcher(text);
    while (tags.find()) {
      if (!places.contains(tags.start())) {
        lost(tags);
        return;
      }
    }
    requireHeadings();
    requireEnds();
    requireText();
    requireWholeTags();
  }

  /** A tag without its end takes the text behind it for attributes. */
  private void requireWholeTags() {
    Matcher tables = TABLE.matcher(text);
    while (tables.find()) {
      Matcher tag = UNENDED.matcher(tables.group());
      if (tag.find()) {
        int at = tables.start() + tag.start();
        problems.add(
            lineOf(at),
            at - text.lastIndexOf('\n', at),
            "the tag <%s has no end; expected a \">\" before the next tag".formatted(tag.group(1)));
      }
    }
  }

  /** What a table holds is also told by the heading above it. */
  private void requireHeadings() {
    for (Element heading : document.select(HEADINGS)) {
      if (heading.endSourceRange().isImplicit()) {
        problems.add(
            heading.sourceRange().start().lineNumber(),
            heading.sourceRange().start().columnNumber(),
            "the heading has no end; expected </%s>".formatted(heading.tagName()));
      }
    }
  }

  /** An end tag that ends nothing stands where something else has been lost. */
  private void requireEnds() {
    Set<Integer> ends = new HashSet<>();
    for (Element element : document.select(HEADINGS + ", " + TABLE_ELEMENTS)) {
      ends.add(element.endSourceRange().startPos());
    }
    Matcher tags = END.matcher(text);
    while (tags.find()) {
      if (!ends.contains(tags.start())) {
        lost(tags);
        return;
      }
    }
  }

  private void requireText() {
    Matcher outside = OUTSIDE_OF_CELLS.matcher(text);
    if (outside.find()) {
      int at = outside.start(1);
      problems.add(
          lineOf(at),
          at - text.lastIndexOf('\n', at),
          "text in a table and in none of its cells; expected a <td> in front of it");
    }
  }

  private void lost(Matcher tag) {
    problems.add(
        lineOf(tag.start()),
        tag.start() - text.lastIndexOf('\n', tag.start()),
        "<%s> is not part of the page; a tag before it is missing, or one too many"
            .formatted(tag.group(1)));
  }

  private static boolean isInPlace(Element element) {
    String parent = parent(element);
    return switch (element.normalName()) {
      case "td", "th" -> parent.equals("tr");
      case "tr" -> parent.matches("table|thead|tbody|tfoot");
      case "table" -> true;
      case "col" -> parent.matches("table|colgroup");
      default -> parent.equals("table");
    };
  }

  private static String parent(Element element) {
    Element parent = element.parent();
    return parent == null ? "" : parent.normalName();
  }

  private int lineOf(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
