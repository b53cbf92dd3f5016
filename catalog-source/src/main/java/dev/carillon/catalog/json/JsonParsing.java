package dev.carillon.catalog.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.json.JsonValue.JsonArray;
import dev.carillon.catalog.json.JsonValue.JsonFlag;
import dev.carillon.catalog.json.JsonValue.JsonNull;
import dev.carillon.catalog.json.JsonValue.JsonNumber;
import dev.carillon.catalog.json.JsonValue.JsonObject;
import dev.carillon.catalog.json.JsonValue.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses a JSON file into values that know their place. */
public final class JsonParsing {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_VALUES = 1_000_000;

  /** A file's size is bounded before it is parsed, so the length of one text needs no bound. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(FileText.MAX_BYTES)
                  .maxNameLength(FileText.MAX_BYTES)
                  .maxNumberLength(FileText.MAX_BYTES)
                  .maxNestingDepth(MAX_DEPTH + 1)
                  .build())
          .build();

  private final JsonParser parser;
  private final Problems problems;
  private int values;

  private JsonParsing(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Parses a whole file. A member that an object has twice is added to the problems, and the first
   * one stays.
   *
   * @param text the file's text
   * @param problems the problems of the file
   * @throws ProblemsException if the text is not one JSON value, or is nested or filled beyond any
   *     file of AWS
   */
  public static JsonValue parse(String text, Problems problems) throws ProblemsException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonParsing parsing = new JsonParsing(parser, problems);
      if (parser.nextToken() == null) {
        throw problems.fatal(1, 1, "the file is empty; expected JSON");
      }
      JsonValue value = parsing.value(null, "$", 1);
      if (parser.nextToken() != null) {
        throw parsing.fatal("text after the end of the JSON value");
      }
      return value;
    } catch (JsonEOFException e) {
      throw malformed(problems, e, "the JSON stops before it is complete");
    } catch (JsonProcessingException e) {
      throw malformed(problems, e, "not JSON: " + withoutInternals(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private JsonValue value(@Nullable JsonPlace parent, String step, int depth)
      throws IOException, ProblemsException {
    JsonLocation location = parser.currentTokenLocation();
    if (depth > MAX_DEPTH) {
      throw fatal("nested more than " + MAX_DEPTH + " deep");
    }
    if (++values > MAX_VALUES) {
      throw fatal("more than " + MAX_VALUES + " values in one file");
    }
    JsonPlace place = new JsonPlace(location.getLineNr(), location.getColumnNr(), parent, step);
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonObject(place, members(place, depth));
      case START_ARRAY -> new JsonArray(place, elements(place, depth));
      case VALUE_STRING -> new JsonText(place, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new JsonFlag(place, parser.getBooleanValue());
      case VALUE_NULL -> new JsonNull(place);
      default -> new JsonNumber(place, parser.getText());
    };
  }

  private Map<String, JsonValue> members(JsonPlace place, int depth)
      throws IOException, ProblemsException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonLocation location = parser.currentTokenLocation();
      parser.nextToken();
      JsonValue value = value(place, '.' + name, depth + 1);
      if (members.putIfAbsent(name, value) != null) {
        problems.add(
            location.getLineNr(),
            location.getColumnNr(),
            value.place().path() + ": the member \"" + name + "\" is there twice");
      }
    }
    return members;
  }

  private List<JsonValue> elements(JsonPlace place, int depth)
      throws IOException, ProblemsException {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(place, "[" + elements.size() + "]", depth + 1));
    }
    return elements;
  }

  private ProblemsException fatal(String message) {
    JsonLocation location = parser.currentTokenLocation();
    return problems.fatal(location.getLineNr(), location.getColumnNr(), message);
  }

  private static ProblemsException malformed(
      Problems problems, JsonProcessingException e, String message) {
    JsonLocation location = e.getLocation();
    return problems.fatal(location.getLineNr(), location.getColumnNr(), message);
  }

  /** Jackson names its own source object where a person wants only the place. */
  private static String withoutInternals(String message) {
    return message.replaceAll("\\[Source: .*?line: (\\d+), column: (\\d+)]", "line $1, column $2");
  }
}
