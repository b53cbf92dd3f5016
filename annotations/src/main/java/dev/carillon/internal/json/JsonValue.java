package dev.carillon.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text, with the place where it starts. */
public sealed interface JsonValue {

  /** Returns where the value starts. */
  Position position();

  /**
   * Returns the value as {@link JsonWriter} takes it: maps, lists, strings, numbers, booleans and
   * null.
   */
  @Nullable Object plain();

  /** Returns what kind of value this is, for messages: {@code "an object"}. */
  String kind();

  /**
   * Returns the value, which has to be an object.
   *
   * @param what what it is, for the message
   * @throws JsonFault if it is of another kind
   */
  default JsonObject object(String what) {
    if (this instanceof JsonObject object) {
      return object;
    }
    throw new JsonFault(position(), what + " is an object, not " + kind());
  }

  /**
   * Returns what plain maps, lists, strings, numbers and booleans say, as {@link #plain} gives
   * them; all of it stands at the start of a text.
   *
   * @throws IllegalArgumentException if something is of another type
   */
  static JsonValue of(@Nullable Object plain) {
    if (plain instanceof Map<?, ?> map) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      map.forEach((name, value) -> members.put((String) name, of(value)));
      return new JsonObject(Position.START, members, Map.of());
    }
    if (plain instanceof Collection<?> collection) {
      return new JsonArray(Position.START, collection.stream().map(JsonValue::of).toList());
    }
    if (plain instanceof Number number) {
      return new JsonNumber(Position.START, number.toString());
    }
    if (plain instanceof Boolean bool) {
      return new JsonBoolean(Position.START, bool);
    }
    if (plain == null) {
      return new JsonNull(Position.START);
    }
    if (plain instanceof CharSequence text) {
      return new JsonString(Position.START, text.toString());
    }
    throw new IllegalArgumentException("JSON has no " + plain.getClass().getName());
  }

  /**
   * An object.
   *
   * @param members the members by name, in the order of the text
   * @param names where the name of each member starts
   */
  record JsonObject(Position position, Map<String, JsonValue> members, Map<String, Position> names)
      implements JsonValue {
    /** Keeps immutable copies, in order. */
    public JsonObject {
      members = kept(members);
      names = kept(names);
    }

    /** Those of the reader change no more. */
    private static <V> Map<String, V> kept(Map<String, V> given) {
      if (given.isEmpty()) {
        return Map.of();
      }
      return given instanceof Members<V>
          ? given
          : Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /**
     * Returns where the name of a member starts; of one that nobody wrote, where the object does.
     */
    public Position placeOf(String name) {
      return names.getOrDefault(name, position);
    }

    /** Returns the object with other values of its members. */
    public JsonObject changed(BiFunction<String, JsonValue, JsonValue> change) {
      Map<String, JsonValue> changed = new LinkedHashMap<>(members);
      changed.replaceAll(change);
      return new JsonObject(position, changed, names);
    }

    @Override
    public Object plain() {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      members.forEach((name, value) -> plain.put(name, value.plain()));
      return Collections.unmodifiableMap(plain);
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /** An array. */
  record JsonArray(Position position, List<JsonValue> elements) implements JsonValue {
    /** Keeps an immutable copy. */
    public JsonArray {
      elements = List.copyOf(elements);
    }

    @Override
    public Object plain() {
      List<@Nullable Object> plain = new ArrayList<>(elements.size());
      elements.forEach(element -> plain.add(element.plain()));
      return Collections.unmodifiableList(plain);
    }

    @Override
    public String kind() {
      return "an array";
    }
  }

  /** A string, its escapes resolved. */
  record JsonString(Position position, String value) implements JsonValue {
    @Override
    public Object plain() {
      return value;
    }

    @Override
    public String kind() {
      return "a string";
    }
  }

  /** A number, as the text has it. */
  record JsonNumber(Position position, String text) implements JsonValue {
    @Override
    public Object plain() {
      return new WrittenNumber(text);
    }

    @Override
    public String kind() {
      return "a number";
    }
  }

  /** True or false. */
  record JsonBoolean(Position position, boolean value) implements JsonValue {
    @Override
    public Object plain() {
      return value;
    }

    @Override
    public String kind() {
      return "a boolean";
    }
  }

  /** Null. */
  record JsonNull(Position position) implements JsonValue {
    @Override
    public @Nullable Object plain() {
      return null;
    }

    @Override
    public String kind() {
      return "null";
    }
  }
}
