package dev.carillon.internal.json;

import dev.carillon.internal.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object in the making, in order, each with the place of its name. */
public final class JsonMembers {

  private final Map<String, JsonValue> members = new LinkedHashMap<>();
  private final Map<String, Position> names = new LinkedHashMap<>();

  /** Starts with the members of an object. */
  public static JsonMembers of(JsonObject object) {
    return new JsonMembers().putAll(object);
  }

  /** Returns the member of a name, or null. */
  public @Nullable JsonValue get(String name) {
    return members.get(name);
  }

  /** Puts a member, in the place of an earlier one of its name. */
  public JsonMembers put(String name, Position place, JsonValue value) {
    members.put(name, value);
    names.put(name, place);
    return this;
  }

  /** Puts all members of an object. */
  public JsonMembers putAll(JsonObject object) {
    object.members().forEach((name, value) -> put(name, object.placeOf(name), value));
    return this;
  }

  /** Puts those members of an object whose names have none. */
  public JsonMembers putMissing(JsonObject object) {
    object.members().forEach((name, value) -> putMissing(name, object.placeOf(name), value));
    return this;
  }

  /** Puts a member if its name has none. */
  public JsonMembers putMissing(String name, Position place, JsonValue value) {
    return members.containsKey(name) ? this : put(name, place, value);
  }

  /** Takes a member out, if there is one. */
  public JsonMembers remove(String name) {
    members.remove(name);
    names.remove(name);
    return this;
  }

  /** Returns the object, which starts at a place. */
  public JsonObject at(Position place) {
    return new JsonObject(place, members, names);
  }
}
