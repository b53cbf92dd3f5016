package dev.carillon.internal.document;

import dev.carillon.internal.json.JsonSink;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.json.PlainSink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a policy document, in the order of IAM's grammar. */
public final class DocumentWriter {

  private DocumentWriter() {}

  /** Writes a document of these statements. */
  static void write(Heading heading, List<Elements> statements, JsonSink sink) {
    sink.beginObject();
    if (heading.version() != null) {
      sink.name("Version");
      sink.value(heading.version());
    }
    if (heading.id() != null) {
      sink.name("Id");
      sink.value(heading.id());
    }
    sink.name("Statement");
    sink.beginArray();
    for (Elements statement : statements) {
      statement.writeTo(sink);
    }
    sink.endArray();
    sink.members(heading.others());
    sink.endObject();
  }

  /** Returns a document of these statements without white space between tokens. */
  public static String toJson(Heading heading, List<Elements> statements) {
    JsonWriter writer = JsonWriter.compact();
    write(heading, statements, writer);
    return writer.text();
  }

  /** Returns a document of these statements, a line per value. */
  public static String toPrettyJson(Heading heading, List<Elements> statements) {
    JsonWriter writer = JsonWriter.pretty();
    write(heading, statements, writer);
    return writer.text();
  }

  /** Returns a document of these statements as maps, lists and strings. */
  public static Map<String, @Nullable Object> toMap(Heading heading, List<Elements> statements) {
    PlainSink sink = new PlainSink();
    write(heading, statements, sink);
    return sink.document();
  }

  /** Returns a statement as maps, lists and strings. */
  public static Map<String, @Nullable Object> toMap(Elements statement) {
    PlainSink sink = new PlainSink();
    statement.writeTo(sink);
    return sink.document();
  }

  /** Returns a statement without white space between tokens. */
  public static String toJson(Elements statement) {
    JsonWriter writer = JsonWriter.compact();
    statement.writeTo(writer);
    return writer.text();
  }
}
