package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value of one kind; any other kind is a problem, and reads as absent. */
abstract class ScalarReader<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final String expected;

  ScalarReader(Class<T> type, String expected) {
    super(type);
    this.expected = expected;
  }

  /** Returns the current value, or null where it is of another kind. */
  abstract @Nullable T scalar(JsonParser parser, DeserializationContext context) throws IOException;

  @Override
  public final @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    T value = scalar(parser, context);
    if (value == null) {
      Reading.of(context).unexpected(parser, expected);
      parser.skipChildren();
    }
    return value;
  }

  @Override
  public final @Nullable T getNullValue(DeserializationContext context) {
    if (context.getParser().hasToken(JsonToken.VALUE_NULL)) { // else it is told already
      Reading.of(context).unexpected(context.getParser(), expected);
    }
    return null;
  }

  @Override
  public final @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }
}
