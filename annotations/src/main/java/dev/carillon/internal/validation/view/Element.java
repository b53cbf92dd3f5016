package dev.carillon.internal.validation.view;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of the document, with the path that leads to it. */
public final class Element {

  /** No name that IAM knows is longer; of one that is, a path has the beginning. */
  private static final int LONGEST_NAME = 200;

  private final @Nullable Element parent;

  /** The path of the first, the name of a member, nothing for an item of an array. */
  private final @Nullable String name;

  private final int index;
  private final JsonValue value;

  /** Makes the value at the end of a path; empty for a document. */
  public Element(String path, JsonValue value) {
    this(null, path, 0, value);
  }

  private Element(@Nullable Element parent, @Nullable String name, int index, JsonValue value) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.value = value;
  }

  /** Returns the path, which is put together only when it is asked for: few are. */
  public String path() {
    String above = parent == null ? "" : parent.path();
    if (name == null) {
      return above + '[' + index + ']';
    }
    boolean whole = parent == null || name.length() <= LONGEST_NAME;
    String step = whole ? name : name.substring(0, LONGEST_NAME) + '…';
    return above.isEmpty() ? step : above + '.' + step;
  }

  public JsonValue value() {
    return value;
  }

  /** Returns where the name of a member stands, and of what has none, where it is itself. */
  public Position namePosition() {
    return name != null && parent != null && parent.value instanceof JsonObject object
        ? object.names().getOrDefault(name, value.position())
        : value.position();
  }

  /** Returns the name of a member; empty for an item of an array. */
  public String name() {
    return name == null ? "" : name;
  }

  /** Returns the member of this name; empty if there is none, or this is not an object. */
  public Optional<Element> member(String name) {
    JsonValue member = value instanceof JsonObject object ? object.members().get(name) : null;
    return member == null ? Optional.empty() : Optional.of(new Element(this, name, 0, member));
  }

  /** Returns the text of a member; empty where there is none, or it is no string. */
  public String text(String name) {
    return member(name).filter(Element::isString).map(Element::text).orElse("");
  }

  /** Returns whether this is an object that has a member of this name. */
  public boolean has(String name) {
    return value instanceof JsonObject object && object.members().get(name) != null;
  }

  /** Returns all members; none if this is not an object. */
  public List<Element> members() {
    List<Element> members = new ArrayList<>();
    if (value instanceof JsonObject object) {
      object.members().forEach((name, member) -> members.add(new Element(this, name, 0, member)));
    }
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
    List<Element> items = new ArrayList<>(array.elements().size());
    for (JsonValue item : array.elements()) {
      items.add(new Element(this, null, items.size(), item));
    }
    return items;
  }

  /** Returns those of the items that are strings. */
  public List<Element> strings() {
    if (!(value instanceof JsonArray array)) {
      return isString() ? List.of(this) : List.of();
    }
    List<Element> strings = new ArrayList<>(array.elements().size());
    for (int i = 0; i < array.elements().size(); i++) {
      JsonValue item = array.elements().get(i);
      if (item instanceof JsonString) {
        strings.add(new Element(this, null, i, item));
      }
    }
    return strings;
  }

  public boolean isString() {
    return value instanceof JsonString;
  }

  /** Returns whether this is a string, or a number or boolean, which IAM reads as one. */
  public boolean isScalar() {
    return value instanceof JsonString
        || value instanceof JsonNumber
        || value instanceof JsonBoolean;
  }

  /** Returns whether this is nothing but stars, which match whatever there is. */
  public boolean isStars() {
    String text = text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '*') {
        return false;
      }
    }
    return !text.isEmpty();
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
    return value instanceof JsonNumber number ? number.text() : String.valueOf(value.plain());
  }

  /** Returns the statements of a document that are objects. */
  public List<Element> statements() {
    Optional<Element> all = member("Statement");
    if (all.isEmpty()) {
      return List.of();
    }
    List<Element> statements = new ArrayList<>();
    for (Element statement : all.get().items()) {
      if (statement.isObject()) {
        statements.add(statement);
      }
    }
    return statements;
  }

  /** Returns whether this is the same value of the same document. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Element element && value == element.value;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(value);
  }

  @Override
  public String toString() {
    return path();
  }
}
