package dev.carillon.catalog.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a JSON file.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param parent the place of the object or array around it; null for the outermost value
 * @param step the way there from the parent, such as {@code ".actions"} or {@code "[3]"}
 */
public record JsonPlace(int line, int column, @Nullable JsonPlace parent, String step) {

  /** Returns the JSON path, for example {@code "$.actions[3].name"}. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (JsonPlace place = this; place != null; place = place.parent) {
      path.insert(0, place.step);
    }
    return path.toString();
  }
}
