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
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The members of one JSON object, by the types that they should have. A member that is missing or
 * of another type is added to the problems and reads as absent; members that nobody asks for are
 * ignored, unless one looks like a known one by another name.
 */
public final class JsonFields {

  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  private final JsonMember place;
  private final JsonObject object;
  private final Problems problems;
  private final MemberNames names;

  /** The members that were asked for, and what each should be. */
  private final List<Map.Entry<String, String>> asked = new ArrayList<>();

  /** How many members that are there were asked for: each is asked for once. */
  private int found;

  private JsonFields(JsonMember place, JsonObject object, Problems problems, MemberNames names) {
    this.place = place;
    this.object = object;
    this.problems = problems;
    this.names = names;
  }

  /**
   * Returns the members of a file's value that should be an object; empty, and a problem, if it is
   * not.
   */
  public static Optional<JsonFields> of(JsonMember whole, Problems problems) {
    return of(whole, problems, new MemberNames());
  }

  private static Optional<JsonFields> of(JsonMember member, Problems problems, MemberNames names) {
    if (member.value() instanceof JsonObject object) {
      return Optional.of(new JsonFields(member, object, problems, names));
    }
    member.problem(problems, "expected an object, found " + member.value().kind());
    return Optional.empty();
  }

  /**
   * Adds a problem for members of this object and those below it that have another name than they
   * should. All were asked for that are known.
   */
  public void tellOtherNames() {
    noteOthers();
    names.tell(problems);
  }

  private void noteOthers() {
    if (found == object.members().size()) {
      return;
    }
    Map<String, String> known = new HashMap<>();
    Map<String, String> missing = new HashMap<>();
    Map<String, String> others = new LinkedHashMap<>();
    object.members().forEach((name, value) -> others.put(name, value.kind()));
    for (Map.Entry<String, String> member : asked) {
      String name = member.getKey();
      (has(name) ? known : missing).put(name, member.getValue());
      others.remove(name);
    }
    String kind = INDEX.matcher(place.path().toString()).replaceAll("[]");
    names.add(new MemberNames.Members(kind, place, known, missing, others));
  }

  /** Returns the object itself. */
  public JsonMember place() {
    return place;
  }

  /** Returns whether there is a member, whatever it is. */
  boolean has(String name) {
    return object.members().containsKey(name);
  }

  /** Returns a member that should be of some kind, whatever it is. */
  Optional<JsonMember> member(String name, String kind) {
    asked.add(Map.entry(name, kind));
    JsonValue value = object.members().get(name);
    if (value == null) {
      return Optional.empty();
    }
    found++;
    return Optional.of(new JsonMember(place.path().member(name), value));
  }

  /** Leaves out a member that may be there and says nothing of what is asked. */
  public void passOver(String name) {
    if (has(name)) {
      member(name, "");
    }
  }

  /** Returns a string that must be there, not be blank, and have nothing that is not seen. */
  public Optional<JsonMember> requiredText(String name) {
    require(name);
    return text(name);
  }

  /** Returns a string that can be left out; where it is there it must not be blank. */
  public Optional<JsonMember> text(String name) {
    return member(name, "a string").filter(this::isText);
  }

  /** Returns a truth value that must be there. */
  public Optional<Boolean> requiredFlag(String name) {
    require(name);
    return flag(name);
  }

  /** Returns a truth value; empty where it is left out. */
  public Optional<Boolean> flag(String name) {
    Optional<JsonMember> member = member(name, "a boolean");
    if (member.isPresent() && member.get().value() instanceof JsonBoolean flag) {
      return Optional.of(flag.value());
    }
    member.ifPresent(
        other -> problem(other, "expected true or false, found " + other.value().kind()));
    return Optional.empty();
  }

  /** Returns the members of an object by name; none where it is left out. */
  public Map<String, JsonMember> members(String name) {
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

  /** Reads an object that must be there. */
  public <T> Optional<T> requiredPart(String name, Function<JsonFields, Optional<T>> reader) {
    require(name);
    return member(name, "an object").flatMap(part -> part(part, reader));
  }

  /** Reads the objects of an array that must be there. */
  public <T> List<T> requiredParts(String name, Function<JsonFields, Optional<T>> reader) {
    require(name);
    return parts(name, reader);
  }

  /** Reads the objects of an array; none where it is left out. */
  public <T> List<T> parts(String name, Function<JsonFields, Optional<T>> reader) {
    List<JsonMember> elements = elements(name);
    List<T> parts = new ArrayList<>(elements.size());
    for (JsonMember element : elements) {
      part(element, reader).ifPresent(parts::add);
    }
    return parts;
  }

  private <T> Optional<T> part(JsonMember member, Function<JsonFields, Optional<T>> reader) {
    Optional<JsonFields> fields = of(member, problems, names);
    Optional<T> read = fields.flatMap(reader);
    fields.ifPresent(JsonFields::noteOthers);
    return read;
  }

  /** Returns the strings of an array that must be there and hold at least one. */
  public List<JsonMember> requiredTexts(String name) {
    require(name);
    List<JsonMember> elements = elements(name);
    if (elements.isEmpty() && object.members().get(name) instanceof JsonArray array) {
      problem(
          new JsonMember(place.path().member(name), array),
          "the array is empty; expected at least one");
    }
    return texts(elements);
  }

  /** Returns the strings of an array; none where it is left out. */
  public List<JsonMember> texts(String name) {
    return texts(elements(name));
  }

  /** Returns the strings of an array that was asked for already. */
  public List<JsonMember> texts(JsonMember array) {
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
  public void problem(JsonMember member, String message) {
    member.problem(problems, message);
  }

  private void require(String name) {
    if (!has(name)) {
      problem(place, "the member \"" + name + "\" is missing");
    }
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
