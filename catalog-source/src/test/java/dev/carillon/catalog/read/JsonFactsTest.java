package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds JSON, AWS's and Carillon's, to the same facts and shapes as pages. */
class JsonFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Name':'bell tower','ARNFormats' | 'Name':'bell\u2028tower','ARNFormats'"
            + " | 'bell\\u2028tower' is not a resource type such as 'meeting'",
        "'bells:Tone' | 'bells-Tone'"
            + " | 'bells-Tone' is not a condition key such as 'aws:RequestTag/${TagKey}'",
        "'arn:${Partition}:bells:::bell/${BellId}' | 'arm:${Partition}:bells:::bell/${BellId}'"
            + " | 'arm:${Partition}:bells:::bell/${BellId}' is not an ARN format; expected one that"
            + " begins with arn:",
        "'ActionConditionKeys' | 'ActionConditoinKeys' | the member 'ActionConditoinKeys' is not"
            + " known; did you mean 'ActionConditionKeys'?",
        "'Types':['String','Numeric'] | 'Typs':['String','Numeric']"
            + " | the member 'Typs' is not known; did you mean 'Types'?",
      })
  void awsJsonIsRefused(String right, String wrong, String message) throws IOException {
    assertTold("aws.json", changed(awsJson(), right, wrong), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Resources':[{'Name':'bell','ConditionKeys':['bells:Tone']} |"
            + " 'Takes':[{'Name':'bell','ConditionKeys':['bells:Tone']}"
            + " | the member 'Takes' is not known, and 'Resources' is missing",
        "{'Name':'bell tower','ConditionKeys' | {'Name':'bell tree','ConditionKeys'"
            + " | the resource type 'bell tree' is used here, and the file does not define it",
        "'Numeric' | 'Numbers' | 'Numbers' is not a type of condition keys that is known",
        "'ActionConditionKeys' | 'Act'"
            + " | the member 'Act' is not known, and 'ActionConditionKeys' is missing",
        "'SupportedBy' | 'SupportedBye' | ",
      })
  void awsJsonIsWarnedOfAndKept(String right, String wrong, String message)
      throws IOException, ProblemsException {
    List<String> warnings =
        SourceReader.read("aws.json", changed(awsJson(), right, wrong).getBytes(UTF_8))
            .warnings()
            .stream()
            .map(JsonFactsTest::text)
            .toList();
    assertEquals(message == null ? List.of() : List.of(message), warnings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'name':'CreateMeeting' | 'name':'Create\u200BMeeting'"
            + " | 'Create\\u200BMeeting' is not an action's name such as 'CreateMeeting'",
        "'description' | 'descripton'"
            + " | the member 'descripton' is not known; did you mean 'description'?",
        "'accessLevels':['List'] | 'accessLevels':['List\u2028']"
            + " | 'List\\u2028' is not an access level; expected one of List, Read,"
            + " Tagging, Write, Permissions management",
      })
  void catalogsAreRefused(String right, String wrong, String message) throws IOException {
    String catalog = Files.readString(Path.of("src/main/tables/chime.json"));
    assertTold("chime.json", changed(catalog, right, wrong), message);
  }

  /** Returns the text without spaces between its tokens, changed where it first has something. */
  private static String changed(String text, String right, String wrong) {
    String compact = text.replaceAll("\\s*([\\[\\]{}:,])\\s*", "$1");
    String from = right.replace('\'', '"');
    assertTrue(compact.contains(from), () -> "has no " + from);
    return compact.replaceFirst(
        Pattern.quote(from), Matcher.quoteReplacement(wrong.replace('\'', '"')));
  }

  private static void assertTold(String file, String text, String message) {
    ProblemsException e =
        assertThrows(ProblemsException.class, () -> SourceReader.read(file, text.getBytes(UTF_8)));
    assertTrue(
        e.problems().stream().map(JsonFactsTest::text).anyMatch(message::equals), e.getMessage());
  }

  /** Returns a problem's message without its path, its quotation marks as the tables have them. */
  private static String text(Problem problem) {
    return problem.message().replaceFirst("^\\$[^ ]*: ", "").replace('"', '\'');
  }

  private static String awsJson() throws IOException {
    try (InputStream in = JsonFactsTest.class.getResourceAsStream("bells-service-reference.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
