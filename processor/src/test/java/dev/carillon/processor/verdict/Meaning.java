package dev.carillon.processor.verdict;

import dev.carillon.internal.json.JsonReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a document means, as text that is the same for two forms of one document: arrays of one
 * value are the value, orders and letter case do not count.
 */
final class Meaning {

  private Meaning() {}

  static String of(String json) {
    return of(JsonReader.read(json).plain());
  }

  private static String of(Object value) {
    if (value instanceof Map<?, ?> object) {
      TreeMap<String, String> members = new TreeMap<>();
      object.forEach((name, member) -> members.put(folded(name), of(member)));
      return members.equals(Map.of("aws", "[*]")) ? "[*]" : members.toString();
    }
    List<?> values = value instanceof List<?> list ? list : List.of(value);
    return values.stream()
        .map(one -> one instanceof Map<?, ?> ? of(one) : folded(one))
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private static String folded(Object value) {
    return value.toString().toLowerCase(Locale.ROOT);
  }
}
