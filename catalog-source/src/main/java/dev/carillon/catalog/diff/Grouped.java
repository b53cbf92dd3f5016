package dev.carillon.catalog.diff;

import dev.carillon.catalog.diff.Story.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups names by the sentence that is to be said of them, in the order of the sentences. */
final class Grouped {

  private final Map<List<String>, List<String>> namesBySentence = new LinkedHashMap<>();

  /** By how the sentence begins, in the singular, and how it ends; values stand between. */
  private final Map<List<String>, Map<String, List<String>>> namesByVerbAndValue =
      new LinkedHashMap<>();

  /** Says something of a name; the sentence is in pieces, prose and code in turn, prose first. */
  void add(String name, String... sentence) {
    namesBySentence.computeIfAbsent(List.of(sentence), key -> new ArrayList<>()).add(name);
  }

  /**
   * Says of a name which condition keys it has gained and lost; the builder and the plugin refuse a
   * condition by a key on what does not support it.
   *
   * @param where how the sentence begins
   */
  void addKeys(String name, String where, List<String> gained, List<String> lost) {
    addValues(name, where + "now with condition key", gained, "");
    addValues(
        name,
        where + "no longer with condition key",
        lost,
        "; code that names both can stop compiling");
  }

  /**
   * Says of a name that it has gained or lost values.
   *
   * @param begin how the sentence begins, in the singular; a value follows
   */
  void addValues(String name, String begin, List<String> values, String end) {
    for (String value : values) {
      namesByVerbAndValue
          .computeIfAbsent(List.of(begin, end), key -> new TreeMap<>())
          .computeIfAbsent(value, key -> new ArrayList<>())
          .add(name);
    }
  }

  /** Returns what is in one list and not in another. */
  static List<String> minus(List<String> some, Collection<String> others) {
    List<String> left = new ArrayList<>(some);
    left.removeAll(others);
    return left;
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

  private static Item sentence(List<String> verb, List<String> values, List<String> names) {
    boolean plural = values.size() > 1 && verb.get(0).endsWith("condition key");
    List<String> parts = new ArrayList<>(List.of(verb.get(0) + (plural ? "s " : " ")));
    for (String value : values) {
      if (parts.size() > 1) {
        parts.add(", ");
      }
      parts.add(value);
    }
    if (!verb.get(1).isEmpty()) {
      parts.add(verb.get(1));
    }
    return new Item(parts, names);
  }
}
