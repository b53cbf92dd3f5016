package dev.carillon.catalog.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The values of a cell: its text, a new value at each paragraph and line break. */
final class HtmlValues implements NodeVisitor {

  private final List<String> values = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();

  private HtmlValues() {}

  static List<String> of(Element cell) {
    HtmlValues values = new HtmlValues();
    cell.traverse(values);
    values.endValue();
    return values.values;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      value.append(text.getWholeText());
    } else if (isBreak(node)) {
      endValue();
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
