package dev.carillon.internal.json;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values ({@link Map}, {@link Collection}, {@link String}, {@link Number}, {@link
 * Boolean}, null) as JSON, in the order that they iterate.
 *
 * <p>Characters above U+00FF are written as escapes: IAM's API takes a policy document of tab, line
 * breaks and U+0020 to U+00FF only.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html">The
 *     pattern of PolicyDocument</a>
 */
public final class JsonWriter implements JsonSink {
  private static final char LAST_PLAIN = '\u00ff';
  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder out = new StringBuilder(512);
  private final boolean pretty;
  private int depth;

  /** Whether nothing stands yet in the object or array that was begun last. */
  private boolean empty = true;

  private boolean afterName;

  private JsonWriter(boolean pretty) {
    this.pretty = pretty;
  }

  /** Starts a document without any white space between tokens. */
  public static JsonWriter compact() {
    return new JsonWriter(false);
  }

  /** Starts a document for people: a line per member, indented by two spaces. */
  public static JsonWriter pretty() {
    return new JsonWriter(true);
  }

  /** Returns the value as JSON without any white space between tokens. */
  public static String compact(@Nullable Object value) {
    JsonWriter writer = compact();
    writer.value(value);
    return writer.text();
  }

  /** Returns the value as JSON for people: a line per member, indented by two spaces. */
  public static String pretty(@Nullable Object value) {
    JsonWriter writer = pretty();
    writer.value(value);
    return writer.text();
  }

  /** Returns what was written. */
  public String text() {
    return out.toString();
  }

  @Override
  public void beginObject() {
    begin('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void beginArray() {
    begin('[');
  }

  @Override
  public void endArray() {
    end(']');
  }

  @Override
  public void name(String name) {
    separate();
    writeString(name);
    out.append(pretty ? ": " : ":");
    afterName = true;
  }

  @Override
  public void value(@Nullable Object plain) {
    if (plain instanceof CharSequence string) {
      separate();
      writeString(string);
    } else if (plain instanceof List<?> list) {
      beginArray();
      for (int i = 0; i < list.size(); i++) {
        value(list.get(i));
      }
      endArray();
    } else if (plain instanceof Collection<?> elements) {
      beginArray();
      elements.forEach(this::value);
      endArray();
    } else if (plain instanceof Map<?, ?> map) {
      beginObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        name(String.valueOf(member.getKey()));
        value(member.getValue());
      }
      endObject();
    } else if (plain == null || plain instanceof Boolean || plain instanceof Number) {
      separate();
      out.append(plain);
    } else {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "A %s has no JSON form", plain.getClass().getName()));
    }
  }

  private void begin(char bracket) {
    separate();
    out.append(bracket);
    depth++;
    empty = true;
  }

  private void end(char bracket) {
    depth--;
    if (!empty) {
      newLine();
    }
    out.append(bracket);
    empty = false;
  }

  /** Puts a comma and a new line in front of what comes, unless its name stands there. */
  private void separate() {
    if (afterName) {
      afterName = false;
      return;
    }
    if (!empty) {
      out.append(',');
    }
    if (depth > 0) {
      newLine();
    }
    empty = false;
  }

  private void newLine() {
    if (pretty) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void writeString(CharSequence text) {
    out.append('"');
    int plainFrom = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c > LAST_PLAIN) {
        out.append(text, plainFrom, i);
        writeEscape(c);
        plainFrom = i + 1;
      }
    }
    out.append(text, plainFrom, text.length()).append('"');
  }

  private void writeEscape(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> out.append("\\u").append(HEX.toHexDigits(c));
    }
  }
}
