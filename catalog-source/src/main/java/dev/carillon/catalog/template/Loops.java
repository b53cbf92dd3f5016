package dev.carillon.catalog.template;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Loops in the properties of a resource, as a condition or its operators can have them: what a loop
 * repeats stands there once for each item. Of what it repeats for items that are not written there,
 * nothing is known, as of what a macro adds.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">
 *     Fn::ForEach</a>
 */
public final class Loops {

  private static final String LOOP = "Fn::ForEach::";

  /** So many items are written out for one resource: a policy has no room for more. */
  private static final int MOST = 1000;

  private int left = MOST;

  private Loops() {}

  /** Returns a value with what its loops repeat; what has no loop stays the very same. */
  public static JsonValue writtenOut(JsonValue value) {
    return new Loops().all(value);
  }

  private JsonValue all(JsonValue value) {
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = array.elements().stream().map(this::all).toList();
      return elements.equals(array.elements()) ? array : new JsonArray(array.position(), elements);
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, Position> names = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              JsonObject repeated =
                  name.startsWith(LOOP) ? repeated(member) : OpenObjects.object(name, member);
              repeated
                  .members()
                  .forEach(
                      (one, known) -> {
                        members.put(one, all(known));
                        names.put(one, position(object, repeated, one));
                      });
            });
    return members.equals(object.members())
        ? object
        : new JsonObject(object.position(), members, names);
  }

  private static Position position(JsonObject object, JsonObject repeated, String name) {
    return object.members().containsKey(name)
        ? object.names().getOrDefault(name, object.position())
        : repeated.names().getOrDefault(name, repeated.position());
  }

  /** Returns what a loop repeats. */
  private JsonObject repeated(JsonValue loop) {
    if (!(loop instanceof JsonArray parts)
        || parts.elements().size() != 3
        || !(parts.elements().get(0) instanceof JsonString identifier)
        || !(parts.elements().get(1) instanceof JsonArray items)
        || !(parts.elements().get(2) instanceof JsonObject fragment)
        || !items.elements().stream().allMatch(JsonString.class::isInstance)
        || items.elements().size() > left) {
      return OpenObjects.object(MacroStatement.TRANSFORM, loop);
    }
    left -= items.elements().size();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, Position> names = new LinkedHashMap<>();
    for (JsonValue item : items.elements()) {
      JsonObject one = (JsonObject) with(fragment, identifier.value(), ((JsonString) item).value());
      members.putAll(one.members());
      names.putAll(one.names());
    }
    return new JsonObject(fragment.position(), members, names);
  }

  /** Returns a value in which an item stands in the place of its identifier. */
  private static JsonValue with(JsonValue value, String identifier, String item) {
    if (value instanceof JsonString text) {
      return new JsonString(text.position(), with(text.value(), identifier, item));
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>();
      array.elements().forEach(one -> elements.add(with(one, identifier, item)));
      return new JsonArray(array.position(), elements);
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    if (object.members().size() == 1
        && object.members().get("Ref") instanceof JsonString name
        && name.value().equals(identifier)) {
      return new JsonString(object.position(), item);
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) ->
                members.put(with(name, identifier, item), with(member, identifier, item)));
    Map<String, Position> names =
        object.names().entrySet().stream()
            .collect(
                Collectors.toMap(
                    name -> with(name.getKey(), identifier, item),
                    Map.Entry::getValue,
                    (first, again) -> first));
    return new JsonObject(object.position(), members, names);
  }

  private static String with(String text, String identifier, String item) {
    return text.replace("${" + identifier + '}', item).replace("&{" + identifier + '}', item);
  }
}
