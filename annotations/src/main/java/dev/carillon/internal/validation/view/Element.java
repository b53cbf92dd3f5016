package dev.carillon.internal.validation.view;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value of the document, with the path that leads to it. */
public record Element(String path, JsonValue value) {

  /** Returns the member of this name; empty if there is none, or this is not an object. */
  public Optional<Element> member(String name) {
    return value instanceof JsonObject object && object.members().containsKey(name)
        ? Optional.of(new Element(below(name), object.members().get(name)))
        : Optional.empty();
  }

  /** Returns all members; none if this is not an object. */
  public List<Element> members() {
    List<Element> members = new ArrayList<>();
    names().forEach(name -> member(name).ifPresent(members::add));
    return members;
  }

  /** Returns the names of the members, in the order of the document. */
  public List<String> names() {
    return value instanceof JsonObject object ? List.copyOf(object.members().keySet()) : List.of();
  }

  /** Returns the elements of an array, or this alone where it is not an array. */
  public List<Element> items() {
    if (!(value instanceof JsonArray array)) {
      return List.of(this);
    }
    List<Element> items = new ArrayList<>();
    for (JsonValue item : array.elements()) {
      items.add(new Element(path + '[' + items.size() + ']', item));
    }
    return items;
  }

  /** Returns those of the items that are strings. */
  public List<Element> strings() {
    return items().stream().filter(item -> item.value instanceof JsonString).toList();
  }

  public boolean isString() {
    return value instanceof JsonString;
  }

  public boolean isObject() {
    return value instanceof JsonObject;
  }

  public boolean isEmptyArray() {
    return value instanceof JsonArray array && array.elements().isEmpty();
  }

  /**
   * Returns the value as IAM compares it: a string's text, or how a number or boolean is written.
   */
  public String text() {
    if (value instanceof JsonString string) {
      return string.value();
    }
    return String.valueOf(value.plain());
  }

  private String below(String name) {
    return path.isEmpty() ? name : path + '.' + name;
  }
}
