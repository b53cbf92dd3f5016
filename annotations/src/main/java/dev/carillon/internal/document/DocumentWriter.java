package dev.carillon.internal.document;

import dev.carillon.internal.json.JsonSink;
import dev.carillon.internal.json.JsonWriter;
import java.util.List;

/** Writes a policy document, in the order of IAM's grammar. */
public final class DocumentWriter {

  private DocumentWriter() {}

  /** Writes a document of these statements. */
  public static void write(Heading heading, List<Elements> statements, JsonSink sink) {
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
    if (CompactDocument.canWrite(heading, statements)) {
      return CompactDocument.write(heading, statements);
    }
    JsonWriter writer = JsonWriter.compact();
    write(heading, statements, writer);
    return writer.text();
  }
}
