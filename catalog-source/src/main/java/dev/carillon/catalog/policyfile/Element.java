package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a document that may be broken in any way, and its path. */
record Element(String path, JsonValue value) {

  /** Returns the statements of a document, whatever they are. */
  static List<Element> statements(JsonValue document) {
    return new Element("", document).items("Statement");
  }

  /** Returns whether a statement is one that allows. */
  static boolean allows(JsonObject statement) {
    return statement.members().get("Effect") instanceof JsonString effect
        && effect.value().equals("Allow");
  }

  /** Returns whether a statement is one that denies. */
  static boolean denies(JsonObject statement) {
    return statement.members().get("Effect") instanceof JsonString effect
        && effect.value().equals("Deny");
  }

  /** Returns what a member holds: the elements of an array, or the value alone. */
  List<Element> items(String member) {
    @Nullable JsonValue held =
        value instanceof JsonObject object ? object.members().get(member) : null;
    if (held == null) {
      return List.of();
    }
    String below = path.isEmpty() ? member : path + '.' + member;
    if (!(held instanceof JsonArray array)) {
      return List.of(new Element(below, held));
    }
    List<Element> items = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      items.add(new Element(below + '[' + items.size() + ']', element));
    }
    return items;
  }
}
