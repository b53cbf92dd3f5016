package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A string of a file that is not blank, and where it stands. */
@JsonDeserialize(using = JsonText.Reader.class)
public record JsonText(String value, JsonPlace place) {

  /** Returns the texts themselves; none where the file has none. */
  static List<String> values(@Nullable List<JsonText> texts) {
    return texts == null ? List.of() : texts.stream().map(JsonText::value).toList();
  }

  /** Reads a string and nothing that is only like one. */
  static final class Reader extends ScalarReader<JsonText> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(JsonText.class, "a string");
    }

    @Override
    @Nullable JsonText scalar(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return null;
      }
      Reading reading = Reading.of(context);
      JsonText text = new JsonText(parser.getText(), reading.place(parser));
      if (text.value().isBlank()) {
        text.place().problem(reading.problems(), "expected text, found a blank string");
      }
      return text;
    }
  }
}
