package dev.carillon.catalog.json;

import dev.carillon.catalog.FactPlace;
import dev.carillon.catalog.JsonPath;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in a JSON file, and the way there.
 *
 * @param path the way there
 * @param value the value, which knows its line and column
 */
public record JsonMember(JsonPath path, JsonValue value) implements FactPlace {

  /**
   * Returns the value that is a whole file.
   *
   * @param longest how many characters the text may have
   * @throws ProblemsException if the text is not JSON, or longer
   */
  public static JsonMember whole(String text, int longest, Problems problems)
      throws ProblemsException {
    if (text.isBlank()) {
      throw problems.fatal(1, 1, "the file is empty; expected JSON");
    }
    try {
      return new JsonMember(JsonPath.WHOLE, JsonReader.read(text, longest));
    } catch (JsonFault e) {
      throw problems.fatal(e.line(), e.column(), "not JSON: " + e.problem());
    }
  }

  /** Returns the texts of strings. */
  public static List<String> texts(List<JsonMember> members) {
    List<String> texts = new ArrayList<>(members.size());
    for (JsonMember member : members) {
      texts.add(member.text());
    }
    return texts;
  }

  /** Returns the text of a string; empty for any other value. */
  public String text() {
    return value instanceof JsonString string ? string.value() : "";
  }

  @Override
  public int line() {
    return value.position().line();
  }

  @Override
  public void problem(Problems problems, String message) {
    problems.add(line(), value.position().column(), path.shown() + ": " + message);
  }

  @Override
  public void warning(Problems problems, String message) {
    problems.warn(line(), value.position().column(), path.shown() + ": " + message);
  }
}
