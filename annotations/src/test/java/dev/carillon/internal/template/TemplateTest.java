package dev.carillon.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.policy.finding.InvalidPolicyException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${bucket}                                  | bucket",
        "${ bucket }                                | bucket",
        "{{bucket}}                                 | bucket",
        "{{ bucket }}                               | bucket",
        "${{ secrets.bucket }}                      | secrets.bucket",
        "${AWS::AccountId}                          | AWS::AccountId",
        "${MyBucket.Arn}                            | MyBucket.Arn",
        "${var.bucket}                              | var.bucket",
        "${data.aws_caller_identity.me.account_id}  | data.aws_caller_identity.me.account_id",
        "${join(\":\", var.parts)}                  | join(\":\", var.parts)",
        "{{resolve:ssm:bucket:1}}                   | resolve:ssm:bucket:1",
        "${aws:PrincipalTag/{{tag}}}                | tag",
        "x${a}y{{b}}z                               | a, b",
        "${a}{{a}}                                  | a",
      })
  void theseArePlaceholders(String text, String names) {
    Template template = template(text);
    assertEquals(
        names, String.join(", ", template.placeholders().stream().map(Placeholder::name).toList()));
    assertEquals(names, String.join(", ", Template.namesIn(text)));
    assertFalse(template.isPlain());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${aws:username}",
        "${aws:PrincipalTag/team, 'none'}",
        "${saml:sub}",
        "${www.amazon.com:user_id}",
        "${oidc.eks.eu-west-1.amazonaws.com/id/0A1B:sub}",
        "${*}${?}${$}",
        "${}",
        "${ }",
        "{{}}",
        "${aws:user name}",
        "${never closed",
        "{{never closed}",
        "{bucket} $bucket %bucket% $(bucket)",
      })
  void theseAreNot(String text) {
    Template template = template(text);
    assertEquals(List.of(), template.placeholders());
    assertTrue(template.isPlain());
    assertEquals(document(text), template.toJson());
  }

  @ParameterizedTest
  @CsvSource({"$${aws:username},${aws:username}", "${!aws:username},${aws:username}"})
  void escapesStandForTheVariableItself(String text, String filled) {
    Template template = template(text);
    assertFalse(template.isPlain());
    assertEquals(List.of(), template.placeholders());
    assertEquals(document(filled), template.toJson());
  }

  @Test
  void namesAreFilledToo() {
    assertEquals(
        "{\"https:aud\":[\"a\",{\"b\":1.50}]}",
        Template.of("{\"${p}:aud\": [\"{{q}}\", {\"b\": 1.50}]}")
            .with("p", "https")
            .with("q", "a")
            .toJson());
  }

  @Test
  void aPlaceholderKnowsWhereItStandsFirst() {
    Placeholder found =
        Template.of("{\"Statement\": [\n {\"Resource\": [\"*\", \"${b}\", \"{{b}}\"]}]}")
            .placeholders()
            .get(0);
    assertEquals("Statement[0].Resource[1]", found.path());
    assertEquals("${b}", found.written());
    assertEquals("line 2, column 21", found.position().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\",\"x\":\"", "\\", "\n", "\u0000", "é😀", "a\",\"b\"]", "\\u002a"})
  void aValueIsAStringAndNothingElse(String value) {
    String json = template("a{{v}}b").with("v", value).toJson();
    assertEquals(Map.of("Resource", "a" + value + "b"), JsonReader.read(json).plain());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "a?", "$", "{aws:username}", "}", "${aws:username}", "{{v}}"})
  void aValueThatCouldAllowMoreIsRefused(String value) {
    Template template = template("$${{v}}");
    IllegalArgumentException e =
        assertThrows(InvalidPolicyException.class, () -> template.with("v", value));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("\"" + value + "\" cannot be the value of"), message);
  }

  @Test
  void aPlaceholderWithoutAValueIsTold() {
    assertEquals(
        "The placeholder ${b} has no value.",
        assertThrows(IllegalStateException.class, () -> template("${b}").toJson()).getMessage());
  }

  @Test
  void valuesThatMakeTwoNamesTheSameAreRefused() {
    Template template = Template.of("{\"${a}:aud\": \"1\",\n\"${b}:aud\": \"2\"}");
    JsonFault e = assertThrows(JsonFault.class, () -> template.filled(Map.of("a", "x", "b", "x")));
    assertEquals(2, e.line());
    assertThrows(
        IllegalStateException.class, () -> template.with("a", "x").with("b", "x").toJson());
  }

  @Test
  void samplesAreTakenAsTheyAreAndEveryPartKeepsItsPlace() {
    String json = "{\"Statement\": [\n {\"Resource\": \"${b}\", \"Sid\": \"S\"}]}";
    assertEquals(
        JsonReader.read(json.replace("${b}", "a/**")),
        Template.of(json).filled(Map.of("b", "a/**")));
  }

  /** Where each brace looked through all that follow, this would not end. */
  @Test
  void bracesWithoutEndAreRead() {
    String text = "{{ ".repeat(150_000) + "${ ".repeat(150_000);
    assertEquals(List.of(), template(text).placeholders());
  }

  private static Template template(String text) {
    return Template.of(document(text));
  }

  private static String document(String text) {
    return JsonWriter.compact(Map.of("Resource", text));
  }
}
