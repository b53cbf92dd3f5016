package dev.carillon.catalog.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.read.Mutation;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonNumber;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("any-jdk")
class YamlReaderTest {

  private static final Path POLICIES =
      Path.of("src/test/resources/dev/carillon/catalog/policyfile");

  /** A text, and the JSON that it is read as. */
  static Stream<Arguments> read() {
    return Stream.of(
        Arguments.of("Ref: Bucket", "{'Ref': 'Bucket'}"),
        Arguments.of("!Ref Bucket", "{'Ref': 'Bucket'}"),
        Arguments.of("!Condition Prod", "{'Condition': 'Prod'}"),
        Arguments.of("!GetAtt Role.Arn", "{'Fn::GetAtt': 'Role.Arn'}"),
        Arguments.of("!Sub '${Bucket}/*'", "{'Fn::Sub': '${Bucket}/*'}"),
        Arguments.of("! text", "'text'"),
        Arguments.of("!Sub\n- a${B}\n- B: !Ref C", "{'Fn::Sub': ['a${B}', {'B': {'Ref': 'C'}}]}"),
        Arguments.of("!If [P, {a: b}, !Ref N]", "{'Fn::If': ['P', {'a': 'b'}, {'Ref': 'N'}]}"),
        Arguments.of(
            "a: 123456789012\nb: 1.5\nc: 2012-10-17\nd: 0\ne: '012345670123'",
            "{'a': '123456789012', 'b': '1.5', 'c': '2012-10-17', 'd': '0', 'e': '012345670123'}"),
        // As those who read YAML do, of whom none keeps the zero.
        Arguments.of(
            "a: 012345670123\nb: 0012345678\nc: !!str 012345670123\nd: 0b",
            "{'a': '1402433619', 'b': '12345678', 'c': '012345670123', 'd': '0b'}"),
        Arguments.of("[true, 'true', False, !!str true]", "[true, 'true', false, 'true']"),
        Arguments.of("a:\nb: ~\nc: null\nd: ''", "{'a': null, 'b': null, 'c': null, 'd': ''}"),
        Arguments.of(
            "Resources: [yes, On, NO, off, y, 'yes', !!str no, yEs, oN, oFF]",
            "{'Resources': [true, true, false, false, 'y', 'yes', 'no', 'yEs', 'oN', 'oFF']}"),
        Arguments.of(
            "AWSTemplateFormatVersion: 2010-09-09\na: &a yes\nb: *a",
            "{'AWSTemplateFormatVersion': '2010-09-09', 'a': true, 'b': true}"),
        Arguments.of("- {name: a, b: no}", "[{'name': 'a', 'b': false}]"),
        Arguments.of("- {hosts: all, b: no}", "[{'hosts': 'all', 'b': false}]"),
        // As js-yaml does, by which the Serverless Framework reads.
        Arguments.of(
            "service: a\nb: [yes, off, true]\nresources: {Resources: {c: on}}",
            "{'service': 'a', 'b': ['yes', 'off', true], 'resources': {'Resources': {'c': 'on'}}}"),
        Arguments.of("- {Effect: Allow, b: no}", "[{'Effect': 'Allow', 'b': 'no'}]"),
        Arguments.of("Resources: {on: {no: x}}", "{'Resources': {'on': {'no': 'x'}}}"),
        Arguments.of("Null: {aws:x: true}", "{'Null': {'aws:x': true}}"),
        Arguments.of("- &one {a: [b]}\n- *one", "[{'a': ['b']}, {'a': ['b']}]"),
        Arguments.of(
            "- &one {a: 1, b: 2}\n- {c: 3, <<: *one, b: 4}\n- {<<: *one, '<<': x}",
            "[{'a': '1', 'b': '2'}, {'a': '1', 'b': '4', 'c': '3'},"
                + " {'a': '1', 'b': '2', '<<': 'x'}]"),
        Arguments.of(
            "- &one {a: 1}\n- &two {a: 2, b: 2}\n- {<<: [*one, *two]}\n- {<<: *two, <<: *one}",
            "[{'a': '1'}, {'a': '2', 'b': '2'}, {'a': '1', 'b': '2'}, {'a': '2', 'b': '2'}]"),
        Arguments.of("a: |\n  {\n    x\n  }\n", "{'a': '{\\n  x\\n}\\n'}"),
        Arguments.of("a: >-\n  b\n  c\n", "{'a': 'b c'}"),
        Arguments.of("a: 1\n---\nb: 2", "[{'a': '1'}, {'b': '2'}]"),
        Arguments.of("---\na: 1\n---\n", "{'a': '1'}"),
        Arguments.of("---\n---\n", "null"),
        Arguments.of("# nothing\n", "null"),
        Arguments.of("", "null"));
  }

  @ParameterizedTest
  @MethodSource("read")
  void readsAsCloudFormationDoes(String yaml, String json) {
    assertEquals(JsonReader.read(json.replace('\'', '"')).plain(), YamlReader.read(yaml).plain());
  }

  /** A text, and what is wrong with it. */
  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "a: 1\nb: 2\na: 3",
            "At line 3, column 1: the name \"a\" comes twice in one mapping, first at line 1,"
                + " column 1"),
        Arguments.of(
            "a: &a 1\n---\nb: *a",
            "At line 3, column 4: the alias *a stands for nothing that is above it"),
        Arguments.of(
            "a: *b", "At line 1, column 4: the alias *b stands for nothing that is above it"),
        Arguments.of(
            "a: &a\n  b: *a",
            "At line 2, column 6: the alias *a stands for nothing that is above it"),
        Arguments.of(
            "a: b\nResource: *\n",
            "At line 2, column 11: a star in front begins an alias of YAML: write quotation marks"
                + " around it, \"*\""),
        Arguments.of("<<: a", "At line 1, column 5: only mappings can be merged"),
        Arguments.of("? [a]\n: b", "At line 1, column 3: expected a name"),
        Arguments.of(
            "a:\n\t- b",
            "At line 2, column 1: found character '\\t(TAB)' that cannot start any token. (Do not"
                + " use \\t(TAB) for indentation)"),
        Arguments.of(
            "é: [", "At line 1, column 5: expected the node content, but found '<stream end>'"),
        Arguments.of("[".repeat(65), "At line 1, column 65: more than 64 levels in one another"),
        Arguments.of(
            "[".repeat(1 << 20), "At line 1, column 65: more than 64 levels in one another"),
        Arguments.of(
            " ".repeat((1 << 20) + 1),
            "At line 1, column 1: the text has 1048577 characters; at most 1048576 are read"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void saysWhatIsWrongAndWhere(String yaml, String message) {
    assertEquals(message, assertThrows(JsonFault.class, () -> YamlReader.read(yaml)).getMessage());
  }

  @Test
  void placesAreThoseOfTheText() {
    JsonObject read = (JsonObject) YamlReader.read("# 😀\r\na: 😀\r\n😀b: [😀, !Ref c]\r\n");
    assertEquals(
        "[line 2, column 1, line 3, column 1]", List.copyOf(read.names().values()).toString());
    assertEquals(
        "[[], [line 3, column 7, line 3, column 11]]",
        read.members().values().stream().map(YamlReaderTest::placesIn).toList().toString());
  }

  private static List<Position> placesIn(JsonValue value) {
    return value instanceof JsonArray list
        ? list.elements().stream().map(JsonValue::position).toList()
        : List.of();
  }

  @Test
  void aliasesDoNotMultiply() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }
    JsonFault fault = assertThrows(JsonFault.class, () -> YamlReader.read(bomb.toString()));
    assertEquals(
        "with its aliases written out, the text has more than 1048576 characters", fault.problem());
  }

  @Test
  void aliasesOfALongTextAreAsLongAsThat() {
    String text = "a: &a " + "x".repeat(400_000) + "\nb: *a\n";
    assertEquals(
        JsonObject.class, YamlReader.read(text).getClass(), "twice 400,000 characters are read");
    assertThrows(JsonFault.class, () -> YamlReader.read(text + "c: *a\n"));
  }

  @Test
  void aliasesGoNoDeeperThanWhatIsWrittenOut() {
    StringBuilder chain = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 63; i++) {
      chain.append("a%d: &a%d [*a%d]%n".formatted(i, i, i - 1));
    }
    assertEquals(JsonObject.class, YamlReader.read(chain.toString()).getClass());
    chain.append("b: [*a62]\n");
    JsonFault fault = assertThrows(JsonFault.class, () -> YamlReader.read(chain.toString()));
    assertEquals("more than 64 levels in one another", fault.problem());
  }

  /** The library reads a text in pieces, which end anywhere. */
  @Test
  void charactersOfTwoUnitsStandAnywhere() {
    for (int before = 0; before < 2; before++) {
      String text = "y".repeat(before) + "\uD83D\uDE00".repeat(2_000);
      assertEquals(text, ((JsonString) YamlReader.read('"' + text + '"')).value());
    }
  }

  /** JSON is YAML, but that its numbers stay texts. */
  @Test
  void readsWhatTheCdkWritesAsTheReaderOfJsonDoes() throws IOException {
    String template = Files.readString(POLICIES.resolve("cdk-orders.template.json"));
    assertEquals(withTexts(JsonReader.read(template)), YamlReader.read(template));
  }

  private static JsonValue withTexts(JsonValue value) {
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, withTexts(member)));
      return new JsonObject(object.position(), members, object.names());
    }
    if (value instanceof JsonArray array) {
      return new JsonArray(
          array.position(), array.elements().stream().map(YamlReaderTest::withTexts).toList());
    }
    return value instanceof JsonNumber number
        ? new JsonString(number.position(), number.text())
        : value;
  }

  @Test
  void whatIsDamagedIsReadOrRefusedAtAPlace() throws IOException {
    String template = Files.readString(POLICIES.resolve("orders.template.yaml"));
    int lines = (int) template.lines().count();
    List<String> elsewhere = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      Random random = new Random(20_261_127L * 31 + i);
      String damaged = Mutation.any(random).of(template, random);
      try {
        YamlReader.read(damaged);
      } catch (JsonFault e) {
        refused++;
        if (e.line() < 1 || e.line() > 2 * lines + 1 || e.problem().isBlank()) {
          elsewhere.add(e.getMessage());
        }
      }
    }
    assertEquals(List.of(), elsewhere);
    assertEquals(true, refused > 300, "only " + refused + " were refused");
  }
}
