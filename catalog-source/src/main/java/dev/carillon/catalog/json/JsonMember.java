package dev.carillon.catalog.json;

import dev.carillon.catalog.FactPlace;
import dev.carillon.catalog.Problems;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonString;
import org.jspecify.annotations.Nullable;

/**
 * A value in a catalog's file, and the way there. The path is put together where it is shown: a
 * file has as many as values.
 *
 * @param around what has the value; null for the whole file
 * @param name the member's name in an object; empty in an array
 * @param index the place in an array, counted from 0; -1 in an object
 * @param value the value, which knows its line and column
 */
record JsonMember(@Nullable JsonMember around, String name, int index, JsonValue value)
    implements FactPlace {

  private static final int LONGEST_PATH = 200;

  /** Returns the whole of a file. */
  static JsonMember whole(JsonValue value) {
    return new JsonMember(null, "", -1, value);
  }

  /** Returns a member of this object. */
  JsonMember member(String name, JsonValue value) {
    return new JsonMember(this, name, -1, value);
  }

  /** Returns an element of this array. */
  JsonMember element(int index, JsonValue value) {
    return new JsonMember(this, "", index, value);
  }

  /** Returns the JSON path, for example {@code "$.actions[3].name"}. */
  String path() {
    return path(new StringBuilder()).toString();
  }

  private StringBuilder path(StringBuilder path) {
    if (around == null) {
      return path.append('$');
    }
    around.path(path);
    return index < 0 ? path.append('.').append(name) : path.append('[').append(index).append(']');
  }

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
    String path = path();
    return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
  }
}
