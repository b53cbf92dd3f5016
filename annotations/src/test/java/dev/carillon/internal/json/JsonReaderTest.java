package dev.carillon.internal.json;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.internal.json.JsonValue.JsonObject;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("", "At line 1, column 1: expected a value, but the text ends"),
        Arguments.of("{\n  \"a\" 1\n}", "At line 2, column 7: expected ':', but found '1'"),
        Arguments.of("{\r\n\"a\": tru}", "At line 2, column 6: expected a value, but found 't'"),
        Arguments.of("[1,\r2,\r]", "At line 3, column 1: expected a value, but found ']'"),
        Arguments.of("{\"a\": 1,}", "At line 1, column 9: expected a name in quotation marks"),
        Arguments.of("[1 2]", "At line 1, column 4: expected ',' or ']', but found '2'"),
        Arguments.of(
            "[1", "At line 1, column 3: expected ',' or ']', but found the end of the text"),
        Arguments.of("\"a\nb\"", "At line 1, column 3: a control character (U+000A) in a string"),
        Arguments.of("\"a", "At line 1, column 3: a string is not closed"),
        Arguments.of("\"\\q\"", "At line 1, column 2: a backslash in a string is not followed by"),
        Arguments.of("\"\\u12g4\"", "At line 1, column 2: \\u in a string is not followed by four"),
        Arguments.of(
            "[1e12345]", "At line 1, column 8: a number has an exponent of more than 4 digits"),
        Arguments.of("1 2", "At line 1, column 3: expected the end, but there is more: '2'"),
        Arguments.of("\ufeff{}", "At line 1, column 1: expected a value, but found U+FEFF"),
        Arguments.of(
            "{\"a\": 1,\n \"a\": 2}",
            "At line 2, column 2: the name \"a\" comes twice in one object, first at line 1,"
                + " column 2"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void malformedTextIsRefusedWithItsPlace(String text, String message) {
    JsonFault e = assertThrows(JsonFault.class, () -> JsonReader.read(text));
    assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
  }

  @Test
  void deepNestingAndHugeTextAreRefused() {
    String deep = "[".repeat(100_000);
    JsonFault e = assertThrows(JsonFault.class, () -> JsonReader.read(deep));
    assertEquals(65, e.column());
    String huge = " ".repeat(JsonReader.MAX_LENGTH + 1);
    JsonFault f = assertThrows(JsonFault.class, () -> JsonReader.read(huge));
    assertTrue(String.valueOf(f.getMessage()).contains("1048577 characters"), f.getMessage());
    String nested = "[".repeat(64) + "]".repeat(64);
    assertEquals(nested, JsonWriter.compact(JsonReader.read(nested).plain()));
  }

  @Test
  void valuesAndNamesKnowTheirPlace() {
    JsonObject object = (JsonObject) JsonReader.read("{\n  \"a\": 1,\n  \"b\": [true]\n}");
    Position name = Objects.requireNonNull(object.names().get("b"));
    assertEquals("line 3, column 3", name.toString());
    Position value = Objects.requireNonNull(object.members().get("b")).position();
    assertEquals("line 3, column 8", value.toString());
    assertEquals("line 1, column 1", object.position().toString());
  }

  @ParameterizedTest
  @CsvSource({"-0.5e+1234, -0.5e+1234", "0, 0", "1E9, 1E9", "10.25, 10.25", "-7, -7", "2e-3, 2e-3"})
  void aNumberIsKeptAsItIsWritten(String text, String kept) {
    assertEquals(kept, ((JsonNumber) JsonReader.read(text)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "01, 2",
    "1., 2",
    "1.e5, 2",
    "1e, 2",
    "1e+, 2",
    "1e12345, 7",
    "-, 1",
    "-a, 1",
    ".5, 1"
  })
  void whatIsNoNumberIsRefusedWhereItStopsToBeOne(String text, int column) {
    assertEquals(column, assertThrows(JsonFault.class, () -> JsonReader.read(text)).column());
  }

  @Test
  void manyMembersAreFoundAndToldApartAsFewAre() {
    String many =
        IntStream.range(0, 40).mapToObj(i -> "\"n" + i + "\":" + i).collect(joining(",", "{", ""));
    JsonObject object = (JsonObject) JsonReader.read(many + "}");
    assertEquals(40, object.members().size());
    for (int i = 0; i < 40; i++) {
      assertEquals(
          String.valueOf(i),
          ((JsonNumber) Objects.requireNonNull(object.members().get("n" + i))).text());
    }
    assertEquals("n0", object.members().keySet().iterator().next());
    assertFalse(object.members().containsKey("n40"));
    JsonFault twice = assertThrows(JsonFault.class, () -> JsonReader.read(many + ",\"n31\":0}"));
    assertTrue(twice.problem().startsWith("the name \"n31\" comes twice"), twice.problem());
  }
}
