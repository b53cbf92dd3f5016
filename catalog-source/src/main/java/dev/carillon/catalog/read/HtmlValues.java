package dev.carillon.catalog.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The values of a cell: its text, a new value at each paragraph and line break; and the elements in
 * it.
 */
final class HtmlValues implements NodeVisitor {

  private final List<String> values = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();

  private HtmlValues() {}

  static HtmlValues of(Element cell) {
    HtmlValues values = new HtmlValues();
    cell.traverse(values); // a cell is a block itself, at whose end a value ends
    return values;
  }

  List<String> values() {
    return values;
  }

  /** Returns the cell's element and all in it, in the document's order. */
  List<Element> elements() {
    return elements;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      value.append(text.getWholeText());
    } else if (node instanceof Element element) {
      elements.add(element);
      if (isBreak(element)) {
        endValue();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBreak(node)) {
      endValue();
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }

  private void endValue() {
    values.add(value.toString());
    value.setLength(0);
  }
}
