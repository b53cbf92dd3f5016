package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;

/** Notes the members that a record does not name, and passes over them. */
final class OtherMembers extends DeserializationProblemHandler {

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> reader,
      Object recordOrType,
      String name)
      throws IOException {
    Reading.of(context).other(name, Reading.kind(parser.currentToken()));
    parser.skipChildren();
    return true;
  }
}
