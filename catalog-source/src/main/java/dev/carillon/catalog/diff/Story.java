package dev.carillon.catalog.diff;

import java.util.List;

/**
 * A difference as a person tells it, before it has a form: text and Markdown are two renderings.
 *
 * @param headline what it is about, in one sentence
 * @param sections what happened, the most important first; empty where nothing changed
 * @param remarks what a reader should also know, a sentence each
 */
record Story(String headline, List<Section> sections, List<String> remarks) {

  Story {
    sections = List.copyOf(sections);
    remarks = List.copyOf(remarks);
  }

  /**
   * One kind of change.
   *
   * @param title the kind with its count, for example {@code "4 actions removed"}
   * @param items the changes; changes that are alike are one item
   */
  record Section(String title, List<Item> items) {

    Section {
      items = List.copyOf(items);
    }
  }

  /**
   * Names of which one thing is to be said.
   *
   * @param parts the sentence in pieces, prose and code in turn, prose first; empty for none
   * @param names what it is said of, each as AWS writes it; empty where the sentence says it all
   */
  record Item(List<String> parts, List<String> names) {

    Item {
      parts = List.copyOf(parts);
      names = List.copyOf(names);
    }

    static Item of(List<String> names, String... parts) {
      return new Item(List.of(parts), names);
    }
  }
}
