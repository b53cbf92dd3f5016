package dev.carillon.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Our JSON against Jackson's, over generated values and texts. */
@Tag("any-jdk")
class JsonAgainstJacksonTest {
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Refused by us alone: such a number would fill the memory. */
  private static final Pattern LONG_EXPONENT = Pattern.compile("[eE][+-]?[0-9]{5}");

  @Property
  void anyStringIsReadBackByJackson(@ForAll("texts") String text) throws JsonProcessingException {
    assertEquals(text, JACKSON.readValue(JsonWriter.compact(text), String.class));
  }

  @Property
  void whatIamRefusesInADocumentIsEscaped(@ForAll("texts") String text) {
    assertEquals(
        -1, JsonWriter.compact(text).chars().filter(c -> c < ' ' || c > 0xff).findAny().orElse(-1));
  }

  @Property(tries = 300)
  void jacksonReadsTheSameFromCompactAndPrettyText(@ForAll("values") Object value)
      throws JsonProcessingException {
    JsonNode expected = JACKSON.valueToTree(value);
    assertEquals(expected, JACKSON.readTree(JsonWriter.compact(value)));
    assertEquals(expected, JACKSON.readTree(JsonWriter.pretty(value)));
  }

  @Property(tries = 300)
  void weReadWhatJacksonWrites(@ForAll("values") Object value) throws JsonProcessingException {
    String text = JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    assertEquals(JsonWriter.compact(value), JsonWriter.compact(JsonReader.read(text).plain()));
  }

  @Property(tries = 3000)
  void aTextIsJsonForUsExactlyIfItIsForJackson(@ForAll("nearlyJson") String text) {
    Assume.that(!LONG_EXPONENT.matcher(text).find());
    assertEquals(readByJackson(text), readByUs(text), text);
  }

  private static String readByJackson(String text) {
    try {
      JsonNode node = JACKSON.readTree(text);
      return node.isMissingNode() ? "refused" : node.toString();
    } catch (JsonProcessingException e) {
      return "refused";
    }
  }

  private static String readByUs(String text) {
    try {
      String ours = JsonWriter.compact(JsonReader.read(text).plain());
      return readByJackson(ours);
    } catch (JsonFault e) {
      return "refused";
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> chars =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.chars().range(' ', '~')),
            Tuple.of(2, Arbitraries.chars().range('\0', '\u00ff')),
            Tuple.of(2, Arbitraries.chars().range('\ud800', '\udfff')),
            Tuple.of(1, Arbitraries.of('"', '\\', '/', '\u2028', '\ufeff')),
            Tuple.of(1, Arbitraries.chars()));
    return chars.list().ofMaxSize(20).map(JsonAgainstJacksonTest::join);
  }

  private static String join(List<Character> chars) {
    StringBuilder text = new StringBuilder();
    chars.forEach(text::append);
    return text.toString();
  }

  /** Jackson reads a lone surrogate in a string, but refuses it in a name. */
  private Arbitrary<String> names() {
    return texts()
        .map(
            text ->
                text.chars()
                    .filter(c -> !Character.isSurrogate((char) c))
                    .mapToObj(c -> Character.toString(c))
                    .collect(Collectors.joining()));
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            List.of(
                texts().map(text -> (Object) text),
                Arbitraries.of(true, false).map(flag -> (Object) flag),
                Arbitraries.integers().map(number -> (Object) number)));
    return Arbitraries.recursive(
        () -> leaves,
        inner ->
            Arbitraries.oneOf(
                List.of(
                    inner.list().ofMaxSize(4).map(list -> (Object) new ArrayList<>(list)),
                    Arbitraries.maps(names(), inner)
                        .ofMaxSize(4)
                        .map(map -> (Object) new LinkedHashMap<>(Map.copyOf(map))))),
        0,
        3);
  }

  @Provide
  Arbitrary<String> nearlyJson() {
    Arbitrary<String> tokens =
        Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"b\"",
            "\"\\u00e9\"",
            "\"\\ud83d\\ude00\"",
            "\"\\x\"",
            "1",
            "-0",
            "01",
            "-",
            "1.5",
            "1.",
            ".5",
            "1e3",
            "1E+2",
            "true",
            "false",
            "null",
            "tru",
            " ",
            "\n",
            "\t",
            "\"",
            "\\",
            "\"\u0001\"",
            "/*",
            "'a'",
            "NaN",
            "{\"a\":",
            "[1,");
    return Arbitraries.oneOf(
        tokens.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list)),
        values().map(JsonWriter::pretty).flatMap(JsonAgainstJacksonTest::damaged));
  }

  private static Arbitrary<String> damaged(String text) {
    return Arbitraries.integers()
        .between(0, text.length() - 1)
        .map(at -> text.substring(0, at) + text.substring(at + 1));
  }
}
