package dev.carillon.catalog.read.html;

import dev.carillon.catalog.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * The elements of a document that tell facts, found in one walk: a page has 56,000.
 *
 * @param document all of them
 * @param found those of tables, headings and {@code html} elements, in the document's order
 * @param ids the ids that elements have
 * @param bracketed those with an opening bracket in text of their own
 */
record HtmlElements(
    Document document, List<Element> found, Set<String> ids, List<Element> bracketed) {

  private static final Set<String> OTHERS = Set.of("html", "h4", "h5", "h6");

  static HtmlElements of(Document document) {
    HtmlElements elements =
        new HtmlElements(document, new ArrayList<>(), new HashSet<>(), new ArrayList<>());
    document.forEach(elements::add);
    return elements;
  }

  private void add(Element element) {
    String name = element.normalName();
    if (WrittenTag.areOfTables(name) || WrittenTag.areHeadings(name) || OTHERS.contains(name)) {
      found.add(element);
    }
    if (!element.id().isEmpty()) {
      ids.add(element.id());
    }
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof TextNode text && text.getWholeText().indexOf('(') >= 0) {
        bracketed.add(element);
        break;
      }
    }
  }

  /** Adds a problem about an element. */
  static void problem(Problems problems, Element element, String message) {
    Range.Position start = element.sourceRange().start();
    problems.add(start.lineNumber(), start.columnNumber(), message);
  }

  /** Returns the elements of some names, in the document's order. */
  List<Element> named(String... names) {
    Set<String> wanted = Set.of(names);
    return found.stream().filter(element -> wanted.contains(element.normalName())).toList();
  }
}
