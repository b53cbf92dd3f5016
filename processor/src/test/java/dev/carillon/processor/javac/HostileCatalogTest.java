package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Catalogs whose names could break generated code: it compiles, or a message says why not. */
final class HostileCatalogTest {

  private static final String CATALOG =
      """
      {"formatVersion": 2, "service": "bells", "displayName": "%s", "source": "%s",
       "actions": [{"name": "RingBell", "description": "%s", "accessLevels": ["Write"],
         "resources": [{"type": "bell"}]}%s],
       "resourceTypes": [{"name": "bell", "arns": ["arn:${Partition}:bells:::bell/${Id}"]}%s],
       "conditionKeys": [{"name": "bells:Tone", "types": ["String"]}%s]}
      """;

  @TempDir private Path folder;

  static Stream<Arguments> compiles() {
    return Stream.of(
        Arguments.of("keys in two letter cases", "", "", key("bells:tone") + key("BELLS:TONE")),
        Arguments.of(
            "keys that have one name in Java",
            "",
            "",
            key("bells:a.b") + key("bells:a-b") + key("bells:a_b") + key("bells:A.b")),
        Arguments.of(
            "keys with placeholders in two letter cases",
            "",
            "",
            key("bells:Tag/${Key}") + key("bells:tag/${Key}") + key("bells:Tag/${key}")),
        Arguments.of(
            "types in two letter cases", "", type("Bell", "arn:aws:bells:::Bell/${Id}"), ""),
        Arguments.of(
            "an ARN of 200 placeholders", "", type("tower", "arn:aws:bells:::" + many(200)), ""),
        Arguments.of(
            "words of Java",
            ", {\"name\": \"class\", \"accessLevels\": [\"Read\"]}",
            type("class", "arn:aws:bells:::${class}/${1}/${class_}/${this}/${-}"),
            key("bells:class") + key("bells:${class}/${void}")),
        Arguments.of("dollar signs and quotation marks", "", "", key("bells:x-${S}+${T}${L}@")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("compiles")
  void compiles(String name, String actions, String types, String keys) {
    assertEquals(List.of(), diagnose(CATALOG.formatted("B", "s", "d", actions, types, keys)));
  }

  @Test
  void sentencesOfAnyTextCompile() {
    String sentence =
        "*/ } \\\\u002a/ $S $T {@code <script> @deprecated \\\\u000a \\u2028 \\\" é \\ud834\\udd1e";
    assertEquals(List.of(), diagnose(CATALOG.formatted(sentence, sentence, sentence, "", "", "")));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "an ARN of 300 placeholders",
            type("tower", "arn:aws:bells:::" + many(300)),
            "resourceTypes[1].arns[0]:"
                + " \"arn:aws:bells:::${A0}${A1}${A2}${A3}${A4}${A5}${A6}${A7}${A8}${A9}${A10}${A11}${A12}${A13}${A14}${A1…\""
                + " has more than 200 placeholders, which no method of Java could take"),
        Arguments.of(
            "an ARN of 65,535 bytes",
            type("tower", "arn:aws:bells:::" + "a".repeat(65_519)),
            "resourceTypes[1].arns[0]: \"arn:aws:bells:::"
                + "a".repeat(84)
                + "…\" is longer than the 2048 characters that an ARN format can have"),
        Arguments.of(
            "a line separator in a name",
            type("to\\u2028wer", "arn:aws:x:::y"),
            "resourceTypes[1].name: \"to\\u2028wer\" is not a resource type such as \"meeting\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void aMessageSaysWhy(String name, String types, String message) {
    List<String> said = diagnose(CATALOG.formatted("B", "s", "d", "", types, ""));
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).contains("[carillon/UNREADABLE_CATALOG]"), said.get(0));
    assertEquals(message, said.get(0).replaceFirst("(?s).*\\n[^$]*\\$\\.", ""));
  }

  private List<String> diagnose(String catalog) {
    return new FolderCompilation(folder.toAbsolutePath())
        .write("catalogs/bells.json", catalog)
        .write("java/app/package-info.java", "@dev.carillon.IamActions(\"bells\") package app;\n")
        .diagnose("-Acarillon.catalogs=" + folder.resolve("catalogs"));
  }

  private static String many(int count) {
    return IntStream.range(0, count).mapToObj(i -> "${A" + i + "}").collect(Collectors.joining());
  }

  private static String type(String name, String arn) {
    return ", {\"name\": \"%s\", \"arns\": [\"%s\"]}".formatted(name, arn);
  }

  private static String key(String name) {
    return ", {\"name\": \"%s\", \"types\": [\"String\"]}".formatted(name);
  }
}
