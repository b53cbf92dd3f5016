package dev.carillon.catalog.json;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.JsonPath;
import dev.carillon.catalog.MemberNames;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON file that is read as what it should have. A value of another kind is added to the problems
 * and reads as absent.
 */
public final class JsonFile {

  private static final String OF_WHOLE = "$";

  /** No file of AWS's has a tenth of it, and of more a tree would fill the memory. */
  private static final int MOST_VALUES = 2_000_000;

  private final JsonMember whole;
  private final Problems problems;

  /** All that was read. */
  private final List<JsonFields> objects = new ArrayList<>();

  private JsonFile(JsonMember whole, Problems problems) {
    this.whole = whole;
    this.problems = problems;
  }

  /**
   * Reads the text of a file.
   *
   * @param problems the problems of the file
   * @throws ProblemsException if the text is not JSON, is nested or filled beyond any file of AWS,
   *     or has a member twice in one object
   */
  public static JsonFile parse(String text, Problems problems) throws ProblemsException {
    if (text.isBlank()) {
      throw problems.fatal(1, 1, "the file is empty; expected JSON");
    }
    if (text.chars().filter(c -> c == ',' || c == '[' || c == '{').count() > MOST_VALUES) {
      throw problems.fatal("has more values than any file of AWS's");
    }
    try {
      JsonValue value = JsonReader.read(text, FileText.MAX_BYTES);
      return new JsonFile(new JsonMember(JsonPath.WHOLE, value), problems);
    } catch (JsonFault e) {
      throw problems.fatal(e.line(), e.column(), "not JSON: " + e.problem());
    }
  }

  /**
   * Reads a file.
   *
   * @param problems the problems of the file
   * @throws ProblemsException also if it is absent, unreadable, too large or not UTF-8
   */
  public static JsonFile read(Path file, Problems problems) throws ProblemsException {
    return parse(FileText.decode(file.toString(), FileText.readBytes(file)), problems);
  }

  /**
   * Returns the object that the file should be.
   *
   * @throws ProblemsException if it is none
   */
  public JsonFields object() throws ProblemsException {
    Optional<JsonFields> object = object(whole, OF_WHOLE);
    if (object.isEmpty()) {
      throw problems.exception();
    }
    return object.get();
  }

  /**
   * Returns the objects that the file should have by names that it chooses itself.
   *
   * @throws ProblemsException if it is no object
   */
  public Map<String, JsonFields> objectsByName() throws ProblemsException {
    Map<String, JsonFields> byName = new LinkedHashMap<>();
    object()
        .all()
        .forEach(
            (name, member) ->
                object(member, OF_WHOLE + ".*").ifPresent(object -> byName.put(name, object)));
    return byName;
  }

  /** Returns the objects of the array that the file should be. */
  public List<JsonFields> objects() {
    return objects(whole, OF_WHOLE);
  }

  /** Returns the strings of the array that the file should be. */
  public List<JsonMember> texts() {
    return texts(whole);
  }

  /**
   * Ends the reading: tells of members, in all that was read, that have another name than they
   * should, or else of those that are missing.
   *
   * @throws ProblemsException if the file has any problem
   */
  public void end() throws ProblemsException {
    MemberNames names = new MemberNames();
    for (JsonFields object : objects) {
      object.others().ifPresent(names::add);
    }
    if (!names.tell(problems)) {
      objects.forEach(JsonFields::tellMissing);
    }
    problems.throwIfAny();
  }

  Problems problems() {
    return problems;
  }

  private Optional<JsonFields> object(JsonMember member, String kind) {
    if (member.value() instanceof JsonObject object) {
      JsonFields fields = new JsonFields(this, member, object, kind);
      objects.add(fields);
      return Optional.of(fields);
    }
    expected("an object", member);
    return Optional.empty();
  }

  /** Returns the object that a member should be. */
  Optional<JsonFields> objectOf(JsonMember member, String kind) {
    return object(member, kind);
  }

  /** Returns the objects of the array that a member should be. */
  List<JsonFields> objects(JsonMember array, String kind) {
    List<JsonFields> all = new ArrayList<>();
    String ofElements = kind + "[]";
    elements(array).forEach(element -> object(element, ofElements).ifPresent(all::add));
    return all;
  }

  /** Returns the strings of the array that a member should be. */
  List<JsonMember> texts(JsonMember array) {
    List<JsonMember> elements = elements(array);
    List<JsonMember> texts = new ArrayList<>(elements.size());
    for (JsonMember element : elements) {
      if (isText(element)) {
        texts.add(element);
      }
    }
    return texts;
  }

  private List<JsonMember> elements(JsonMember array) {
    if (array.value() instanceof JsonArray values) {
      List<JsonMember> elements = new ArrayList<>(values.elements().size());
      for (JsonValue element : values.elements()) {
        elements.add(new JsonMember(array.path().element(elements.size()), element));
      }
      return elements;
    }
    expected("an array", array);
    return List.of();
  }

  /** Returns whether a value is a string that is not blank. */
  boolean isText(JsonMember member) {
    if (!(member.value() instanceof JsonString text)) {
      expected("a string", member);
      return false;
    }
    if (text.value().isBlank()) {
      member.problem(problems, "expected text, found a blank string");
      return false;
    }
    return true;
  }

  /** Adds a problem: a value is of another kind than it should be. */
  void expected(String kind, JsonMember member) {
    member.problem(problems, "expected " + kind + ", found " + member.value().kind());
  }
}
