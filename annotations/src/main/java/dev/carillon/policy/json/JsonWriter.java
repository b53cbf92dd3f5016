package dev.carillon.policy.json;

import java.util.Collection;
import java.util.HexFormat;
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
public final class JsonWriter {
  private static final char LAST_PLAIN = '\u00ff';
  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder out = new StringBuilder(512);
  private final boolean pretty;
  private int depth;

  private JsonWriter(boolean pretty) {
    this.pretty = pretty;
  }

  /** Returns the value as JSON without any white space between tokens. */
  public static String compact(@Nullable Object value) {
    return new JsonWriter(false).text(value);
  }

  /** Returns the value as JSON for people: a line per member, indented by two spaces. */
  public static String pretty(@Nullable Object value) {
    return new JsonWriter(true).text(value);
  }

  private String text(@Nullable Object value) {
    write(value);
    return out.toString();
  }

  private void write(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      writeObject(map);
    } else if (value instanceof Collection<?> list) {
      writeArray(list);
    } else if (value == null || value instanceof Boolean || value instanceof Number) {
      out.append(value);
    } else if (value instanceof CharSequence string) {
      writeString(string);
    } else {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "A %s has no JSON form", value.getClass().getName()));
    }
  }

  private void writeObject(Map<?, ?> map) {
    open('{');
    String separator = "";
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.append(separator);
      separator = ",";
      newLine();
      writeString(String.valueOf(member.getKey()));
      out.append(pretty ? ": " : ":");
      write(member.getValue());
    }
    close('}', map.isEmpty());
  }

  private void writeArray(Collection<?> list) {
    open('[');
    String separator = "";
    for (Object element : list) {
      out.append(separator);
      separator = ",";
      newLine();
      write(element);
    }
    close(']', list.isEmpty());
  }

  private void open(char bracket) {
    out.append(bracket);
    depth++;
  }

  private void close(char bracket, boolean empty) {
    depth--;
    if (!empty) {
      newLine();
    }
    out.append(bracket);
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
