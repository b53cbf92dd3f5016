package dev.carillon.catalog.json;

import dev.carillon.catalog.JsonPath;
import dev.carillon.catalog.MemberNames;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.VisibleText;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The members of one JSON object, by the types that they should have. A member that is missing or
 * of another type is added to the problems and reads as absent; members that nobody asks for are
 * ignored.
 */
final class JsonFields {

  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  private final JsonMember place;
  private final JsonObject object;
  private final Problems problems;
  private final List<JsonFields> all;

  /** The members that were asked for, and what each should be. */
  private final Map<String, String> asked = new HashMap<>();

  private JsonFields(JsonMember place, JsonObject object, Problems problems, List<JsonFields> all) {
    this.place = place;
    this.object = object;
    this.problems = problems;
    this.all = all;
    all.add(this);
  }

  /**
   * Returns the members of a value that should be an object; empty, and a problem, if it is not.
   */
  static Optional<JsonFields> of(JsonMember member, Problems problems) {
    return of(member, problems, new ArrayList<>());
  }

  private static Optional<JsonFields> of(
      JsonMember member, Problems problems, List<JsonFields> all) {
    if (member.value() instanceof JsonObject object) {
      return Optional.of(new JsonFields(member, object, problems, all));
    }
    member.problem(problems, "expected an object, found " + member.value().kind());
    return Optional.empty();
  }

  /**
   * Adds a problem for members of this object and those below it that have another name than they
   * should.
   */
  void tellOtherNames() {
    MemberNames names = new MemberNames();
    for (JsonFields fields : all) {
      if (!fields.asked.keySet().containsAll(fields.object.members().keySet())) {
        names.add(fields.names());
      }
    }
    names.tell(problems);
  }

  private MemberNames.Members names() {
    Map<String, String> known = new HashMap<>();
    Map<String, String> others = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, value) -> (asked.containsKey(name) ? known : others).put(name, value.kind()));
    Map<String, String> missing = new HashMap<>(asked);
    missing.keySet().removeAll(known.keySet());
    String kind = INDEX.matcher(place.path().toString()).replaceAll("[]");
    return new MemberNames.Members(kind, place, known, missing, others);
  }

  /** Returns the object itself. */
  JsonMember place() {
    return place;
  }

  /** Returns a member whatever its type. */
  Optional<JsonMember> member(String name) {
    asked.putIfAbsent(name, "");
    return find(name);
  }

  private Optional<JsonMember> member(String name, String kind) {
    asked.put(name, kind);
    return find(name);
  }

  private Optional<JsonMember> find(String name) {
    JsonValue value = object.members().get(name);
    return value == null
        ? Optional.empty()
        : Optional.of(new JsonMember(place.path().member(name), value));
  }

  /** Returns a string that must be there, not be blank, and have nothing that is not seen. */
  Optional<JsonMember> requiredText(String name) {
    return required(name) ? text(name) : Optional.empty();
  }

  /** Returns a string that can be left out; where it is there it must not be blank. */
  Optional<JsonMember> text(String name) {
    return member(name, "a string").filter(this::isText);
  }

  /** Returns a truth value; empty where it is left out. */
  Optional<Boolean> flag(String name) {
    Optional<JsonMember> member = member(name, "a boolean");
    if (member.isPresent() && member.get().value() instanceof JsonBoolean flag) {
      return Optional.of(flag.value());
    }
    member.ifPresent(
        other -> problem(other, "expected true or false, found " + other.value().kind()));
    return Optional.empty();
  }

  /** Returns the members of an object by name; none where it is left out. */
  Map<String, JsonMember> members(String name) {
    Map<String, JsonMember> members = new LinkedHashMap<>();
    Optional<JsonMember> member = member(name, "an object");
    if (member.isPresent() && member.get().value() instanceof JsonObject inner) {
      JsonPath path = member.get().path();
      inner
          .members()
          .forEach((key, value) -> members.put(key, new JsonMember(path.member(key), value)));
    } else {
      member.ifPresent(
          other -> problem(other, "expected an object, found " + other.value().kind()));
    }
    return members;
  }

  /** Returns the objects of an array that must be there. */
  List<JsonFields> requiredObjects(String name) {
    return required(name) ? objects(name) : List.of();
  }

  /** Returns the objects of an array; none where it is left out. */
  List<JsonFields> objects(String name) {
    List<JsonFields> objects = new ArrayList<>();
    elements(name).forEach(element -> of(element, problems, all).ifPresent(objects::add));
    return objects;
  }

  /** Returns the strings of an array that must be there and hold at least one. */
  List<JsonMember> requiredTexts(String name) {
    if (required(name)) {
      member(name)
          .filter(member -> member.value() instanceof JsonArray a && a.elements().isEmpty())
          .ifPresent(member -> problem(member, "the array is empty; expected at least one"));
    }
    return texts(name);
  }

  /** Returns the strings of an array; none where it is left out. */
  List<JsonMember> texts(String name) {
    return texts(elements(name));
  }

  /** Returns the strings of an array that was asked for already. */
  List<JsonMember> texts(JsonMember array) {
    return texts(elements(array));
  }

  private List<JsonMember> texts(List<JsonMember> elements) {
    List<JsonMember> texts = new ArrayList<>(elements.size());
    for (JsonMember element : elements) {
      if (isText(element)) {
        texts.add(element);
      }
    }
    return texts;
  }

  /** Adds a problem about a value. */
  void problem(JsonMember member, String message) {
    member.problem(problems, message);
  }

  private boolean required(String name) {
    asked.putIfAbsent(name, "");
    boolean there = object.members().containsKey(name);
    if (!there) {
      problem(place, "the member \"" + name + "\" is missing");
    }
    return there;
  }

  private List<JsonMember> elements(String name) {
    return member(name, "an array").map(this::elements).orElse(List.of());
  }

  private List<JsonMember> elements(JsonMember member) {
    if (member.value() instanceof JsonArray array) {
      List<JsonMember> elements = new ArrayList<>(array.elements().size());
      for (JsonValue element : array.elements()) {
        elements.add(new JsonMember(member.path().element(elements.size()), element));
      }
      return elements;
    }
    problem(member, "expected an array, found " + member.value().kind());
    return List.of();
  }

  private boolean isText(JsonMember member) {
    if (!(member.value() instanceof JsonString text)) {
      problem(member, "expected a string, found " + member.value().kind());
      return false;
    }
    if (text.value().isBlank()) {
      problem(member, "expected text, found a blank string");
      return false;
    }
    if (!VisibleText.isPlain(text.value())) {
      problem(member, VisibleText.quoted(text.value()) + " is not text without control characters");
      return false;
    }
    return true;
  }
}
