package dev.carillon.catalog.read.html;

import dev.carillon.catalog.Problems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Holds the tags of tables and headings in a text against the document that was made of it. An HTML
 * parser drops a row outside of a table, and takes one inside of a script, a comment or a text
 * field for text, without a word; so where it has no element for such a tag, the page has lost one
 * of its facts.
 */
final class HtmlTags {

  private static final Set<String> ROW_PARENTS = Set.of("table", "thead", "tbody", "tfoot");

  /** Tags after which only another of them can follow in a table, or a comment. */
  private static final Set<String> ENDS_OF_CELLS =
      Set.of("td", "th", "tr", "thead", "tbody", "tfoot", "caption", "colgroup");

  private static final Set<String> STARTS_OF_ROWS =
      Set.of("table", "tr", "thead", "tbody", "tfoot", "colgroup", "col");

  private final List<Element> headings = new ArrayList<>();
  private final List<Element> ofTables = new ArrayList<>();
  private final List<WrittenTag> tags;
  private final String text;
  private final Problems problems;

  HtmlTags(HtmlElements elements, String text, Problems problems) {
    this.tags = WrittenTag.in(text);
    this.text = text;
    this.problems = problems;
    for (Element element : elements.found()) {
      if (WrittenTag.areHeadings(element.normalName())) {
        headings.add(element);
      } else if (WrittenTag.areOfTables(element.normalName())) {
        ofTables.add(element);
      }
    }
  }

  /** Adds a problem for the first tag of a table that is lost, and the first out of its place. */
  void requireElements() {
    BitSet places = new BitSet(text.length());
    headings.forEach(element -> add(places, element.sourceRange()));
    boolean misplaced = false;
    for (Element element : ofTables) {
      add(places, element.sourceRange());
      if (!misplaced && !isInPlace(element)) {
        misplaced = true;
        HtmlElements.problem(
            problems,
            element,
            "<%s> inside of <%s>; expected it in a table"
                .formatted(element.tagName(), parent(element)));
      }
    }
    for (WrittenTag tag : tags) {
      boolean counts = !tag.closes() && (tag.isOfTable() || tag.isHeading()) && tag.isNamed(text);
      if (counts && !places.get(tag.start())) {
        lost(tag);
        return;
      }
    }
    requireHeadings();
    requireEnds();
    requireText();
    requireWholeTags();
  }

  /** Adds where something stands; what a parser made up stands nowhere. */
  private static void add(BitSet places, Range range) {
    if (range.startPos() >= 0) {
      places.set(range.startPos());
    }
  }

  /** A tag without its end, or a quotation mark, takes the text behind it for attributes. */
  private void requireWholeTags() {
    for (int first = 0; first < tags.size(); first++) {
      if (!startsTable(tags.get(first))) {
        continue;
      }
      int last = endOfTable(first);
      if (last < 0) {
        return;
      }
      List<WrittenTag> inside = tags.subList(first, last + 1);
      inside.stream()
          .filter(tag -> !tag.isWhole())
          .findFirst()
          .ifPresent(
              tag ->
                  at(
                      tag.start(),
                      "the tag <%s has no end; expected a \">\" before the next tag"
                          .formatted(tag.written(text))));
      for (WrittenTag tag : inside) {
        if (tag.isWhole() && !tag.closes() && !tag.isQuoted()) {
          at(tag.start(), "the tag <%s lacks a quotation mark".formatted(tag.written(text)));
          return;
        }
      }
      first = last;
    }
  }

  /** Returns the place of the tag that ends a table; -1 where nothing does. */
  private int endOfTable(int first) {
    for (int i = first + 1; i < tags.size(); i++) {
      WrittenTag tag = tags.get(i);
      if (tag.closes()
          && tag.name().equals("table")
          && tag.isWhole()
          && tag.end() == tag.nameEnd()) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsTable(WrittenTag tag) {
    return !tag.closes()
        && tag.name().equals("table")
        && tag.isNamed(text)
        && text.charAt(tag.nameEnd()) != '/';
  }

  /** What a table holds is also told by the heading above it. */
  private void requireHeadings() {
    for (Element heading : headings) {
      if (heading.endSourceRange().isImplicit()) {
        HtmlElements.problem(
            problems,
            heading,
            "the heading has no end; expected </%s>".formatted(heading.tagName()));
      }
    }
  }

  /** An end tag that ends nothing stands where something else has been lost. */
  private void requireEnds() {
    BitSet ends = new BitSet(text.length());
    headings.forEach(element -> add(ends, element.endSourceRange()));
    ofTables.forEach(element -> add(ends, element.endSourceRange()));
    for (WrittenTag tag : tags) {
      boolean counts =
          tag.closes()
              && (tag.isOfTable() || tag.isHeading())
              && !tag.name().equals("col")
              && tag.isBare(text);
      if (counts && !ends.get(tag.start())) {
        lost(tag);
        return;
      }
    }
  }

  /** What is in a table and in none of its cells a parser moves in front of the table. */
  private void requireText() {
    for (int i = 0; i < tags.size(); i++) {
      if (isBetweenCells(tags.get(i))) {
        int next = tags.get(i).end() + 1;
        while (next < text.length() && WrittenTag.isSpace(text.charAt(next))) {
          next++;
        }
        boolean isTag = i + 1 < tags.size() && tags.get(i + 1).start() == next;
        boolean expected =
            next == text.length()
                || text.startsWith("<!--", next)
                || (isTag && tags.get(i + 1).isOfTable() && tags.get(i + 1).isNamed(text));
        if (!expected) {
          at(
              next,
              "something in a table that is in none of its cells; expected a <td> in front of it");
          return;
        }
      }
    }
  }

  private boolean isBetweenCells(WrittenTag tag) {
    if (tag.closes()) {
      return ENDS_OF_CELLS.contains(tag.name()) && tag.isBare(text);
    }
    return STARTS_OF_ROWS.contains(tag.name())
        && tag.isWhole()
        && (tag.end() == tag.nameEnd() || WrittenTag.isSpace(text.charAt(tag.nameEnd())));
  }

  private void lost(WrittenTag tag) {
    at(
        tag.start(),
        "<%s> is not part of the page; a tag before it is missing, or one too many"
            .formatted(tag.written(text)));
  }

  private static boolean isInPlace(Element element) {
    String parent = parent(element);
    return switch (element.normalName()) {
      case "td", "th" -> parent.equals("tr");
      case "tr" -> ROW_PARENTS.contains(parent);
      case "table" -> true;
      case "col" -> parent.equals("colgroup"); // a parser makes one where none is written
      default -> parent.equals("table");
    };
  }

  private static String parent(Element element) {
    Element parent = element.parent();
    return parent == null ? "" : parent.normalName();
  }

  private void at(int offset, String message) {
    int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    problems.add(line, offset - text.lastIndexOf('\n', offset), message);
  }
}
