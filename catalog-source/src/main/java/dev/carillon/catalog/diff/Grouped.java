package dev.carillon.catalog.diff;

import dev.carillon.catalog.diff.Story.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names by what is to be said of them, in the order in which it was first said. */
final class Grouped {

  private final Map<List<String>, List<String>> namesBySentence = new LinkedHashMap<>();

  /** Says something of a name; the sentence is in pieces, prose and code in turn, prose first. */
  void add(String name, String... sentence) {
    namesBySentence.computeIfAbsent(List.of(sentence), key -> new ArrayList<>()).add(name);
  }

  /** Says of a name which values it has gained and lost, a sentence each. */
  void addDifference(
      String name, List<String> before, List<String> after, String gained, String lost) {
    after.stream().filter(value -> !before.contains(value)).forEach(v -> add(name, gained, v));
    before.stream().filter(value -> !after.contains(value)).forEach(v -> add(name, lost, v));
  }

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    namesBySentence.forEach((sentence, names) -> items.add(new Item(sentence, names)));
    return items;
  }
}
