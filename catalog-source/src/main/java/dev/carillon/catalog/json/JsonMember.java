package dev.carillon.catalog.json;

import dev.carillon.catalog.FactPlace;
import dev.carillon.catalog.Problems;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonString;

/**
 * A value in a catalog's file, and the way there.
 *
 * @param path the JSON path, for example {@code "$.actions[3].name"}
 * @param value the value, which knows its line and column
 */
record JsonMember(String path, JsonValue value) implements FactPlace {

  private static final int LONGEST_PATH = 200;

  /** Returns the text of a string; empty for any other value. */
  String text() {
    return value instanceof JsonString string ? string.value() : "";
  }

  /** Returns the line that the value begins in. */
  int line() {
    return value.position().line();
  }

  @Override
  public void problem(Problems problems, String message) {
    problems.add(line(), value.position().column(), shownPath() + ": " + message);
  }

  @Override
  public void warning(Problems problems, String message) {
    problems.warn(line(), value.position().column(), shownPath() + ": " + message);
  }

  /** Returns the path, shortened: a name in it can be as long as the file. */
  private String shownPath() {
    return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
  }
}
