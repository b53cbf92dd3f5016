package dev.carillon.internal.iam.page;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads texts of rows. */
public final class PageRows {

  private PageRows() {}

  /** Returns the words of each row of a text. */
  public static Stream<List<String>> of(String text) {
    return text.lines().map(line -> List.of(line.split(" ")));
  }

  /** Returns the words behind the first one of each row of a text, by that. */
  public static Map<String, List<String>> byName(String text) {
    return of(text).collect(toMap(row -> row.get(0), row -> row.subList(1, row.size())));
  }

  /**
   * Returns the cells of each row of a table, which two spaces part. Rows are indented below the
   * addresses of their pages.
   */
  public static Stream<List<String>> belowPages(String table) {
    return table
        .lines()
        .filter(line -> line.startsWith(" "))
        .map(line -> List.of(line.strip().split("  ")));
  }

  /** Returns the words behind the first one of each row that begins with that. */
  public static Stream<List<String>> of(String text, String kind) {
    return of(text)
        .filter(words -> words.get(0).equals(kind))
        .map(words -> words.subList(1, words.size()));
  }
}
