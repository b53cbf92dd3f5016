package dev.carillon.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.fixture.ChimeAction;
import dev.carillon.policy.fixture.ChimeStatement;
import dev.carillon.policy.fixture.S3Action;
import dev.carillon.policy.fixture.S3Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FromJsonTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> managedPoliciesAreReadAndWrittenBackWithTheSameMeaning() throws IOException {
    Path folder = Path.of(System.getProperty("carillon.reference", "none"), "managed-policies");
    assumeTrue(Files.isDirectory(folder), "no reference data beside this checkout");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> documents =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertTrue(documents.size() > 50, documents.toString());
      return documents.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> same(file)));
    }
  }

  private static void same(Path file) throws IOException {
    JsonNode document = document(JACKSON.readTree(file.toFile()));
    Policy policy = Policy.fromJson(document.toPrettyString());
    assertEquals(normalized(document), normalized(JACKSON.readTree(policy.toJson())));
    assertEquals(policy, Policy.fromJson(policy.toPrettyJson()));
    assertEquals(List.of(), policy.unknownElements());
  }

  /** The files are either documents, or answers of the API that hold one. */
  private static JsonNode document(JsonNode file) {
    JsonNode inside = file.findValue("Document");
    return inside == null ? file : inside;
  }

  /** Lists of one are the value itself; a repeated value counts once; all scalars are text. */
  private static JsonNode normalized(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JACKSON.createObjectNode();
      object.properties().forEach(field -> copy.set(field.getKey(), normalized(field.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      Set<JsonNode> distinct = new LinkedHashSet<>();
      array.forEach(element -> distinct.add(normalized(element)));
      return distinct.size() == 1
          ? distinct.iterator().next()
          : JACKSON.createArrayNode().addAll(distinct);
    }
    return JACKSON.getNodeFactory().textNode(node.asText());
  }

  @Test
  void whatIsBuiltIsReadBackEqual() {
    Policy policy =
        Policy.of(
                ChimeStatement.allow("Host")
                    .actions(ChimeAction.CREATE_MEETING)
                    .onAllResources()
                    .when(
                        Keys.USERNAME.is("a"),
                        Keys.SECURE_TRANSPORT.isTrue(),
                        Keys.PRINCIPAL_ORG_ID.is("o-a1b2c3d4e5", "o-b1b2c3d4e5")),
                S3Statement.deny("No").notActions(S3Action.GET_OBJECT).notOn("arn:aws:s3:::a/*"))
            .withId("both");
    Policy read = Policy.fromJson(policy.toJson(), ChimeAction.class);
    assertEquals(policy, read);
    assertEquals(policy.hashCode(), read.hashCode());
    assertEquals(List.of(ChimeAction.CREATE_MEETING), read.statements().get(0).actions());
    assertEquals(List.of(), read.statements().get(1).actions());
    assertEquals(Optional.of("both"), read.id());
  }

  @Test
  void knownActionsComeBackAsConstantsInAnyLetterCaseAndPatternsDoNot() {
    Policy policy =
        Policy.fromJson(
            """
            {"Statement": {"Effect": "Allow", "Resource": "*",
              "Action": ["CHIME:createmeeting", "chime:List*", "chime:NoSuchAction"]}}
            """,
            ChimeAction.class);
    assertEquals(List.of(ChimeAction.CREATE_MEETING), policy.statements().get(0).actions());
    assertEquals(
        List.of("CHIME:createmeeting", "chime:List*", "chime:NoSuchAction"),
        policy.statements().get(0).actionPatterns());
    assertEquals(Optional.empty(), policy.version());
  }

  @Test
  void whatTheBuilderCannotSayIsKeptAndUnknownElementsAreReported() {
    String json =
        "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Sid\":\"a b\",\"Effect\":\"Deny\","
            + "\"Action\":\"*\",\"Resource\":[],\"Condition\":{\"Odd\":{\"k\":[]}},"
            + "\"Comment\":{\"by\":[null,1.50]}}],\"Owner\":\"me\"}";
    Policy policy = Policy.fromJson(json);
    assertEquals(json, policy.toJson());
    assertEquals(List.of("Owner", "Statement[0].Comment"), policy.unknownElements());
    assertEquals(Optional.of("2008-10-17"), policy.version());
  }

  @Test
  void numbersAndBooleansInConditionsAreText() {
    Policy policy =
        Policy.fromJson(
            "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"*\","
                + "\"Condition\":{\"Bool\":{\"k\":true},\"NumericEquals\":{\"n\":[1.0,2]}}}]}");
    assertEquals(List.of("true"), policy.statements().get(0).conditions().get(0).values());
    assertEquals(List.of("1.0", "2"), policy.statements().get(0).conditions().get(1).values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|line 1, column 1: a policy is an object, not an array",
        "{}|line 1, column 1: a policy has a Statement; this has none",
        "{\"Version\": 1, \"Statement\": []}|column 13: Version is a string, not a number",
        "{\"Statement\": [7]}|column 16: a statement is an object, not a number",
        "{\"Statement\": {\"Action\": \"a\", \"Resource\": \"*\"}}|column 15: a statement has an"
            + " Effect",
        "{\"Statement\": {\"Effect\": \"Perhaps\", \"Action\": \"a\", \"Resource\": \"*\"}}"
            + "|column 26: the Effect is Allow or Deny, not \"Perhaps\"",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Resource\": \"*\"}}"
            + "|column 15: a statement has Action or NotAction; this has neither",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Action\": \"a\", \"NotAction\": \"b\"}}"
            + "|column 49: a statement has Action or NotAction, not both",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Action\": \"a\"}}"
            + "|column 15: a statement has Resource or NotResource; this has neither",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Action\": [\"a\", {}], \"Resource\": \"*\"}}"
            + "|column 50: Action is a string, not an object",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Action\": \"a\", \"Resource\": \"*\","
            + " \"Principal\": \"*\"}}|column 66: an identity policy names no principal",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Action\": \"a\", \"Resource\": \"*\","
            + " \"Condition\": []}}|column 79: a Condition is an object, not an array",
        "{\"Statement\": {\"Effect\": \"Deny\", \"Action\": \"a\", \"Resource\": \"*\","
            + " \"Condition\": {\"Bool\": {\"k\": null}}}}|column 94: a value of k is a string, not"
            + " null",
        "{\"Statement\": [], \"Statement\": []}|column 19: the name \"Statement\" comes twice"
      })
  void whatIsNoPolicyIsRefusedWithItsPlace(String json, String message) {
    JsonException e = assertThrows(JsonException.class, () -> Policy.fromJson(json));
    assertTrue(String.valueOf(e.getMessage()).contains(message), e.getMessage());
  }

  @Test
  void theEnumsThatADocumentWasReadWithStayKnown() {
    Policy read =
        Policy.fromJson(
            "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\","
                + "\"Action\":\"chime:Nothing\",\"Resource\":\"*\"}}",
            ChimeAction.class);
    assertEquals("INVALID_ACTION", read.findings().get(0).id());
    assertEquals("INVALID_ACTION", read.withId("x").findings().get(0).id());
  }

  @Test
  void whatFindingsHaveAsAnErrorIsRefusedWhenBuilt() {
    Statement misspelt =
        ChimeStatement.allow()
            .actions(ChimeAction.CREATE_MEETING)
            .onAllResources()
            .when(Keys.REQUESTED_REGION.is("Ireland"));
    assertThrows(InvalidPolicyException.class, () -> Policy.of(misspelt));
  }

  @Test
  void theRefusalHasItsPlaceAsNumbersToo() {
    JsonException e =
        assertThrows(JsonException.class, () -> Policy.fromJson("{\n  \"Statement\": 7}"));
    assertEquals(2, e.line());
    assertEquals(16, e.column());
  }
}
