package dev.carillon.catalog.diff;

import dev.carillon.catalog.diff.Story.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups names by the sentence that is to be said of them, in the order of the sentences. */
final class Grouped {

  private final Map<List<String>, List<String>> namesBySentence = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> namesByVerbAndValue = new LinkedHashMap<>();

  /** Says something of a name; the sentence is in pieces, prose and code in turn, prose first. */
  void add(String name, String... sentence) {
    namesBySentence.computeIfAbsent(List.of(sentence), key -> new ArrayList<>()).add(name);
  }

  /**
   * Says of a name which values it has gained and lost.
   *
   * @param gained how the sentence begins, in the singular; a value follows
   */
  void addDifference(
      String name, List<String> before, List<String> after, String gained, String lost) {
    after.stream().filter(value -> !before.contains(value)).forEach(v -> value(name, gained, v));
    before.stream().filter(value -> !after.contains(value)).forEach(v -> value(name, lost, v));
  }

  private void value(String name, String verb, String value) {
    namesByVerbAndValue
        .computeIfAbsent(verb, key -> new TreeMap<>())
        .computeIfAbsent(value, key -> new ArrayList<>())
        .add(name);
  }

  /** Returns the items; values that the very same names gained or lost are one item. */
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    namesBySentence.forEach((sentence, names) -> items.add(new Item(sentence, names)));
    namesByVerbAndValue.forEach(
        (verb, namesByValue) -> {
          Map<List<String>, List<String>> valuesByNames = new LinkedHashMap<>();
          namesByValue.forEach(
              (value, names) ->
                  valuesByNames.computeIfAbsent(names, key -> new ArrayList<>()).add(value));
          valuesByNames.forEach((names, values) -> items.add(sentence(verb, values, names)));
        });
    return items;
  }

  private static Item sentence(String verb, List<String> values, List<String> names) {
    boolean plural = values.size() > 1 && verb.endsWith("condition key");
    List<String> parts = new ArrayList<>(List.of(verb + (plural ? "s " : " ")));
    for (String value : values) {
      if (parts.size() > 1) {
        parts.add(", ");
      }
      parts.add(value);
    }
    return new Item(parts, names);
  }
}
