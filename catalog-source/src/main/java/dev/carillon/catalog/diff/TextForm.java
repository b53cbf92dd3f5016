package dev.carillon.catalog.diff;

import dev.carillon.catalog.diff.Story.Item;
import dev.carillon.catalog.diff.Story.Section;
import java.util.List;

/** Renders a story as plain text. */
final class TextForm {

  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();
  private int column;

  private TextForm() {}

  static String write(Story story) {
    TextForm form = new TextForm();
    form.out.append(story.headline()).append('\n');
    for (Section section : story.sections()) {
      form.out.append('\n').append(section.title()).append('\n');
      section.items().forEach(form::item);
    }
    if (!story.remarks().isEmpty()) {
      form.out.append('\n');
      story.remarks().forEach(remark -> form.out.append(remark).append('\n'));
    }
    return form.out.toString();
  }

  private void item(Item item) {
    String sentence = String.join("", item.parts());
    List<String> names = item.names();
    if (names.isEmpty()) {
      line("  " + sentence);
    } else if (sentence.isEmpty()) {
      names("  ", names);
    } else {
      String count = names.size() == 1 ? "" : " (" + names.size() + ')';
      if (names.size() == 1 && fits(sentence, names.get(0))) {
        line("  " + sentence + ": " + names.get(0));
      } else {
        line("  " + sentence + count + ':');
        names("    ", names);
      }
    }
  }

  private static boolean fits(String sentence, String name) {
    return sentence.length() + name.length() + 4 <= WIDTH;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void names(String indent, List<String> names) {
    out.append(indent);
    column = indent.length();
    for (int i = 0; i < names.size(); i++) {
      String word = names.get(i) + (i < names.size() - 1 ? "," : "");
      if (column > indent.length() && column + 1 + word.length() > WIDTH) {
        out.append('\n').append(indent);
        column = indent.length();
      } else if (column > indent.length()) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    out.append('\n');
  }
}
