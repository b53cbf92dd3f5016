package dev.carillon.catalog.diff;

import dev.carillon.catalog.diff.Story.Item;
import dev.carillon.catalog.diff.Story.Section;
import java.util.ArrayList;
import java.util.List;

/** Renders a story as plain text. */
final class TextForm {

  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

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
    if (sentence.isEmpty()) {
      wrapped("  ", "  ", withCommas(names));
    } else if (names.isEmpty()) {
      wrapped("  ", "      ", List.of(sentence.split(" ", -1)));
    } else if (names.size() == 1 && fits(sentence, names.get(0))) {
      out.append("  ").append(sentence).append(": ").append(names.get(0)).append('\n');
    } else {
      String count = names.size() == 1 ? ":" : " (" + names.size() + "):";
      wrapped("  ", "      ", List.of((sentence + count).split(" ", -1)));
      wrapped("    ", "    ", withCommas(names));
    }
  }

  private static boolean fits(String sentence, String name) {
    return sentence.length() + name.length() + 4 <= WIDTH;
  }

  private static List<String> withCommas(List<String> names) {
    List<String> words = new ArrayList<>();
    names.forEach(name -> words.add(name + ','));
    words.set(names.size() - 1, names.get(names.size() - 1));
    return words;
  }

  /** Writes words in lines that are no longer than they may be, unless one word is. */
  private void wrapped(String firstIndent, String indent, List<String> words) {
    StringBuilder line = new StringBuilder(firstIndent);
    boolean empty = true;
    for (String word : words) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }
}
