package dev.carillon.catalog.read.html;

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

  private static final String RAISED =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private final List<String> values = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();

  /** How many elements that raise text are open. */
  private int raised;

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
      value.append(raised > 0 ? raised(text.getWholeText()) : text.getWholeText());
    } else if (node instanceof Element element) {
      elements.add(element);
      if (isBreak(element)) {
        endValue();
      }
      raised += element.nameIs("sup") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    raised -= node.nameIs("sup") ? 1 : 0;
    if (isBreak(node)) {
      endValue();
    }
  }

  /** The number of a footnote is not one of the name in front. */
  private static String raised(String text) {
    StringBuilder digits = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits.setCharAt(i, RAISED.charAt(text.charAt(i) - '0'));
      }
    }
    return digits.toString();
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }

  private void endValue() {
    values.add(value.toString());
    value.setLength(0);
  }
}
