package dev.carillon.internal.json;

import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonNull;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON as RFC 8259 has it, no more. A name that comes twice in an object is an error: readers
 * differ in which of its values they take.
 */
public final class JsonReader {
  /** The longest text that is read, in UTF-16 units. No policy that AWS takes comes near. */
  public static final int MAX_LENGTH = 1 << 20;

  /** How deep objects and arrays may stand in one another. A policy needs six. */
  public static final int MAX_DEPTH = 64;

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?");

  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
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
    JsonReader reader = new JsonReader(text);
    if (text.length() > maxLength) {
      throw reader.problem(
          String.format(
              Locale.ROOT,
              "the text has %d characters; at most %d are read",
              text.length(),
              maxLength));
    }
    reader.skipSpace();
    JsonValue value = reader.value();
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.problem("expected the end, but there is more: " + reader.here());
    }
    return value;
  }

  private JsonValue value() {
    Position start = position();
    if (at == text.length()) {
      throw problem("expected a value, but the text ends");
    }
    return switch (text.charAt(at)) {
      case '{' -> object(start);
      case '[' -> array(start);
      case '"' -> new JsonString(start, string());
      case 't' -> literal("true", new JsonBoolean(start, true));
      case 'f' -> literal("false", new JsonBoolean(start, false));
      case 'n' -> literal("null", new JsonNull(start));
      default -> number(start);
    };
  }

  private JsonValue object(Position start) {
    descend();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    Map<String, Position> names = new LinkedHashMap<>();
    at++;
    skipSpace();
    boolean more = !skip('}');
    while (more) {
      Position namePosition = position();
      if (at == text.length() || text.charAt(at) != '"') {
        throw problem("expected a name in quotation marks, but found " + here());
      }
      String name = string();
      Position earlier = names.putIfAbsent(name, namePosition);
      if (earlier != null) {
        throw new JsonFault(
            namePosition,
            "the name \"" + name + "\" comes twice in one object, first at " + earlier);
      }
      skipSpace();
      require(':');
      skipSpace();
      members.put(name, value());
      more = another('}');
    }
    depth--;
    return new JsonObject(start, members, names);
  }

  private JsonValue array(Position start) {
    descend();
    List<JsonValue> elements = new ArrayList<>();
    at++;
    skipSpace();
    boolean more = !skip(']');
    while (more) {
      elements.add(value());
      more = another(']');
    }
    depth--;
    return new JsonArray(start, elements);
  }

  private void descend() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw problem("objects and arrays stand in one another more than " + MAX_DEPTH + " deep");
    }
  }

  /** Reads a comma or the closing bracket; returns whether another element follows. */
  private boolean another(char close) {
    skipSpace();
    if (skip(close)) {
      return false;
    }
    if (!skip(',')) {
      throw problem("expected ',' or '" + close + "', but found " + here());
    }
    skipSpace();
    return true;
  }

  private JsonValue literal(String word, JsonValue value) {
    if (!text.startsWith(word, at)) {
      throw problem("expected a value, but found " + here());
    }
    at += word.length();
    return value;
  }

  private JsonValue number(Position start) {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw problem("expected a value, but found " + here());
    }
    at = number.end();
    return new JsonNumber(start, number.group());
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return value.toString();
      }
      if (c < ' ') {
        throw problem(
            String.format(
                Locale.ROOT, "a control character (U+%04X) in a string is not escaped", (int) c));
      }
      if (c == '\\') {
        value.append(escape());
      } else {
        value.append(c);
        at++;
      }
    }
    throw problem("a string is not closed by a quotation mark");
  }

  private char escape() {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (c == 'u') {
      return unicodeEscape();
    }
    int known = "\"\\/bfnrt".indexOf(c);
    if (known < 0) {
      throw problem("a backslash in a string is not followed by one of \" \\ / b f n r t u");
    }
    at += 2;
    return "\"\\/\b\f\n\r\t".charAt(known);
  }

  private char unicodeEscape() {
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit =
          i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        throw problem("\\u in a string is not followed by four hexadecimal digits");
      }
      code = code * 16 + digit;
    }
    at += 6;
    return (char) code;
  }

  private void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
        line++;
        lineStart = at + 1;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        return;
      }
      at++;
    }
  }

  private boolean skip(char expected) {
    boolean there = at < text.length() && text.charAt(at) == expected;
    if (there) {
      at++;
    }
    return there;
  }

  private void require(char expected) {
    if (!skip(expected)) {
      throw problem("expected '" + expected + "', but found " + here());
    }
  }

  private String here() {
    if (at == text.length()) {
      return "the end of the text";
    }
    int c = text.codePointAt(at);
    boolean printable = !Character.isISOControl(c) && Character.isDefined(c);
    return printable && c != 0xFEFF
        ? "'" + Character.toString(c) + "'"
        : String.format(Locale.ROOT, "U+%04X", c);
  }

  private Position position() {
    return new Position(line, at - lineStart + 1, at);
  }

  private JsonFault problem(String problem) {
    return new JsonFault(position(), problem);
  }
}
