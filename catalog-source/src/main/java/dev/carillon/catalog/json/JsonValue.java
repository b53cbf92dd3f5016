package dev.carillon.catalog.json;

import java.util.List;
import java.util.Map;

/** A JSON value together with where it stands. */
public sealed interface JsonValue {

  /** Returns where the value begins. */
  JsonPlace place();

  /** Returns what a message calls the value, for example {@code "an array"}. */
  String kind();

  /** An object; the members in the order of the file. */
  record JsonObject(JsonPlace place, Map<String, JsonValue> members) implements JsonValue {
    @Override
    public String kind() {
      return "an object";
    }
  }

  /** An array. */
  record JsonArray(JsonPlace place, List<JsonValue> elements) implements JsonValue {
    @Override
    public String kind() {
      return "an array";
    }
  }

  /** A string. */
  record JsonText(JsonPlace place, String value) implements JsonValue {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /** A number, as the file writes it. */
  record JsonNumber(JsonPlace place, String literal) implements JsonValue {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /** True or false. */
  record JsonFlag(JsonPlace place, boolean value) implements JsonValue {
    @Override
    public String kind() {
      return String.valueOf(value);
    }
  }

  /** A null. */
  record JsonNull(JsonPlace place) implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }
  }
}
