package dev.carillon.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The way to a value in a JSON file. It is put together where a message shows it: a file has as
 * many as values.
 *
 * @param around the way to what has the value; null for the whole file
 * @param name the member's name in an object; empty in an array
 * @param index the place in an array, counted from 0; -1 in an object
 */
public record JsonPath(@Nullable JsonPath around, String name, int index) {

  /** The whole of a file. */
  public static final JsonPath WHOLE = new JsonPath(null, "", -1);

  private static final int LONGEST = 200;

  /** Returns the way to a member of this object. */
  public JsonPath member(String member) {
    return new JsonPath(this, member, -1);
  }

  /** Returns the way to an element of this array. */
  public JsonPath element(int place) {
    return new JsonPath(this, "", place);
  }

  /** Returns the path, shortened: a name in it can be as long as the file. */
  public String shown() {
    String path = toString();
    return path.length() > LONGEST ? path.substring(0, LONGEST) + "…" : path;
  }

  /** Returns the path, for example {@code "$.Actions[3].Name"}. */
  @Override
  public String toString() {
    return append(new StringBuilder()).toString();
  }

  private StringBuilder append(StringBuilder path) {
    if (around == null) {
      return path.append('$');
    }
    around.append(path);
    return index < 0 ? path.append('.').append(name) : path.append('[').append(index).append(']');
  }
}
