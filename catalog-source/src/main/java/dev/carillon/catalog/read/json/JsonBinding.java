package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Binds a JSON file to records, lists and maps, and tells everything that does not fit. */
public final class JsonBinding {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_TOKENS = 4_000_000;

  /** Where the parser saw what is not closed, in words about its own settings. */
  private static final Pattern OPENING = Pattern.compile(" \\(for \\w+ starting at .*");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxTokenCount(MAX_TOKENS)
                          // The file's size is bounded before it is parsed.
                          .maxStringLength(FileText.MAX_BYTES)
                          .maxNameLength(FileText.MAX_BYTES)
                          .maxNumberLength(FileText.MAX_BYTES)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addHandler(new OtherMembers())
          .addModule(new SimpleModule().setDeserializerModifier(new StructureReader.Everywhere()))
          .injectableValues(new Reading.Places())
          .build();

  private JsonBinding() {}

  /** Notes the members that a record does not name, and passes over them. */
  private static final class OtherMembers extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> reader,
        Object recordOrType,
        String name)
        throws IOException {
      Reading reading = Reading.of(context);
      reading.other(name, Reading.kind(parser.currentToken()));
      if (parser.hasToken(JsonToken.VALUE_TRUE)
          && JsonFlag.OfLevels.class.isAssignableFrom(reader.handledType())) {
        reading.newFlag(name);
      }
      parser.skipChildren();
      return true;
    }
  }

  /**
   * Reads a file, as {@link #read(String, TypeReference, Problems)} reads its text.
   *
   * @throws ProblemsException also if it is absent, unreadable, too large or not UTF-8
   */
  public static <T> T read(Path file, TypeReference<T> type, Problems problems)
      throws ProblemsException {
    return read(FileText.decode(file.toString(), FileText.readBytes(file)), type, problems);
  }

  /**
   * Reads the text of a whole file.
   *
   * @param text the file's text
   * @param type what its value should be
   * @param problems the problems of the file
   * @throws ProblemsException if the text is not JSON, is nested or filled beyond any file of AWS,
   *     has a member twice in one object, or anything in it is not what the records say
   */
  public static <T> T read(String text, TypeReference<T> type, Problems problems)
      throws ProblemsException {
    try (JsonParser parser = MAPPER.createParser(text)) {
      return read(parser, type, problems);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static <T> T read(JsonParser parser, TypeReference<T> type, Problems problems)
      throws IOException, ProblemsException {
    try {
      if (parser.nextToken() == null) {
        throw problems.fatal(1, 1, "the file is empty; expected JSON");
      }
      Reading reading = new Reading(problems);
      T value = MAPPER.readerFor(type).withAttribute(Reading.class, reading).readValue(parser);
      if (parser.nextToken() != null) {
        throw at(parser.currentTokenLocation(), problems, "text after the end of the JSON value");
      }
      reading.tellOtherNames();
      problems.throwIfAny();
      return value;
    } catch (JsonProcessingException e) {
      throw malformed(e, parser, problems);
    }
  }

  private static ProblemsException malformed(
      JsonProcessingException e, JsonParser parser, Problems problems) {
    if (e instanceof JsonMappingException
        && e.getCause() instanceof JsonProcessingException cause) {
      return malformed(cause, parser, problems); // what the parser found within a record or list
    }
    if (e instanceof StreamConstraintsException) {
      String limit =
          e.getOriginalMessage().contains("depth")
              ? "nested more than " + MAX_DEPTH + " deep"
              : "more than " + MAX_TOKENS + " names, values and brackets in one file";
      return at(parser.currentLocation(), problems, limit);
    }
    String message =
        e instanceof JsonEOFException
            ? "the JSON stops before it is complete"
            : "not JSON: " + OPENING.matcher(e.getOriginalMessage()).replaceFirst("");
    return at(e.getLocation(), problems, message);
  }

  private static ProblemsException at(JsonLocation location, Problems problems, String message) {
    return problems.fatal(location.getLineNr(), location.getColumnNr(), message);
  }
}
