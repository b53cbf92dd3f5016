package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import dev.carillon.catalog.FactPlace;
import dev.carillon.catalog.JsonPath;
import dev.carillon.catalog.Problems;

/**
 * Where a value stands in a JSON file.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param path the way there
 */
public record JsonPlace(int line, int column, JsonPath path) implements FactPlace {

  @Override
  public void problem(Problems problems, String message) {
    problems.add(line, column, path.shown() + ": " + message);
  }

  @Override
  public void warning(Problems problems, String message) {
    problems.warn(line, column, path.shown() + ": " + message);
  }

  /** Returns where the parser's current value begins, within what is read around it. */
  static JsonPlace of(JsonParser parser, JsonPath around) {
    JsonLocation location = parser.currentTokenLocation();
    boolean begins = parser.currentToken().isStructStart();
    JsonStreamContext context = parser.getParsingContext();
    JsonStreamContext outer = begins ? context.getParent() : context;
    JsonPath path = JsonPath.WHOLE;
    if (outer.inObject()) {
      path = around.member(outer.getCurrentName());
    } else if (outer.inArray()) {
      path = around.element(outer.getCurrentIndex());
    }
    return new JsonPlace(location.getLineNr(), location.getColumnNr(), path);
  }
}
