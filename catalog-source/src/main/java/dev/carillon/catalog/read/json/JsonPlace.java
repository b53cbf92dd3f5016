package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import dev.carillon.catalog.FactPlace;
import dev.carillon.catalog.Problems;

/**
 * Where a value stands in a JSON file.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param path the JSON path, for example {@code "$.Actions[3].Name"}
 */
public record JsonPlace(int line, int column, String path) implements FactPlace {

  private static final int LONGEST_PATH = 200;

  @Override
  public void problem(Problems problems, String message) {
    problems.add(line, column, shownPath() + ": " + message);
  }

  @Override
  public void warning(Problems problems, String message) {
    problems.warn(line, column, shownPath() + ": " + message);
  }

  /** Returns the path, shortened: a name in it can be as long as the file. */
  private String shownPath() {
    return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
  }

  /** Returns where the parser's current value begins. */
  static JsonPlace of(JsonParser parser) {
    JsonLocation location = parser.currentTokenLocation();
    boolean begins = parser.currentToken().isStructStart();
    JsonStreamContext context = parser.getParsingContext();
    StringBuilder path = new StringBuilder(40);
    append(path, begins ? context.getParent() : context);
    return new JsonPlace(location.getLineNr(), location.getColumnNr(), path.toString());
  }

  /** Appends the path to the value that a context is at. */
  private static void append(StringBuilder path, JsonStreamContext context) {
    if (context.inRoot()) {
      path.append('$');
      return;
    }
    append(path, context.getParent());
    if (context.inObject()) {
      path.append('.').append(context.getCurrentName());
    } else {
      path.append('[').append(context.getCurrentIndex()).append(']');
    }
  }
}
