package dev.carillon.catalog.diff;

import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.diff.Story.Item;
import dev.carillon.catalog.diff.Story.Section;
import dev.carillon.internal.name.PrintedText;
import java.util.List;
import java.util.stream.Collectors;

/** Renders a story as GitHub's Markdown. */
final class MarkdownForm {

  /** A list of more names than this is folded. */
  private static final int UNFOLDED = 24;

  private MarkdownForm() {}

  static String write(Story story) {
    StringBuilder out =
        new StringBuilder("## ").append(VisibleText.inMarkdown(story.headline())).append('\n');
    for (Section section : story.sections()) {
      out.append("\n### ").append(VisibleText.inMarkdown(section.title())).append("\n\n");
      for (Item item : section.items()) {
        out.append("- ").append(item(item)).append('\n');
      }
    }
    for (String remark : story.remarks()) {
      out.append('\n').append(VisibleText.inMarkdown(remark)).append('\n');
    }
    return out.toString();
  }

  private static String item(Item item) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < item.parts().size(); i++) {
      String part = item.parts().get(i);
      out.append(i % 2 == 0 ? VisibleText.inMarkdown(part) : VisibleText.inMarkdownCode(part));
    }
    List<String> names = item.names();
    if (names.isEmpty()) {
      return out.toString();
    }
    String list = names.stream().map(VisibleText::inMarkdownCode).collect(Collectors.joining(", "));
    if (names.size() > UNFOLDED) {
      String summary = out.isEmpty() ? "all" : html(item.parts());
      return "<details><summary>"
          + summary
          + " ("
          + names.size()
          + ")</summary>\n\n  "
          + list
          + "\n\n  </details>";
    }
    if (out.isEmpty()) {
      return list;
    }
    return out.append(names.size() == 1 ? ": " : " (" + names.size() + "): ")
        .append(list)
        .toString();
  }

  /**
   * Writes the pieces of a sentence as HTML, where no mark of Markdown and no name in code acts.
   */
  private static String html(List<String> parts) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String text =
          PrintedText.inOneLine(parts.get(i))
              .replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;");
      html.append(i % 2 == 0 ? VisibleText.withoutLinks(text) : "<code>" + text + "</code>");
    }
    return html.toString();
  }
}
