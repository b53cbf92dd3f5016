package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import dev.carillon.catalog.FactPlace;
import dev.carillon.catalog.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a JSON file. The path is put together where a message shows it: a file
 * has as many places as values.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param around where the object or array begins that has the value; null for the whole file
 * @param name the member's name in an object; empty in an array
 * @param index the place in an array, counted from 0; -1 in an object
 */
public record JsonPlace(int line, int column, @Nullable JsonPlace around, String name, int index)
    implements FactPlace {

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
    String path = path(new StringBuilder()).toString();
    return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
  }

  /** Appends the JSON path, for example {@code "$.Actions[3].Name"}. */
  private StringBuilder path(StringBuilder path) {
    if (around == null) {
      return path.append('$');
    }
    around.path(path);
    return index < 0 ? path.append('.').append(name) : path.append('[').append(index).append(']');
  }

  /** Returns where the parser's current value begins, within what is read around it. */
  static JsonPlace of(JsonParser parser, @Nullable JsonPlace around) {
    JsonLocation location = parser.currentTokenLocation();
    boolean begins = parser.currentToken().isStructStart();
    JsonStreamContext context = parser.getParsingContext();
    JsonStreamContext outer = begins ? context.getParent() : context;
    return new JsonPlace(
        location.getLineNr(),
        location.getColumnNr(),
        outer.inRoot() ? null : around,
        outer.inObject() ? outer.getCurrentName() : "",
        outer.inArray() ? outer.getCurrentIndex() : -1);
  }
}
