package dev.carillon.internal.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document piece by piece, in its order. What writes a document writes it once, and gets
 * text from {@link JsonWriter} or maps and lists from {@link PlainSink}.
 */
public interface JsonSink {

  /** Begins an object. */
  void beginObject();

  /** Ends the object that was begun last. */
  void endObject();

  /** Begins an array. */
  void beginArray();

  /** Ends the array that was begun last. */
  void endArray();

  /** Gives the name of the member whose value comes next. */
  void name(String name);

  /**
   * Gives a plain value: {@link Map}, {@link Collection}, {@link CharSequence}, {@link Number},
   * {@link Boolean} or null.
   *
   * @throws IllegalArgumentException if it is of another type
   */
  void value(@Nullable Object plain);

  /** Gives a member whose value is one string, or an array of several. */
  default void member(String name, List<String> values) {
    name(name);
    value(values.size() == 1 ? values.get(0) : values);
  }

  /** Gives the members of a map, in its order. */
  default void members(Map<String, ? extends @Nullable Object> members) {
    members.forEach(
        (name, value) -> {
          name(name);
          value(value);
        });
  }
}
