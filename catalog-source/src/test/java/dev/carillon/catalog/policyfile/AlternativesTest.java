package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What functions of templates choose among. */
final class AlternativesTest {
  @Test
  void eachAlternativeOfAChoiceIsInOneOfThePolicies() {
    assertEquals(
        List.of("{\"Statement\":[\"a\"]}", "{\"Statement\":[\"b\"]}", "{\"Statement\":[\"c\"]}"),
        PolicyDocumentsTest.policies(
            """
            {"Fn::If": ["X", {"Statement": ["a"]},
              {"Fn::If": ["Y", {"Statement": ["b"]}, {"Statement": ["c"]}]}]}\
            """));
    assertEquals(
        List.of(
            "{\"Statement\":{\"Effect\":\"Deny\",\"Resource\":\"arn\"}}",
            "{\"Statement\":{\"Effect\":\"Allow\",\"Resource\":\"*\"}}"),
        PolicyDocumentsTest.policies(
            """
            {"Statement": {"Effect": {"Fn::If": ["X", "Deny", "Allow"]},
              "Resource": {"Fn::If": ["X", "arn", "*"]}}}\
            """));
  }

  @Test
  void aConditionThatIsLeftOutIsLeftOutInOneOfThem() {
    assertEquals(
        List.of("{\"Statement\":{\"Condition\":{}}}", "{\"Statement\":{}}"),
        PolicyDocumentsTest.policies(
            """
            {"Statement": {"Condition": {"Fn::If": ["X", {}, {"Ref": "AWS::NoValue"}]}}}\
            """));
  }

  @Test
  void ofAListEachAlternativeStandsInIt() {
    assertEquals(
        List.of("{\"Statement\":[\"a\",\"b\",\"c\"]}"),
        PolicyDocumentsTest.policies(
            "{\"Statement\": [\"a\", {\"Fn::If\": [\"X\", \"b\", \"c\"]}]}"));
  }

  @Test
  void aTextIsJoinedFromOneAlternativeAtATime() {
    assertEquals(
        List.of("{\"Statement\":{\"Sid\":\"arn:a\"}}", "{\"Statement\":{\"Sid\":\"arn:b\"}}"),
        PolicyDocumentsTest.policies(
            """
            {"Statement": {"Sid": {"Fn::Join": [":", ["arn", {"Fn::If": ["X", "a", "b"]}]]}}}\
            """));
  }

  @Test
  void aNumberChoosesOne() {
    assertEquals(
        List.of("{\"Statement\":[{\"Effect\":\"b\"}]}"),
        PolicyDocumentsTest.policies(
            """
            {"Statement": [{"Fn::Select": ["1", [{"Effect": "a"}, {"Effect": "b"}]]}]}\
            """));
    assertEquals(
        List.of("{\"Statement\":[{\"Effect\":\"a\"},{\"Effect\":\"b\"}]}"),
        PolicyDocumentsTest.policies(
            """
            {"Statement": [{"Fn::Select": [{"Ref": "X"}, [{"Effect": "a"}, {"Effect": "b"}]]}]}\
            """));
  }

  @Test
  void aChoiceThatIsNoneIsUnknown() {
    assertEquals(
        List.of("{\"Statement\":\"${Fn::If::x}\"}"),
        PolicyDocumentsTest.policies("{\"Statement\": {\"Fn::If\": \"x\"}}"));
    assertEquals(
        List.of("{\"Statement\":\"${Fn::If::~b62}\"}"),
        PolicyDocumentsTest.policies("{\"Statement\": {\"Fn::If\": []}}"));
  }

  @Test
  void aFunctionThatIsMisspeltOrGivenTooMuchHidesNoStatement() {
    for (String name : List.of("Fn::I", "Fn::If")) {
      assertEquals(
          List.of("{\"Statement\":[{\"Effect\":\"a\"},{\"Effect\":\"b\"},{\"Effect\":\"c\"}]}"),
          PolicyDocumentsTest.policies(
              """
              {"Statement": [{"%s": ["X", {"Effect": "a"}, {"Effect": "b"}, {"Effect": "c"}]}]}\
              """
                  .formatted(name)));
    }
    assertEquals(
        List.of("{\"Statement\":[]}"),
        PolicyDocumentsTest.policies("{\"Fn::Select\": [0, [{\"Statement\": []}]]}"));
  }

  /** What CloudFormation refuses is judged all the same: it must not hide what is in it. */
  @Test
  void aLoopThatIsNoneHidesNoResource() {
    String roles =
        "{\"R\": {\"Type\": \"AWS::IAM::Role\", \"Properties\": {\"P\": {\"Statement\": [\"a\"]}}}}";
    String template = "{\"Resources\": {\"Fn::ForEach::Roles\": %s}}".formatted(roles);
    FoundPolicy found = PolicyDocuments.inTemplate(JsonReader.read(template)).get(0);
    assertEquals("Resources.Fn::ForEach::Roles.R.Properties.P", found.path());
  }

  /**
   * CloudFormation takes texts and lists of them only, and a function could lead back to itself.
   */
  @ParameterizedTest
  @ValueSource(strings = {"%s", "[%s]", "[[\"x\", %s]]", "{\"Statement\": [%s]}"})
  void aFunctionInAMappingIsUnknown(String value) {
    String find = "{\"Fn::FindInMap\": [\"M\", \"a\", \"b\"]}";
    String template =
        """
        {"Mappings": {"M": {"a": {"b": %s}}},
         "Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"P": {"Statement": [%s]}}}}}
        """
            .formatted(value.formatted(find), find);
    FoundPolicy found = PolicyDocuments.inTemplate(JsonReader.read(template)).get(0);
    String read = String.valueOf(found.document().plain());
    assertTrue(read.matches("\\{Statement=\\[\\$\\{Fn::FindInMap::M-a-b~[0-9a-f]+}]}"), template);
  }
}
