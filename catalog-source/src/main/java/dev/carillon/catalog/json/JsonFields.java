package dev.carillon.catalog.json;

import dev.carillon.catalog.Problems;
import dev.carillon.catalog.json.JsonValue.JsonArray;
import dev.carillon.catalog.json.JsonValue.JsonFlag;
import dev.carillon.catalog.json.JsonValue.JsonObject;
import dev.carillon.catalog.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of one JSON object, by the types that they should have. A member that is missing or
 * of another type is added to the problems and reads as absent; members that nobody asks for are
 * ignored.
 */
public final class JsonFields {

  private final JsonObject object;
  private final Problems problems;

  private JsonFields(JsonObject object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  /**
   * Returns the members of a value that should be an object; empty, and a problem, if it is not.
   */
  public static Optional<JsonFields> of(JsonValue value, Problems problems) {
    if (value instanceof JsonObject object) {
      return Optional.of(new JsonFields(object, problems));
    }
    problem(problems, value.place(), "expected an object, found " + value.kind());
    return Optional.empty();
  }

  /** Returns where the object begins. */
  public JsonPlace place() {
    return object.place();
  }

  /** Returns whether the object has the member, of whatever type. */
  public boolean has(String name) {
    return object.members().containsKey(name);
  }

  /** Returns a member whatever its type. */
  public Optional<JsonValue> value(String name) {
    return Optional.ofNullable(object.members().get(name));
  }

  /** Returns a string that must be there and not be blank. */
  public Optional<JsonText> requiredText(String name) {
    return required(name) ? text(name) : Optional.empty();
  }

  /** Returns a string that can be left out; where it is there it must not be blank. */
  public Optional<JsonText> text(String name) {
    return value(name).flatMap(this::asText);
  }

  /** Returns a truth value; false where it is left out. */
  public boolean flag(String name) {
    JsonValue value = object.members().get(name);
    if (value instanceof JsonFlag flag) {
      return flag.value();
    }
    if (value != null) {
      problem(value.place(), "expected true or false, found " + value.kind());
    }
    return false;
  }

  /** Returns a truth value that must be there; false, and a problem, where it is not. */
  public boolean requiredFlag(String name) {
    return required(name) && flag(name);
  }

  /** Returns the members of an object that must be there. */
  public Optional<JsonFields> requiredObject(String name) {
    return required(name) ? value(name).flatMap(v -> of(v, problems)) : Optional.empty();
  }

  /** Returns the objects of an array that must be there. */
  public List<JsonFields> requiredObjects(String name) {
    return required(name) ? objects(name) : List.of();
  }

  /** Returns the objects of an array; none where it is left out. */
  public List<JsonFields> objects(String name) {
    List<JsonFields> objects = new ArrayList<>();
    elements(name).forEach(element -> of(element, problems).ifPresent(objects::add));
    return objects;
  }

  /** Returns the strings of an array that must be there and hold at least one. */
  public List<JsonText> requiredTexts(String name) {
    if (required(name)
        && object.members().get(name) instanceof JsonArray array
        && array.elements().isEmpty()) {
      problem(array.place(), "the array is empty; expected at least one");
    }
    return texts(name);
  }

  /** Returns the strings of an array; none where it is left out. */
  public List<JsonText> texts(String name) {
    List<JsonText> texts = new ArrayList<>();
    elements(name).forEach(element -> asText(element).ifPresent(texts::add));
    return texts;
  }

  /** Adds a problem about a value: its JSON path and the message. */
  public void problem(JsonPlace place, String message) {
    problem(problems, place, message);
  }

  private static void problem(Problems problems, JsonPlace place, String message) {
    problems.add(place.line(), place.column(), place.path() + ": " + message);
  }

  private boolean required(String name) {
    if (!has(name)) {
      problem(place(), "the member \"" + name + "\" is missing");
    }
    return has(name);
  }

  private List<JsonValue> elements(String name) {
    JsonValue value = object.members().get(name);
    if (value instanceof JsonArray array) {
      return array.elements();
    }
    if (value != null) {
      problem(value.place(), "expected an array, found " + value.kind());
    }
    return List.of();
  }

  private Optional<JsonText> asText(JsonValue value) {
    if (!(value instanceof JsonText text)) {
      problem(value.place(), "expected a string, found " + value.kind());
      return Optional.empty();
    }
    if (text.value().isBlank()) {
      problem(value.place(), "expected text, found a blank string");
      return Optional.empty();
    }
    return Optional.of(text);
  }
}
