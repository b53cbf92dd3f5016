package dev.carillon.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.JsonPath;
import dev.carillon.catalog.OwnFile;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.read.json.JsonPlace;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds JSON, AWS's and Carillon's, to the same facts and shapes as pages. */
class JsonFactsTest {

  private static final String OPERATION = "{'Name':'RingBell','SDK':[{'Name':'bells'}]}";

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
        "'v1.4' | 'v2.0' | expected version v1.4, found 'v2.0'",
        "'Name':'ListBells' | 'Name':'tagbell' | 'TagBell' is already listed in line 1",
        "'Types':['String','Numeric'] | 'Types':['a b'] | 'a b' is not a type of a condition key"
            + " such as 'String'",
        "'Types':['String','Numeric'] | 'Types':[] | Types is empty; expected at least one",
        "'Actions':[ | 'Actions':[],'More':[ | Actions is empty; expected at least one",
        "['arn:${Partition}:bells:::bell/${BellId}'] | [] | ARNFormats is empty; expected at least"
            + " one",
        "'ARNFormats':['arn:${Partition}:bells:::bell/${BellId}'], | | the member 'ARNFormats' is"
            + " missing",
        "'Name':'MuteBell' | 'Name':' ' | expected text, found a blank string",
        "'Name':'bells:Tone', | | the member 'Name' is missing",
        "'Name':'MuteBell', | | the member 'Name' is missing",
        "'IsList':true, | | the member 'IsList' is missing",
        "OPERATION | {'Name':'a b'} | 'a b' is not an operation's name such as 'CreateMeeting'",
        "OPERATION | {} | the member 'Name' is missing",
        "OPERATION | {'Name':'Ring','SDK':[{'Name':'a b'}]} | 'a b' is not an SDK client's name"
            + " such as 'chime-sdk-meetings'",
        "OPERATION | {'Name':'Ring','SDK':[{}]} | the member 'Name' is missing",
        "OPERATION | {'Name':'Ring','AuthorizedActions':[{'Name':'Ring'}]} | the member 'Service'"
            + " is missing",
        "OPERATION | {'Name':'Ring','AuthorizedActions':[{'Service':'bells'}]} | the member 'Name'"
            + " is missing",
        "OPERATION | {'Name':'Ring','AuthorizedActions':[{'Name':'R g','Service':'bells'}]}"
            + " | 'R g' of 'bells' is not an action",
      })
  void awsJsonIsRefused(String right, String wrong, String message) {
    assertTold("aws.json", changed(awsJson(), right, wrong == null ? "" : wrong), message);
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
        "'Name':'bells:Tone' | 'Name':'bells:tone' | ",
      })
  void awsJsonIsWarnedOfAndKept(String right, String wrong, String message)
      throws ProblemsException {
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
            + " | 'Create\\u200BMeeting' is not text without control characters",
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
    String from = right.replace("OPERATION", OPERATION).replace('\'', '"');
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

  @Test
  void operationsAreReadWithWhatAuthorizesThem() throws ProblemsException {
    String json =
        changed(
            awsJson(),
            "OPERATION",
            "{'Name':'Ring','SDK':[{'Name':'rust'},{'Name':'java'}],'AuthorizedActions':["
                + "{'Name':'RingBell','Service':'bells'},{'Name':'PassRole','Service':'iam',"
                + "'Context':{'iam:PassedToService':['bells.amazonaws.com']}}]}");
    assertEquals(
        List.of(
            new OperationReference(
                "Ring",
                List.of("java", "rust"),
                List.of(
                    new AuthorizedAction("bells:RingBell", Map.of()),
                    new AuthorizedAction(
                        "iam:PassRole",
                        Map.of("iam:PassedToService", List.of("bells.amazonaws.com")))))),
        SourceReader.read("aws.json", json.getBytes(UTF_8)).catalog().operations());
  }

  /** What is missing is missing where its object begins, whatever the object holds. */
  @Test
  void aMemberThatIsMissingIsToldWhereItsObjectBegins() {
    String json = changed(awsJson(), "'Name':'RingBell',", "\n");
    ProblemsException e =
        assertThrows(
            ProblemsException.class, () -> SourceReader.read("aws.json", json.getBytes(UTF_8)));
    Problem missing = e.problems().get(0);
    assertEquals("$.Actions[2]: the member \"Name\" is missing", missing.message());
    assertEquals(json.lines().findFirst().orElseThrow().length(), missing.column());
  }

  @Test
  void aFileThatStopsIsToldAsOne() {
    for (String last : List.of("\"IsList\":true", "\"RingBell\"", "\"bells:Tone\"")) {
      String json = changed(awsJson(), "'v1.4'", "'v1.4'");
      assertTold(
          "aws.json",
          json.substring(0, json.indexOf(last) + last.length()),
          "the JSON stops before it is complete");
    }
  }

  @Test
  void aPathIsShortenedThatIsLongerThanAMessageShows() {
    for (int length : List.of(200, 201)) {
      Problems problems = new Problems("aws.json");
      JsonPath path = JsonPath.WHOLE.member("x".repeat(length - 2));
      new JsonPlace(1, 1, path).problem(problems, "wrong");
      ProblemsException e = assertThrows(ProblemsException.class, problems::throwIfAny);
      assertEquals(
          "$." + "x".repeat(198) + (length > 200 ? "…" : "") + ": wrong",
          e.problems().get(0).message());
    }
  }

  @Test
  void whatAFileTellsItDoesNotLack() throws ProblemsException {
    assertFalse(ReferenceReader.source("aws.json", awsJson()).lacks().contains(Fact.OPERATIONS));
    String without = changed(awsJson(), "'Operations':[OPERATION],", "");
    assertTrue(ReferenceReader.source("aws.json", without).lacks().contains(Fact.OPERATIONS));
  }

  /** A file of which most is not defined is damaged. */
  @Test
  void aFileIsRefusedThatDefinesNothingThatItUses() {
    String json = changed(awsJson(), "'v1.4'", "'v1.4'");
    int from = json.indexOf("\"ConditionKeys\":[{\"Name\":\"aws:Req");
    int to = json.indexOf("\"Operations\":[");
    String nothing = json.substring(0, from) + json.substring(to);
    assertThrows(
        ProblemsException.class, () -> SourceReader.read("aws.json", nothing.getBytes(UTF_8)));
  }

  private static String awsJson() {
    return OwnFile.text(JsonFactsTest.class, "bells-service-reference.json");
  }
}
