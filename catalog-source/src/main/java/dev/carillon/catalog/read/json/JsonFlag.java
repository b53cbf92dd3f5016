package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A truth value of a file. */
@JsonDeserialize(using = JsonFlag.Reader.class)
public record JsonFlag(boolean value) {

  /** The flags of an object that tell the levels of an action: one that AWS adds can be one. */
  interface OfLevels {}

  /** Reads true or false and nothing that other programs take for it. */
  static final class Reader extends ScalarReader<JsonFlag> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(JsonFlag.class, "true or false");
    }

    @Override
    @Nullable JsonFlag scalar(JsonParser parser, DeserializationContext context)
        throws IOException {
      return parser.currentToken().isBoolean() ? new JsonFlag(parser.getBooleanValue()) : null;
    }
  }
}
