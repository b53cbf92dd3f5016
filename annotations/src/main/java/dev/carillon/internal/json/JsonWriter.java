package dev.carillon.internal.json;

import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values ({@link Map}, {@link Collection}, {@link String}, {@link Number}, {@link
 * Boolean}, null) as JSON, in the order that they iterate, and what was read as JSON.
 *
 * <p>Characters above U+00FF are written as escapes: IAM's API takes a policy document of tab, line
 * breaks and U+0020 to U+00FF only.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html">The
 *     pattern of PolicyDocument</a>
 */
public final class JsonWriter implements JsonSink {

  /** What a small document takes. */
  private static final int USUAL = 512;

  private final Latin1 out;
  private final boolean pretty;
  private int depth;

  /** Whether nothing stands yet in the object or array that was begun last. */
  private boolean empty = true;

  private boolean afterName;

  private JsonWriter(boolean pretty, int capacity) {
    this.pretty = pretty;
    this.out = new Latin1(capacity);
  }

  /** Starts a document without any white space between tokens. */
  public static JsonWriter compact() {
    return new JsonWriter(false, USUAL);
  }

  /** Starts a document for people: a line per member, indented by two spaces. */
  public static JsonWriter pretty() {
    return new JsonWriter(true, USUAL);
  }

  /** Returns the value as JSON without any white space between tokens. */
  public static String compact(@Nullable Object value) {
    int quoted = value instanceof String text ? text.length() + 2 : USUAL;
    JsonWriter writer = new JsonWriter(false, quoted);
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
    out.addString(name);
    out.add(':');
    if (pretty) {
      out.add(' ');
    }
    afterName = true;
  }

  @Override
  public void value(@Nullable Object plain) {
    if (plain instanceof CharSequence string) {
      separate();
      out.addString(string.toString());
    } else if (plain instanceof Collection<?> elements) {
      array(elements);
    } else if (plain instanceof Map<?, ?> members) {
      beginObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        member(String.valueOf(member.getKey()), member.getValue());
      }
      endObject();
    } else if (plain instanceof JsonObject object) {
      beginObject();
      object.members().forEach(this::member);
      endObject();
    } else if (plain instanceof JsonArray array) {
      array(array.elements());
    } else if (plain instanceof JsonValue other) {
      value(other.plain());
    } else if (plain == null || plain instanceof Boolean || plain instanceof Number) {
      separate();
      out.add(String.valueOf(plain));
    } else {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "A %s has no JSON form", plain.getClass().getName()));
    }
  }

  private void array(Collection<?> elements) {
    beginArray();
    for (Object element : elements) {
      value(element);
    }
    endArray();
  }

  private void member(String name, @Nullable Object value) {
    name(name);
    value(value);
  }

  private void begin(char bracket) {
    separate();
    out.add(bracket);
    depth++;
    empty = true;
  }

  private void end(char bracket) {
    depth--;
    if (!empty) {
      newLine();
    }
    out.add(bracket);
    empty = false;
  }

  /** Puts a comma and a new line in front of what comes, unless its name stands there. */
  private void separate() {
    if (afterName) {
      afterName = false;
      return;
    }
    if (!empty) {
      out.add(',');
    }
    if (depth > 0) {
      newLine();
    }
    empty = false;
  }

  private void newLine() {
    if (pretty) {
      out.add('\n');
      for (int i = 0; i < depth; i++) {
        out.add("  ");
      }
    }
  }
}
