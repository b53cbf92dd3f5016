package dev.carillon.catalog.json;

import dev.carillon.catalog.MemberNames;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of one object of a {@link JsonFile}, by the types that they should have. A member of
 * another type is added to the problems and reads as absent; one that is missing is told at the end
 * of the file. Members that nobody asks for are ignored.
 */
public final class JsonFields {

  private final JsonFile file;
  private final JsonMember place;
  private final JsonObject object;
  private final String kind;

  /** The members that were asked for, and what each should be. */
  private final Map<String, String> asked = new HashMap<>();

  /** The members that must be there, and are not. */
  private final List<String> missing = new ArrayList<>(0);

  JsonFields(JsonFile file, JsonMember place, JsonObject object, String kind) {
    this.file = file;
    this.place = place;
    this.object = object;
    this.kind = kind;
  }

  /** Returns the names of the members if some were not asked for. */
  Optional<MemberNames.Members> others() {
    if (asked.keySet().containsAll(object.members().keySet())) {
      return Optional.empty();
    }
    Map<String, String> known = new HashMap<>();
    Map<String, String> others = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, value) -> (asked.containsKey(name) ? known : others).put(name, value.kind()));
    Map<String, String> absent = new HashMap<>(asked);
    absent.keySet().removeAll(known.keySet());
    return Optional.of(new MemberNames.Members(kind, place, known, absent, others));
  }

  /** Adds a problem for each member that must be there, and is not. */
  void tellMissing() {
    missing.forEach(name -> problem(place, "the member \"" + name + "\" is missing"));
  }

  /** Returns the object itself. */
  public JsonMember place() {
    return place;
  }

  /** Returns a member whatever its type. */
  public Optional<JsonMember> member(String name) {
    asked.putIfAbsent(name, "");
    return find(name);
  }

  private Optional<JsonMember> member(String name, String type) {
    asked.put(name, type);
    return find(name);
  }

  private Optional<JsonMember> find(String name) {
    JsonValue value = object.members().get(name);
    return value == null ? Optional.empty() : Optional.of(inner(name, value));
  }

  private JsonMember inner(String name, JsonValue value) {
    return new JsonMember(place.path().member(name), value);
  }

  /** Returns all members, whose names the file chooses itself. */
  Map<String, JsonMember> all() {
    Map<String, JsonMember> members = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, value) -> {
              asked.put(name, "");
              members.put(name, inner(name, value));
            });
    return members;
  }

  /** Returns a string that must be there and not be blank. */
  public Optional<JsonMember> requiredText(String name) {
    return required(name) ? text(name) : Optional.empty();
  }

  /** Returns a string that can be left out; where it is there it must not be blank. */
  public Optional<JsonMember> text(String name) {
    return member(name, "a string").filter(file::isText);
  }

  /** Returns a truth value that must be there; false where it is not. */
  public boolean requiredFlag(String name) {
    return required(name) && flag(name).orElse(false);
  }

  /** Returns a truth value; empty where it is left out. */
  public Optional<Boolean> flag(String name) {
    Optional<JsonMember> member = member(name, "a boolean");
    if (member.isPresent() && member.get().value() instanceof JsonBoolean flag) {
      return Optional.of(flag.value());
    }
    member.ifPresent(other -> file.expected("true or false", other));
    return Optional.empty();
  }

  /** Returns an object that must be there. */
  public Optional<JsonFields> requiredObject(String name) {
    return required(name) ? object(name) : Optional.empty();
  }

  private Optional<JsonFields> object(String name) {
    return member(name, "an object").flatMap(member -> file.objectOf(member, kind + '.' + name));
  }

  /** Returns the lists of strings of an object, whose names the file chooses; may be left out. */
  public Map<String, List<String>> textsByName(String name) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    object(name)
        .ifPresent(
            inner ->
                inner
                    .all()
                    .forEach((key, texts) -> byName.put(key, JsonMember.texts(file.texts(texts)))));
    return byName;
  }

  /** Returns the objects of an array that must be there. */
  public List<JsonFields> requiredObjects(String name) {
    return required(name) ? objects(name) : List.of();
  }

  /** Returns the objects of an array; none where it is left out. */
  public List<JsonFields> objects(String name) {
    return member(name, "an array")
        .map(array -> file.objects(array, kind + '.' + name))
        .orElse(List.of());
  }

  /** Returns the strings of an array that must be there and hold at least one. */
  public List<JsonMember> requiredTexts(String name) {
    if (required(name)) {
      member(name)
          .filter(member -> member.value() instanceof JsonArray a && a.elements().isEmpty())
          .ifPresent(member -> problem(member, "the array is empty; expected at least one"));
    }
    return texts(name);
  }

  /** Returns the strings of an array; none where it is left out. */
  public List<JsonMember> texts(String name) {
    return member(name, "an array").map(file::texts).orElse(List.of());
  }

  /** Adds a problem about a value. */
  public void problem(JsonMember member, String message) {
    member.problem(file.problems(), message);
  }

  private boolean required(String name) {
    asked.putIfAbsent(name, "");
    boolean there = object.members().containsKey(name);
    if (!there) {
      missing.add(name);
    }
    return there;
  }
}
