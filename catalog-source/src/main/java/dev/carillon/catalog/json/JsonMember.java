package dev.carillon.catalog.json;

import dev.carillon.catalog.FactPlace;
import dev.carillon.catalog.JsonPath;
import dev.carillon.catalog.Problems;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonString;

/**
 * A value in a catalog's file, and the way there.
 *
 * @param path the way there
 * @param value the value, which knows its line and column
 */
record JsonMember(JsonPath path, JsonValue value) implements FactPlace {

  /** Returns the text of a string; empty for any other value. */
  String text() {
    return value instanceof JsonString string ? string.value() : "";
  }

  @Override
  public int line() {
    return value.position().line();
  }

  @Override
  public void problem(Problems problems, String message) {
    problems.add(line(), value.position().column(), path.shown() + ": " + message);
  }

  @Override
  public void warning(Problems problems, String message) {
    problems.warn(line(), value.position().column(), path.shown() + ": " + message);
  }
}
