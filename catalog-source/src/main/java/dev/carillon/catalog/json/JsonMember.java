package dev.carillon.catalog.json;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonString;

/**
 * A value in a catalog's file, and the way there.
 *
 * @param path the JSON path, for example {@code "$.actions[3].name"}
 * @param value the value, which knows its line and column
 */
record JsonMember(String path, JsonValue value) {

  /** Returns the text of a string; empty for any other value. */
  String text() {
    return value instanceof JsonString string ? string.value() : "";
  }

  /** Returns the line that the value begins in. */
  int line() {
    return value.position().line();
  }
}
