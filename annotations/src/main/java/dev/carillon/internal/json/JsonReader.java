package dev.carillon.internal.json;

import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonNull;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads JSON as RFC 8259 has it, no more. A name that comes twice in an object is an error: readers
 * differ in which of its values they take.
 */
public final class JsonReader {
  /** The longest text that is read, in UTF-16 units. No policy that AWS takes comes near. */
  public static final int MAX_LENGTH = 1 << 20;

  /** How deep objects and arrays may stand in one another. A policy needs six. */
  public static final int MAX_DEPTH = 64;

  private final JsonScanner in;
  private int depth;

  private JsonReader(JsonScanner in) {
    this.in = in;
  }

  /**
   * Returns the value of a JSON text.
   *
   * @throws JsonFault if the text is not JSON, longer than {@link #MAX_LENGTH}, or deeper than
   *     {@link #MAX_DEPTH}
   */
  public static JsonValue read(String text) {
    return read(text, MAX_LENGTH);
  }

  /**
   * Returns the value of a JSON text that may be longer than a policy.
   *
   * @param maxLength how long the text may be, in UTF-16 units
   * @throws JsonFault if the text is not JSON, longer than that, or deeper than {@link #MAX_DEPTH}
   */
  public static JsonValue read(String text, int maxLength) {
    if (text.length() > maxLength) {
      throw new JsonFault(
          Position.START,
          String.format(
              Locale.ROOT,
              "the text has %d characters; at most %d are read",
              text.length(),
              maxLength));
    }
    JsonScanner in = new JsonScanner(text);
    JsonValue value = new JsonReader(in).value();
    in.skipSpace();
    if (!in.isAtEnd()) {
      throw in.problem("expected the end, but there is more: " + in.here());
    }
    return value;
  }

  private JsonValue value() {
    Position start = in.position();
    if (in.isAtEnd()) {
      throw in.problem("expected a value, but the text ends");
    }
    return switch (in.next()) {
      case '{' -> object(start);
      case '[' -> array(start);
      case '"' -> new JsonString(start, in.string());
      case 't' -> literal("true", new JsonBoolean(start, true));
      case 'f' -> literal("false", new JsonBoolean(start, false));
      case 'n' -> literal("null", new JsonNull(start));
      default -> new JsonNumber(start, in.number());
    };
  }

  private JsonValue object(Position start) {
    descend();
    Members<JsonValue> members = new Members<>();
    Members<Position> names = new Members<>();
    for (boolean more = in.open('}'); more; more = in.another('}')) {
      Position place = in.position();
      String name = in.name();
      int earlier = names.indexOf(name);
      if (earlier >= 0) {
        throw new JsonFault(
            place,
            "the name \""
                + name
                + "\" comes twice in one object, first at "
                + names.value(earlier));
      }
      names.add(name, place);
      in.colon();
      members.add(name, value());
    }
    depth--;
    return new JsonObject(start, members, names);
  }

  private JsonValue array(Position start) {
    descend();
    List<JsonValue> elements = new ArrayList<>();
    for (boolean more = in.open(']'); more; more = in.another(']')) {
      elements.add(value());
    }
    depth--;
    return new JsonArray(start, elements);
  }

  private void descend() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw in.problem("objects and arrays stand in one another more than " + MAX_DEPTH + " deep");
    }
  }

  private JsonValue literal(String word, JsonValue value) {
    in.word(word);
    return value;
  }
}
