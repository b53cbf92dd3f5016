package dev.carillon.catalog.property;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads small tables: in each row words with a space between them. */
final class Rows {

  private Rows() {}

  /** Returns the other words of each row, by the first. */
  static Map<String, List<String>> of(String table) {
    return table
        .lines()
        .map(row -> List.of(row.split(" ")))
        .collect(
            Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.subList(1, row.size())));
  }
}
